// The ends that a pattern found in, the pairs that it joins out.
import { CALENDAR } from "../clauses/calendar-words.ts";
import type { Scene } from "../clauses/scene.ts";
import { coordinated, formOf, uposOf } from "../clauses/tree-index.ts";
import { listedMembers } from "./lists/listed-members.ts";
import type { Filled } from "./roles/find-roles.ts";

/** "jets from Chad and tanks from Niger": each thing came from the giver named next behind it. */
export function belongTogether(scene: Scene, sources: readonly Filled[], source: Filled, target: Filled): boolean {
  if (source.form === "people" && isOfBody(scene, source, target)) return false;
  if (!/^(patient>from\b.*|noun)$/.test(source.via) || target.kind !== "WeaponSystem")
    return !isOfAnother(scene, sources, source, target);
  const next = sources.filter(({ word }) => word > target.word).sort((a, b) => a.word - b.word)[0];
  return next === undefined || coordinated(scene.index, next.word).includes(source.word);
}

/** "of jets from Chad and of tanks from Niger": each phrase with its own giver. */
function isOfAnother(scene: Scene, sources: readonly Filled[], source: Filled, target: Filled): boolean {
  if (target.kind !== "WeaponSystem" || sources.length < 2) return false;
  const behindOf = (word: number): boolean => scene.index.lower.slice(Math.max(0, word - 6), word).includes("of");
  const givers = sources.filter(({ word }) => formOf(scene.index, word - 1) === "from");
  if (givers.length < 2 || !behindOf(target.word)) return false;
  const next = givers.filter(({ word }) => word > target.word).sort((a, b) => a.word - b.word)[0];
  return next !== undefined && next.word !== source.word && givers.some(({ word }) => word === source.word);
}

/** "Five Kenyans, including union member X": people of a state that is no member. */
const isOfBody = ({ index }: Scene, source: Filled, target: Filled): boolean =>
  target.kind === "Organization" &&
  source.word < target.word &&
  /^(member|commander|leader)$/.test(index.lower[target.word + 1] ?? "");

/** Who meets a body meets the members that the text lists behind it. */
export function membersMet(scene: Scene, [source, target]: readonly [Filled, Filled]): (readonly [Filled, Filled])[] {
  const guests = (end: Filled): Filled[] => listedMembers(scene, end.word).map((each) => ({ ...each, via: end.via }));
  return [
    ...guests(source).map((each) => [each, target] as const),
    ...guests(target).map((each) => [source, each] as const),
  ].filter(([one, other]) => one.entity !== other.entity);
}

/** So many meet each other; of a larger gathering each is said to have met the one named first. */
const ROUND_TABLE = 4;

/** Each source with each target, or those who act on each other among themselves. */
export function pairUp(
  sources: readonly Filled[],
  targets: readonly Filled[],
  { mutual, atLarge }: { readonly mutual: boolean; readonly atLarge: boolean },
): (readonly [Filled, Filled])[] {
  const pairs: (readonly [Filled, Filled])[] = [];
  const seen = new Set<string>();
  const add = (source: Filled, target: Filled): void => {
    const key = `${source.entity}|${target.entity}`;
    if (source.entity === target.entity || seen.has(key)) return;
    seen.add(key);
    pairs.push([source, target]);
  };
  if (!mutual && sources.filter(({ entity }) => targets.some((target) => target.entity === entity)).length > 1)
    return [];
  const others = mutual ? targets : targets.filter((target) => !isOneOfThem(target, sources));
  for (const source of sources) for (const target of others) add(source, target);
  if (mutual && pairs.length === 0) {
    const present = withoutTheirBody(sources);
    const hosts = sources.length <= ROUND_TABLE ? present : atLarge ? present.slice(0, 1) : [];
    hosts.forEach((host, i) => {
      for (const guest of present.slice(i + 1)) add(host, guest);
    });
  }
  return pairs;
}

/** "tanks given by Kenya and Chad reached the country": who gives with others is not whom a description takes up. */
const isOneOfThem = (target: Filled, sources: readonly Filled[]): boolean =>
  sources.length > 1 &&
  (target.form === "nominal" || target.form === "pronoun") &&
  sources.some(({ entity }) => entity === target.entity);

/** "Leaders of the union (Chad, Niger and Mali)": a body named before its members is no further guest. */
const withoutTheirBody = (sources: readonly Filled[]): readonly Filled[] =>
  sources.length > FEW &&
  sources[0]?.kind === "Organization" &&
  sources.slice(1).every(({ kind }) => kind === "Country")
    ? sources.slice(1)
    : sources;
const FEW = 3;

/** A name: whoever meets a stranger does not meet who came along. */
export const isProper = ({ index }: Scene, word: number): boolean =>
  uposOf(index, word) === "PROPN" &&
  !CALENDAR.test(formOf(index, word)) &&
  !/^(commission|committee|council|consultations|dialogue|session|mechanism|summit|meeting)$/.test(formOf(index, word));
