// Sentences with their mentions in, the same with further namings of the groups, bodies, firms and weapon systems that no list has: the short form in brackets, the name alone.

import { makeMention } from "../make-mention.ts";
import type { Mention } from "../mention.ts";
import type { TokenSentence } from "../token-sentence.ts";
import { UNLISTED_SYSTEM } from "../weapons/find-designators.ts";

/** Names longer than this are not looked for again: keeps the time linear. */
const LONGEST = 10;
const MOST = 60;

export function addKnownGroups(
  sentences: readonly TokenSentence[],
  found: readonly (readonly Mention[])[],
): Mention[][] {
  const known = new Map<string, Mention>();
  const note = (key: string, group: Mention): void => {
    if (known.size < MOST && !known.has(key)) known.set(key, group);
  };
  for (const [i, mentions] of found.entries())
    for (const group of mentions) {
      const last = lastNameOf(sentences[i] as TokenSentence, group);
      if (last !== undefined) note(last, group);
      if (!isPatterned(sentences[i] as TokenSentence, group)) continue;
      const keys = keysOf(sentences[i] as TokenSentence, group.first, group.last);
      if (keys.length <= LONGEST) note(keys.join(" "), group);
      const own = ownName(keys, group);
      if (own !== undefined) note(own, group);
      const short = shortForm(sentences[i] as TokenSentence, group.last);
      if (short !== undefined) note(short, group);
    }
  const { short, several } = initialsOf(found);
  if (known.size + short.size === 0) return found.map((mentions) => [...mentions]);
  const longest = Math.max(1, ...[...known.keys()].map((key) => key.split(" ").length));
  return sentences.map((sentence, i) => withNamings(sentence, found[i] ?? [], { known, longest, short, several }));
}

/** What a document's names are made of, to find them again. */
interface Known {
  readonly known: ReadonlyMap<string, Mention>;
  readonly longest: number;
  /** By the first letters of its words: "KHI" of "Kudu Heavy Industries". */
  readonly short: ReadonlyMap<string, Mention>;
  /** Of these, the ones that more than one name gives. */
  readonly several: ReadonlySet<string>;
}

/** Bodies, firms and organs of states by the capitals of their names, where three or more words give only one reading. */
function initialsOf(found: readonly (readonly Mention[])[]): Pick<Known, "short" | "several"> {
  const short = new Map<string, Mention>();
  const several = new Set<string>();
  for (const mention of found.flat()) {
    if (!/^(?:name|metonym)$/.test(mention.form) || mention.kind === "Leader" || mention.kind === "WeaponSystem")
      continue;
    if (mention.kind === "Country" && mention.form !== "metonym") continue;
    const organ = mention.candidates[0]?.organ;
    for (const name of organ === undefined || organ === mention.text ? [mention.text] : [mention.text, organ]) {
      const key = initials(name);
      if (key.length < 3 || key.length > 6 || short.size >= MOST) continue;
      const other = short.get(key);
      if (other !== undefined && other.candidates[0]?.entity !== mention.candidates[0]?.entity) several.add(key);
      short.set(key, mention);
    }
  }
  return { short, several };
}

const initials = (name: string): string =>
  name
    .split(/[\s-]+/)
    .flatMap((word) => (/^\p{Lu}/u.test(word) ? [word[0]] : []))
    .join("");

/** "Typhoon" of "Eurofighter Typhoon" or "Typhoons": the last name of a system with a capital and no number. */
function lastNameOf(sentence: TokenSentence, { form, kind, first, last }: Mention): string | undefined {
  const text = sentence.tokens[last - 1]?.text ?? "";
  const plural = last - first === 1 && text.endsWith("s");
  return kind === "WeaponSystem" && form === "designator" && (last - first > 1 || plural) && LAST_NAME.test(text)
    ? sentence.keys[last - 1]?.replace(/s$/, "")
    : undefined;
}
const LAST_NAME = /^\p{Lu}\p{Ll}{4,}$/u;

const isPatterned = (sentence: TokenSentence, { candidates: [made], last, text }: Mention): boolean =>
  /^(?:armed-group|body|arms-company)$/.test(made?.family ?? "") ||
  (made?.reason === UNLISTED_SYSTEM && !/^[A-Z]+$/.test(text) && ONE_KIND.test(sentence.tokens[last]?.text ?? ""));
/** Nouns that leave no doubt that the name before them is a weapon's. */
const ONE_KIND = /^(?:missiles?|drones?|uavs?|munitions?|howitzers?|rockets?|torpedo(?:es)?|tanks?)$/;

/** "Vardo" of the firm "Vardo Systems". */
const ownName = ([own = "", ...rest]: readonly string[], { candidates: [made] }: Mention): string | undefined =>
  made?.family === "arms-company" && rest.length === 1 && own.length > 4 && !NO_OWN_NAME.test(own) ? own : undefined;
