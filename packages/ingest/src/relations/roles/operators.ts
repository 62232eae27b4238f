// A noun for arms in, who fired or crews them out: "an interceptor fired by Chad", "a battery manned by Chadian soldiers".
import type { Filler } from "../../clauses/frames/frame.ts";
import { verbFrame } from "../../clauses/frames/verb-frame.ts";
import { surfaceSubject } from "../../clauses/subjects/surface-subject.ts";
import { dependents, formOf, headOf, isVerbal, labelOf, lemmaOf, type TreeIndex } from "../../clauses/tree-index.ts";

const OPERATING =
  /^(fire|launch|operate|man|fly|crew|field|release|drop|shoot|steer|pilot|send|unleash|own|control|deploy|plant|lay|detonate|set)$/;

/** The agents of the participles that hang on the noun, and whoever says that the attack was theirs. */
export const operatorsOf = (index: TreeIndex, noun: number): Filler[] =>
  dependents(index, noun, "acl", "acl:relcl")
    .filter((verb) => isVerbal(index, verb) && OPERATING.test(lemmaOf(index, verb)))
    .flatMap((verb) => verbFrame(index, verb).slots.get("agent") ?? [])
    .filter(({ word }) => word !== noun)
    .concat(ownersUp(index, noun));

const STRIKE =
  /^(attack|strike|airstrike|raid|bombing|bombardment|assault|ambush|explosion|blast|cyberattack|hijacking|massacre|shooting)$/;
/** "claimed a bombing that tore through a mosque", "was behind the raid that killed nine": whose attack a relative tells of. */
function ownersUp(index: TreeIndex, attack: number): Filler[] {
  if (!STRIKE.test(lemmaOf(index, attack)) || dependents(index, attack, "acl:relcl").length === 0) return [];
  const head = headOf(index, attack);
  const claimed = labelOf(index, attack) === "obj" && /^(claim|stage|mount|perpetrate)$/.test(lemmaOf(index, head));
  const behind = dependents(index, attack, "case").some((mark) => formOf(index, mark) === "behind");
  const clause = claimed ? head : attack;
  if (!(claimed || behind) || !isStated(index, clause)) return [];
  return surfaceSubject(index, clause).map(({ word }) => ({ word, via: "control" as const }));
}

/** Told as so: neither denied, doubted, asked for nor foreseen. */
const isStated = (index: TreeIndex, clause: number): boolean =>
  dependents(index, clause, "nsubj").length > 0 &&
  dependents(index, clause, "aux", "advmod", "mark").every(
    (word) =>
      !/^(will|would|may|might|could|can|should|must|not|n't|never|if|whether|allegedly|reportedly)$/.test(
        formOf(index, word),
      ),
  ) &&
  (/^(root|parataxis|conj)$/.test(labelOf(index, clause)) ||
    (labelOf(index, clause) === "ccomp" &&
      /^(say|announce|confirm|state|admit)$/.test(lemmaOf(index, headOf(index, clause)))));

const CONDEMNING = /^(condemn|criticise|criticize|denounce|rebuke|castigate|slam|lambast|chide|censure|punish)$/;

/** "condemned Chad over its raid", "criticised Chad for a raid": whoever is condemned for a deed did it. */
export function condemnedFor(index: TreeIndex, deed: number): Filler[] {
  const verb = headOf(index, deed);
  const marked = dependents(index, deed, "case").some((mark) => /^(over|for)$/.test(formOf(index, mark)));
  if (verb < 0 || labelOf(index, deed) !== "obl" || !marked || !CONDEMNING.test(lemmaOf(index, verb))) return [];
  return (
    verbFrame(index, verb)
      .slots.get("patient")
      ?.map(({ word }) => ({ word, via: "control" as const })) ?? []
  );
}

const DEED =
  /^(step|move|decision|act|action|measure|remark|comment|announcement|statement|law|ban|gesture|visit|claim|raid|strike|attack|incursion|launch)$/;

/** "a step", "a new move": where the words for a deed begin; -1 for others. */
const opensDeed = (index: TreeIndex, deed: number): number =>
  !DEED.test(lemmaOf(index, deed))
    ? -1
    : ([deed - 1, deed - 2].find((word) => /^(a|an)$/.test(formOf(index, word))) ?? -1);

/** "Chad closed the border, a step criticised by Mali", "a step that Mali denounced": whoever did what the sentence told before. */
export function doersOfDeed(index: TreeIndex, participle: number): Filler[] {
  const told = inWhat(index, participle);
  if (told >= 0) return surfaceSubject(index, told).map(({ word }) => ({ word, via: "control" as const }));
  const deed = headOf(index, participle);
  if (!/^acl/.test(labelOf(index, participle)) || deed < 0) return [];
  const opens = lemmaOf(index, deed) === "something" ? deed : opensDeed(index, deed);
  if (opens < 0 || formOf(index, opens - 1) !== ",") return [];
  let verb = headOf(index, deed);
  for (let steps = 0; steps < 5 && verb >= 0 && !isVerbal(index, verb); steps++) verb = headOf(index, verb);
  return verb < 0 ? [] : surfaceSubject(index, verb).map(({ word }) => ({ word, via: "control" as const }));
}

/** "Chad flew jets over Gao in what Mali denounced as a provocation": the verb of what is so called; -1 for none. */
function inWhat(index: TreeIndex, verb: number): number {
  let what = verb - 1;
  while (what > 0 && verb - what < LONGEST_SUBJECT && formOf(index, what) !== "what") what--;
  if (formOf(index, what) !== "what" || formOf(index, what - 1) !== "in") return -1;
  let at = what - 2;
  while (at >= 0 && !(isVerbal(index, at) && !/^aux/.test(labelOf(index, at)))) at--;
  return at;
}
const LONGEST_SUBJECT = 8;

const SOLDIERS =
  /^(soldier|peacekeeper|troop|serviceman|servicemember|marine|paratrooper|policeman|officer|guard|gendarme|sailor|airman|commando|fighter|militant|militiaman|mercenary|legionnaire)$/;

/** "Nine soldiers died when …": who in uniform died in the clause that tells of the attack. */
export function casualtiesOf(index: TreeIndex, attack: number): Filler[] {
  const verb = headOf(index, attack);
  const when = dependents(index, attack, "advmod", "mark").some((mark) =>
    /^(when|as|after)$/.test(formOf(index, mark)),
  );
  const own = dependents(index, attack, "nsubj", "nsubj:pass").length > 0;
  if (verb < 0 || labelOf(index, attack) !== "advcl" || !when || !own || !isVerbal(index, verb)) return [];
  const lemma = lemmaOf(index, verb);
  const frame = verbFrame(index, verb);
  const slot = /^(die|perish|fall)$/.test(lemma)
    ? "agent"
    : /^(kill|wound|injure)$/.test(lemma) && frame.passive
      ? "patient"
      : "";
  return (frame.slots.get(slot) ?? [])
    .filter(({ word }) => SOLDIERS.test(lemmaOf(index, word).toLowerCase()))
    .map(({ word }) => ({ word, via: "control" as const }));
}
