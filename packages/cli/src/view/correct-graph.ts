// A correction from the page in, the graph as corrected out; or one taken back.

import { type Correction, type CorrectionContent, type ReadRecords, toCorrection } from "@entente/graph";
import { type Answer, failure, json } from "./answer.ts";
import type { GraphEditor } from "./edit-graph.ts";

/** Answers GET (all corrections), POST (one more) and DELETE (`{ id }` taken back). */
export type Corrector = (method: string, body: () => Promise<unknown>) => Promise<Answer>;

/** `author` stands on each correction; `now` gives its time. */
export function graphCorrector(editor: GraphEditor, author: string, now: () => string): Corrector {
  return async (method, body) => {
    if (method === "GET") return json(describe(editor.corrected()));
    if (method === "POST") {
      const given = (await body()) as Omit<CorrectionContent, "author" | "time">;
      if (!given?.why?.trim()) return failure(400, "a correction needs a reason");
      const correction = toCorrection({ ...given, author, time: now() });
      return change(editor, (known) => [...known, correction], correction);
    }
    if (method !== "DELETE") return failure(405, `corrections know no ${method}`);
    const { id } = (await body()) as { id: string };
    return change(editor, (known) => known.filter((one) => one.id !== id));
  };
}

/** A correction with what it speaks of in words: a merged entity is no longer in the graph that the page knows. */
interface Listed extends Correction {
  readonly about: string;
  readonly otherAbout?: string;
}

function describe(records: ReadRecords | null): Listed[] {
  if (!records) return [];
  const { corrections, entities, claims } = records;
  const ids = new Set(corrections.flatMap(({ target, other }) => [target, other]));
  const words = new Map<string, string>();
  for (const { id, name } of entities) if (ids.has(id)) words.set(id, name);
  for (const { id, evidence } of claims) if (ids.has(id) && evidence.quote) words.set(id, `“${evidence.quote}”`);
  return corrections.map((one) => ({
    ...one,
    about: words.get(one.target) ?? one.target,
    ...(one.other && { otherAbout: words.get(one.other) ?? one.other }),
  }));
}

/** Nothing is waited for between reading and keeping, so that of two decisions at once none is lost. */
function change(
  editor: GraphEditor,
  make: (known: readonly Correction[]) => readonly Correction[],
  added?: Correction,
): Answer {
  const problem = editor.correct(make, added);
  return problem === null ? json({ corrections: describe(editor.corrected()) }) : failure(422, problem);
}
