// What has been named so far in a document, the most recent first: candidates for pronouns and nominals.
import type { NodeKind } from "@entente/graph";

/** One naming of one or several entities. */
export interface Naming {
  readonly sentence: number;
  readonly word: number;
  readonly kind: NodeKind;
  readonly entities: readonly string[];
  /** Subject of a clause, or owner of one. */
  readonly subject: boolean;
  /** Subject of the main clause. */
  readonly main?: boolean;
  readonly locative: boolean;
  /** The first word of the list that holds it, in its sentence. */
  readonly list: number;
  /** A demonym or owner before a noun: "Ukrainian" of "Ukrainian officials". */
  readonly modifier: boolean;
}

/** How many sentences back a pronoun or nominal reaches. */
export const REACH = 3;

/** Subjects first; among equals the last named first. */
function byRank(namings: readonly Naming[]): Naming[] {
  const rank = (naming: Naming): number => (naming.subject ? 2 : 0) + (naming.modifier ? 0 : 1);
  return [...namings].sort((a, b) => rank(b) - rank(a) || b.word - a.word);
}

/**
 * The one entity that a singular word at `at` means: of the nearest sentence that names any, the only one, or the
 * only subject, or the one named most. Nothing when two are as good.
 */
export function nearestOne(
  namings: readonly Naming[],
  at: { sentence: number; word: number; reach?: number },
  fits: (naming: Naming) => boolean,
  prefer: "subject" | "times" = "subject",
): string | undefined {
  for (let back = 0; back <= (at.reach ?? REACH); back++) {
    const here = namings.filter(
      (naming) =>
        naming.sentence === at.sentence - back &&
        (back > 0 || naming.word < at.word) &&
        fits(naming) &&
        naming.entities.length === 1,
    );
    if (here.length === 0) continue;
    const all = new Set(here.map((naming) => naming.entities[0] as string));
    if (all.size === 1) return [...all][0];
    if (prefer === "times") return mostOften(namings, [...all]);
    const subjects = new Set(
      here.filter((naming) => naming.subject && !naming.modifier).map((naming) => naming.entities[0] as string),
    );
    if (subjects.size === 1) return [...subjects][0];
    const main = new Set(
      here.filter((naming) => naming.main === true && !naming.modifier).map((naming) => naming.entities[0] as string),
    );
    if (main.size === 1 && at.sentence !== here[0]?.sentence) return [...main][0];
    const owners = new Set(here.filter((naming) => naming.subject).map((naming) => naming.entities[0] as string));
    if (owners.size === 1) return [...owners][0];
    return undefined;
  }
  return undefined;
}

/** More than these are named in one sentence, or not at all. */
const FEW = 3;

/** The one that has been named more often than each of the others; nothing for a tie. */
export function mostOften(namings: readonly Naming[], entities: readonly string[]): string | undefined {
  const times = (entity: string): number => namings.filter((naming) => naming.entities.includes(entity)).length;
  const [first, second] = [...entities].sort((a, b) => times(b) - times(a));
  return first !== undefined && (second === undefined || times(first) > times(second)) ? first : undefined;
}

/** The `count` entities that "the two countries" means: of the nearest sentence that names so many; else filled up from those before. */
export function nearestSeveral(
  namings: readonly Naming[],
  at: { sentence: number; word: number },
  count: number,
  fits: (naming: Naming) => boolean,
): string[] {
  const list = count > 2 ? nearestList(namings, at, count, fits) : undefined;
  if (list !== undefined) return list;
  const named = severalNamed(namings, { ...at, count }, fits, false);
  return named.length > 0 ? named : severalNamed(namings, { ...at, count }, fits, true);
}

/** "Chad, Mali and Togo met in Accra, Ghana. The three states …": three in one list before three in several. */
function nearestList(
  namings: readonly Naming[],
  at: { sentence: number; word: number },
  count: number,
  fits: (naming: Naming) => boolean,
): string[] | undefined {
  for (let back = 0; back <= REACH; back++) {
    const here = namings.filter(
      (naming) => naming.sentence === at.sentence - back && (back > 0 || naming.word < at.word) && fits(naming),
    );
    const listed = here.length < count ? undefined : oneList(here, count);
    if (listed !== undefined) return listed;
  }
  return undefined;
}

