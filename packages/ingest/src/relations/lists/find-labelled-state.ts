// A scene of a register in ("CHAD: Mali donated six tanks in 2020."), the state whose entry it is out.
import type { Scene } from "../../clauses/scene.ts";
import { formOf } from "../../clauses/tree-index.ts";
import type { Filled } from "../roles/find-roles.ts";

/** Words that a label may have, and a mark before it. */
const LONGEST = 4;
const MARK = /^[•*·▪–-]$/;

/** The state that opens the paragraph in capitals or behind a mark, with a colon behind it; nobody elsewhere. "Chad: Mali sent arms" may be what Chad says. */
export function labelledState(scene: Scene): Filled[] {
  let first: Scene = scene;
  while (first.previous !== undefined && first.previous.sentence.paragraph === scene.sentence.paragraph)
    first = first.previous;
  const colon = first.sentence.words.findIndex((_, word) => word <= LONGEST && formOf(first.index, word) === ":");
  if (colon < 1) return [];
  const marked = MARK.test(formOf(first.index, 0));
  const label = first.sentence.words.slice(marked ? 1 : 0, colon).map(({ text }) => text);
  const capitals = label.every((text) => text === text.toUpperCase() && text.length > 3);
  if (!marked && !capitals) return [];
  const states = [...first.references].flatMap(([word, references]) =>
    word < colon ? references.filter(({ kind, form }) => kind === "Country" && form === "name") : [],
  );
  const [state] = states;
  return states.length === 1 && state !== undefined && state.entities.length === 1
    ? [
        {
          entity: state.entities[0] as string,
          kind: "Country",
          word: state.word,
          form: state.form,
          score: 0.8,
          steps: 1,
          via: "told before",
        },
      ]
    : [];
}

/** In an entry of a register whoever gives something gives it to the state of the entry. */
export const receiverOfEntry = (scene: Scene, givers: readonly Filled[]): Filled[] =>
  givers.length > 0 && givers.every(({ kind }) => kind === "Country")
    ? labelledState(scene)
        .filter(({ entity }) => givers.every((giver) => giver.entity !== entity))
        .map((each) => ({ ...each, word: (givers[0] as Filled).word }))
    : [];
