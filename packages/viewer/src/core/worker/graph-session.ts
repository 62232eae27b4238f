// Questions about one open graph in, answers out. Runs in the worker; knows nothing of messages.
import { type Adjacency, toAdjacency } from "../data/adjacency.ts";
import type { Dataset } from "../data/dataset.ts";
import { type OpenSource, readSource } from "../data/read-source.ts";
import { pageContent } from "../exports/page-content.ts";
import { type RowsToWrite, writeRows } from "../exports/write-rows.ts";
import { compareDatasets } from "../questions/compare.ts";
import { countFacets } from "../questions/count-facets.ts";
import { describeArrow, describeDyad, describeEdge, describeNode } from "../questions/describe.ts";
import { maskClaims } from "../questions/filter-mask.ts";
import { findPaths } from "../questions/find-paths.ts";
import { countByTime } from "../questions/histogram.ts";
import { listEdges, listNodes } from "../questions/list-rows.ts";
import { measure } from "../questions/measures.ts";
import { type SearchIndex, searchNodes, toHit, toSearchIndex } from "../questions/search.ts";
import { selectVisible, showEdges, type Visible } from "../questions/select-visible.ts";
import type { Measure, Selection, ViewState } from "../state/view-state.ts";
import type {
  DocumentOutline,
  EvidenceAnswer,
  Opened,
  PathAnswer,
  Picture,
  QuestionName,
  Questions,
  ReadDocument,
  Viewed,
} from "./requests.ts";

type Handlers = {
  [Name in QuestionName]: (body: Questions[Name]["in"]) => Questions[Name]["out"] | Promise<Questions[Name]["out"]>;
};

interface Open {
  /** Counts the graphs that were opened. */
  readonly graph: number;
  readonly source: OpenSource;
  readonly data: Dataset;
  readonly near: Adjacency;
  readonly index: ReadonlyMap<string, number>;
  readonly edgeIndex: ReadonlyMap<string, number>;
  words: SearchIndex | null;
  left: ReturnType<typeof showEdges>;
  /** What was drawn last. */
  visible: Visible | null;
}

/** Handlers by the name of the question; `open` comes first. */
export function createSession(): Handlers {
  let current: Open | null = null;
  let opened = 0;
  const graph = (): Open => {
    if (!current) throw new Error("viewer/session: no graph is open");
    return current;
  };
  return {
    open: async ({ source, title }) => {
      const found = await readSource(source, title);
      current = openDataset(found, ++opened);
      return summarize(found.data, found.bytes);
    },
    view: ({ view, limit }) => answerView(graph(), view, limit),
    search: ({ text, limit }) => {
      const open = graph();
      return searchNodes(open.data, words(open), text, limit);
    },
    node: ({ id }) => {
      const { data, near, left, index } = graph();
      const node = index.get(id);
      return node === undefined ? null : describeNode(data, near, left.claims, node);
    },
    edge: ({ id }) => {
      const { data, left, edgeIndex } = graph();
      const edge = edgeIndex.get(id);
      return edge === undefined ? null : describeEdge(data, edge, left.claims[edge]!);
    },
    arrow: ({ id, arrow }) => {
      const { data, near, left, index } = graph();
      const node = index.get(id);
      return node === undefined ? [] : describeArrow(data, near, left.claims, node, arrow);
    },
    dyad: ({ a, b }) => {
      const { data, near, left, index } = graph();
      const [one, other] = [index.get(a), index.get(b)];
      return one === undefined || other === undefined ? [] : describeDyad(data, near, left.claims, one, other);
    },
    paths: (question) => answerPaths(graph(), question),
    edges: (question) => listEdges(graph().data, graph().left.claims, question, () => words(graph()).names),
    nodes: (question) => listNodes(graph().data, graph().left.claims, question, () => words(graph()).names),
    evidence: ({ id }) => answerEvidence(graph(), id),
    document: ({ id }) => answerDocument(graph(), id),
    names: ({ ids }) => {
      const { data, index } = graph();
      return Object.fromEntries(ids.filter((id) => index.has(id)).map((id) => [id, data.nodes.names[index.get(id)!]!]));
    },
    write: ({ format }) => writeRows(visibleRows(graph()), format),
    content: () => pageContent(graph().source),
    compare: async ({ source, title }) => compareDatasets(graph().data, (await readSource(source, title)).data),
  };
}

const words = (open: Open): SearchIndex => (open.words ??= toSearchIndex(open.data));

function openDataset(source: OpenSource, graph: number): Open {
  const { data } = source;
  const all = new Uint16Array(data.claims.count);
  return {
    graph,
    source,
    data,
    near: toAdjacency(data.edges, data.nodes.count),
    index: new Map(data.nodes.ids.map((id, node) => [id, node])),
    edgeIndex: new Map(data.edges.ids.map((id, edge) => [id, edge])),
    words: null,
    left: showEdges(data, all),
    visible: null,
  };
}

function summarize(data: Dataset, bytes: number): Opened {
  const { title, issues } = data;
  return {
    title,
    nodes: data.nodes.count,
    edges: data.edges.count,
    claims: data.claims.count,
    documents: data.documents.ids.length,
    issues,
    bytes,
  };
}

