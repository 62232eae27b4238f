// The words of a sentence in, the clause out that says who reported it: "…, the army said on Monday", "…, according to the embassy, …".
import type { JoinedWord } from "../../links/parsed-sentence.ts";

/** Words [first, last), the comma before them left out. What follows belongs to the sentence that is reported. */
export interface ReportClause {
  readonly first: number;
  readonly last: number;
  /** The sentence must be whole before it; else the clause stands between a subject and its verb. */
  readonly behind: boolean;
}

/** The first clause of a report; none in a sentence of several parts. */
export function findReportClause(words: readonly JoinedWord[]): ReportClause | undefined {
  const texts = words.map(({ text }) => text);
  if (texts.some((text) => /^[;:]$/.test(text))) return undefined;
  const found = firstClause(words, texts);
  const bracketed = texts.flatMap((text, at) => (/^[()]$/.test(text) ? [at] : []));
  return found !== undefined && bracketed.every((at) => at > found.first && at < found.last) ? found : undefined;
}

function firstClause(words: readonly JoinedWord[], texts: readonly string[]): ReportClause | undefined {
  const end = /^[.!?]$/.test(texts.at(-1) ?? "") ? texts.length - 1 : texts.length;
  for (let comma = 1; comma < end; comma++) {
    if (texts[comma] !== ",") continue;
    const core = sourceEnd(words, texts, comma + 1) ?? speechEnd(words, texts, comma + 1, end);
    if (core === undefined) continue;
    const close = texts.indexOf(",", core);
    if (close < 0 || close >= end || ON.test(texts[close + 1] ?? ""))
      return comma < SHORTEST ? undefined : { first: comma + 1, last: end, behind: true };
    if (BACK.test(texts[close + 1] ?? "")) return { first: comma + 1, last: close, behind: comma >= SHORTEST };
    return close - core > LONGEST_TAIL ? undefined : { first: comma + 1, last: close, behind: false };
  }
  return undefined;
}

/** Words of the shortest sentence that is reported. */
const SHORTEST = 4;
const LONGEST_TAIL = 5;
const LONGEST_SPEAKER = 9;

const VERB =
  /^(?:said|says|say|tells|claims?|claimed|insists?|insisted|acknowledged|boasted|estimates?|estimated|believes?|argues?|argued|told|announced|reported|reports|added|adds|wrote|writes|confirmed|revealed|noted|explained|stressed|declared)$/;
/** What goes on about the speaker behind a comma. */
const ON = /^(?:adding|citing|quoting|noting|stressing|calling|describing|referring|speaking|which|who|whose)$/;
/** What goes on with the sentence that is reported. */
const BACK =
  /^(?:and|but|while|as|after|before|because|although|since|with|amid|despite|when|where|in|for|following|even|including)$/;
const SPEAKER =
  /^(?:the|a|an|one|two|three|several|some|its|his|her|their|he|she|it|they|officials|sources|witnesses|analysts|diplomats|state|police|authorities|local|experts|investigators|residents|military|defence|defense|security|government|organi[sz]ers|researchers)$/;
/** A clause with these is more than who says so. */
const OTHER = /^(?:that|which|who|whom|whose|and|or|but|if|when|while|as|because|before|after|to|not|["“”'‘’])$/;
const TAIL =
  /^(?:on|in|at|during|after|following|late|early|earlier|later|last|this|by|via|through|when|while|alongside|upon|yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;

/** ", according to the embassy": where its source begins. */
function sourceEnd(words: readonly JoinedWord[], texts: readonly string[], at: number): number | undefined {
  return texts[at] === "according" && texts[at + 1] === "to" && words[at + 2] !== undefined ? at + 2 : undefined;
}

/** ", the army said", ", a spokesman told reporters": the place behind the verb and who was told. */
function speechEnd(
  words: readonly JoinedWord[],
  texts: readonly string[],
  start: number,
  end: number,
): number | undefined {
  const opening = texts[start] ?? "";
  if (!(SPEAKER.test(opening) || words[start]?.mention !== undefined || /^\p{Lu}/u.test(opening))) return undefined;
  for (let at = start + 1; at < end && at - start <= LONGEST_SPEAKER; at++) {
    const text = texts[at] ?? "";
    if (text === "," || OTHER.test(text)) return undefined;
    if (!VERB.test(text)) continue;
    const after = text === "told" ? toldEnd(texts, at + 1, end) : at + 1;
    const next = texts[after] ?? "";
    return after >= end || next === "," || (TAIL.test(next) && !opensContent(texts, after, end)) ? after : undefined;
  }
  return undefined;
}

/** "told reporters", "told a news conference", "told China's Global Times": behind who was told. */
function toldEnd(texts: readonly string[], from: number, end: number): number {
  let at = from;
  while (at < end && at - from < 5 && !TAIL.test(texts[at] ?? "") && texts[at] !== "," && texts[at] !== "that") at++;
  return at;
}

/** "said on Monday that", "said on Monday it would": the report follows. */
function opensContent(texts: readonly string[], from: number, end: number): boolean {
  const close = texts.indexOf(",", from);
  const tail = texts.slice(from, close < 0 ? end : close);
  return tail.some((text) => /^(?:that|it|he|she|they|we|there|would|will|had|has|have|was|were|is|are)$/.test(text));
}
