/** A draft and the second of two verbs in, the first verb with the object that the parser made the subject of the second out. */
import { asPast, type Draft, dependentsIn, hasSubject, isVerb } from "./draft.ts";

const GIVING =
  /^(supply|give|sell|send|arm|train|equip|provide|deliver|lend|fund|finance|aid|invade|attack|bomb|back)$/;

/** "supplied Chad with jets, bought its oil": what stands right behind a verb of giving is its object, not the subject of the next. */
export function giveBackObject(draft: Draft, second: number): void {
  const object = dependentsIn(draft, second, /^nsubj$/)[0] ?? -1;
  const first = object - 1;
  if (object < 1 || object > second || !isVerb(draft, first) || !GIVING.test(draft.lemmas[first] ?? "")) return;
  if (!hasSubject(draft, first) || dependentsIn(draft, first, /^obj$/).length > 0) return;
  if (!/^(advcl|conj|parataxis|ccomp)$/.test(draft.labels[second] ?? "") || draft.forms[second - 1] !== ",") return;
  const items = dependentsIn(draft, second, /^(obl|nmod|appos|conj)$/).filter(
    (child) => child > object && child < second,
  );
  const phrase = dependentsIn(draft, object, /^nmod$/).at(-1);
  for (const item of items) {
    draft.heads[item] = phrase ?? first;
    if (phrase !== undefined) draft.labels[item] = "conj";
  }
  draft.heads[object] = first;
  draft.labels[object] = "obj";
  draft.heads[second] = first;
  draft.labels[second] = "conj";
  asPast(draft, first);
}
