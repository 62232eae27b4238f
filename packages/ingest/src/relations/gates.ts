// Tests that patterns share: is the thing given a weapon, is it aid, is it about people.
import type { Frame } from "../clauses/frame.ts";
import type { Scene } from "../clauses/scene.ts";
import { dependents, formOf, labelOf, lemmaOf, prepositionOf, uposOf } from "../clauses/tree-index.ts";
import { ARMS_NOUNS } from "../clauses/weapon-nouns.ts";
import { wordsAt } from "./find-roles.ts";
import type { Gate, Path } from "./pattern.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Money, relief, and what is given without being arms. Left out: "supplies" and "gas", which are sold. */
const AID: ReadonlySet<string> = words(`
  aid assistance support help relief fund funding money loan grant package donation credit finance financing intelligence food medicine vaccine dose
  wheat grain generator dollar euro pound yen billion million bln mln tonne ton tent backing reimbursement subsidy expertise logistics resource
  blanket ventilator mask shelter kit reconstruction stimulus bailout line-of-credit kroner krona kronor franc rupee yuan hryvnia rouble ruble`);
const RELIEF: ReadonlySet<string> = words("humanitarian medical food relief emergency financial military rescue");
const MILITARY: ReadonlySet<string> = words("military defence defense weapon arm lethal");
/** Adjectives that make a vehicle a military one. */
const ARMED: ReadonlySet<string> = words(
  "armoured armored military combat mine-clearing anti-tank anti-aircraft fighting lethal bulletproof naval",
);

/** "new U.S. manufactured vehicles": nothing of these makes a vehicle a military one. */
const PLAIN =
  /^(u\.s\.|us|new|used|old|second-hand|manufactured|made|built|imported|foreign|domestic|more|such|other|several|many|two|three|american|chinese|japanese|german|british|french|italian|korean|motor|road|heavy|light|commercial|autonomous|zero-emission)$/;

/** "notice of missile tests", "details of the tanks": words about arms. */
const NOT_GOODS =
  /^(notice|warning|report|news|detail|evidence|proof|video|photo|image|copy|test|explanation|briefing|map|code|data|datum|information|list|blueprint)$/;

/** Whether a word names arms: itself, its modifiers, or what it counts. "Military aid" and "a security package" are aid. */
export function isArms(scene: Scene, word: number, depth = 0): boolean {
  if ((scene.references.get(word) ?? []).some((reference) => reference.kind === "WeaponSystem")) return true;
  const { index } = scene;
  const lemma = lemmaOf(index, word).toLowerCase();
  if (NOT_GOODS.test(lemma)) return false;
  const modifiers = dependents(index, word, "amod", "compound", "nmod:desc");
  if (lemma === "number" && modifiers.some((child) => /^(serial|phone|telephone)$/.test(formOf(index, child))))
    return false;
  if (
    /^(package|deal|sale|shipment|delivery|consignment|batch|part|component|spare|export|import|transfer|supply|order)$/.test(
      lemma,
    )
  ) {
    return (
      modifiers.some(
        (child) =>
          /^(weapon|weaponry|arm|lethal)s?$/.test(formOf(index, child)) ||
          (lemma === "sale" && formOf(index, child) === "military") ||
          isArms(scene, child, 3),
      ) || ofPhrase(scene, word, depth)
    );
  }
  if (/^(equipment|gear|technology|stock|capability|kit|supplies|material)$/.test(lemma)) {
    return (
      modifiers.some(
        (child) =>
          MILITARY.has(lemmaOf(index, child).toLowerCase()) ||
          isArms(scene, child, 3) ||
          (lemma === "technology" &&
            /^(nuclear|missile)$/.test(formOf(index, child)) &&
            !modifiers.some((other) => /^(civilian|civil|peaceful|energy)$/.test(formOf(index, other)))),
      ) || ofPhrase(scene, word, depth)
    );
  }
  if (lemma === "craft" || lemma === "vest")
    return modifiers.some((child) =>
      /^(landing|attack|patrol|assault|combat|interceptor|naval|bulletproof|ballistic)$/.test(formOf(index, child)),
    );
  if (/^(shield|umbrella)$/.test(lemma)) return modifiers.some((child) => isArms(scene, child, 3));
  if (/^(vehicle|boat|vessel|plane|truck|airplane|aircraft)$/.test(lemma))
    return (
      !modifiers.some((child) =>
        /^(rescue|fire|firefighting|fishing|medical|electric|passenger|cargo|airline|civilian|civil|commercial|food|aid|private|presidential|fuel|oil|gas|water|pickup|pick-up|delivery|garbage|dump|mail|grain)$/.test(
          formOf(index, child),
        ),
      ) &&
      (modifiers.some((child) => !/^(vehicle|truck)$/.test(lemma) || !PLAIN.test(formOf(index, child))) ||
        lemma === "aircraft")
    );
  if (/^(system|battery|round|mine|carrier|kit|shell|bullet)$/.test(lemma))
    return (
      modifiers.some(
        (child) =>
          isArms(scene, child, 3) ||
          ARMED.has(formOf(index, child)) ||
          /^(artillery|defence|defense|anti-\w+|air|naval|mortar|personnel|coastal|warfare|jamming)$/.test(
            formOf(index, child),
          ),
      ) || ofPhrase(scene, word, depth)
    );
  if (
    lemma === "jet" &&
    modifiers.some((child) => /^(passenger|business|private|commercial)$/.test(formOf(index, child)))
  )
    return false;
  return ARMS_NOUNS.has(lemma) || ofPhrase(scene, word, depth);
}

