// A deed told before and taken up by a noun ("condemned the attack", "was killed in the strike") in, who did it out.
import type { Relation } from "@entente/graph";
import type { Frame } from "../../clauses/frames/frame.ts";
import { verbFrame } from "../../clauses/frames/verb-frame.ts";
import { type Resolved, resolveWord } from "../../clauses/owners/resolve-word.ts";
import type { Scene } from "../../clauses/scene.ts";
import { judgeStatus } from "../../clauses/status/judge-status.ts";
import { isPassive } from "../../clauses/subjects/is-passive.ts";
import { surfaceSubject } from "../../clauses/subjects/surface-subject.ts";
import { dependents, formOf, isVerbal, lemmaOf } from "../../clauses/tree-index.ts";
import type { Path } from "../pattern.ts";
import type { FoundRelation } from "../relation.ts";
import { type Filled, wordsAt } from "../roles/find-roles.ts";
import { lastTold, toldWithin } from "./last-told.ts";

/** Nouns that take up what a relation told, and which of its ends did it. */
const DEEDS: readonly (readonly [RegExp, readonly Relation[], "source" | "target" | "both"])[] = [
  [
    /^(attack|blast|explosion|strike|airstrike|raid|bombing|shelling|bombardment|assault|offensive|invasion|aggression|incursion|ambush|barrage|killing|assassination|air-strike)$/,
    ["ATTACKED"],
    "source",
  ],
  [/^(visit|trip|tour|stopover)$/, ["VISITED"], "source"],
  [/^(test|launch|test-firing|test-launch|firing)$/, ["TESTED", "USED"], "source"],
  [/^(sale|delivery|transfer|shipment|handover|donation)$/, ["SUPPLIED"], "source"],
  [/^(purchase|acquisition)$/, ["PURCHASED"], "source"],
  [/^(package|tranche|drawdown)$/, ["AIDED"], "source"],
  [/^(sanction|embargo|blacklisting)$/, ["SANCTIONED"], "source"],
  [/^(deployment)$/, ["DEPLOYED"], "source"],
  [/^(exercise|drill|manoeuvre|maneuver)$/, ["EXERCISED_WITH"], "both"],
  [/^(accusation|allegation)$/, ["ACCUSED"], "source"],
  [/^(threat)$/, ["WARNED"], "source"],
];
/** The relations that a noun for a deed takes up. */
export const actsNamed = (noun: string): readonly Relation[] => DEEDS.find(([nouns]) => nouns.test(noun))?.[1] ?? [];

const BACK = 3;
/** How far back a deed may be when one doer alone did all that was told. */
const FAR = 12;

/** Who did the deed that a definite noun at one of the paths takes up; nobody when the sentences before leave a choice. */
export function findDoers(
  scene: Scene,
  frame: Frame,
  paths: readonly Path[],
  told: readonly FoundRelation[],
): Filled[] {
  const word = paths
    .flatMap((path) => wordsAt(scene, frame, path))
    .map(({ word: each }) => each)
    .find((each) => takesUp(scene, each));
  if (word === undefined) return [];
  const untold = doersNamed(scene, word) ?? doersUntold(scene, word, told);
  if (untold !== undefined) return untold;
  const deeds = deedsOf(scene, frame, word, told);
  const last = lastTold(toldWithin(scene, deeds, BACK));
  const lone = byDoer(toldWithin(scene, deeds, FAR).length > 0 ? deeds : []);
  const doers = lone.size === 1 ? lone : byDoer(last);
  return doers.size === 1 || areJoint(doers.size, last)
    ? [...doers.values()].map((doer) => ({ ...doer, word, steps: doer.steps + 1, via: "told before" }))
    : [];
}

const byDoer = (deeds: readonly Deed[]): Map<string, Resolved> => new Map(deeds.map(({ doer }) => [doer.entity, doer]));

/** Deeds and the verbs that tell them. */
const OWN_VERBS: ReadonlyMap<string, RegExp> = new Map([
  ["attack", /^(attack|strike|shell|bomb|raid|bombard|storm|ambush|assault|target|hit)$/],
  ["strike", /^(strike|bomb|hit|attack|target)$/],
  ["airstrike", /^(strike|bomb|hit|attack|target)$/],
  ["bombing", /^(bomb|strike)$/],
  ["shelling", /^(shell|bombard|pound)$/],
  ["bombardment", /^(bombard|shell|bomb|pound)$/],
  ["raid", /^(raid|storm|attack)$/],
  ["assault", /^(assault|attack|storm)$/],
  ["ambush", /^(ambush|attack)$/],
  ["killing", /^(kill)$/],
  ["test", /^(test|test-fire)$/],
  ["launch", /^(launch|fire|test-fire)$/],
]);
/** Deeds that no relation tells, by the verb that tells them; the second row takes up whatever the sentence before tells. */
const VERB_OF: ReadonlyMap<string, string> = new Map(
  `expulsion expel, execution execute, arrest arrest, annexation annex, deportation deport, detention detain, imprisonment imprison,
  seizure seize, closure close, ban ban, suspension suspend, dismissal dismiss, removal remove, abduction abduct, hanging hang,
  beheading behead, demolition demolish, eviction evict, conviction convict, decree issue, blockade block, announcement announce`
    .split(",")
    .map((pair) => pair.trim().split(" ") as [string, string]),
);
const ANY_DEED = /^(decision|move|step|action)$/;

