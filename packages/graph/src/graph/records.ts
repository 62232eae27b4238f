// In: documents, entities, claims and corrections, with repetitions, in any order. Out: each once, sorted by id.
// Every merge below is idempotent, commutative and associative, so that halves of a build join in any order.
import type { Claim } from "../claims/claim.ts";
import type { Correction } from "../corrections/correction.ts";
import type { SourceDocument } from "../documents/document.ts";
import type { Entity, EntityId } from "../entities/entity.ts";

/** What a graph is built from. */
export interface GraphInput {
  readonly documents: Iterable<SourceDocument>;
  readonly entities: Iterable<Entity>;
  readonly claims: Iterable<Claim>;
  readonly corrections?: Iterable<Correction>;
}

/** The same by id, each once. */
export interface Records {
  readonly documents: ReadonlyMap<string, SourceDocument>;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly corrections: ReadonlyMap<string, Correction>;
}

const lesser = <T extends string>(a: T | undefined, b: T | undefined): T | undefined =>
  a === undefined ? b : b === undefined || a <= b ? a : b;

/** The longer name, ties by code units: "United States of America" over "United States". */
const betterName = (a: string, b: string): string =>
  a.length === b.length ? (a <= b ? a : b) : a.length > b.length ? a : b;

const union = (a: readonly string[] = [], b: readonly string[] = []): string[] => [...new Set([...a, ...b])].sort();

/** Joins what two documents say of one entity. */
export function mergeEntities(a: Entity, b: Entity): Entity {
  const name = betterName(a.name, b.name);
  const aliases = union([...a.aliases, a.name], [...b.aliases, b.name]).filter((alias) => alias !== name);
  const iso3 = lesser(a.iso3, b.iso3);
  const wikidata = lesser(a.wikidata, b.wikidata);
  const family = lesser(a.family, b.family);
  const parties = a.parties || b.parties ? union(a.parties, b.parties) : undefined;
  return {
    id: a.id,
    kind: lesser(a.kind, b.kind)!,
    name,
    aliases,
    ...(iso3 && { iso3 }),
    ...(wikidata && { wikidata }),
    ...(parties && { parties }),
    ...(family && { family }),
  };
}

/** Of a text that one side was written without, the one that is there; else the lesser. */
const fuller = (a: string, b: string): string => (a === "" || b === "" ? a + b : lesser(a, b)!);

/** Two records of one document differ in what is not hashed alone: the lesser value stays. */
function mergeDocuments(a: SourceDocument, b: SourceDocument): SourceDocument {
  const [key, publisher, origin] = [lesser(a.key, b.key), lesser(a.publisher, b.publisher), lesser(a.origin, b.origin)];
  const { id, uri, title, published, sha256 } = a;
  const text = fuller(a.text, b.text);
  return {
    id,
    ...(key && { key }),
    ...(uri && { uri }),
    ...(title && { title }),
    ...(publisher && { publisher }),
    ...(published && { published }),
    language: lesser(a.language, b.language)!,
    sha256,
    ...(origin && { origin }),
    text,
  };
}

/** Two records of one claim differ by the rules that made them: the surer one stays. */
function mergeClaims(a: Claim, b: Claim): Claim {
  if (a.confidence !== b.confidence) return a.confidence > b.confidence ? a : b;
  if ((a.evidence.quote === "") !== (b.evidence.quote === "")) return a.evidence.quote ? a : b;
  return JSON.stringify(a) <= JSON.stringify(b) ? a : b;
}

function collect<T extends { readonly id: string }>(items: Iterable<T>, merge: (a: T, b: T) => T): Map<string, T> {
  const byId = new Map<string, T>();
  for (const item of items) {
    const known = byId.get(item.id);
    byId.set(item.id, known === undefined || known === item ? item : merge(known, item));
  }
  const ids = [...byId.keys()];
  if (ids.every((id, index) => index === 0 || ids[index - 1]! < id)) return byId;
  return new Map(ids.sort().map((id) => [id, byId.get(id)!]));
}

const sortedAliases = (entity: Entity): Entity => mergeEntities(entity, entity);

/** Collects the records of a graph, each once, sorted by id. */
export function collectRecords(input: GraphInput): Records {
  const entities = collect(input.entities, mergeEntities);
  return {
    documents: collect(input.documents, mergeDocuments),
    entities: new Map([...entities].map(([id, entity]) => [id, sortedAliases(entity)])),
    claims: collect(input.claims, mergeClaims),
    corrections: collect(input.corrections ?? [], (a) => a),
  };
}
