// Where a graph comes from in, the graph as columns and a way to its sentences and documents out.
import {
  arrange,
  buildGraph,
  type Claim,
  checkRecord,
  decodeColumns,
  type EntenteGraph,
  type Entity,
  type EvidenceLine,
  encodeColumns,
  fromFiles,
  type SourceDocument,
  toColumns,
} from "@entente/graph";
import type { Source } from "../worker/requests.ts";
import type { Dataset } from "./dataset.ts";
import { toDataset } from "./to-dataset.ts";

/** A graph that can be asked for everything. */
export interface OpenSource {
  readonly data: Dataset;
  readonly bytes: number;
  /** The file of columns itself. */
  readonly columns: () => Promise<Uint8Array>;
  /** Claims of an edge, with the words around their quotes. */
  readonly evidence: (edge: number) => Promise<readonly EvidenceLine[]>;
  /** The document as far as it was kept: without text when the graph was built without texts. */
  readonly document: (id: string) => Promise<SourceDocument | null>;
}

const EMPTY =
  "viewer/open: this holds no graph; give graph.columns, the lines of `entente extract --jsonl`, or documents.jsonl, entities.jsonl and claims.jsonl together";

export async function readSource(source: Source, title: string): Promise<OpenSource> {
  if (source.type === "url") return fromServer(source, title);
  if (source.type === "page") return fromPage(source, title);
  const columns = source.files.find(({ bytes }) => isColumns(bytes));
  if (columns)
    return fromBytes(
      columns.bytes,
      title,
      async () => [],
      async () => null,
    );
  return fromRecords(source.files, title);
}

const isColumns = (bytes: ArrayBuffer): boolean => new TextDecoder().decode(bytes.slice(0, 7)) === "ENTENTE";

function fromBytes(
  bytes: ArrayBuffer,
  title: string,
  evidence: OpenSource["evidence"],
  document: OpenSource["document"],
): OpenSource {
  const columns = async (): Promise<Uint8Array> => new Uint8Array(bytes);
  return {
    data: toDataset(decodeColumns(new Uint8Array(bytes)), title),
    bytes: bytes.byteLength,
    columns,
    evidence,
    document,
  };
}

async function fromServer({ url, token }: Extract<Source, { type: "url" }>, title: string): Promise<OpenSource> {
  const get = async (path: string): Promise<Response> => {
    const response = await fetch(`${url}/${path}`, { headers: { Authorization: `Bearer ${token}` } });
    if (!response.ok && response.status !== 404)
      throw new Error(`viewer/open: ${path} answered ${response.status} ${await response.text()}`);
    return response;
  };
  const answer = await get("graph.columns");
  if (!answer.ok) throw new Error(`viewer/open: there is no graph at ${url}`);
  const bytes = await answer.arrayBuffer();
  const columns = decodeColumns(new Uint8Array(bytes));
  const chunks = new Map<number, Promise<readonly EvidenceLine[]>>();
  const chunk = (number: number): Promise<readonly EvidenceLine[]> => {
    let lines = chunks.get(number);
    if (!lines)
      chunks.set(
        number,
        (lines = get(`evidence/${number}`).then(async (found) =>
          found.ok ? parseLines<EvidenceLine>(await found.text()) : [],
        )),
      );
    return lines;
  };
  return {
    data: toDataset(columns, title),
    bytes: bytes.byteLength,
    columns: async () => new Uint8Array(bytes),
    evidence: async (edge) =>
      (await chunk(Math.floor(edge / columns.header.edgesPerChunk))).filter((line) => speaksOf(line, edge)),
    document: async (id) => {
      const found = await get(`documents/${encodeURIComponent(id)}`);
      return found.ok ? soundDocument(await found.json()) : null;
    },
  };
}

function fromPage({ columns, evidence, documents }: Extract<Source, { type: "page" }>, title: string): OpenSource {
  let lines: Map<number, EvidenceLine[]> | null = null;
  let known: Map<string, SourceDocument> | null = null;
  return fromBytes(
    columns,
    title,
    async (edge) => (lines ??= byEdge(parseLines<EvidenceLine>(evidence))).get(edge)?.filter(isSound) ?? [],
    async (id) =>
      soundDocument(
        (known ??= new Map(parseLines<SourceDocument>(documents).map((one) => [one.id, one]))).get(id) ?? null,
      ),
  );
}

