// A graph and a decision, or one to take back, in; the files of the graph written anew, and lines on what changed, out.
import { userInfo } from "node:os";
import {
  buildGraph,
  type Correction,
  DECISIONS,
  type Decision,
  diffGraphs,
  type EntenteGraph,
  toCorrection,
} from "@entente/graph";
import { save } from "@entente/graph/node";
import { CliError } from "../commands/command.ts";
import { changeLines } from "./change-lines.ts";

export interface DecisionNotes {
  readonly why: string;
  readonly by?: string | undefined;
}

/** Who decides when the call does not say. */
function thisUser(): string {
  try {
    return userInfo().username;
  } catch {
    throw new CliError("say who decides: --by <author>", 2);
  }
}

/** Makes the decision of the words of a call: entities by id or name, claims by id. */
export function readDecision(
  graph: EntenteGraph,
  decision: string,
  targets: readonly string[],
  notes: DecisionNotes,
): Correction {
  if (!DECISIONS.includes(decision as Decision))
    throw new CliError(`"${decision}" is no decision; write one of ${DECISIONS.join(", ")}`, 2);
  const wanted = decision === "reject" || decision === "confirm" ? 1 : 2;
  if (targets.length !== wanted)
    throw new CliError(
      `"${decision}" wants ${wanted === 1 ? "a claim" : decision === "rename" ? "an entity and its new name" : "two entities"}`,
      2,
    );
  const [first, second] = targets as [string, string];
  const said = {
    decision: decision as Decision,
    author: notes.by ?? thisUser(),
    time: new Date().toISOString(),
    why: notes.why,
  };
  if (wanted === 1) return toCorrection({ ...said, target: claimIn(graph, first) });
  if (decision === "rename") return toCorrection({ ...said, target: entityIn(graph, first), name: second });
  return toCorrection({ ...said, target: entityIn(graph, first), other: entityIn(graph, second) });
}

function claimIn(graph: EntenteGraph, id: string): string {
  if (graph.records.claims.has(id)) return id;
  throw new CliError(`no claim has the id "${id}"; "entente evidence" shows the ids of an edge's claims`, 2);
}

function entityIn(graph: EntenteGraph, name: string): string {
  if (graph.records.entities.has(name)) return name;
  try {
    return graph.id(name);
  } catch (error) {
    throw new CliError((error as Error).message.replace(/^graph\/\w+: /, ""), 2);
  }
}

/** Writes the graph with the decision added or taken back. */
export function correctGraph(
  folder: string,
  before: EntenteGraph,
  change: { readonly add: Correction } | { readonly undo: string },
): { taken: string | undefined; lines: string[] } {
  const { documents, entities, claims, corrections } = before.records;
  const taken = "undo" in change ? correctionOf(corrections, change.undo) : undefined;
  const next = [...corrections.values()].filter(({ id }) => id !== taken);
  if ("add" in change) next.push(change.add);
  const after = buildGraph({
    documents: documents.values(),
    entities: entities.values(),
    claims: claims.values(),
    corrections: next,
  });
  save(after, folder);
  const issues = after.issues.map(({ correction, code, message }) => `${correction} (${code}): ${message}`);
  return { taken, lines: [...changeLines(diffGraphs(before, after)), ...issues] };
}

function correctionOf(corrections: ReadonlyMap<string, Correction>, start: string): string {
  const found = [...corrections.keys()].filter((id) => id.startsWith(start) || id.startsWith(`correction:${start}`));
  if (found.length === 1) return found[0]!;
  throw new CliError(
    `${found.length === 0 ? "no decision has" : `${found.length} decisions have`} an id that begins with "${start}"; --list shows them`,
    2,
  );
}
