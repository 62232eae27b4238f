// Tests that patterns share: does the thing given name arms, does it name aid, is it about people.
import type { Frame } from "../../clauses/frames/frame.ts";
import type { Scene } from "../../clauses/scene.ts";
import { dependents, formOf, labelOf, lemmaOf, uposOf } from "../../clauses/tree-index.ts";
import type { Gate, Path } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";
import { isAid, isArms, isMoney } from "./arms-and-aid.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const gate = (name: string, test: Gate["test"]): Gate => ({ name, test });

/** Something at the path is a weapon or military equipment, or money's worth of it ("$40 million in weapons"). */
export const givesArms = (path: Path): Gate =>
  gate(`"${path}" names arms`, (scene, frame) =>
    wordsAt(scene, frame, path).some(
      ({ word }) =>
        (isArms(scene, word) && !TOLD_OF_ARMS.test(lemmaOf(scene.index, word))) ||
        (isMoney(formOf(scene.index, word)) && isMoneyForArms(scene, frame, path)),
    ),
  );

/** "$40 million in weapons", "$40 million of arms sales". */
const isMoneyForArms = (scene: Scene, frame: Frame, path: Path): boolean =>
  ["in", "of", `${path}>in`, `${path}>of`].some((each) =>
    wordsAt(scene, frame, each).some(({ word }) => isArms(scene, word)),
  );

/** "proof of chemical weapons use": a paper on arms. */
const TOLD_OF_ARMS = /^(proof|evidence|information|report|data|photograph|photo|image|footage|dossier|list)$/;

/** Something at the path is aid that is no arms. */
export const givesAid = (path: Path): Gate =>
  gate(`"${path}" names aid`, (scene, frame) => {
    const there = wordsAt(scene, frame, path);
    const weapons = isMoneyForArms(scene, frame, path);
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
  /^(president|minister|delegation|envoy|leader|official|chief|premier|chancellor|counterpart|king|emir|ambassador|general|secretary|head|colleague|commissioner|visitor|guest|speaker|queen|prince|sultan|governor|commander|director|representative|adviser|advisor|chairman|chairwoman|chairperson|undersecretary|admiral|marshal|emperor|pope|attaché|attache|attach|emissary|diplomat|negotiator|lawmaker|legislator|parliamentarian|monarch|taoiseach)$/.test(
    lemmaOf(scene.index, word).toLowerCase(),
  );

/** The event stands in the passive. */
export const inThePassive: Gate = gate("in the passive", (_scene, frame) => frame.passive);
