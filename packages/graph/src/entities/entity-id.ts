// In: the kind and the name of an entity. Out: its id; and the kind, read back from an id.
import { NODE_KIND_NAMES, NODE_KINDS, type NodeKind } from "../vocabulary/node-kinds.ts";
import type { EntityId } from "./entity.ts";
import { slugOf } from "./slug.ts";

const KIND_OF_PREFIX = new Map<string, NodeKind>(NODE_KIND_NAMES.map((kind) => [NODE_KINDS[kind].prefix, kind]));

/** The id of an entity: a country's key is its alpha-3 code in capitals, every other's the slug of its name. */
export function entityId(kind: NodeKind, name: string): EntityId {
  const key = kind === "Country" ? name.toUpperCase() : slugOf(name);
  if (!key) throw new TypeError(`graph/entityId: no letter or digit in the name "${name}" of a ${kind}`);
  return `${NODE_KINDS[kind].prefix}:${key}`;
}

/** The kind that an id's prefix says, if it is one of the table. */
export const kindOfId = (id: EntityId): NodeKind | undefined => KIND_OF_PREFIX.get(id.slice(0, id.indexOf(":")));
