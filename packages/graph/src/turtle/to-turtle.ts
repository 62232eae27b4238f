// In: a graph. Out: RDF 1.1 Turtle. Each edge is a statement node, because triples have no properties of their own.
import { DataFactory, type Quad, Writer } from "n3";
import type { Claim } from "../claims/claim.ts";
import { dayRange, dayText } from "../dates/day-range.ts";
import { type ExportOptions, exportRows } from "../formats/export-rows.ts";
import type { GraphView } from "../graph/graph-view.ts";

const { literal, namedNode, quad } = DataFactory;
const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const RDFS = "http://www.w3.org/2000/01/rdf-schema#";
const XSD = "http://www.w3.org/2001/XMLSchema#";
const DCT = "http://purl.org/dc/terms/";
/** Terms of the vocabulary and ids are names, not addresses. */
const TERM = "urn:entente:term:";
const ID = "urn:entente:id:";

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

type Value = string | number | boolean;
const idNode = (id: string): ReturnType<typeof namedNode> =>
  namedNode(ID + encodeURIComponent(id).replaceAll("%3A", ":"));
const term = (name: string): ReturnType<typeof namedNode> => namedNode(TERM + encodeURIComponent(name));

function valueNode(value: Value): ReturnType<typeof literal> {
  if (typeof value === "string") return literal(value.replace(LONE_SURROGATE, "\uFFFD"));
  if (typeof value === "boolean") return literal(String(value), namedNode(`${XSD}boolean`));
  return literal(String(value), namedNode(XSD + (Number.isInteger(value) ? "integer" : "double")));
}

/** Triples of a subject for each attribute; a list gives one for each item. */
function* properties(subject: string, attributes: object): Generator<Quad> {
  for (const [name, value] of Object.entries(attributes)) {
    for (const item of Array.isArray(value) ? value : [value])
      if (["string", "number", "boolean"].includes(typeof item))
        yield quad(idNode(subject), term(name), valueNode(item));
  }
}

function* nodeQuads(view: GraphView): Generator<Quad> {
  for (const { key, attributes } of exportRows(view).nodes) {
    const { entityType, name, aliases, ...rest } = attributes;
    yield quad(idNode(key), namedNode(`${RDF}type`), term(String(entityType)));
    yield quad(idNode(key), namedNode(`${RDFS}label`), valueNode(String(name)));
    yield* properties(key, { aliases, ...rest });
  }
}

function* edgeQuads(view: GraphView, options: ExportOptions): Generator<Quad> {
  for (const { key, source, target, attributes } of exportRows(view, options).edges) {
    const { claims, arrow, ...rest } = attributes;
    const predicate = term(String(arrow));
    if (attributes.derived !== true) yield quad(idNode(source), predicate, idNode(target));
    yield quad(idNode(key), namedNode(`${RDF}type`), namedNode(`${RDF}Statement`));
    yield quad(idNode(key), namedNode(`${RDF}subject`), idNode(source));
    yield quad(idNode(key), namedNode(`${RDF}predicate`), predicate);
    yield quad(idNode(key), namedNode(`${RDF}object`), idNode(target));
    yield* properties(key, rest);
    for (const claim of (claims as string[] | undefined) ?? []) yield quad(idNode(key), term("claim"), idNode(claim));
  }
}

function* claimQuads(view: GraphView, { text = "quotes" }: ExportOptions): Generator<Quad> {
  for (const {
    id,
    subject,
    object,
    relation,
    evidence,
    reasons: _reasons,
    items,
    ...rest
  } of view.claims.values() as Iterable<Claim>) {
    const { document, quote, ...span } = evidence;
    yield quad(idNode(id), namedNode(`${RDF}type`), term("Claim"));
    yield quad(idNode(id), term("subject"), idNode(subject));
    yield quad(idNode(id), term("relation"), term(relation));
    yield quad(idNode(id), term("object"), idNode(object));
    yield quad(idNode(id), term("document"), idNode(document));
    for (const item of items ?? []) yield quad(idNode(id), term("item"), idNode(item));
    yield* properties(id, { ...rest, ...span, ...(text !== "none" && { quote }) });
  }
}

function* documentQuads(view: GraphView): Generator<Quad> {
  for (const { id, title, publisher, uri, published, language } of view.documents.values()) {
    yield quad(idNode(id), namedNode(`${RDF}type`), term("Document"));
    yield* properties(id, { publisher, uri, language });
    if (title) yield quad(idNode(id), namedNode(`${DCT}title`), valueNode(title));
    const range = dayRange(published);
    if (!range || !published) continue;
    yield quad(idNode(id), namedNode(`${DCT}issued`), literal(published));
    yield quad(idNode(id), term("firstDay"), literal(dayText(range.first), namedNode(`${XSD}date`)));
  }
}

/** Pieces of the file. Lone surrogates, which RDF cannot hold, become U+FFFD. */
export function* toTurtle(view: GraphView, options: ExportOptions = {}): Generator<string> {
  const chunks: string[] = [];
  const output = {
    write: (chunk: string, _encoding: string, done?: () => void) => {
      chunks.push(chunk);
      done?.();
    },
    end: (done?: () => void) => done?.(),
  };
  const writer = new Writer(output as never, {
    prefixes: { rdf: RDF, rdfs: RDFS, xsd: XSD, dct: DCT, term: TERM, id: ID },
  });
  for (const triples of [nodeQuads(view), edgeQuads(view, options), claimQuads(view, options), documentQuads(view)])
    for (const triple of triples) {
      writer.addQuad(triple);
      if (chunks.length > 512) yield chunks.splice(0).join("");
    }
  writer.end();
  yield chunks.join("");
}