function ofPhrase(scene: Scene, word: number, depth: number): boolean {
  if (depth > 2) return false;
  return dependents(scene.index, word, "nmod", "obl", "compound", "conj").some(
    (child) =>
      /^(of|including|like|such as|in|for|)$/.test(prepositionOf(scene.index, child)) &&
      (prepositionOf(scene.index, child) !== "in" ||
        /^[$€£¥]|^(worth|dollar|million|billion)$/.test(lemmaOf(scene.index, word))) &&
      (prepositionOf(scene.index, child) !== "for" || /^(part|component|spare)$/.test(lemmaOf(scene.index, word))) &&
      isArms(scene, child, depth + 1),
  );
}

/** Whether a word names aid: money, relief, assistance. */
export function isAid(scene: Scene, word: number): boolean {
  const { index } = scene;
  const lemma = lemmaOf(index, word).toLowerCase();
  if (AID.has(lemma) || isMoney(formOf(index, word))) return true;
  const modifiers = dependents(index, word, "amod", "compound", "nummod").map((child) =>
    lemmaOf(index, child).toLowerCase(),
  );
  if (lemma === "line")
    return dependents(index, word, "nmod", "compound").some(
      (child) => lemmaOf(index, child).toLowerCase() === "credit",
    );
  if (
    /^(supply|supplies|assistance|equipment|material|item|good|goods|convoy|worker|team|crew|expert|flight|plane|personnel|specialist)$/.test(
      lemma,
    )
  )
    return modifiers.some((each) => RELIEF.has(each));
  if (
    /^(amount|sum|tranche|batch|total|part|portion|share|more|worth|number|lot|package|form|shipment|consignment|delivery)$/.test(
      lemma,
    )
  ) {
    return (
      dependents(index, word, "nmod", "compound").some((child) => isAid(scene, child)) ||
      modifiers.some((each) => AID.has(each))
    );
  }
  return (
    dependents(index, word, "nummod", "compound").some(
      (child) =>
        isMoney(formOf(index, child)) && /^(worth|donation|package|commitment|contribution|pledge)$/.test(lemma),
    ) ||
    (uposIsNumber(scene, word) &&
      dependents(index, word, "nmod").some((child) => AID.has(lemmaOf(index, child).toLowerCase())))
  );
}

const isMoney = (form: string): boolean => /^(us|au|c|a)?[$€£¥]|^(usd|eur)$/.test(form);
const uposIsNumber = (scene: Scene, word: number): boolean => scene.index.tree.upos[word] === "NUM";

const gate = (name: string, test: Gate["test"]): Gate => ({ name, test });

