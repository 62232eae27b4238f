// Two names in, how far they name the same out.
import type { NodeKind } from "@entente/graph";

/** Letters that Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: "l",
  ı: "i",
  ø: "o",
  đ: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ð: "d",
};

/** Words that say of what kind a thing is, not which one. */
const EMPTY_WORDS: Readonly<Partial<Record<NodeKind, ReadonlySet<string>>>> = {
  Leader: set(
    "the a an mr mrs ms sir president prime minister gen general senator foreign defence defense king queen prince pope sheikh",
  ),
  Organization: set("the a an of and for"),
  Treaty: set("the a an of on and between with agreement deal pact treaty accord"),
  WeaponSystem: set("the a an of missile drone system jet fighter tank aircraft uav rocket launcher"),
};

/** Lower case, no accents, no plural: `MiG-29` gives `mig 29`. */
export function wordsOf(name: string): string[] {
  const plain = name
    .toLowerCase()
    .replace(/[łıøđßæœþð]/g, (letter) => LETTERS[letter]!)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[–—−-]/g, " ")
    .replace(/[’']s\b/g, "")
    .replace(/([a-z])\.(?=[a-z]\b)/g, "$1")
    .replace(/([a-z])(\d)/g, "$1 $2")
    .replace(/[^a-z0-9]+/g, " ");
  return plain
    .split(" ")
    .filter(Boolean)
    .map((word) => (/[^s]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word));
}

export const nameKey = (name: string): string => wordsOf(name).join(" ");

/** The words that tell it from others of its kind; all of them where none does. */
export function tellingWords(name: string, kind: NodeKind): string[] {
  const words = wordsOf(name);
  const telling = words.filter((word) => !EMPTY_WORDS[kind]?.has(word));
  return telling.length > 0 ? telling : words;
}

/** The share of words that both have. */
export function sharedWords(a: readonly string[], b: readonly string[]): number {
  const known = new Set(a);
  return b.filter((word) => known.has(word)).length / Math.max(known.size, b.length);
}

/** The shorter lies in the longer, is half of it at least, and says more than a number or a letter. */
export function liesWithin(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const known = new Set(long);
  if (!short.every((word) => known.has(word)) || short.length * 2 < long.length) return false;
  if (a.includes("anti") !== b.includes("anti")) return false;
  if (!short.some((word) => word.length > 1 && !/^\d+$/.test(word))) return false;
  const numbers = (words: readonly string[]): string =>
    words
      .filter((word) => /^\d+$/.test(word))
      .sort()
      .join();
  return numbers(short) === "" || numbers(short) === numbers(long);
}

/** Same surname, and first names that do not speak against it. */
export function samePerson(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a.at(-1)!, b.at(-1)!];
  const alike =
    Math.min(x.length, y.length) >= 5 && Math.abs(x.length - y.length) <= 2 && (x.startsWith(y) || y.startsWith(x));
  if (x !== y && !alike) return false;
  if (a.length === 1 || b.length === 1) return true;
  const [first, other] = [a[0]!, b[0]!];
  if (first === other) return true;
  return first[0] === other[0] && (first.length === 1 || other.length === 1 || first[1] === other[1]);
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
