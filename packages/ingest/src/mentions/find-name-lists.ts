// The words of a sentence in, the lists of three names or more out: "Kenya, the United Kingdom and Chad".
import type { JoinedWord } from "../links/parsed-sentence.ts";

/** A list of names; `words` are those from its second word to its last, less what the tree need not know of. */
export interface NameList {
  /** Words of the items, the first of which stands for all. */
  readonly items: readonly number[];
  /** One past the last item. */
  readonly last: number;
}

const FEWEST = 3;

/** Lists from left to right. `hidden`: words that stand between the items and are none of the list, as titles. */
export function findNameLists(words: readonly JoinedWord[], hidden: (word: number) => boolean): NameList[] {
  const lists: NameList[] = [];
  for (let at = 0; at < words.length; at++) {
    if (hidden(at) || kindAt(words, at) === undefined) continue;
    const items = itemsFrom(words, at, hidden);
    const own = withoutHead(words, items);
    const last = (own.at(-1) ?? at) + 1;
    if (own.length >= FEWEST && !isFronted(words, own[0] as number, last)) lists.push({ items: own, last });
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

/** The items of a list that begins at `first`; only the first when "and" closes none. */
function itemsFrom(words: readonly JoinedWord[], first: number, hidden: (word: number) => boolean): number[] {
  const kind = kindAt(words, first);
  const items = [first];
  for (let at = first + 1; at < words.length; ) {
    let next = at;
    const comma = words[next]?.text === ",";
    if (comma) next++;
    const closes = /^(?:and|or|&)$/.test(words[next]?.text ?? "");
    if (closes) next++;
    if (!comma && !closes) break;
    while (next < words.length && (hidden(next) || /^(?:the|both)$/i.test(words[next]?.text ?? ""))) next++;
    if (kindAt(words, next) !== kind || isOwnCapital(words, items.at(-1) as number, next)) break;
    items.push(next);
    if (closes) return items;
    at = next + 1;
  }
  return [first];
}

/** "Nairobi, Kenya": a place. */
const isOwnCapital = (words: readonly JoinedWord[], one: number, other: number): boolean =>
  words[one]?.mention?.candidates[0]?.entity === words[other]?.mention?.candidates[0]?.entity;

/** "the G7, Kenya, Chad and Mali,": a body and its members, where a comma closes them. */
function withoutHead(words: readonly JoinedWord[], items: readonly number[]): readonly number[] {
  const [head, ...rest] = items;
  const body = words[head ?? -1]?.mention?.kind === "Organization";
  const states = rest.every((item) => words[item]?.mention?.kind === "Country");
  const closed = /^[,.;:)]$/.test(words[(items.at(-1) ?? -1) + 1]?.text ?? ".");
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