/** Something at the path is a weapon or military equipment, or money's worth of it ("$40 million in weapons"). */
export const givesArms = (path: Path): Gate =>
  gate(`"${path}" names arms`, (scene, frame) =>
    wordsAt(scene, frame, path).some(
      ({ word }) =>
        isArms(scene, word) ||
        (isMoney(formOf(scene.index, word)) &&
          wordsAt(scene, frame, "in").some((filler) => isArms(scene, filler.word))),
    ),
  );

/** Something at the path is aid that is no arms. */
export const givesAid = (path: Path): Gate =>
  gate(`"${path}" names aid`, (scene, frame) => {
    const there = wordsAt(scene, frame, path);
    const weapons = wordsAt(scene, frame, "in").some((filler) => isArms(scene, filler.word));
    return there.some(
      ({ word }) => isAid(scene, word) && !isArms(scene, word) && !(weapons && isMoney(formOf(scene.index, word))),
    );
  });

/** The words at slots of the frame, and at slots of its object. */
export const wordsNear = (scene: Scene, frame: Frame, paths: readonly Path[]): number[] =>
  paths
    .flatMap((path) =>
      [path, `patient>${path}`, `of>${path}`, `patient>of>${path}`].flatMap((each) => wordsAt(scene, frame, each)),
    )
    .map(({ word }) => word);

/** The noun trigger is no mere modifier ("test ban", "supply ship"). */
export const notAModifier: Gate = gate(
  "the noun is no modifier",
  (scene, frame) => frame.form === "verb" || !/^(compound|amod)$/.test(labelOf(scene.index, frame.trigger)),
);

/** A verb that carries the noun has it as its object or passive subject ("issued a warning"), not in a phrase ("came after a warning"). */
export const carriedAsObject: Gate = gate(
  "the noun is what the verb carries",
  (scene, frame) => frame.light < 0 || !labelOf(scene.index, frame.trigger).startsWith("obl"),
);

/** "stopped an Iranian shipment". */
const ofAnother = (scene: Scene, frame: Frame): boolean =>
  wordsAt(scene, frame, "modifier").some(({ word }) =>
    (scene.references.get(word) ?? []).some(({ kind, form }) => kind === "Country" && form === "demonym"),
  );

/** "failed to block the sale", "opposes the sale": who stands in the way of a sale sells only what is its own. */
export const notInTheWay: Gate = {
  name: "who stands in the way does not sell",
  test: (scene, frame) =>
    frame.light < 0 ||
    frame.slots.has("possessor") ||
    (!/^(block|oppose|delay|veto|discuss|accelerate|speed)$/.test(lemmaOf(scene.index, frame.light)) &&
      !(/^(stop|halt|ban|freeze)$/.test(lemmaOf(scene.index, frame.light)) && ofAnother(scene, frame))),
};

/** "several Kenyans arrived": they come for themselves, no state sends them. */
export const noMereNationals: Gate = gate("a state sends them", (scene, frame) =>
  wordsAt(scene, frame, "agent").every(
    ({ word }) =>
      !(scene.references.get(word) ?? []).some(({ form }) => form === "people" || form === "demonym") ||
      !dependents(scene.index, word, "amod", "nummod", "det").some((child) =>
        /^(a|an|one|every|any|no|several|some|many|few|these|those|first|more|most|thousand|hundred|dozen|young|two|three|four|five|\d+)s?$/.test(
          formOf(scene.index, child),
        ),
      ),
  ),
);

/** "Kenyans protested", "Kenyans who arrived": people of a state, for whom nobody decides. */
export const noPeopleAlone: Gate = gate("no people of a state alone", (scene, frame) =>
  wordsAt(scene, frame, "agent").every(
    ({ word }) =>
      !(scene.references.get(word) ?? []).some(({ form }) => form === "people" || form === "demonym") ||
      uposOf(scene.index, word) === "ADJ" ||
      (dependents(scene.index, word, "det").length > 0 && dependents(scene.index, word, "acl:relcl").length === 0),
  ),
);

/** A verb carries the noun ("made a threat"). */
export const carried: Gate = gate("a verb carries the noun", (_scene, frame) => frame.light >= 0);

/** The verb above the noun has one of these lemmas. */
export const governedBy = (lemmas: string): Gate => {
  const wanted = words(lemmas.replaceAll(",", " "));
  return gate(`under ${lemmas}`, (scene, frame) =>
    wanted.has(lemmaOf(scene.index, scene.index.tree.heads[frame.trigger] ?? -1).toLowerCase()),
  );
};

