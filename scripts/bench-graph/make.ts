// In: a folder and a number of claims. Out: the files of an invented graph of that size, seeded, in the folder; times as JSON.
import {
  buildGraph,
  type Claim,
  dayText,
  type Entity,
  NODE_KINDS,
  type NodeKind,
  RELATION_NAMES,
  RELATIONS,
  type SourceDocument,
  toDocument,
  withId,
} from "@entente/graph";
import { save } from "@entente/graph/node";
import { randomFrom } from "./random.ts";

const [folder, count] = [process.argv[2]!, Number(process.argv[3])];
const random = randomFrom(7);
const pick = (length: number): number => Math.floor(random() * length);
/** Few nodes have most edges, as in the news: the cube of an even number. */
const skewed = (length: number): number => {
  const even = random();
  return Math.floor(even * even * even * length);
};

const SHARES: Readonly<Record<NodeKind, number>> = {
  Country: 200,
  Leader: 12_000,
  Organization: 4_000,
  Treaty: 2_000,
  WeaponSystem: 1_800,
};
const byKind = new Map<NodeKind, Entity[]>();
for (const [kind, share] of Object.entries(SHARES) as [NodeKind, number][])
  byKind.set(
    kind,
    Array.from(
      { length: share },
      (_, index): Entity => ({
        id: `${NODE_KINDS[kind].prefix}:n${index}`,
        kind,
        name: `${kind} ${index}`,
        aliases: [`alias ${index}`],
      }),
    ),
  );

const documents: SourceDocument[] = [];
const claims: Claim[] = [];
const end = (kinds: readonly NodeKind[]): string => {
  // Half of all ends are countries, where a relation takes them.
  const kind = kinds.includes("Country") && random() < 0.5 ? "Country" : kinds[pick(kinds.length)]!;
  const entities = byKind.get(kind)!;
  return entities[skewed(entities.length)]!.id;
};
while (claims.length < count) {
  const published = dayText(14_600 + pick(7_300));
  const sentences = Array.from(
    { length: 10 },
    (_, index) => `Sentence ${documents.length * 10 + index} of the benchmark says that one did something to another.`,
  );
  const document = toDocument({
    uri: `https://example.org/${documents.length}`,
    title: `Document ${documents.length}`,
    publisher: `Publisher ${pick(300)}`,
    published,
    text: sentences.join(" "),
  });
  documents.push(document);
  let start = 0;
  for (const quote of sentences) {
    const relation = RELATION_NAMES[pick(RELATION_NAMES.length)]!;
    const { source, target } = RELATIONS[relation];
    const [subject, object] = [end(source), end(target)];
    if (subject !== object)
      claims.push(
        withId({
          subject,
          relation,
          object,
          status: random() < 0.8 ? "actual" : "planned",
          basis: random() < 0.7 ? "reported" : "quoted",
          date: dayText(14_600 + pick(7_300)),
          evidence: { document: document.id, start, end: start + quote.length, quote },
          rule: "bench",
          confidence: 0.8,
          reasons: ["bench"],
        }),
      );
    start += quote.length + 1;
  }
}

const started = performance.now();
const graph = buildGraph({ documents, entities: [...byKind.values()].flat(), claims });
const built = performance.now();
save(graph, folder);
const seconds = (ms: number): number => Math.round(ms / 100) / 10;
console.log(
  JSON.stringify({
    claims: graph.claims.size,
    nodes: graph.graph.order,
    edges: graph.graph.size,
    "build, seconds": seconds(built - started),
    "save with layout, seconds": seconds(performance.now() - built),
    "memory, MB": Math.round(process.memoryUsage().rss / 1e6),
  }),
);
