// Who says something in, those on whose behalf it is said out: "speaking on behalf of Chad and Niger, Mali condemned the raid".
import type { Frame } from "../../clauses/frames/frame.ts";
import { resolveWord } from "../../clauses/owners/resolve-word.ts";
import type { Scene } from "../../clauses/scene.ts";
import { surfaceSubject } from "../../clauses/subjects/surface-subject.ts";
import { coordinated, dependents, formOf, headOf, lemmaOf, prepositionOf } from "../../clauses/tree-index.ts";
import type { Filled } from "./find-roles.ts";
import { speakersOf } from "./speech.ts";

const SPEAKERS = { kinds: ["Country", "Organization"], reach: "acting", places: false } as const;

export function spokenFor(scene: Scene, frame: Frame, sources: readonly Filled[]): Filled[] {
  const { index } = scene;
  const behalf = index.lower.indexOf("behalf");
  if (behalf < 1 || sources.length === 0 || formOf(index, behalf - 1) !== "on" || formOf(index, behalf + 1) !== "of")
    return [];
  const verb = headOf(index, behalf);
  if (verb !== frame.trigger && !(lemmaOf(index, verb) === "speak" && isSpeaker(scene, frame, verb, sources)))
    return [];
  const known = new Set(sources.map(({ entity }) => entity));
  return dependents(index, behalf, "nmod")
    .filter((word) => prepositionOf(index, word) === "of")
    .flatMap((word) => coordinated(index, word))
    .flatMap((word) => resolveWord(scene, word, SPEAKERS))
    .filter(({ entity }) => !known.has(entity))
    .map((each) => ({ ...each, via: "control" }));
}

/** Whoever speaks for others does what the frame tells, or says it. */
function isSpeaker({ index }: Scene, frame: Frame, speaking: number, sources: readonly Filled[]): boolean {
  const speakers = surfaceSubject(index, speaking).map(({ word }) => word);
  const saying = [
    ...speakersOf(index, frame.trigger).map(({ word }) => word),
    ...(frame.slots.get("agent") ?? []).map(({ word }) => word),
    ...sources.map(({ word }) => word),
  ];
  return speakers.some((word) => saying.includes(word));
}
