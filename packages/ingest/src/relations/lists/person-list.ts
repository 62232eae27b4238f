// A person in a list in, all of the list out, whatever the tree makes of it: "President A of Chad, Chancellor B of Mali and Premier C".
import type { Scene } from "../../clauses/scene.ts";
import { formOf, headOf, labelOf, tagOf, uposOf } from "../../clauses/tree-index.ts";

const TITLE_WORDS = 6;

/** The persons listed from this one on; nobody else unless "and" ends the list and none of them is a subject. */
export function personsListed(scene: Scene, first: number): number[] {
  const persons = [first];
  let closed = false;
  for (let at = first; !closed; ) {
    const next = nextPerson(scene, at, headOf(scene.index, first));
    if (next === undefined) return [first];
    persons.push(next.word);
    closed = next.last;
    at = next.word;
  }
  return isSubjectOfNext(scene, first, persons.at(-1) as number) ? [first] : persons;
}

/** "met A of Chad, and Premier B of Mali praised the talks": the last of them opens a clause of its own. */
function isSubjectOfNext({ index, references }: Scene, first: number, last: number): boolean {
  let at = last + 1;
  if (formOf(index, at) === "of") at += formOf(index, at + 1) === "the" ? 2 : 1;
  if (at > last + 1 && references.has(at)) at++;
  return /^(VBD|VBZ|VBP|MD)$/.test(tagOf(index, at)) && !/^nsubj/.test(labelOf(index, first));
}

/** Over "of Chad", a comma or "and", and a title or "Chad's" to the next person, who is the subject of no other verb. */
function nextPerson(
  { index, references }: Scene,
  person: number,
  verb: number,
): { word: number; last: boolean } | undefined {
  const is = (word: number, kind: string): boolean =>
    (references.get(word) ?? []).some((each) => each.kind === kind && each.form !== "pronoun");
  let at = person + 1;
  if (formOf(index, at) === "of") {
    at++;
    if (formOf(index, at) === "the") at++;
    if (!is(at, "Country")) return undefined;
    at++;
  }
  const comma = formOf(index, at) === ",";
  if (comma) at++;
  const last = formOf(index, at) === "and";
  if (last) at++;
  if (!comma && !last) return undefined;
  for (let steps = 0; steps < TITLE_WORDS; steps++, at++) {
    if (is(at, "Leader"))
      return /^nsubj/.test(labelOf(index, at)) && headOf(index, at) !== verb ? undefined : { word: at, last };
    if (/^(of|the|['’]s?)$/.test(formOf(index, at))) continue;
    if (!/^(PROPN|NOUN|ADJ)$/.test(uposOf(index, at))) return undefined;
  }
  return undefined;
}
