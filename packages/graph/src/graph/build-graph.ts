// In: documents, entities, claims and corrections, in any order and as often as one likes. Out: the graph.
import { applyCorrections } from "../corrections/apply-corrections.ts";
import type { CorrectionIssue } from "../corrections/correction-issue.ts";
import { type Drawing, drawGraph, namedEntities } from "./draw-graph.ts";
import { collectRecords, type GraphInput, type Records } from "./records.ts";

/** A graph and what it was built from. */
export interface BuiltGraph extends Drawing {
  /** As given, each once: what the files of the graph keep. */
  readonly records: Records;
  readonly issues: readonly CorrectionIssue[];
}

/** records → corrected → named → drawn. Any order of the input, and any repetition, gives the same graph. */
export function assembleGraph(input: GraphInput): BuiltGraph {
  const collected = collectRecords(input);
  const records: Records = { ...collected, entities: namedEntities(collected.claims.values(), collected.entities) };
  const { entities, claims, issues } = applyCorrections(records);
  const drawing = drawGraph({
    documents: records.documents,
    entities: namedEntities(claims.values(), entities),
    claims,
  });
  return { records, issues, ...drawing };
}
