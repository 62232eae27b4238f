// A number of nodes and edges in, an invented graph of that size out, the same every time: organisations that met, warned and supplied each other.
import { buildGraph, type Claim, type EntenteGraph, type Entity, type Relation, toDocument } from "@entente/graph";

const RELATIONS: readonly Relation[] = [
  "SUPPLIED",
  "AIDED",
  "WARNED",
  "ACCUSED",
  "ATTACKED",
  "SANCTIONED",
  "URGED",
  "TRAINED",
];

const entity = (at: number): Entity => ({
  id: `organization:body-${at}`,
  kind: "Organization",
  name: `Body number ${at}`,
  aliases: [`B${at}`],
  family: "body",
});

/** `edges` claims, each an edge of its own while `edges` is less than eight times `nodes`. */
export function largeGraph(nodes: number, edges: number): EntenteGraph {
  const documents = Array.from({ length: 100 }, (_, at) =>
    toDocument({ uri: `https://news.example/${at}`, published: `20${10 + (at % 15)}-03-01`, text: `Report ${at}.` }),
  );
  const claims = Array.from({ length: edges }, (_, at): Claim => {
    const subject = at % nodes;
    const object = (subject + 1 + ((at * 7919) % (nodes - 1))) % nodes;
    return {
      id: `claim:${at.toString(16).padStart(16, "0")}`,
      subject: `organization:body-${subject}`,
      relation: RELATIONS[Math.floor(at / nodes) % RELATIONS.length]!,
      object: `organization:body-${object}`,
      status: "actual",
      basis: "reported",
      date: `20${10 + (at % 15)}-0${1 + (at % 9)}-1${at % 10}`,
      evidence: {
        document: documents[at % 100]!.id,
        start: 0,
        end: 60,
        quote: `Body number ${subject} did something to body number ${object}.`,
      },
      rule: "bench",
      confidence: 0.5 + (at % 40) / 100,
      reasons: ["invented"],
    };
  });
  return buildGraph({ documents, entities: Array.from({ length: nodes }, (_, at) => entity(at)), claims });
}
