// A correction from the page in, the graph's files written anew with it out; or one taken back.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { buildGraph, type Correction, type CorrectionContent, type Records, toCorrection } from "@entente/graph";
import { load, save } from "@entente/graph/node";
import { type Answer, failure, json } from "./answer.ts";

/** Answers GET (all corrections), POST (one more) and DELETE (`{ id }` taken back). */
export type Corrector = (method: string, body: () => Promise<unknown>) => Promise<Answer>;

/** `author` stands on each correction; `now` gives its time. */
export function graphCorrector(folder: string, author: string, now: () => string): Corrector {
  let turn: Promise<unknown> = Promise.resolve();
  // One after the other: two writers would lose each other's line.
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = turn.then(work, work);
    turn = next.catch(() => {});
    return next;
  };
  return async (method, body) => {
    if (method === "GET") return json(listCorrections(folder));
    if (method === "POST") {
      const given = (await body()) as Omit<CorrectionContent, "author" | "time">;
      if (!given?.why?.trim()) return failure(400, "a correction needs a reason");
      const correction = toCorrection({ ...given, author, time: now() });
      return inTurn(async () => rewrite(folder, (known) => [...known, correction], correction));
    }
    if (method !== "DELETE") return failure(405, `corrections know no ${method}`);
    const { id } = (await body()) as { id: string };
    return inTurn(async () => rewrite(folder, (known) => known.filter((one) => one.id !== id)));
  };
}

/** A correction with what it speaks of in words: a merged entity is no longer in the graph that the page knows. */
interface Listed extends Correction {
  readonly about: string;
  readonly otherAbout?: string;
}

function listCorrections(folder: string): readonly Listed[] {
  if (!existsSync(join(folder, "corrections.jsonl"))) return [];
  const { records } = load(folder, { from: "records" });
  return describe([...records.corrections.values()], records);
}

function describe(
  corrections: readonly Correction[],
  { entities, claims }: Pick<Records, "entities" | "claims">,
): Listed[] {
  const words = (id: string): string => {
    const quote = claims.get(id)?.evidence.quote;
    return entities.get(id)?.name ?? (quote ? `“${quote}”` : id);
  };
  return corrections.map((one) => ({
    ...one,
    about: words(one.target),
    ...(one.other && { otherAbout: words(one.other) }),
  }));
}

function rewrite(
  folder: string,
  change: (known: readonly Correction[]) => readonly Correction[],
  added?: Correction,
): Answer {
  const { documents, entities, claims, corrections } = load(folder, { from: "records" }).records;
  const next = change([...corrections.values()]);
  const graph = buildGraph({
    documents: [...documents.values()],
    entities: [...entities.values()],
    claims: [...claims.values()],
    corrections: next,
  });
  const issue = graph.issues.find(({ correction }) => correction === added?.id);
  if (issue) return failure(422, issue.message);
  save(graph, folder);
  return json({ corrections: describe(next, { entities, claims }) });
}