/** `owners`: those who only own a noun ("Polish premier") fill up the number too. */
function severalNamed(
  namings: readonly Naming[],
  at: { sentence: number; word: number; count: number },
  fits: (naming: Naming) => boolean,
  owners: boolean,
): string[] {
  const { count } = at;
  const found: string[] = [];
  for (let back = 0; back <= (owners ? REACH : REACH * 2); back++) {
    const named = namings.filter(
      (naming) =>
        naming.sentence === at.sentence - back &&
        (back > 0 || naming.word < at.word) &&
        !(found.length > 0 && (naming.locative || (naming.modifier && count > 2 && !owners))) &&
        fits(naming),
    );
    const here = byRank(count === 2 ? named.filter((naming) => !isOfMany(naming, named)) : named);
    const listed = oneList(here, count);
    if (found.length === 0 && listed !== undefined) return listed;
    const fresh = [...new Set(here.flatMap((naming) => naming.entities))].filter((entity) => !found.includes(entity));
    const subjects = [
      ...new Set(here.filter((naming) => naming.subject && !naming.modifier).flatMap((naming) => naming.entities)),
    ];
    if (found.length === 0 && subjects.length === count) return subjects;
    if (fresh.length === 0) continue;
    if (count > FEW) {
      if (fresh.length === count) return fresh;
      continue;
    }
    if (found.length > 0 && fresh.length === count && count > 1 && together(here, count)) return fresh;
    if (count > 2 && fresh.length === count && metByList(here)) return fresh;
    if (found.length + fresh.length > count)
      return found.length === 0
        ? mostNamed(namings, fresh, count)
        : [...found, ...mostNamed(namings, fresh, count - found.length)];
    found.push(...fresh);
    if (found.length === count)
      return back === 0 || here.length === 0
        ? found
        : topic(
            namings.filter((naming) => naming.sentence < at.sentence),
            found,
            { count, fits },
          );
  }
  return [];
}

/** "backed by Chad, Niger and Togo": one of three and more is none of two. */
const isOfMany = (naming: Naming, named: readonly Naming[]): boolean =>
  !naming.modifier &&
  new Set(named.flatMap((each) => (each.list === naming.list && !each.modifier ? each.entities : []))).size > 2;

/** The entities of the one list, or of the one word, that holds exactly so many. */
function oneList(here: readonly Naming[], count: number): string[] | undefined {
  const lists = new Map<number, Set<string>>();
  for (const naming of here.filter((each) => !each.modifier)) {
    const list = lists.get(naming.list) ?? new Set();
    for (const entity of naming.entities) list.add(entity);
    lists.set(naming.list, list);
  }
  const fitting = [...lists.values()].filter((list) => list.size === count);
  return fitting.length === 1 ? [...(fitting[0] as Set<string>)] : undefined;
}

/** One word that stands for all of them, or subjects of one clause. */
const together = (here: readonly Naming[], count: number): boolean =>
  here.some((naming) => naming.entities.length === count) || here.every((naming) => naming.subject);

/** "X hosted Y and Z": the subject and one list besides. */
const metByList = (here: readonly Naming[]): boolean => {
  const bare = here.filter((naming) => !naming.modifier);
  const lists = new Set(bare.map((naming) => naming.list));
  return lists.size === 2 && bare.some((naming) => naming.subject && naming.main === true);
};

/** A bystander named once gives way to those whom the document is about. */
function topic(
  namings: readonly Naming[],
  found: string[],
  { count, fits }: { count: number; fits: (naming: Naming) => boolean },
): string[] {
  const times = new Map<string, number>();
  for (const naming of namings.filter(fits))
    for (const entity of naming.entities) times.set(entity, (times.get(entity) ?? 0) + 1);
  const often = [...times].filter(([, n]) => n > 1).map(([entity]) => entity);
  return often.length === count && found.some((entity) => times.get(entity) === 1) ? often : found;
}

/** Those that the document names most. */
function mostNamed(namings: readonly Naming[], entities: readonly string[], count: number): string[] {
  const times = (entity: string): number =>
    namings.reduce((sum, naming) => sum + (naming.entities.includes(entity) ? 1 : 0), 0);
  return [...entities].sort((a, b) => times(b) - times(a) || entities.indexOf(a) - entities.indexOf(b)).slice(0, count);
}

/** Sentences back within which those named together are meant. */
const TOGETHER = 2;

/** The two that "the sides" means: of the nearest sentence that names two or more, if it names exactly two or has one word for them all. */
export function nearestTogether(
  namings: readonly Naming[],
  at: { sentence: number; word: number },
  fits: (naming: Naming) => boolean,
  reach: number = TOGETHER,
): string[] {
  for (let back = 0; back <= reach; back++) {
    const here = namings.filter(
      (naming) =>
        naming.sentence === at.sentence - back &&
        (back > 0 || naming.word < at.word) &&
        !naming.locative &&
        fits(naming),
    );
    const groups = here.filter((naming) => naming.entities.length > 1);
    if (groups.length === 1) return [...(groups[0]?.entities ?? [])];
    const all = [...new Set(here.flatMap((naming) => naming.entities))];
    const persons = here.every(({ kind }) => kind === "Leader");
    if (persons && all.length > 2 && all.length <= FEW + 1 && metByList(here)) return all;
    if (all.length >= 2) return all.length === 2 ? all : [];
  }
  return [];
}