/** A word at the path has one of these lemmas. */
export const names = (path: Path, lemmas: string): Gate => {
  const wanted = words(lemmas.replaceAll(",", " "));
  return gate(`"${path}" is one of ${lemmas}`, (scene, frame) =>
    wordsAt(scene, frame, path).some(
      ({ word }) =>
        wanted.has(lemmaOf(scene.index, word).toLowerCase()) ||
        (uposOf(scene.index, word) === "PROPN" && wanted.has(formOf(scene.index, word).replace(/(ie|y)?s$/, singular))),
    ),
  );
};

/** "mercenaries" in a name: its lemma is the name itself. */
const singular = (ending: string): string => (ending === "ies" ? "y" : "");

/** No word at the path has one of these lemmas. */
export const namesNone = (path: Path, lemmas: string): Gate => {
  const inner = names(path, lemmas);
  return gate(`"${path}" is none of ${lemmas}`, (scene, frame) => !inner.test(scene, frame));
};

/** The slot is empty. */
export const lacks = (path: Path): Gate =>
  gate(`no "${path}"`, (scene, frame) => wordsAt(scene, frame, path).length === 0);

/** The slot is filled. */
export const has = (path: Path): Gate =>
  gate(`has "${path}"`, (scene, frame) => wordsAt(scene, frame, path).length > 0);

/** The noun trigger is modified by one of these words. */
export const modifiedBy = (lemmas: string): Gate => {
  const wanted = words(lemmas.replaceAll(",", " "));
  return gate(`modified by ${lemmas}`, (scene: Scene, frame: Frame) =>
    (scene.index.children[frame.trigger] ?? []).some(
      (child) => wanted.has(lemmaOf(scene.index, child).toLowerCase()) || wanted.has(formOf(scene.index, child)),
    ),
  );
};

/** The noun trigger is modified by none of these words. */
export const notModifiedBy = (lemmas: string): Gate => {
  const inner = modifiedBy(lemmas);
  return gate(`not modified by ${lemmas}`, (scene, frame) => !inner.test(scene, frame));
};

/** One of several tests suffices. */
export const anyOf = (name: string, ...gates: readonly Gate[]): Gate =>
  gate(name, (scene, frame) => gates.some((each) => each.test(scene, frame)));

/** Two tests together. */
export const bothOf = (name: string, ...gates: readonly Gate[]): Gate =>
  gate(name, (scene, frame) => gates.every((each) => each.test(scene, frame)));

const PREVENTERS = words(
  "prevent stop deter ensure allow keep cut curb limit hinder constrain delay block counter thwart dissuade discourage permit let stopping preventing prohibit forbid bar halt urge call ask demand",
);

/** "to prevent Iran from developing …" says what somebody fears, not what Iran does. Its own denial counts. */
export const nobodyPrevents: Gate = gate("nobody prevents or asks for it", (scene, frame) => {
  let at = frame.trigger;
  for (let steps = 0; steps < 4; steps++) {
    const head = scene.index.tree.heads[at] ?? -1;
    if (head < 0) return true;
    if (PREVENTERS.has(lemmaOf(scene.index, head))) return false;
    at = head;
  }
  return true;
});

/** A leader, or somebody in office. */
export const isPerson = (scene: Scene, word: number): boolean =>
  (scene.references.get(word) ?? []).some((reference) => reference.kind === "Leader") ||
  dependents(scene.index, word, "appos").some((name) =>
    (scene.references.get(name) ?? []).some((reference) => reference.kind === "Leader"),
  ) ||
  /^(president|minister|delegation|envoy|leader|official|chief|premier|chancellor|counterpart|king|emir|ambassador|general|secretary|head|colleague|commissioner|visitor|guest|speaker|queen|prince|sultan|governor|commander|director|representative|adviser|advisor|chairman|chairwoman|chairperson|undersecretary|admiral|marshal|emperor|pope)$/.test(
    lemmaOf(scene.index, word).toLowerCase(),
  );

/** The event stands in the passive. */
export const inThePassive: Gate = gate("in the passive", (_scene, frame) => frame.passive);
