// The words of a sentence in, the lists of names out that are more than a pair: "Kenya, the United Kingdom and Chad".
import type { JoinedWord } from "../../links/parsed-sentence.ts";

/** A list of names: each may have its state behind it ("X of Chad"). */
export interface NameList {
  /** Words of the items. */
  readonly items: readonly number[];
  /** One past the last item with what belongs to it. */
  readonly last: number;
}

/** Two names are no riddle, unless the first has a state behind it that the second could belong to. */
const fewest = (words: readonly JoinedWord[], items: readonly number[]): number =>
  itemEnd(words, items[0] as number) > (items[0] as number) + 1 ? 2 : 3;

/** Lists from left to right. `hidden`: words that stand between the items and are none of the list, as titles. */
export function findNameLists(words: readonly JoinedWord[], hidden: (word: number) => boolean): NameList[] {
  const lists: NameList[] = [];
  for (let at = 0; at < words.length; at++) {
    if (hidden(at) || kindAt(words, at) === undefined) continue;
    const { items, closed } = itemsFrom(words, at, hidden);
    if (!closed) {
      // No list begins at a later name of a row that nothing closes.
      at = items.at(-1) as number;
      continue;
    }
    const own = withoutHead(words, items);
    const last = itemEnd(words, own.at(-1) ?? at);
    if (own.length >= fewest(words, own) && !isFronted(words, own[0] as number, last)) lists.push({ items: own, last });
    at = Math.max(at, last - 1);
  }
  return lists;
}

type ListKind = "state" | "person" | "people" | "weapon";

/** What a list of such names is a list of. */
function kindAt(words: readonly JoinedWord[], at: number): ListKind | undefined {
  const { mention } = words[at] ?? {};
  if (mention === undefined || /^['’]s?$/.test(words[at + 1]?.text ?? "")) return undefined;
  if (mention.form === "demonym") return "people";
  if (mention.form === "designator") return "weapon";
  if (!/^(?:name|abbreviation|capital|metonym|surname)$/.test(mention.form)) return undefined;
  if (mention.kind === "Leader") return "person";
  return mention.kind === "Country" || mention.kind === "Organization" ? "state" : undefined;
}

/** The names in a row from `first` on, and whether "and" closes them. */
function itemsFrom(
  words: readonly JoinedWord[],
  first: number,
  hidden: (word: number) => boolean,
): { readonly items: readonly number[]; readonly closed: boolean } {
  const kind = kindAt(words, first);
  const items = [first];
  for (let at = itemEnd(words, first); at < words.length; ) {
    let next = at;
    const comma = words[next]?.text === ",";
    if (comma) next++;
    const closes = /^(?:and|or|&)$/.test(words[next]?.text ?? "");
    if (closes) next++;
    if (!comma && !closes) break;
    while (next < words.length && (hidden(next) || /^(?:the|both)$/i.test(words[next]?.text ?? ""))) next++;
    if (kindAt(words, next) !== kind || isOwnCapital(words, items.at(-1) as number, next)) break;
    items.push(next);
    if (closes) return { items, closed: true };
    at = itemEnd(words, next);
  }
  return { items, closed: false };
}

/** One past an item: behind a person "of Chad", "of the Sudan" belongs to it. */
export function itemEnd(words: readonly JoinedWord[], item: number): number {
  if (words[item]?.mention?.kind !== "Leader" || words[item + 1]?.text !== "of") return item + 1;
  const state = words[item + 2]?.text === "the" ? item + 3 : item + 2;
  return words[state]?.mention?.kind === "Country" ? state + 1 : item + 1;
}

/** "Nairobi, Kenya": a place. */
const isOwnCapital = (words: readonly JoinedWord[], one: number, other: number): boolean =>
  words[one]?.mention?.candidates[0]?.entity === words[other]?.mention?.candidates[0]?.entity;

/** "the G7, Kenya, Chad and Mali,": a body and its members, where a comma closes them. */
function withoutHead(words: readonly JoinedWord[], items: readonly number[]): readonly number[] {
  const [head, ...rest] = items;
  const body = words[head ?? -1]?.mention?.kind === "Organization";
  const states = rest.every((item) => words[item]?.mention?.kind === "Country");
  const closed = /^[,.;:)]$/.test(words[itemEnd(words, items.at(-1) ?? -1)]?.text ?? ".");
  return body && states && closed && rest.length >= 2 ? rest : items;
}

/** "In Kenya, Chad and Mali signed": the first is where, and the others do it. */
function isFronted(words: readonly JoinedWord[], first: number, last: number): boolean {
  const before = words[first - 1]?.text.toLowerCase() === "the" ? first - 2 : first - 1;
  const opens = before === 0 || /^[,;:“"(]$/.test(words[before - 1]?.text ?? "");
  return (
    opens &&
    /^(?:in|at|for|with|unlike|like|outside|across)$/i.test(words[before]?.text ?? "") &&
    /^\p{Ll}/u.test(words[last]?.text ?? "")
  );
}