function answerView(open: Open, view: ViewState, limit: number): Viewed {
  const started = performance.now();
  const { data, near, index, edgeIndex } = open;
  const mask = maskClaims(data, view.filters, view.time);
  open.left = showEdges(data, mask);
  const kept = keptNodes(data, index, edgeIndex, view.selection);
  const visible = selectVisible(data, near, open.left, { view, limit, kept, indexOf: (id) => index.get(id) });
  open.visible = visible;
  const size = measure(data, near, open.left.shown, view.size);
  const colours: Measure | null = view.colour === "kind" || view.colour === "community" ? null : view.colour;
  const colour = colours === null ? size : measure(data, near, open.left.shown, colours);
  return {
    picture: toPicture(open, visible, size, colour),
    facets: countFacets(data, mask),
    histogram: countByTime(data, mask, view.time.by),
    took: performance.now() - started,
  };
}

function keptNodes(
  data: Dataset,
  index: ReadonlyMap<string, number>,
  edgeIndex: ReadonlyMap<string, number>,
  selection: Selection,
): number[] {
  const ids =
    selection.type === "nodes" ? selection.ids : selection.type === "path" ? [selection.from, selection.to] : [];
  const nodes = ids.map((id) => index.get(id)).filter((node) => node !== undefined);
  const edge = selection.type === "edge" ? edgeIndex.get(selection.id) : undefined;
  return edge === undefined ? nodes : [data.edges.source[edge]!, data.edges.target[edge]!];
}

function toPicture({ graph, data }: Open, visible: Visible, size: Float32Array, colour: Float32Array): Picture {
  const { nodes, edges } = visible;
  const of = data.nodes;
  return {
    graph,
    nodes: {
      index: nodes,
      ids: Array.from(nodes, (node) => of.ids[node]!),
      names: Array.from(nodes, (node) => of.names[node]!),
      kind: Uint8Array.from(nodes, (node) => of.kinds[node]!),
      x: Float32Array.from(nodes, (node) => of.x[node]!),
      y: Float32Array.from(nodes, (node) => of.y[node]!),
      community: nodes.map((node) => of.community[node]!),
      size: Float32Array.from(nodes, (node) => size[node]!),
      colour: Float32Array.from(nodes, (node) => colour[node]!),
      more: visible.more,
    },
    edges: {
      index: edges,
      source: edges.map((edge) => data.edges.source[edge]!),
      target: edges.map((edge) => data.edges.target[edge]!),
      relation: Uint8Array.from(edges, (edge) => data.edges.relation[edge]!),
      status: Uint8Array.from(edges, (edge) => data.edges.status[edge]!),
      alleged: Uint8Array.from(edges, (edge) => data.edges.alleged[edge]!),
      claims: visible.claims,
    },
    nodesLeft: visible.nodesLeft,
    edgesLeft: visible.edgesLeft,
  };
}

function answerPaths(open: Open, question: Questions["paths"]["in"]): PathAnswer {
  const { data, near, left, index } = open;
  const [from, to] = [index.get(question.from), index.get(question.to)];
  if (from === undefined || to === undefined || from === to) return { paths: [] };
  const paths = findPaths(data, near, left.shown, { from, to, count: question.count, timed: question.timed });
  return {
    paths: paths.map(({ nodes, edges }) => ({
      nodes: nodes.map((node) => toHit(data, node)),
      hops: edges.map((hop) => hop.map((edge) => describeEdge(data, edge, left.claims[edge]!))),
    })),
  };
}

async function answerEvidence(open: Open, id: string): Promise<EvidenceAnswer> {
  const edge = open.edgeIndex.get(id);
  if (edge === undefined) return { lines: [], documents: {} };
  const lines = await open.source.evidence(edge);
  const ids = [...new Set(lines.map(({ claim }) => claim.evidence.document))];
  return { lines, documents: Object.fromEntries(ids.map((document) => [document, outlineDocument(open, document)])) };
}

/** What the columns know of a document: everything but its text. */
function outlineDocument({ data }: Open, id: string): DocumentOutline {
  const at = data.documents.ids.indexOf(id);
  const { titles, uris, publisher, dates } = data.documents;
  return {
    id,
    title: titles[at] ?? "",
    uri: uris[at] ?? "",
    publisher: data.publishers[publisher[at] ?? -1] ?? "",
    published: dates[at] ?? "",
  };
}

async function answerDocument(open: Open, id: string): Promise<ReadDocument | null> {
  const { data, index, source } = open;
  const at = data.documents.ids.indexOf(id);
  if (at < 0) return null;
  const edges = new Set<number>();
  for (let claim = 0; claim < data.claims.count; claim++)
    if (data.claims.document[claim] === at) edges.add(data.claims.edge[claim]!);
  const lines = (await Promise.all([...edges].map((edge) => source.evidence(edge)))).flat();
  const claims = lines.filter(({ claim }) => claim.evidence.document === id);
  const named = new Set(
    claims.flatMap(({ claim }) => [
      claim.subject,
      claim.object,
      ...(claim.items ?? []),
      claim.recipient ?? "",
      claim.speaker ?? "",
    ]),
  );
  const nodes = [...named].map((name) => index.get(name)).filter((node) => node !== undefined);
  const document = await source.document(id);
  const aliases = nodes.map((node) => [data.nodes.names[node]!, ...data.nodes.aliases[node]!]);
  return {
    outline: outlineDocument(open, id),
    text: document?.text ?? "",
    claims,
    nodes: nodes.map((node, place) => ({ ...toHit(data, node), names: aliases[place]! })),
  };
}

function visibleRows({ data, near, left, visible }: Open): RowsToWrite {
  const nodes = [...(visible?.nodes ?? [])].map((node) => describeNode(data, near, left.claims, node));
  const edges = [...(visible?.edges ?? [])].map((edge) => describeEdge(data, edge, left.claims[edge]!));
  return { nodes, edges };
}
