// An entity: what becomes a node.
import type { NodeKind } from "../vocabulary/node-kinds.ts";

/** `<prefix>:<key>`, a function of the content: `country:POL`, `leader:donald-tusk`, `weapon:mig-29`. */
export type EntityId = string;

/** One entity, one line of entities.jsonl. */
export interface Entity {
  readonly id: EntityId;
  readonly kind: NodeKind;
  readonly name: string;
  /** Every surface form met or listed, without `name`, sorted, unique. */
  readonly aliases: readonly string[];
  /** Countries: ISO 3166-1 alpha-3. */
  readonly iso3?: string;
  /** Wikidata item, `Q12345`. */
  readonly wikidata?: string;
  /** Treaties: ids of the parties, sorted. */
  readonly parties?: readonly EntityId[];
  /** Weapon systems: the class (`fighter`, `air-defence`); organisations: `alliance`, `armed-group`, `ministry`, `force`, `company`, `body`. */
  readonly family?: string;
}
