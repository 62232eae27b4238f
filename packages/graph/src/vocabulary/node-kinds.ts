// The kinds of nodes: one row each. Ids, labels, legends and schemas are derived from this table.

/** One kind of node. `prefix` opens the ids of its entities (`country:POL`). */
export interface NodeKindRow {
  readonly prefix: string;
  readonly plural: string;
  readonly actor: boolean;
  readonly means: string;
}

/** The name of a node kind. */
export type NodeKind = "Country" | "Leader" | "Organization" | "Treaty" | "WeaponSystem";

/** Node kinds by name. An actor can be the source of an edge. */
export const NODE_KINDS: Readonly<Record<NodeKind, NodeKindRow>> = {
  Country: {
    prefix: "country",
    plural: "countries",
    actor: true,
    means:
      "a state or widely recognised territory, known by its ISO 3166-1 alpha-3 code (Kosovo: XKX; past states: ISO 3166-3)",
  },
  Leader: {
    prefix: "leader",
    plural: "leaders",
    actor: true,
    means: "a named person who holds or held public office or command",
  },
  Organization: {
    prefix: "organization",
    plural: "organizations",
    actor: true,
    means: "an alliance, body, ministry, armed force, armed group or arms company",
  },
  Treaty: {
    prefix: "treaty",
    plural: "treaties",
    actor: false,
    means: "a written agreement between states or organisations, named or described by its parties and subject",
  },
  WeaponSystem: {
    prefix: "weapon",
    plural: "weapon systems",
    actor: false,
    means: "a weapon system or a class of weapon systems",
  },
};

/** All node kinds, in the order of the table. */
export const NODE_KIND_NAMES: readonly NodeKind[] = Object.keys(NODE_KINDS) as NodeKind[];
