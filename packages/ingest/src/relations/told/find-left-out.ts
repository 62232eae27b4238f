// A scene and what was told in, what its clauses tell that leave their verb out: "so did Chad", "Chad did not", "and Chad two".
import type { Resolved } from "../../clauses/owners/resolve-word.ts";
import type { Scene } from "../../clauses/scene.ts";
import { surfaceSubject } from "../../clauses/subjects/surface-subject.ts";
import { formOf, isVerbal, labelOf, lemmaOf } from "../../clauses/tree-index.ts";
import type { FoundRelation } from "../relation.ts";
import { findGapped } from "./find-gapped.ts";
import { findGappedObjects } from "./find-gapped-objects.ts";
import { ACTORS, actorsFrom, retold, withSubject } from "./left-out.ts";

/** "Chad did", "Chad has not", "Chad never did". */
const HELPER = /^(do|does|did|has|have|had|is|are|was|were|will|would)$/;

/** What the clauses of a scene told, with the relations of those that leave their verb out and without what only seemed to belong to the verb before. */
export function withLeftOut(
  scene: Scene,
  found: readonly FoundRelation[],
  told: readonly FoundRelation[],
): FoundRelation[] {
  const gaps = findGapped(scene, found);
  const inGaps = (word: number, trigger: number): boolean =>
    gaps.some(({ actors, end }) => trigger < (actors[0]?.word ?? 0) && word >= (actors[0]?.word ?? end) && word < end);
  const kept = found.filter(
    ({ source, target, frame }) => !inGaps(source.word, frame.trigger) && !inGaps(target.word, frame.trigger),
  );
  return [
    ...kept,
    ...likewise(scene, found, told),
    ...theSameFor(scene, found, told),
    ...neverDone(scene, found, told),
    ...gaps.flatMap(({ made }) => made),
    ...findGappedObjects(scene, kept),
  ];
}

