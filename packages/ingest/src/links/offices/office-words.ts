// Tokens beside a name in, the title that they make out: its words, whether it is past or ahead.
import {
  AHEAD,
  BODY_IN_TITLE,
  FORMER,
  HONORIFICS,
  SHORT_TITLES,
  TITLE_HEADS,
  TITLE_MODIFIERS,
} from "../../mentions/persons/title-words.ts";
import type { Token } from "../../tokens/token.ts";

/** A title of tokens [first, last). */
export interface Title {
  readonly first: number;
  readonly last: number;
  /** Lower case, singular, without "former" and its like: "prime minister". */
  readonly office: string;
  readonly former: boolean;
  readonly prospective: boolean;
  /** Its head is a plural: "Presidents". */
  readonly plural: boolean;
}

/** A token's part in a title. */
type Part = "head" | "modifier" | "former" | "ahead" | "joint" | "none";

const clean = (text: string): string => text.toLowerCase().replace(/\.$/, "");

/** "ministers" minister; "defense" stays. */
export function singularHead(word: string): string {
  if (TITLE_HEADS.has(word)) return word;
  if (word.endsWith("men")) return `${word.slice(0, -3)}man`;
  if (word.endsWith("ies") && TITLE_HEADS.has(`${word.slice(0, -3)}y`)) return `${word.slice(0, -3)}y`;
  if (word.endsWith("s") && TITLE_HEADS.has(word.slice(0, -1))) return word.slice(0, -1);
  return word;
}

function partOf(text: string): Part {
  const word = clean(text);
  if (SHORT_TITLES.has(text)) return "head";
  if (FORMER.has(word)) return "former";
  if (AHEAD.has(word)) return "ahead";
  if (isPast(word)) return "head";
  if (TITLE_HEADS.has(singularHead(word))) return "head";
  if (TITLE_MODIFIERS.has(word) || (BODY_IN_TITLE.has(word) && /^\p{Lu}/u.test(text))) return "modifier";
  if (text === "-" || text === "–" || text === ".") return "joint";
  return "none";
}

/** "ex-president", "expresident". */
const isPast = (word: string): boolean => /^ex-?[a-z]/.test(word) && TITLE_HEADS.has(word.replace(/^ex-?/, ""));

/** The title that ends right before token `end`, not running left of `floor`. */
export function titleBefore(tokens: readonly Token[], end: number, floor: number): Title | undefined {
  let last = end;
  while (last > floor && isSkipped(tokens[last - 1]?.text ?? "")) last--;
  let first = isInOffice(tokens, last - 5) ? last - 5 : last;
  for (let at = first - 1; at >= floor && last - at <= 12; at--) {
    if (
      partOf(tokens[at]?.text ?? "") === "none" &&
      !isForPortfolio(tokens, at, last) &&
      !isOfForces(tokens, at, last)
    ) {
      const named = portfolioStart(tokens, at, last);
      if (named < floor) break;
      at = named;
    }
    first = at;
  }
  return makeTitle(tokens, first, last);
}

/** "Chairman-in-Office". */
const isInOffice = (tokens: readonly Token[], at: number): boolean =>
  /^chair(?:man|woman|person)?-in-office$/i.test(
    tokens
      .slice(Math.max(0, at), at + 5)
      .map(({ text }) => text)
      .join(""),
  );

/** "Minister for Foreign Affairs": "for" between a minister and words of a portfolio alone. */
function isForPortfolio(tokens: readonly Token[], at: number, last: number): boolean {
  if (tokens[at]?.text !== "for" || last <= at + 1) return false;
  const portfolio = tokens.slice(at + 1, last).every(({ text }) => /^(?:modifier|joint)$/.test(partOf(text)));
  return portfolio && /^(?:minister|secretary|commissioner|undersecretary)$/.test(clean(tokens[at - 1]?.text ?? ""));
}

/** "chief of the general staff", "commander of the armed forces": "the" before the words of a state's forces. */
const isOfForces = (tokens: readonly Token[], at: number, last: number): boolean =>
  tokens[at]?.text === "the" &&
  tokens[at - 1]?.text === "of" &&
  FORCES.test(
    tokens
      .slice(at + 1, last)
      .map(({ text }) => clean(text))
      .join(" "),
  );

const FORCES =
  /^(?:(?:joint )?general staff|(?:defen[cs]e|army|naval|joint|air|armed forces) (?:general )?staff|(?:national )?army|navy|air force|(?:national )?(?:armed|defen[cs]e|security|ground|land|naval) forces?|joint chiefs of staff|national guard|coast guard|military)$/;

