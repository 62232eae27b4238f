// A reference in, the end of a relation out that a list or a heading gives it.
import type { Reference } from "../../links/reference.ts";
import type { Filled } from "../roles/find-roles.ts";

/** What is named where the relation is told. */
export const namedEnd = ({ entities, kind, word, form, score }: Reference, via: string): Filled => ({
  entity: entities[0] as string,
  kind,
  word,
  form,
  score,
  steps: 0,
  via,
});

/** What a sentence above announced, for the line that stands at `word`. */
export const announcedEnd = ({ entities, kind, score }: Reference, word: number): Filled => ({
  entity: entities[0] as string,
  kind,
  word,
  form: "nominal",
  score,
  steps: 1,
  via: "announced",
});

/** A state by its name or its short form. */
export const isStateName = (references: readonly Reference[] | undefined): boolean =>
  references?.some(({ kind, form }) => kind === "Country" && /^(name|abbreviation)$/.test(form)) === true;
