// A number of nodes and edges in, the bytes of a graph.columns of that size out: communities, hubs, two claims an edge; the same every time.
import { readFileSync } from "node:fs";
import { type ColumnArrays, type Columns, decodeColumns, encodeColumns } from "@entente/graph";

const FIXTURE = new URL("../../packages/graph/test/fixtures/world/graph.columns", import.meta.url);
const CLAIMS_PER_EDGE = 2;
const DOCUMENTS = 500;
const FIRST_DAY = 12_000; // in 2002
const DAYS = 8_000;

/** Mulberry32: 32 bits of state are enough to scatter nodes. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Arrays = { -readonly [Name in keyof ColumnArrays]: ColumnArrays[Name] };

export function generateColumns(nodes: number, edges: number): Uint8Array {
  const world = decodeColumns(readFileSync(FIXTURE));
  const counts = { nodes, edges, claims: edges * CLAIMS_PER_EDGE, documents: DOCUMENTS };
  const arrays = emptyArrays(world, counts);
  const next = random(7);
  const strings = fillNodes(arrays, nodes, world.header.nodeKinds.length, next);
  fillEdges(arrays, nodes, edges, world, next);
  fillClaims(arrays, counts, next);
  Object.assign(arrays, strings);
  const header = { ...world.header, ...counts, strings: strings.stringOffsets.length - 1 };
  return Buffer.concat([...encodeColumns({ header, arrays, string: () => "" })]);
}

/** Every column of the right length, all zero; the fixture knows the columns and their types. */
function emptyArrays(
  world: Columns,
  counts: { nodes: number; edges: number; claims: number; documents: number },
): Arrays {
  const lengthOf = (name: string): number => {
    if (/^(nodeAliases|nodeParties|edgeItems|edgeRecipients|edgeSpeakers|edgeOffices)$/.test(name)) return 0;
    if (name === "claimOffsets") return counts.edges + 1;
    if (/^(out|in)Offsets$/.test(name)) return counts.nodes + 1;
    const rows = name.startsWith("node")
      ? counts.nodes
      : /^(edge|inEdges)/.test(name)
        ? counts.edges
        : name.startsWith("claim")
          ? counts.claims
          : counts.documents;
    return rows + (name.endsWith("Offsets") ? 1 : 0);
  };
  return Object.fromEntries(
    Object.entries(world.arrays).map(([name, array]) => [
      name,
      new (array.constructor as Uint32ArrayConstructor)(lengthOf(name)),
    ]),
  ) as unknown as Arrays;
}

function fillNodes(
  arrays: Arrays,
  nodes: number,
  kinds: number,
  next: () => number,
): Pick<ColumnArrays, "stringBytes" | "stringOffsets"> {
  const texts = [""];
  const groups = Math.max(8, Math.round(Math.sqrt(nodes) / 2));
  for (let node = 0; node < nodes; node++) {
    const group = Math.floor(next() * groups);
    const [far, turn] = [Math.sqrt(next()) * 40, next() * 6.2832];
    const [centre, place] = [(group * 2.399963) % 6.2832, Math.sqrt(group + 1) * 90];
    arrays.nodeX[node] = Math.round((Math.cos(centre) * place + Math.cos(turn) * far) * 100);
    arrays.nodeY[node] = Math.round((Math.sin(centre) * place + Math.sin(turn) * far) * 100);
    arrays.nodeCommunity[node] = group;
    arrays.nodeKind[node] = node % kinds;
    arrays.nodeId[node] = texts.push(`country:N${node}`) - 1;
    arrays.nodeName[node] = texts.push(`Actor ${node}`) - 1;
  }
  const encoded = texts.map((text) => Buffer.from(text));
  const stringOffsets = new Uint32Array(texts.length + 1);
  for (const [at, bytes] of encoded.entries()) stringOffsets[at + 1] = stringOffsets[at]! + bytes.length;
  return { stringBytes: new Uint8Array(Buffer.concat(encoded)), stringOffsets };
}

/** Ends are drawn with a preference for low numbers: few hubs, many leaves. */
function fillEdges(arrays: Arrays, nodes: number, edges: number, { header }: Columns, next: () => number): void {
  const end = (): number => Math.floor(next() * next() * nodes);
  for (let edge = 0; edge < edges; edge++) {
    const [source, target] = [end(), end()];
    const relation = Math.floor(next() * header.relations.length);
    const status = next() < 0.85 ? 0 : next() < 0.5 ? 1 : 2;
    arrays.edgeSource[edge] = source;
    arrays.edgeTarget[edge] = target === source ? (source + 1) % nodes : target;
    arrays.edgeRelation[edge] = relation;
    arrays.edgeStatus[edge] = status;
    arrays.edgeArrow[edge] = header.arrows.indexOf(
      `${["", "PLANNED_", "DENIED_"][status]}${header.relations[relation]}`,
    );
    arrays.edgeConfidence[edge] = 600 + Math.floor(next() * 400);
    arrays.nodeStrength[source]!++;
    arrays.nodeStrength[arrays.edgeTarget[edge]!]!++;
  }
}

function fillClaims(arrays: Arrays, { edges, claims }: { edges: number; claims: number }, next: () => number): void {
  for (let edge = 0; edge <= edges; edge++) arrays.claimOffsets[edge] = edge * CLAIMS_PER_EDGE;
  for (let claim = 0; claim < claims; claim++) {
    const day = FIRST_DAY + Math.floor(next() * DAYS);
    arrays.claimFirstDay[claim] = arrays.claimLastDay[claim] = day;
    arrays.claimDocument[claim] = Math.floor(next() * DOCUMENTS);
    arrays.claimConfidence[claim] = 600 + Math.floor(next() * 400);
    arrays.claimIdLow[claim] = claim;
  }
  arrays.documentFirstDay.fill(FIRST_DAY + DAYS);
}
