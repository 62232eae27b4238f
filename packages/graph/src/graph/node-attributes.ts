// What a node of the graph carries. Never `type` or `kind`: renderers and formats take those names for their own.
import type { EntityId } from "../entities/entity.ts";
import type { NodeKind } from "../vocabulary/node-kinds.ts";

/** Attributes of a node. The index signature is what graphology asks of attributes. */
export interface NodeAttributes {
  [attribute: string]: unknown;
  entityType: NodeKind;
  name: string;
  aliases: readonly string[];
  iso3?: string;
  wikidata?: string;
  /** Treaties: ids of the parties, sorted. */
  parties?: readonly EntityId[];
  family?: string;
  /** Sum of the weights of its edges: direct claims that it is an end of. */
  strength: number;
  /** Position, rounded to 0.01; set by `arrange`. */
  x?: number;
  y?: number;
  /** Number of its community, 0 the largest; set by `arrange`. */
  community?: number;
}
