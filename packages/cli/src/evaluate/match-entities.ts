// Found entities and annotated nodes in; for each entity the one node that it stands for out.
import type { Entity, EntityId } from "@entente/graph";
import { liesWithin, nameKey, samePerson, sharedWords, tellingWords } from "./compare-names.ts";
import type { GoldNode } from "./gold.ts";

/** Entity to the name of its node; an entity without one is not in it. */
export type Matches = ReadonlyMap<EntityId, string>;

/** Treaties come last: their parties tell them apart. */
export function matchEntities(entities: readonly Entity[], nodes: readonly GoldNode[]): Matches {
  const matches = new Map<EntityId, string>();
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const partyName = (party: string): string => {
    const matched = matches.get(party);
    if (matched !== undefined) return matched;
    const entity = byId.get(party);
    const said = entity?.iso3 ?? entity?.name ?? party;
    return (
      nodes.find((node) => node.iso === said || namesOf(node).some((name) => nameKey(name) === nameKey(said)))?.name ??
      nameKey(said)
    );
  };
  const inOrder = [...entities].sort((a, b) => Number(a.kind === "Treaty") - Number(b.kind === "Treaty"));
  for (const entity of inOrder) {
    let best: { node: GoldNode; likeness: number } | undefined;
    for (const node of nodes) {
      const likeness = likenessOf(node, entity, partyName);
      const better =
        !best || likeness > best.likeness || (likeness === best.likeness && best.node.optional && !node.optional);
      if (likeness > 0 && better) best = { node, likeness };
    }
    if (best) matches.set(entity.id, best.node.name);
  }
  return matches;
}

type Named = { readonly name: string; readonly aliases?: readonly string[] };
const namesOf = ({ name, aliases = [] }: Named): string[] => [name, ...aliases].filter(Boolean);

/** 0: not at all; 20: the same name. */
function likenessOf(node: GoldNode, entity: Entity, partyName: (party: string) => string): number {
  if (node.type !== entity.kind) return 0;
  if (node.type === "Country") return node.iso === entity.iso3 ? 20 : 0;
  if (nameKey(node.name) === nameKey(entity.name)) return 20;
  const some = (test: (a: string, b: string) => boolean): boolean =>
    namesOf(node).some((a) => namesOf(entity).some((b) => test(a, b)));
  if (some((a, b) => nameKey(a) === nameKey(b))) return 10;
  const telling = (name: string): string[] => tellingWords(name, node.type);
  const share = Math.max(
    ...namesOf(node).flatMap((a) => namesOf(entity).map((b) => sharedWords(telling(a), telling(b)))),
  );
  if (node.type === "Leader") return some((a, b) => samePerson(telling(a), telling(b))) ? 1 + share : 0;
  if (node.type === "Treaty") {
    const parties = partiesLikeness(node, entity, partyName, share);
    if (parties > 0) return parties;
    const sameBag = (a: string[], b: string[]): boolean => [...a].sort().join(" ") === [...b].sort().join(" ");
    return some((a, b) => {
      const [x, y] = [telling(a), telling(b)];
      return sameBag(x, y) || (x.length > 1 && y.length > 1 && liesWithin(x, y));
    })
      ? 1 + share
      : 0;
  }
  return some((a, b) => liesWithin(telling(a), telling(b))) ? 1 + share : 0;
}

/** All parties alike, or half of them and a word of the name. */
function partiesLikeness(node: GoldNode, entity: Entity, partyName: (party: string) => string, share: number): number {
  const annotated = new Set((node.parties ?? []).map(partyName));
  const found = new Set((entity.parties ?? []).map(partyName));
  const both = [...annotated].filter((party) => found.has(party)).length;
  const all = new Set([...annotated, ...found]).size;
  if (both > 0 && both === all) return 5 + share;
  return both > 0 && both * 2 >= all && share > 0 ? 2 + share : 0;
}
