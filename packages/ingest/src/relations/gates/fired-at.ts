// A verb of firing in, whether it is aimed at somebody or at the sea, a dummy or in a test, out.
import { CALENDAR } from "../../clauses/calendar-words.ts";
import type { Frame } from "../../clauses/frames/frame.ts";
import type { Scene } from "../../clauses/scene.ts";
import { dependents, formOf, headOf, isVerbal, labelOf, lemmaOf, tagOf } from "../../clauses/tree-index.ts";
import type { Gate } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";
import { wordsNear } from "./gates.ts";

const WAR = ["at", "on", "against", "into", "towards", "toward", "over", "in", "to", "across"];
/** The sea, empty ground and space, at which states test what they fire. */
const TEST_GROUND = /^(sea|ocean|coast|water|pacific|test|trial|orbit|exercise|drill)$/;
/** "at floating targets", "at a mock-up". */
const DUMMY = /^(floating|dummy|mock|simulated|towed|practice|training|aerial|inflatable|decommissioned)$/;

const WATERS = /\b(?:Sea|Ocean|Pacific)\b/;
export const aimed: Gate = {
  name: "fired at somebody",
  test: (scene, frame) =>
    wordsNear(scene, frame, ["at", "on", "against", "into", "towards", "toward"]).some(
      (word) =>
        !TEST_GROUND.test(lemmaOf(scene.index, word).toLowerCase()) &&
        !(scene.index.children[word] ?? []).some((child) => DUMMY.test(formOf(scene.index, child))) &&
        !/^\d+$/.test(formOf(scene.index, word)) &&
        !CALENDAR.test(formOf(scene.index, word)),
    ),
};

const BALLISTIC = /^(ballistic|intercontinental|icbms?|intermediate|submarine-launched)$/;
/** Missiles for nuclear warheads, which nobody has ever fired in a war. */
const STRATEGIC =
  /^(hwasong|pukguksong|taepodong|musudan|agni|shaheen|ghauri|minuteman|trident|sarmat|yars|bulava|topol|sineva|m51|jl-|df-[345]|icbm|slbm)/;
const IN_WAR =
  /^(kill|shot$|shoot|down(?:ed|ing)$|injur|wound|damag|destroy|hit|struck|strik|intercept|attack|target|retaliat|casualt|dead|death|war(?!head)|barrage|siren|responsib|narrowly)/i;

const FAR = 24;
const SPAN = 6;

/** "for the first time in a live-fire test": the phrase may hang on any word behind the verb. */
export function inATest({ index }: Scene, frame: Frame): boolean {
  const { forms } = index.tree;
  for (let at = frame.trigger + 1; at < Math.min(forms.length, frame.trigger + FAR); at++) {
    if (/^(VBD|VBZ|VBP|MD)$/.test(index.tree.xpos[at] ?? "")) return false;
    if (/^(tests?|trials?|drills?|exercises?)$/.test(formOf(index, at)) && labelOf(index, at) !== "compound")
      return forms.slice(Math.max(frame.trigger, at - SPAN), at).some((form) => /^(in|during|as)$/.test(form));
  }
  return false;
}

/** "a missile capable of striking Chad". */
const isAble = (forms: readonly string[], at: number): boolean => forms[at - 1] === "of" && forms[at - 2] === "capable";

export const firedAtNobody: Gate["test"] = (scene, frame) => {
  const places = wordsNear(scene, frame, [...WAR, "from", "off", "near", "during", "as"]);
  const ground = isAnAttack(scene) ? /^(orbit|test|trial|exercise|drill)$/ : TEST_GROUND;
  if (places.some((word) => ground.test(lemmaOf(scene.index, word).toLowerCase()))) return true;
  if (!isAnAttack(scene) && places.some((word) => WATERS.test(scene.sentence.words[word]?.text ?? ""))) return true;
  if (places.some((word) => (scene.index.children[word] ?? []).some((child) => DUMMY.test(formOf(scene.index, child)))))
    return true;
  if (inATest(scene, frame)) return true;
  const given = ["patient", "patient>of"]
    .flatMap((path) => [...wordsAt(scene, frame, path)])
    .flatMap(({ word }) => [word, ...(scene.index.children[word] ?? [])]);
  return (
    given.some(
      (word) =>
        BALLISTIC.test(formOf(scene.index, word)) ||
        STRATEGIC.test(scene.sentence.words[word]?.text.toLowerCase() ?? ""),
    ) &&
    !aimed.test(scene, frame) &&
    !isUnderFire(scene) &&
    !scene.index.tree.forms.some((form, at, all) => IN_WAR.test(form) && !isAble(all, at))
  );
};

/** "attacked the town with drones and launched missiles from the Black Sea". */
const isAnAttack = ({ index }: Scene): boolean =>
  index.tree.forms.some((form, at) => /^(target(s|ed)?|attack(ed|s)|struck|hit)$/i.test(form) && isVerbal(index, at));

/** "Chad shot down ten drones. Libya also launched a ballistic missile from Sebha.": the sentences before tell of a war. */
const isUnderFire = ({ previous }: Scene): boolean =>
  [previous, previous?.previous].some((before) =>
    before?.index.tree.lemmas.some((lemma) => /^(intercept|shoot|down)$/.test(lemma)),
  );

/** "hit a factory producing Shahed drones": what is made there was not fired. */
export const notMadeThere: Gate = {
  name: "what is fired is not what is made",
  test: (scene, frame) =>
    wordsAt(scene, frame, "patient").every(
      ({ word }) =>
        labelOf(scene.index, word) !== "conj" ||
        dependents(scene.index, word, "amod").every(
          (child) =>
            tagOf(scene.index, child) !== "VBG" ||
            !/^(produce|make|build|manufacture|assemble|store)$/.test(lemmaOf(scene.index, child)),
        ),
    ),
};

/** "fired rockets in Chad during a drill". */
export const notInADrill: Gate = { name: "no drill", test: (scene, frame) => !inATest(scene, frame) };

const FLYING = /^(drone|uav|missile|rocket|shahed)s?$/;
const ON_THE_GROUND = ["at", "in", "near", "on"];

/** "intercepted and destroyed two jets", "destroyed ten Chadian drones over Gao": brought down, and nobody's ground struck. */
export const notCaughtInTheAir: Gate = {
  name: "not caught in the air",
  test: (scene, frame) => {
    if (!/^(destroy|neutrali[sz]e|eliminate|hit|strike)$/.test(frame.lemma)) return true;
    const { index } = scene;
    if (
      frame.lemma === "destroy" &&
      labelOf(index, frame.trigger) === "conj" &&
      /^(intercept|shoot|down|track)$/.test(lemmaOf(index, headOf(index, frame.trigger)))
    )
      return false;
    const flying = wordsAt(scene, frame, "patient").some(({ word }) => FLYING.test(formOf(index, word)));
    const byDefences = wordsAt(scene, frame, "agent").some(({ word }) => /^defen[cs]e$/.test(lemmaOf(index, word)));
    return (
      !flying ||
      (!byDefences && wordsNear(scene, frame, ON_THE_GROUND).some((word) => !CALENDAR.test(formOf(index, word))))
    );
  },
};
