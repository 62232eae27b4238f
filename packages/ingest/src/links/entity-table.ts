// Entities of one document as they are met: their names, aliases and what the gazetteer knows of them.
import type { Entity, NodeKind } from "@entente/graph";
import type { Gazetteer } from "../gazetteers/load-gazetteer.ts";

interface Row {
  id: string;
  kind: NodeKind;
  name: string;
  family: string | undefined;
  aliases: Set<string>;
}

/** A growing table; `list` closes it. */
export interface EntityTable {
  readonly add: (id: string, kind: NodeKind, name: string, family?: string) => void;
  readonly alias: (id: string, text: string) => void;
  readonly has: (id: string) => boolean;
  readonly name: (id: string) => string;
  /** In the order of their ids. */
  readonly list: () => Entity[];
}

export function makeEntityTable(gazetteer: Gazetteer): EntityTable {
  const rows = new Map<string, Row>();
  return {
    add: (id, kind, name, family) => {
      if (!rows.has(id)) rows.set(id, { id, kind, name, family, aliases: new Set() });
    },
    alias: (id, text) => {
      rows.get(id)?.aliases.add(text);
    },
    has: (id) => rows.has(id),
    name: (id) => rows.get(id)?.name ?? id,
    list: () => [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).map((row) => entityOf(row, gazetteer)),
  };
}

function entityOf(row: Row, gazetteer: Gazetteer): Entity {
  const entry = gazetteer.entries.get(row.id);
  const family = entry?.family ?? row.family;
  const aliases = [...row.aliases].filter((alias) => alias !== row.name).sort();
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    aliases,
    ...(entry?.iso3 === undefined ? {} : { iso3: entry.iso3 }),
    ...(entry?.wikidata === undefined ? {} : { wikidata: entry.wikidata }),
    ...(family === undefined || row.kind === "Leader" ? {} : { family }),
    ...(entry?.parties === undefined || entry.parties.length === 0 ? {} : { parties: entry.parties }),
  };
}
