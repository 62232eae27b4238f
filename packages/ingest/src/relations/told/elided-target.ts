// A frame without a target in, what it leaves out because the sentences before spoke of it out.
import type { Frame } from "../../clauses/frames/frame.ts";
import { isAgreement, type Scene } from "../../clauses/scene.ts";
import { dependents, formOf, uposOf } from "../../clauses/tree-index.ts";
import type { Reference } from "../../links/reference.ts";
import type { Pattern } from "../pattern.ts";
import type { Filled } from "../roles/find-roles.ts";
import { elidedSystem } from "./elided-system.ts";

/** What a sentence leaves out because it was spoken of before. */
export function elidedTarget(scene: Scene, frame: Frame, pattern: Pattern): Filled[] {
  if (pattern.relation === "MEMBER_OF") return elidedBody(scene, frame);
  if (pattern.relation === "PURCHASED") return elidedSystem(scene, frame);
  return pattern.relation === "VISITED" ? elidedPlace(scene, frame) : elidedAgreement(scene, frame);
}

/** "has been a member since 2001", "became the 31st ally", "joined in 1999": of the body named before in the sentence, else of the one spoken of last. */
function elidedBody(scene: Scene, frame: Frame): Filled[] {
  const counted = (frame.slots.get("modifier") ?? []).some(({ word }) =>
    /^(\d+(st|nd|rd|th)|first|second|third|newest|latest|youngest)$/.test(formOf(scene.index, word)),
  );
  const owned =
    !(frame.form === "verb" || frame.lemma === "member" || counted) ||
    frame.slots.has("possessor") ||
    ["of", "modifier"].some((slot) =>
      (frame.slots.get(slot) ?? []).some(({ word }) => /^(NOUN|PROPN)$/.test(uposOf(scene.index, word))),
    );
  const named = [...scene.references.values()]
    .flat()
    .filter(({ kind, entities }) => kind === "Organization" && entities.length === 1);
  const only = new Set(named.flatMap(({ entities }) => entities)).size === 1 ? named[0] : undefined;
  if (!owned && only !== undefined && only.word < frame.trigger && invites(scene, frame)) return [taken(frame, only)];
  const others = named.length > 0;
  const body = owned || others || /-commission$/.test(scene.body?.entities[0] ?? "") ? undefined : scene.body;
  return body === undefined ? [] : [taken(frame, body)];
}

/** "The union invited Chad to become a member": of the union. */
const invites = ({ index }: Scene, { trigger }: Frame): boolean =>
  index.tree.forms
    .slice(Math.max(0, trigger - WITHIN), trigger)
    .some((form) => /^(invite[ds]?|inviting|admit|admitted|accept(ed)?)$/.test(form));
const WITHIN = 30;

const taken = (frame: Frame, reference: Reference): Filled => ({
  entity: reference.entities[0] as string,
  kind: reference.kind,
  word: frame.trigger,
  form: "nominal",
  score: reference.score,
  steps: 1,
  via: "elided",
});

/** The agreement that a verb without an object, or with "it", speaks of: the last one before the verb. */
function elidedAgreement(scene: Scene, frame: Frame): Filled[] {
  if (frame.lemma === "conclude" && frame.slots.has("clause")) return [];
  const objects = (frame.slots.get("patient") ?? []).filter(
    ({ word }) =>
      !/^(it|one|so|document|documents|paper)$/.test(formOf(scene.index, word)) &&
      !scene.index.tree.forms.slice(frame.trigger, word).includes(":"),
  );
  if (objects.length > 0) return [];
  const here = [...scene.references.values()]
    .flat()
    .filter((reference) => isAgreement(reference) && reference.word < frame.trigger)
    .at(-1);
  const agreement = here ?? scene.agreement;
  return agreement === undefined ? [] : [taken(frame, agreement)];
}

/** "The visit by X": it went to the place that a visit spoken of before went to. */
function elidedPlace(scene: Scene, frame: Frame): Filled[] {
  const definite = dependents(scene.index, frame.trigger, "det").some((det) =>
    /^(the|this|that)$/.test(formOf(scene.index, det)),
  );
  return definite && scene.destination !== undefined ? [taken(frame, scene.destination)] : [];
}
