// The sentences of a document in, whether it lists states line by line out: "Chad", "Niger", or one line that holds nothing but their names.
import type { Gazetteer } from "../gazetteers/load-gazetteer.ts";
import { matchGazetteer } from "./match-gazetteer.ts";
import type { TokenSentence } from "./token-sentence.ts";

/** So many states in a row of such lines are a list. */
const FEWEST = 2;
/** A line that names one state, with its mark, number or "the Republic of". */
const SHORT_LINE = 8;
/** Tokens for each state of a line that names many. */
const PER_STATE = 4;

/** `members`: the words above the list call them so. */
export function listsStates(
  sentences: readonly TokenSentence[],
  gazetteer: Gazetteer,
): "members" | "states" | undefined {
  if (namesMembersOfShort(sentences)) return "members";
  let row = 0;
  let above: TokenSentence | undefined;
  let found: "states" | undefined;
  for (const sentence of sentences) {
    const states = statesAlone(sentence, gazetteer);
    row = states === 0 ? 0 : row + states;
    if (states === 0) above = sentence;
    if (row >= FEWEST && above?.keys.some((key) => /^members?$/.test(key)) === true) return "members";
    if (row >= FEWEST) found = "states";
  }
  return found;
}

const GROUPED = /^(?:members?|partners?|participants)$/;
const MADE_OF = /^(?:include|includes|included|are|comprise|now|currently)$/;

/** "the Calm Seas Partnership (CSP)" and, elsewhere, "CSP partners include": the short form has members. */
function namesMembersOfShort(sentences: readonly TokenSentence[]): boolean {
  const short = new Set<string>();
  const grouped = new Set<string>();
  for (const { tokens, keys } of sentences)
    for (const [at, { text }] of tokens.entries()) {
      if (!/^[A-Z][A-Za-z-]*[A-Z]$/.test(text)) continue;
      if (tokens[at - 1]?.text === "(" && tokens[at + 1]?.text === ")") short.add(text);
      const noun = /^(?:states|countries|nations)$/.test(keys[at + 2] ?? "") ? at + 2 : at + 1;
      if (GROUPED.test(keys[at + 1] ?? "") && MADE_OF.test(keys[noun + 1] ?? "")) grouped.add(text);
    }
  return [...grouped].some((text) => short.has(text));
}

/** How many states a line names that holds nothing else; 0 for any other line. */
function statesAlone(sentence: TokenSentence, gazetteer: Gazetteer): number {
  const opening = sentence.keys.find((key) => /\p{L}/u.test(key));
  if (opening === undefined || (sentence.tokens.length > SHORT_LINE && !gazetteer.prefixes.has(opening))) return 0;
  const states = matchGazetteer(sentence, gazetteer).filter(({ readings }) => readings[0]?.entry.kind === "Country");
  if (states.length === 0 || sentence.tokens.length > Math.max(SHORT_LINE, states.length * PER_STATE)) return 0;
  const inside = new Set(
    states.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, i) => first + i)),
  );
  const alone = sentence.keys.every((key, at) => inside.has(at) || !/\p{L}{2}/u.test(key) || /^(?:the|and)$/.test(key));
  return alone ? states.length : 0;
}
