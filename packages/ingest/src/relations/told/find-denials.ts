// A word of denial in ("Kigali rejected the charge", "denied any such raid"), the acts told before that it denies out.
import { RELATIONS } from "@entente/graph";
import type { Frame } from "../../clauses/frames/frame.ts";
import { verbFrame } from "../../clauses/frames/verb-frame.ts";
import { resolveWord } from "../../clauses/owners/resolve-word.ts";
import type { Scene } from "../../clauses/scene.ts";
import { REPORTS } from "../../clauses/status/governors.ts";
import { callsFalse, rejects } from "../../clauses/status/rejected-report.ts";
import { antecedent } from "../../clauses/subjects/relative-pronoun.ts";
import { dependents, formOf, isVerbal, labelOf, lemmaOf, uposOf } from "../../clauses/tree-index.ts";
import type { FoundRelation } from "../relation.ts";
import { findRole } from "../roles/find-roles.ts";
import { actsNamed } from "./find-doers.ts";
import { lastTold, toldWithin } from "./last-told.ts";

/** Sentences for which a charge stays in mind. */
const BACK = 3;
const CONFIDENT = 0.8;

/** What the verbs of denial in a scene deny of what was told so far: acts of whoever denies, on others' word. */
export function findDenials(
  scene: Scene,
  before: readonly FoundRelation[],
  here: readonly FoundRelation[],
): FoundRelation[] {
  if (before.length + here.length === 0) return [];
  const verbs = [...scene.sentence.words.keys()].filter((word) => isDenial(scene, word));
  if (verbs.length === 0) return [];
  const told = [...before, ...here];
  return verbs.flatMap((verb) => deniedBy(scene, verb, told));
}

const isDenial = ({ index }: Scene, word: number): boolean =>
  isVerbal(index, word) && (rejects(index, word) || callsFalse(index, word));

function deniedBy(scene: Scene, verb: number, told: readonly FoundRelation[]): FoundRelation[] {
  const frame = verbFrame(scene.index, verb);
  const gap = apposedCharge(scene, verb);
  const objects = gap === undefined ? objectsOf(scene, frame) : [gap.charge];
  const acts = objects.flatMap((word) => chargesAt(scene, word, verb, told));
  if (acts.length === 0) return [];
  const role = { kinds: ["Country", "Organization", "Leader"], reach: "acting", places: false } as const;
  const deniers = (
    gap === undefined ? findRole(scene, frame, ["agent"], role) : resolveWord(scene, gap.denier, role)
  ).map(({ entity }) => entity);
  return lastTold(acts.filter(({ source }) => deniers.includes(source.entity))).map((act) => ({
    ...withoutAttribution(act),
    rule: "denied/charge",
    scene,
    frame,
    source: { ...act.source, word: verb, steps: act.source.steps + 1 },
    target: { ...act.target, word: verb, steps: act.target.steps + 1 },
    status: "denied",
    statusReason: `"${lemmaOf(scene.index, verb)}"`,
    strength: CONFIDENT,
    vias: ["direct", "told before"],
  }));
}

/** ", a charge Chad has denied": the noun and the name right before the verb. */
function apposedCharge({ index, references }: Scene, verb: number): { charge: number; denier: number } | undefined {
  let denier = verb - 1;
  while (denier > 0 && /^(AUX|ADV)$/.test(uposOf(index, denier))) denier--;
  const first = formOf(index, denier - 1) === "the" ? denier - 1 : denier;
  const charge = /^(that|which)$/.test(formOf(index, first - 1)) ? first - 2 : first - 1;
  const apposed = REPORTS.test(lemmaOf(index, charge)) && /^(a|an|the)$/.test(formOf(index, charge - 1));
  return apposed && references.has(denier) && /^[,–—-]$/.test(formOf(index, charge - 2))
    ? { charge, denier }
    : undefined;
}

/** What is denied; of "a charge Chad denies" the noun, of "bombed it, which Chad denies" the pronoun. */
function objectsOf({ index }: Scene, { trigger, slots }: Frame): number[] {
  const which = dependents(index, trigger, "obj").filter((word) => formOf(index, word) === "which");
  if (which.length > 0 && formOf(index, (which[0] as number) - 1) === ",") return which;
  const objects = (slots.get("patient") ?? []).map(({ word }) => word);
  return objects.length > 0 ? objects : [antecedent(index, trigger)].filter((noun) => noun >= 0);
}

const withoutAttribution = ({ attribution: _, ...act }: FoundRelation): FoundRelation => act;

/** What an object of denial takes up: "the charge" and "it" what others say, "any such raid" raids. */
function chargesAt(scene: Scene, object: number, verb: number, told: readonly FoundRelation[]): FoundRelation[] {
  const { index } = scene;
  const said = toldWithin(scene, told, BACK).filter((each) => isCharge(each, scene, verb));
  if (REPORTS.test(lemmaOf(index, object)))
    return dependents(index, object, "acl", "ccomp", "nmod").every((child) => child === verb || !saysMore(scene, child))
      ? said.filter(({ relation }) => !(ACCUSING.test(lemmaOf(index, object)) && INNOCENT.has(relation)))
      : [];
  if (/^(it|this|that|which)$/.test(formOf(index, object)) && uposOf(index, object) === "PRON")
    return toldWithin(scene, said, 1);
  const anySuch = dependents(index, object, "det", "amod", "det:predet").some((word) =>
    /^(any|such|the|this|those|these)$/.test(formOf(index, word)),
  );
  const named = anySuch ? actsNamed(lemmaOf(index, object).toLowerCase()) : [];
  return said.filter(({ relation }) => named.includes(relation));
}

/** "allegations of fraud", "reports that it sold them": the noun says itself what is alleged. */
const saysMore = ({ index }: Scene, child: number): boolean =>
  labelOf(index, child) !== "nmod" ||
  dependents(index, child, "case").some((word) => /^(of|about|over)$/.test(formOf(index, word)));

/** An act that can be denied, told on another's word, and not by this verb. */
const isCharge = (
  { relation, attribution, status, scene, frame, weak }: FoundRelation,
  here: Scene,
  verb: number,
): boolean =>
  RELATIONS[relation].source.includes("Country") &&
  !SPOKEN.has(relation) &&
  attribution !== undefined &&
  status !== "denied" &&
  !weak &&
  (scene !== here || frame.trigger < verb);

/** Acts done by saying: whoever is charged with one has said it. */
const SPOKEN: ReadonlySet<string> = new Set(["ACCUSED", "CONDEMNED", "URGED", "WARNED"]);

/** "denied the accusations": a meeting of which a source tells is none. */
const ACCUSING = /^(accusation|allegation|charge)$/;
const INNOCENT: ReadonlySet<string> = new Set(["MET", "VISITED", "SIGNED", "NEGOTIATED", "RATIFIED", "MEMBER_OF"]);