function byEdge(lines: readonly EvidenceLine[]): Map<number, EvidenceLine[]> {
  const groups = new Map<number, EvidenceLine[]>();
  for (const line of lines) groups.set(line.edge, [...(groups.get(line.edge) ?? []), line]);
  return groups;
}

/** What a line says is drawn as it is: one that lacks a part, or has it in another form, is passed over. */
const isSound = ({ claim }: EvidenceLine): boolean => checkRecord("claim", claim).length === 0;
const speaksOf = (line: EvidenceLine, edge: number): boolean => line.edge === edge && isSound(line);
const soundDocument = (document: unknown): SourceDocument | null =>
  checkRecord("document", document).length === 0 ? (document as SourceDocument) : null;

interface NamedBytes {
  readonly name: string;
  readonly bytes: ArrayBuffer;
}

function fromRecords(files: readonly NamedBytes[], title: string): OpenSource {
  const issues: string[] = [];
  const graph = files.some(({ name }) => name.endsWith("claims.jsonl"))
    ? readFolder(files, issues)
    : readExtractions(files, issues);
  if (graph.graph.order === 0) throw new Error(EMPTY);
  arrange(graph.graph);
  const columns = toColumns(graph);
  const data = toDataset(columns, title);
  return {
    data: { ...data, issues: [...issues, ...data.issues] },
    bytes: files.reduce((sum, { bytes }) => sum + bytes.byteLength, 0),
    columns: async () => joined([...encodeColumns(columns)]),
    evidence: async (edge) =>
      graph.claims
        .ofEdge(data.edges.ids[edge]!)
        .map((claim): EvidenceLine => ({ edge, key: data.edges.ids[edge]!, claim })),
    document: async (id) => graph.documents.get(id) ?? null,
  };
}

function readFolder(files: readonly NamedBytes[], issues: string[]): EntenteGraph {
  const read = fromFiles((path) => {
    const found = files.find(({ name }) => name === path);
    return found && new Uint8Array(found.bytes);
  });
  issues.push(...read.issues.map(({ file, message }) => `${file}: ${message}`));
  return read.graph;
}

/** Lines of extractions may come without their documents' texts, and so without what these hash to. */
const NO_HASH = "0".repeat(64);

/** Lines of `entente extract --jsonl`; a line that is none is counted and passed over. */
function readExtractions(files: readonly NamedBytes[], issues: string[]): EntenteGraph {
  const records = { documents: [] as SourceDocument[], entities: [] as Entity[], claims: [] as Claim[] };
  const keep = <T extends object>(kind: "document" | "entity" | "claim", record: T, kept: T[]): void => {
    const [problem] = checkRecord(kind, record);
    if (problem === undefined) kept.push(record);
    else issues.push(`a ${kind} was left out: ${problem.slice(0, 120)}`);
  };
  for (const { name, bytes } of files) {
    let wrong = 0;
    for (const line of new TextDecoder().decode(bytes).split("\n")) {
      if (line.trim() === "") continue;
      try {
        const { document, entities, claims } = JSON.parse(line);
        keep("document", { language: "en", sha256: NO_HASH, text: "", ...document }, records.documents);
        for (const entity of entities) keep("entity", entity, records.entities);
        for (const claim of claims) keep("claim", claim, records.claims);
      } catch {
        wrong++;
      }
    }
    if (wrong > 0) issues.push(`${name}: ${wrong} ${wrong === 1 ? "line" : "lines"} could not be read`);
  }
  return buildGraph(records);
}

function parseLines<T>(text: string): T[] {
  const lines: T[] = [];
  for (const line of text.split("\n")) {
    try {
      const parsed: unknown = line === "" ? null : JSON.parse(line);
      if (parsed !== null && typeof parsed === "object") lines.push(parsed as T);
    } catch {
      // The rest of the file is still worth showing.
    }
  }
  return lines;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