const NO_OWN_NAME =
  /^(?:military|national|advanced|general|united|global|modern|future|international|eastern|western|northern|southern|central|industrial|defen[cs]e|first|royal|precision|digital|integrated|tactical|applied|ocean|river|armou?red|ordnance|marine|aviation|aircraft|helicopter|missile|light|heavy|special|smart|combat)$/;

/** "(NDP)" or "(Upland Forum)" right behind the name, as a key that a small word never has. */
function shortForm(sentence: TokenSentence, at: number): string | undefined {
  if (sentence.tokens[at]?.text === "(" && sentence.tokens[at + 3]?.text === ")")
    return sentence.capital[at + 1] && sentence.capital[at + 2]
      ? keysOf(sentence, at + 1, at + 3).join(" ")
      : undefined;
  const text = sentence.tokens[at + 1]?.text ?? "";
  const closed = sentence.tokens[at]?.text === "(" && sentence.tokens[at + 2]?.text === ")";
  return closed && /^[A-Z][A-Za-z-]{1,7}$/.test(text) && /[A-Z]$/.test(text) ? sentence.keys[at + 1] : undefined;
}

const keysOf = (sentence: TokenSentence, first: number, last: number): string[] =>
  sentence.keys.slice(first, last).filter((key) => key !== "");

function withNamings(
  sentence: TokenSentence,
  mentions: readonly Mention[],
  { known, longest, short, several }: Known,
): Mention[] {
  const taken = new Set<number>();
  for (const mention of mentions) for (let at = mention.first; at < mention.last; at++) taken.add(at);
  const added: Mention[] = [];
  const owners = new Set<Mention>();
  let ending: ReadonlyMap<number, Mention> | undefined;
  for (let at = 0; at < sentence.tokens.length; at++) {
    if (taken.has(at) || !sentence.capital[at]) continue;
    const text = sentence.tokens[at]?.text ?? "";
    const initialled = sentence.upperCase ? undefined : short.get(text);
    const owner = initialled === undefined ? undefined : ownerBefore(sentence, (ending ??= statesByEnd(mentions)), at);
    if (owner !== undefined && initialled?.candidates[0]?.organ !== undefined) {
      owners.add(owner);
      added.push(ownedBy(sentence, owner, initialled.candidates[0].organ, at));
      continue;
    }
    const whole = several.has(text) ? undefined : initialled;
    if (whole !== undefined && !/^[-–]$/.test(sentence.tokens[at + 1]?.text ?? "")) {
      added.push(makeMention(sentence, { first: at, last: at + 1, form: whole.form }, whole.candidates));
      continue;
    }
    const last = namedUntil(sentence, at, known, longest, taken);
    if (last === undefined) continue;
    const group = known.get(keysOf(sentence, at, last).join(" ")) as Mention;
    added.push(makeMention(sentence, { first: at, last, form: group.form }, group.candidates));
    at = last - 1;
  }
  if (added.length === 0) return [...mentions];
  return [...mentions.filter((mention) => !owners.has(mention)), ...added].sort((a, b) => a.first - b.first);
}

/** "the Kenyan NSC", "Kenya's NSC": the state right before the short form of an organ. */
const ownerBefore = (sentence: TokenSentence, ending: ReadonlyMap<number, Mention>, at: number): Mention | undefined =>
  ending.get(sentence.keys[at - 1] === "s" ? at - 1 : at);

/** The names of states by the token behind them. */
const statesByEnd = (mentions: readonly Mention[]): ReadonlyMap<number, Mention> =>
  new Map(
    mentions.flatMap((mention): [number, Mention][] =>
      mention.kind === "Country" && mention.form !== "metonym" ? [[mention.last, mention]] : [],
    ),
  );

const ownedBy = (sentence: TokenSentence, owner: Mention, organ: string, at: number): Mention =>
  makeMention(
    sentence,
    { first: owner.first, last: at + 1, form: "metonym" },
    owner.candidates.map((each) => ({ ...each, organ })),
  );

function namedUntil(
  sentence: TokenSentence,
  first: number,
  known: ReadonlyMap<string, Mention>,
  longest: number,
  taken: ReadonlySet<number>,
): number | undefined {
  let last: number | undefined;
  let key = "";
  for (let at = first, words = 0; at < sentence.tokens.length && words < longest && !taken.has(at); at++) {
    const own = sentence.keys[at] ?? "";
    if (own === "") continue;
    key = key === "" ? own : `${key} ${own}`;
    words++;
    if (known.has(key)) last = at + 1;
  }
  const longer = last !== undefined && sentence.capital[last] === true && !taken.has(last) && last - first === 1;
  return longer && sentence.tokens[first]?.text.toUpperCase() !== sentence.tokens[first]?.text ? undefined : last;
}
