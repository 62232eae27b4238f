// In: the graph. Out: its communities with their strongest members.
import type { GraphView } from "../graph/graph-view.ts";
import { type CommunityOptions, findCommunities } from "../layouts/find-communities.ts";

/** One community. */
export interface CommunityRow {
  readonly community: number;
  readonly size: number;
  /** Names of the ten strongest. */
  readonly strongest: readonly string[];
  /** Ids of all. */
  readonly members: readonly string[];
}

/** Communities by falling size. */
export function listCommunities({ graph }: GraphView, options: CommunityOptions = {}): CommunityRow[] {
  const groups = new Map<number, string[]>();
  for (const [node, community] of findCommunities(graph, options))
    groups.set(community, [...(groups.get(community) ?? []), node]);
  const strength = (node: string): number => graph.getNodeAttributes(node).strength;
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([community, nodes]) => {
      const members = nodes.sort((a, b) => strength(b) - strength(a) || (a < b ? -1 : 1));
      const strongest = members.slice(0, 10).map((node) => graph.getNodeAttributes(node).name);
      return { community, size: members.length, strongest, members };
    });
}
