// The words of a sentence in, where the phrase or the clause may end that opens it out: "After weeks of talks,", "While many had expected a delay,".
import type { JoinedWord } from "../../links/parsed-sentence.ts";
import { findFronted } from "./find-fronted.ts";
import { findInsertions, type Insertion } from "./find-insertions.ts";
import { findOpeningLabel } from "./find-opening-labels.ts";
import { looksFinite } from "./looks-finite.ts";

const OPENING =
  /^(?:while|as|after|before|when|although|though|because|since|despite|following|during|in|on|at|with|without|amid|under|by|for|from|upon|if|unless|until|once|speaking|citing|asked|addressing|responding|commenting|writing|besides|earlier|late|last|given|alongside|ahead|like|unlike|among|through|throughout|within|over|against|instead)$/i;
/** What opens the sentence behind it: its subject, or another phrase. */
const SUBJECT =
  /^(?:the|an?|its|his|her|their|our|it|he|she|they|we|this|these|that|both|some|several|many|more|at|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|officials|troops|forces|\d[\d,]*|\p{Lu}.*)$/u;
/** "In Asia, however, Chad": a word that ties the sentence to the one before. */
const LINKING =
  /^(?:meanwhile|however|though|moreover|separately|instead|nevertheless|nonetheless|too|also|then|again)$/;
const LONGEST = 40;

/** The place behind the first comma, if the sentence proper may begin there. */
export function findOpeningEnd(words: readonly JoinedWord[]): number | undefined {
  if (!OPENING.test(words[0]?.text ?? "") || words[0]?.mention !== undefined) return undefined;
  if (findFronted(words) !== undefined || findOpeningLabel(words).length > 0) return undefined;
  const first = words.findIndex(({ text }, at) => at > 1 && /^[,;:"“”]$/.test(text));
  const comma = words[first + 2]?.text === "," && LINKING.test(words[first + 1]?.text ?? "") ? first + 2 : first;
  const next = words[comma + 1];
  if (words[comma]?.text !== "," || comma > LONGEST || comma > words.length - 4 || next === undefined) return undefined;
  const opens = next.mention !== undefined || SUBJECT.test(next.text) || OPENING.test(next.text);
  return opens && reachesVerb(words, comma + 1, findInsertions(words)) ? comma + 1 : undefined;
}

/** "Chad, Niger and Mali, the army said": no item of a list, which ends in a comma before there is a verb. */
function reachesVerb(words: readonly JoinedWord[], from: number, insertions: readonly Insertion[]): boolean {
  if (OPENING.test(words[from]?.text ?? "")) return true;
  const ends = new Map(insertions.map(({ first, last }) => [first, last]));
  for (let at = from; at < words.length; at++) {
    at = ends.get(at) ?? at;
    const text = words[at]?.text ?? "";
    if (text === ",") return false;
    if (words[at]?.mention === undefined && looksFinite(text)) return true;
  }
  return false;
}