const SMALL = /^(?:and|of|the|,|-|–)$/;
const LONGEST_PORTFOLIO = 8;

/** "Secretary of State for Harbours and Fishing Affairs": the "for" before words with capitals that end in a portfolio's noun; -1 for none. */
function portfolioStart(tokens: readonly Token[], at: number, last: number): number {
  if (!ENDS_PORTFOLIO.test(clean(tokens[last - 1]?.text ?? ""))) return -1;
  for (let before = at; before > 0 && at - before <= LONGEST_PORTFOLIO; before--) {
    const text = tokens[before]?.text ?? "";
    if (text === "for")
      return /^(?:minister|secretary|state|defense|treasury|envoy|representative|commissioner|director|adviser|advisor)$/.test(
        clean(tokens[before - 1]?.text ?? ""),
      )
        ? before
        : -1;
    if (!/^\p{Lu}/u.test(text) && !SMALL.test(text)) return -1;
  }
  return -1;
}

const ENDS_PORTFOLIO =
  /^(?:affairs|security|policy|relations|cooperation|development|nonproliferation|counterterrorism|control|rights|trade|growth|communications|intelligence|environment|labor|diplomacy|refugees)$/;

/** The title that begins at token `at`, not running beyond `ceiling`. */
export function titleAt(tokens: readonly Token[], at: number, ceiling: number): Title | undefined {
  let last = isInOffice(tokens, at) ? at + 5 : at;
  for (let next = last; next < ceiling && next - at <= 12; next++) {
    const part = partOf(tokens[next]?.text ?? "");
    const portfolio =
      tokens[next]?.text === "for" &&
      /^(?:minister|secretary|commissioner)$/.test(clean(tokens[next - 1]?.text ?? "")) &&
      partOf(tokens[next + 1]?.text ?? "") === "modifier";
    if (part === "none" && !portfolio) break;
    last = next + 1;
  }
  return makeTitle(tokens, at, last);
}

const isSkipped = (text: string): boolean => text === "." || HONORIFICS.has(clean(text));

/** What is said of the holder, not of the office: "outgoing president" is a president. */
const SAID_OF_HOLDER =
  /^(?:(?:and|-|of|new|newly|outgoing|incoming|current|incumbent|sitting|embattled|beleaguered|combative|longtime|long-time|veteran|powerful|influential|populist|reformist|hardline|moderate|centrist|pro-russian|pro-western|self-proclaimed|de facto|de-facto|exiled|jailed|imprisoned|fugitive|visiting|re-elected|elected|first(?! (?:deputy|vice|secretary|minister|lady))|far|left|right|muslim|christian|sunni|shiite|people) )+/;
/** Two offices of one man, a house that the sentence names beside him, a second title. */
const DOUBLED =
  /^(?:house|senate|parliament|party|[a-z]+ party) and |(?<=\b(?:minister|leader|president|king)) (?:ayatollah|sheikh|shah|sheik|prince|general)$/g;

const bareOffice = (office: string): string =>
  office
    .replace(SAID_OF_HOLDER, "")
    .replace(DOUBLED, "")
    .replace(SAID_OF_HOLDER, "")
    .replace(/(?: and| -| of| for)$/, "")
    .trim();

/** Small words hang off the ends; a title needs a head. */
function makeTitle(tokens: readonly Token[], from: number, to: number): Title | undefined {
  let first = from;
  let last = to;
  const small = (at: number): boolean => /^(?:of|and|-|–|\.|for)$/.test(tokens[at]?.text ?? "");
  while (first < last && small(first)) first++;
  while (last > first && small(last - 1)) last--;
  for (let at = last - 1; at > first; at--) {
    const outer = tokens.slice(first, at).some((token) => partOf(token.text) === "head");
    if (tokens[at]?.text === "of" && !outer) first = at + 1;
  }
  const texts = tokens.slice(first, last).map((token) => token.text);
  if (!texts.some((text) => partOf(text) === "head")) return undefined;
  const parts = texts.map(partOf);
  const words = texts
    .filter((text, i) => parts[i] !== "former" && parts[i] !== "ahead" && text !== ".")
    .map(
      (text) =>
        SHORT_TITLES.get(text) ?? singularHead(isPast(clean(text)) ? clean(text).replace(/^ex-?/, "") : clean(text)),
    );
  return {
    first,
    last,
    office: bareOffice(words.join(" ").replace(/ - /g, "-")),
    former: parts.includes("former") || texts.some((text) => isPast(clean(text))),
    prospective: parts.includes("ahead"),
    plural: texts.some((text) => singularHead(clean(text)) !== clean(text)),
  };
}