/** "Kenya expels two envoys. Chad condemned the expulsions.", "Kenya recalls its envoy. Chad criticised the move.": who did what the sentence before tells. */
function doersNamed(scene: Scene, noun: number): Filled[] | undefined {
  const before = scene.previous;
  const lemma = lemmaOf(scene.index, noun).toLowerCase();
  const wanted = VERB_OF.get(lemma);
  if (before === undefined || (wanted === undefined && !ANY_DEED.test(lemma))) return undefined;
  const { tree } = before.index;
  const verb =
    wanted === undefined
      ? tree.heads.indexOf(-1)
      : tree.lemmas.findIndex((each, word) => each === wanted && isVerbal(before.index, word));
  return verb < 0 || !isVerbal(before.index, verb) ? [] : doersBefore(before, verb, noun);
}

/** Who does what a verb of the sentence before tells as done. */
function doersBefore(before: Scene, verb: number, noun: number): Filled[] {
  if (isPassive(before.index, verb) || judgeStatus(before.index, verbFrame(before.index, verb)).status !== "actual")
    return [];
  return surfaceSubject(before.index, verb)
    .flatMap((filler) =>
      resolveWord(before, filler.word, { kinds: ["Country", "Organization"], reach: "acting", places: false }),
    )
    .map((doer) => ({ ...doer, word: noun, steps: doer.steps + 1, via: "told before" }));
}

/** "Kenya struck a boat. Chad condemned the strike.": the sentence before has the noun's verb, and told nothing since nobody known was struck. */
function doersUntold(scene: Scene, noun: number, told: readonly FoundRelation[]): Filled[] | undefined {
  const before = scene.previous;
  const lemma = lemmaOf(scene.index, noun).toLowerCase();
  const own = OWN_VERBS.get(lemma);
  if (before === undefined || own === undefined || told.some((each) => each.scene === before)) return undefined;
  const verb = before.index.tree.lemmas.findIndex((each, word) => own.test(each) && isVerbal(before.index, word));
  if (verb < 0) return undefined;
  return doersBefore(before, verb, noun);
}

/** What a noun of this sort takes up, each with one who did it; the actor of the frame condemns others. */
function deedsOf(scene: Scene, frame: Frame, word: number, told: readonly FoundRelation[]): Deed[] {
  const row = DEEDS.find(([nouns]) => nouns.test(lemmaOf(scene.index, word).toLowerCase()));
  if (row === undefined) return [];
  const [, relations, end] = row;
  const own = new Set(
    (frame.slots.get("agent") ?? []).flatMap((filler) =>
      (scene.references.get(filler.word) ?? []).flatMap(({ entities }) => entities),
    ),
  );
  return told
    .filter((each) => relations.includes(each.relation) && each.status !== "denied" && !each.weak)
    .filter((each) => each.status === "actual" || each.relation !== "ATTACKED")
    .flatMap((each) => (end === "both" ? [each.source, each.target] : [each[end]]).map((doer) => ({ ...each, doer })))
    .filter(({ doer }) => !own.has(doer.entity));
}

interface Deed extends FoundRelation {
  readonly doer: Resolved;
}

const MOST_DOERS = 3;

/** Several who did one deed together: "A and B bombed C". */
const areJoint = (doers: number, deeds: readonly Deed[]): boolean =>
  doers > 1 && doers <= MOST_DOERS && new Set(deeds.map(({ frame }) => frame.trigger)).size === 1;

/** "the attack", "these strikes", with no doer of its own. */
export function takesUp({ index, references }: Scene, word: number): boolean {
  const lemma = lemmaOf(index, word).toLowerCase();
  if (!VERB_OF.has(lemma) && !ANY_DEED.test(lemma) && !DEEDS.some(([nouns]) => nouns.test(lemma))) return false;
  const definite = dependents(index, word, "det").some((det) =>
    /^(the|this|these|that|those|both)$/.test(formOf(index, det)),
  );
  const owned = dependents(index, word, "nmod:poss", "amod", "compound", "nmod").some((child) => references.has(child));
  return definite && !owned;
}
