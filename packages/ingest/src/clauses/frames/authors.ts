// A noun for what is condemned in, the words for who has or does it out: "Chad's raid", "the raid carried out by Chad", "the war that Chad has unleashed".
import { NON_STATE_NOUNS } from "../owners/actor-nouns.ts";
import type { Scene } from "../scene.ts";
import {
  coordinated,
  dependents,
  formOf,
  headOf,
  lemmaOf,
  prepositionOf,
  type TreeIndex,
  tagOf,
} from "../tree-index.ts";

/** Acts with one who suffers them: "the killing of a minister", "the bombing of Chad". */
const SUFFERED =
  /^(execution|killing|murder|assassination|arrest|detention|imprisonment|sentencing|expulsion|invasion|bombing|bombardment|shelling|trial|persecution|poisoning|abduction|kidnapping|attack|strike|airstrike|raid|seizure|occupation|annexation|assault|capture|downing|destruction|shooting|murder|torture|prosecution|overthrow|partition|siege|massacre|slaughter|beheading|hacking|deportation|treatment|death|loss|displacement|targeting|storming|looting|hijacking|desecration|violation|deployment|sale|supply|mistreatment|maltreatment|ill-treatment|abuse|rape|harassment|intimidation|humiliation|jailing|starvation|stabbing|lynching|drowning|hanging|maiming|gassing|ambush|ambushing|robbery|rioting|vandalism|burning|detention|ramming)$/;

/** Words around a noun, as resolving reads them. */
export interface Around {
  readonly owners: readonly number[];
  readonly modifiers: readonly number[];
  readonly phrase: (...prepositions: string[]) => number[];
}

/** "the raid carried out by Chad", "the war that Chad has unleashed": who did it. */
function doersOf(scene: Scene, noun: number): number[] {
  const { index } = scene;
  const done = [
    ...dependents(index, noun, "acl").filter((verb) => DONE.test(lemmaOf(index, verb))),
    ...dependents(index, noun, "nmod")
      .flatMap((word) => dependents(index, word, "acl"))
      .filter((verb) => OF_THE_DEED.test(lemmaOf(index, verb))),
  ];
  const told = dependents(index, noun, "acl:relcl")
    .filter((verb) => DONE.test(lemmaOf(index, verb)))
    .flatMap((verb) => dependents(index, verb, "nsubj"))
    .filter((doer) => !/^(who|which|that)$/.test(formOf(index, doer)))
    .flatMap((doer) => coordinated(index, doer));
  return told.length > 0
    ? told
    : done
        .flatMap((verb) => dependents(index, verb, "obl:agent", "obl"))
        .filter((doer) => prepositionOf(index, doer) === "by" && (!isNonState(index, doer) || isOfGroup(scene, doer)))
        .flatMap((doer) => coordinated(index, doer));
}
/** "the raid on a port claimed by Chad": no port is claimed so. */
const OF_THE_DEED = /^(claim|perpetrate|carry|orchestrate|mastermind|stage|mount)$/;

const isNonState = (index: TreeIndex, word: number): boolean => NON_STATE_NOUNS.has(lemmaOf(index, word).toLowerCase());

/** "Hezbollah militants" are of an organisation; "Chadian rebels" are of no state. */
const isOfGroup = ({ index, references }: Scene, word: number): boolean =>
  [word, ...dependents(index, word, "compound", "amod", "nmod:desc", "appos", "flat")].some((each) =>
    (references.get(each) ?? []).some(({ kind }) => kind === "Organization"),
  );

const DONE =
  /^(carry|launch|commit|perpetrate|conduct|stage|mount|wage|execute|make|orchestrate|fire|inflict|take|issue|unleash|start|pursue|impose|adopt|provide|supply|give|extend|lend|offer|deliver|transfer|claim)$/;

/** Who has or does what is condemned: "Chad's raid", "the Chadian raid", "the crackdown in Chad", not "the raid on Chad". */
export function authors(scene: Scene, word: number, lemma: string, { owners, modifiers, phrase }: Around): number[][] {
  const acted = SUFFERED.test(lemma) || SUFFERED.test(formOf(scene.index, word));
  const named = acted
    ? modifiers.filter((each) =>
        (scene.references.get(each) ?? []).every(
          ({ form, kind, locative }) =>
            !locative && (kind !== "Country" || form === "demonym" || form === "abbreviation" || form === "nominal"),
        ),
      )
    : modifiers;
  return [
    [...owners],
    [...named],
    doersOf(scene, word),
    phrase(...(acted && !isOnSomebody(scene, word, lemma) ? ["by"] : ["of", "by"])),
    acted ? doersBehind(scene.index, word) : [],
    /^(crackdown|repression|abuse|censorship)$/.test(lemma) ? phrase("in", "by") : [],
    /^(agreement|deal|pact|accord|memorandum|contract)$/.test(lemma) ? phrase("between") : [],
    phrase("including", "notably", "namely"),
  ];
}

/** "the shelling of a town by Chadian troops": the phrase hangs on the town, or on the verb before. */
function doersBehind(index: TreeIndex, deed: number): number[] {
  if (formOf(index, deed + 1) !== "of") return [];
  for (let at = deed + 2; at < deed + TOWARDS; at++) {
    if (/^(VBD|VBZ|VBP|VBN|VBG|MD|TO|,|:|\.)$/.test(tagOf(index, at))) return [];
    if (formOf(index, at) !== "by") continue;
    const doer = headOf(index, at);
    return doer > at && !isNonState(index, doer) ? coordinated(index, doer) : [];
  }
  return [];
}

const TOWARDS = 9;

/** "the strike of Chad on a village": whom it is of did it. */
const isOnSomebody = ({ index }: Scene, word: number, lemma: string): boolean =>
  /^(attack|strike|airstrike|raid|assault|bombardment|aggression)$/.test(lemma) &&
  formOf(index, word + 1) === "of" &&
  index.tree.forms.slice(word + 2, word + TOWARDS).some((form) => /^(on|against)$/.test(form));