/** "so did Chad", "as has Chad", "nor will Chad"; "Chad did not", "Chad did so too", "Chad followed suit". */
function likewise(scene: Scene, found: readonly FoundRelation[], told: readonly FoundRelation[]): FoundRelation[] {
  const { index } = scene;
  const count = index.tree.forms.length;
  const out: FoundRelation[] = [];
  for (let at = 0; at + 1 < count; at++) {
    const word = formOf(index, at);
    if (!HELPER.test(formOf(index, at + 1)) && !/^(followed|follows)$/.test(word)) continue;
    const inverted = /^(so|as|nor|neither)$/.test(word) && opensClause(scene, at);
    const actors = inverted ? actorsFrom(scene, at + 2).actors : echoing(scene, at);
    if (actors.length === 0) continue;
    const bases = lastDeed(scene, at, found, told);
    const refuses = !inverted && /^(not|n't|n’t|yet)$/.test(formOf(index, at + 2));
    for (const base of bases) {
      if (/^(nor|neither)$/.test(word) && base.status !== "denied") continue;
      if (inverted && word === "as" && base.scene !== scene) continue;
      for (const actor of actors) {
        const made = withSubject(scene, base, actor);
        if (made !== undefined)
          out.push(refuses ? { ...made, status: "denied", statusReason: 'left out under "not"' } : made);
      }
    }
  }
  return out;
}

const opensClause = ({ index }: Scene, at: number): boolean =>
  at === 0 || /^[,;:—–]$/.test(formOf(index, at - 1)) || /^(and|but)$/.test(formOf(index, at - 1));

/** Who acts in "Chad did not." and "Chad did so too.": a whole clause of subject, helping verb and echo. */
function echoing(scene: Scene, last: number): readonly Resolved[] {
  const { index } = scene;
  let first = last;
  while (
    first > 0 &&
    !/^[,;:—–]$/.test(formOf(index, first - 1)) &&
    !/^(and|but|while|whereas)$/.test(formOf(index, first - 1))
  )
    first--;
  const { actors, rest } = actorsFrom(scene, first);
  const helper = /^(followed|follows)$/.test(formOf(index, last)) ? last : last + 1;
  if (actors.length === 0 || rest !== helper) return [];
  let at = helper + 1;
  const echo: string[] = [];
  while (at < index.tree.forms.length && !/^[.,;:!?"”—–]$/.test(formOf(index, at))) echo.push(formOf(index, at++));
  return ECHO.test(`${helper === last ? "followed " : ""}${echo.join(" ")}`) ? actors : [];
}
const ECHO =
  /^(?:(?:not|n't|n’t)(?: done?)?(?: so)?(?: yet)?|(?:also )?(?:(?:do|done) )?so(?: too| as well| later)?|yet to(?: do (?:so|likewise|the same))?|too|likewise|(?:also )?(?:(?:do|done) )?the same|as well|followed suit)$/;

/** What the clause before told: of this sentence before the word, else of the sentence before; of its last event. */
function lastDeed(
  scene: Scene,
  at: number,
  found: readonly FoundRelation[],
  told: readonly FoundRelation[],
): FoundRelation[] {
  // "Chad, no member, will follow. Mali will not."
  const isDeed = ({ frame, scene: told, weak }: FoundRelation): boolean =>
    !weak && labelOf(told.index, frame.trigger) !== "appos";
  const here = found.filter((each) => each.frame.trigger < at && isDeed(each));
  const before = told.filter((each) => each.scene === scene.previous && isDeed(each));
  const near = here.length > 0 ? here : opensSentence(scene, at) ? before : [];
  const [first] = [...near].sort((a, b) => depth(a) - depth(b) || b.frame.trigger - a.frame.trigger);
  return near.filter((each) => each.frame.trigger === first?.frame.trigger);
}

const FIRST_WORDS = 9;
/** The clause is all of the sentence that comes before the word. */
const opensSentence = ({ index }: Scene, at: number): boolean =>
  at < FIRST_WORDS && !index.tree.forms.slice(0, at).some((_form, word) => isVerbal(index, word));

function depth({ scene, frame }: FoundRelation): number {
  let steps = 0;
  for (let at = frame.trigger; at >= 0 && steps < 20; at = scene.index.tree.heads[at] ?? -1) steps++;
  return steps;
}

/** "threatened to send troops but never did", "It never did so.": what only lay ahead did not come. */
function neverDone(scene: Scene, found: readonly FoundRelation[], told: readonly FoundRelation[]): FoundRelation[] {
  const { index } = scene;
  const at = index.lower.indexOf("never");
  if (at < 0 || !/^(but|and|,|it|he|she|they|yet)$/.test(formOf(index, at - 1))) return [];
  if (!NEVER.test(index.lower.slice(at).join(" "))) return [];
  return lastDeed(scene, at, found, told)
    .filter(({ status }) => status === "planned")
    .map((base) => ({ ...retold(scene, base, at), status: "denied" as const, statusReason: '"never did"' }));
}
const NEVER = /^never did(?: so| it)? ?[.,;:!]/;

/** "It did the same for Chad and Mali.": the deed told before, done to others. */
function theSameFor(scene: Scene, found: readonly FoundRelation[], told: readonly FoundRelation[]): FoundRelation[] {
  const { index } = scene;
  const same = index.tree.forms.findIndex(
    (form, word) => /^same$/i.test(form) && formOf(index, word - 1) === "the" && lemmaOf(index, word - 2) === "do",
  );
  if (same < 0 || !/^(for|to|with|against|in)$/.test(formOf(index, same + 1))) return [];
  const { actors } = actorsFrom(scene, same + 2);
  const doers = new Set(
    surfaceSubject(index, same - 2).flatMap(({ word }) =>
      (scene.references.get(word) ?? []).flatMap(({ entities }) => entities),
    ),
  );
  return lastDeed(scene, same - 2, found, told)
    .filter(({ source, target }) => doers.has(source.entity) && ACTORS.test(target.kind))
    .flatMap((base) =>
      actors
        .filter(({ entity }) => entity !== base.source.entity)
        .map((target) => ({
          ...retold(scene, base, same - 2),
          target,
          status: "actual" as const,
          statusReason: "done likewise",
        })),
    );
}
