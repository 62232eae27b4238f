// A few letters in, the nodes whose name, alias, code or kind they fit out, the best first.
import type { Dataset } from "../data/dataset.ts";

/** One hit; `alias` is set when it was not the name that fitted. */
export interface Hit {
  readonly index: number;
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly alias?: string;
}

/** Names without accents, in lower case, made once for a dataset. */
export interface SearchIndex {
  readonly names: readonly string[];
  readonly aliases: readonly (readonly string[])[];
}

export const fold = (text: string): string =>
  text.normalize("NFKD").replace(/\p{M}/gu, "").replaceAll("ł", "l").replaceAll("Ł", "L").toLowerCase();

export function toSearchIndex(data: Dataset): SearchIndex {
  return { names: data.nodes.names.map(fold), aliases: data.nodes.aliases.map((list) => list.map(fold)) };
}

/** Words "kind:leader" narrow to a kind. Ties go to the node of higher rank. */
export function searchNodes(data: Dataset, index: SearchIndex, text: string, limit: number): Hit[] {
  const kind = /(?:^|\s)kind:(\S+)/i.exec(text)?.[1]?.toLowerCase();
  const wanted = fold(text.replace(/(?:^|\s)kind:\S+/i, "").trim());
  if (wanted === "" && kind === undefined) return [];
  const found: { node: number; score: number; alias: number }[] = [];
  for (let node = 0; node < data.nodes.count; node++) {
    if (kind && !data.kindNames[data.nodes.kinds[node]!]!.toLowerCase().startsWith(kind)) continue;
    const { score, alias } = fit(data, index, node, wanted);
    if (score > 0) found.push({ node, score, alias });
  }
  found.sort((a, b) => b.score - a.score || data.nodes.rank[b.node]! - data.nodes.rank[a.node]! || a.node - b.node);
  return found.slice(0, limit).map(({ node, alias }) => toHit(data, node, alias));
}

/** 4 the whole name or code, 3 the name's beginning, 2 a word's beginning or a whole alias, 1 anywhere. */
function fit(data: Dataset, index: SearchIndex, node: number, wanted: string): { score: number; alias: number } {
  if (wanted === "") return { score: 1, alias: -1 };
  const name = index.names[node]!;
  if (name === wanted || data.nodes.iso3[node]!.toLowerCase() === wanted) return { score: 4, alias: -1 };
  if (name.startsWith(wanted)) return { score: 3, alias: -1 };
  if (name.includes(` ${wanted}`) || name.includes(`-${wanted}`)) return { score: 2, alias: -1 };
  let best = { score: name.includes(wanted) ? 1 : 0, alias: -1 };
  const aliases = index.aliases[node]!;
  for (let at = 0; at < aliases.length; at++) {
    const alias = aliases[at]!;
    const score = alias === wanted ? 3.5 : alias.startsWith(wanted) ? 2 : alias.includes(wanted) ? 0.5 : 0;
    if (score > best.score) best = { score, alias: at };
  }
  return best;
}

export function toHit(data: Dataset, node: number, alias = -1): Hit {
  const hit = {
    index: node,
    id: data.nodes.ids[node]!,
    name: data.nodes.names[node]!,
    kind: data.kindNames[data.nodes.kinds[node]!]!,
  };
  return alias < 0 ? hit : { ...hit, alias: data.nodes.aliases[node]![alias]! };
}
