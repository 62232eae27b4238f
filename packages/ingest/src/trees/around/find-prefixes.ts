// Words in, what the parser need not see before a word out: "test-" in "test-fired", "the island nation of" before a state.
import type { JoinedWord } from "../../links/parsed-sentence.ts";

const PREFIX = /^(?:test|flight)$/i;
const VERB =
  /^(?:fir(?:e|es|ed|ing)|launch(?:es|ed|ing)?|fl(?:y|ies|ew|own|ying)|detonat(?:e|es|ed|ing)|test(?:s|ed|ing)?)$/i;

/** Spans [first, last) before the word that they belong to: "test -" in "test-fired", "test" in "a test firing of", "the kingdom of" in "the kingdom of Bhutan". */
export const findPrefixes = (words: readonly JoinedWord[]): { readonly first: number; readonly last: number }[] =>
  words.flatMap(({ text }, at) => {
    if (REALM.test(text) && words[at + 1]?.text === "of") return realmBefore(words, at);
    if (!PREFIX.test(text)) return [];
    const next = words[at + 1]?.text ?? "";
    if (next === "-" && VERB.test(words[at + 2]?.text ?? "")) return [{ first: at, last: at + 2 }];
    return /^firings?$/.test(next) && words[at + 2]?.text === "of" ? [{ first: at, last: at + 1 }] : [];
  });

const REALM = /^(?:nation|country|kingdom|sultanate|emirate|sheikhdom|archipelago|republic|state)$/i;
const LONGEST = 6;

/** "the oil-rich kingdom of" before the name of a state. */
function realmBefore(words: readonly JoinedWord[], realm: number): { readonly first: number; readonly last: number }[] {
  const state = words[realm + 2]?.mention;
  if (state?.kind !== "Country" || state.form !== "name" || words[realm]?.mention !== undefined) return [];
  for (let first = realm - 1; first >= Math.max(0, realm - LONGEST); first--) {
    const { text = "" } = words[first] ?? {};
    if (/^the$/i.test(text)) return [{ first, last: realm + 2 }];
    if (!/^(?:-|\p{L}[\p{L}-]+)$/u.test(text) || /^(?:of|in|on|and|or|to)$/.test(text)) return [];
  }
  return [];
}
