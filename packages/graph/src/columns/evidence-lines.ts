// In: a graph and its order of edges. Out: the chunks of evidence, one claim a line with the words around its quote.
import type { Claim } from "../claims/claim.ts";
import type { SourceDocument } from "../documents/document.ts";
import type { TextKept } from "../files/manifest.ts";
import { recordLine } from "../files/record-line.ts";
import { withoutText } from "../files/record-lines.ts";
import type { GraphView } from "../graph/graph-view.ts";
import { EDGES_PER_CHUNK } from "./columns.ts";
import { type QuoteContext, quoteContext } from "./quote-context.ts";

const contextOf = ({ evidence }: Claim, document: SourceDocument | undefined): QuoteContext =>
  quoteContext((evidence.field === "title" ? document?.title : document?.text) ?? "", evidence.start, evidence.end);

/** Number of files `evidence/<n>.jsonl`. */
export const chunkCount = (edges: number): number => Math.ceil(edges / EDGES_PER_CHUNK);

/** The lines of one chunk: with context, with the quote alone, or with neither. */
export function* evidenceLines(
  view: GraphView,
  edges: readonly string[],
  chunk: number,
  text: TextKept,
): Generator<string> {
  const first = chunk * EDGES_PER_CHUNK;
  for (let edge = first; edge < Math.min(first + EDGES_PER_CHUNK, edges.length); edge++) {
    const key = edges[edge]!;
    for (const claim of view.claims.ofEdge(key)) {
      const context = text === "full" ? contextOf(claim, view.documents.get(claim.evidence.document)) : {};
      const head = `{"edge":${edge},"key":${JSON.stringify(key)},"claim":${recordLine("claim", withoutText("claim", claim, text))}`;
      const tail = Object.entries(context).map(([name, text]) => `,${JSON.stringify(name)}:${JSON.stringify(text)}`);
      yield `${head}${tail.join("")}}\n`;
    }
  }
}
