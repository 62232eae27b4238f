// A scene and what its clauses told in, what a clause without a verb tells out: "Kenya sent two ships and Chad one".
import type { Resolved } from "../../clauses/owners/resolve-word.ts";
import type { Scene } from "../../clauses/scene.ts";
import { coordinated, formOf, isVerbal, lemmaOf, prepositionOf, uposOf } from "../../clauses/tree-index.ts";
import type { FoundRelation } from "../relation.ts";
import { ACTORS, actorsFrom, VIA, withSubject } from "./left-out.ts";

/** Words [first, end) of the clause, who acts in it, and where the rest begins. */
export interface Gap {
  readonly actors: readonly Resolved[];
  readonly rest: number;
  readonly end: number;
}

/** "Kenya sent two ships and Chad one", "Kenya signed the pact in May, and Chad a year later". */
export function findGapped(scene: Scene, found: readonly FoundRelation[]): (Gap & { made: FoundRelation[] })[] {
  if (found.length === 0) return [];
  const { index } = scene;
  const out: (Gap & { made: FoundRelation[] })[] = [];
  for (let at = 2; at + 2 < index.tree.forms.length; at++) {
    if (!/^(and|,|;|while)$/.test(formOf(index, at)) || /^(and|while)$/.test(formOf(index, at + 1))) continue;
    const gap = gapFrom(scene, at);
    if (gap === undefined) continue;
    const near = found.filter((each) => each.frame.trigger < at && each.scene === scene);
    const last = Math.max(...near.map((each) => each.frame.trigger));
    if (last < 0 || clauseBetween(scene, last, at)) continue;
    const made = near
      .filter((each) => each.frame.trigger === last && each.source.word < at)
      .flatMap((base) => gap.actors.flatMap((actor) => inGap(scene, base, actor, gap)));
    if (made.length > 0) out.push({ ...gap, made });
  }
  return out;
}

/** Another clause stands between the event and the gap. */
const clauseBetween = ({ index }: Scene, from: number, to: number): boolean =>
  index.tree.xpos.slice(from + 1, to).some((tag, i) => /^(VBD|VBZ|VBP|MD)$/.test(tag) && isVerbal(index, from + 1 + i));

function gapFrom(scene: Scene, at: number): Gap | undefined {
  const { index } = scene;
  const { actors, rest } = actorsFrom(scene, at + 1);
  if (actors.length === 0 || rest <= at + 1) return undefined;
  let end = rest;
  while (end < index.tree.forms.length && !/^[.;:,—–]$/.test(formOf(index, end)) && formOf(index, end) !== "and") end++;
  for (let word = at + 1; word < end; word++)
    if (isVerbal(index, word) && !/^(amod|compound)$/.test(index.tree.labels[word] ?? "")) return undefined;
  return end === rest ? undefined : { actors, rest, end };
}

const TIME =
  /^(year|month|week|day|decade|hour|later|earlier|before|ago|\d{4}|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?$/;
const COUNT =
  /^(a|an|another|some|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|several|\d[\d,.]*)$/;
const NO_COUNT = /^(time|percent|%|point|other|kilometre|kilometer|mile|goal|dead)s?$/;

/** The relation of the gap: a count or a system after the name is what the doer gave; a time says when it did the same. */
function inGap(scene: Scene, base: FoundRelation, actor: Resolved, { rest, end }: Gap): FoundRelation[] {
  const { index } = scene;
  const words = Array.from({ length: end - rest }, (_, i) => rest + i);
  const first = formOf(index, rest);
  const timed = TIME.test(lemmaOf(index, end - 1).toLowerCase()) || TIME.test(formOf(index, end - 1));
  if (timed) {
    const clear = base.target.kind === "Treaty" || base.target.kind === "WeaponSystem";
    const alike = TIME.test(formOf(index, base.frame.trigger < rest ? boundaryBefore(scene, rest) : 0));
    const made = clear && alike ? withSubject(scene, base, actor) : undefined;
    return made === undefined ? [] : [{ ...made, frame: { ...made.frame, trigger: actor.word } }];
  }
  const elsewhere = placedIn(scene, base, actor, { rest, end });
  if (elsewhere.length > 0) return elsewhere;
  const phrase = words.slice(0, phraseEnd(scene, words));
  const systems = phrase.flatMap((word) => systemsAt(scene, word));
  if (
    !(COUNT.test(first) || systems.some(({ word }) => word <= rest + 1)) ||
    phrase.some((word) => NO_COUNT.test(formOf(index, word)))
  )
    return [];
  const bare = phrase.length === 1;
  const made =
    base.target.kind === "WeaponSystem" && base.source.word > base.frame.trigger
      ? { ...base, vias: [VIA, VIA] }
      : withSubject(scene, base, actor);
  if (made === undefined) return [];
  if (made.target.kind === "WeaponSystem")
    return bare ? [made] : systems.map((target) => ({ ...made, target, items: [], vias: [VIA, VIA] }));
  const preposition = prepositionOf(index, base.target.word);
  if (
    preposition === "" &&
    ACTORS.test(base.target.kind) &&
    base.target.word > base.frame.trigger &&
    !GIVEN.has(base.relation)
  )
    return [];
  const own = words.find(
    (word) => word >= rest + phrase.length && prepositionOf(index, word) === preposition && preposition !== "",
  );
  const moved =
    own === undefined ? [] : coordinated(index, own).flatMap((word) => actorsFrom(scene, word).actors.slice(0, 1));
  return moved.length === 0 ? [made] : moved.map((target) => ({ ...made, target }));
}

/** "Kenya will lead a battalion in Mali, Ghana in Niger": nothing but the preposition that the place before has, and another place. */
function placedIn(
  scene: Scene,
  base: FoundRelation,
  actor: Resolved,
  { rest, end }: Pick<Gap, "rest" | "end">,
): FoundRelation[] {
  const { index } = scene;
  const preposition = formOf(index, rest);
  if (!/^(to|in|on|at|into|against|with|from)$/.test(preposition) || base.target.word < base.frame.trigger) return [];
  if (!ACTORS.test(base.target.kind) || prepositionOf(index, base.target.word) !== preposition) return [];
  const actors = actorsFrom(scene, rest + 1).actors.filter(({ word }) => word < end);
  if (actors.at(-1)?.word !== end - 1 || actors.some(({ entity }) => entity === actor.entity)) return [];
  const made = withSubject(scene, base, actor);
  return made === undefined ? [] : actors.map((target) => ({ ...made, target }));
}

/** How many of the words stand before a preposition. */
function phraseEnd({ index }: Scene, words: readonly number[]): number {
  const found = words.findIndex((word) => uposOf(index, word) === "ADP" && formOf(index, word) !== "of");
  return found < 0 ? words.length : found;
}

/** Relations whose receiver may be an object of its own: "gave Chad two jets, and Mali one" stays unread. */
const GIVEN: ReadonlySet<string> = new Set(["PURCHASED", "DEPLOYED"]);

/** The word before the comma or "and" that opens the gap. */
function boundaryBefore({ index }: Scene, rest: number): number {
  let at = rest - 1;
  while (at > 0 && !/^(and|,|;|while)$/.test(formOf(index, at))) at--;
  while (at > 0 && /^(and|,|;|while)$/.test(formOf(index, at))) at--;
  return at;
}

const systemsAt = (scene: Scene, word: number): Resolved[] =>
  (scene.references.get(word) ?? [])
    .filter(({ kind, form }) => kind === "WeaponSystem" && form !== "generic")
    .flatMap(({ entities, form, score, kind }) =>
      entities.map((entity) => ({ entity, kind, word, form, score, steps: 1 })),
    );
