// A title's noun in, the person whom it takes up out: "the Ukrainian leader", "the prime minister", "the President".
import { FORMER, TITLE_HEADS, TITLE_MODIFIERS } from "../../mentions/persons/title-words.ts";
import type { Anaphora, Answer } from "../anaphors/anaphora.ts";
import { nearestOne } from "../anaphors/discourse.ts";
import { LEADER_NOUNS, LEADER_OFFICES, OUTLOOK } from "../anaphors/nominals.ts";
import type { ParsedSentence } from "../parsed-sentence.ts";
import { knownHolder } from "./known-holder.ts";
import type { StatedOffice } from "./office.ts";

/** "the Ukrainian leader", "the prime minister": the person whose office the document gave. */
export function officeHolder(
  sentence: ParsedSentence,
  word: number,
  head: string,
  anaphora: Anaphora,
): Answer | undefined {
  const phrase = officePhrase(sentence, word, head, anaphora);
  if (phrase === undefined) return undefined;
  const holders = anaphora.offices.filter(
    (office) =>
      !office.prospective &&
      officeAgrees(phrase.office, office.office) &&
      (phrase.polity === undefined || office.polity === phrase.polity),
  );
  const told = holders.filter((office) => !isAnothers(office, sentence, phrase, anaphora));
  const people = new Set(told.map((office) => office.leader));
  if (people.size === 0)
    return (
      (phrase.polity === undefined ? capitalPresident(sentence, word, phrase, anaphora) : undefined) ??
      (phrase.polity === undefined ? ownOfficer(sentence, word, phrase, anaphora) : undefined) ??
      listedHolder(sentence, word, phrase, anaphora)
    );
  const current = new Set(told.filter((office) => !office.former).map((office) => office.leader));
  const only =
    people.size === 1
      ? [...people][0]
      : phrase.polity !== undefined && current.size === 1
        ? [...current][0]
        : undefined;
  const entity =
    only ??
    nearestOne(
      anaphora.namings,
      { sentence: sentence.index, word },
      (naming) => naming.kind === "Leader" && people.has(naming.entities[0] ?? ""),
    );
  return entity === undefined
    ? undefined
    : { entities: [entity], form: "nominal", score: 0.8, reason: `the ${phrase.office} whom the document names` };
}

/** "Modi arrived on Monday. The Indian leader …": nobody told the office, but everybody knows it. */
function listedHolder(
  sentence: ParsedSentence,
  word: number,
  phrase: OfficePhrase,
  anaphora: Anaphora,
): Answer | undefined {
  const entity = knownHolder(sentence, word, phrase, anaphora);
  const { office, polity } = phrase;
  return entity === undefined
    ? undefined
    : {
        entities: [entity],
        form: "nominal",
        score: 0.7,
        reason: `the ${office} of that time, named before`,
        ...(polity === undefined ? {} : { holds: { office, polity } }),
      };
}

/** "The Prime Minister received … the Dutch Prime Minister": whose office is only told later, and of which state, is not meant before. */
const isAnothers = (
  office: StatedOffice,
  sentence: ParsedSentence,
  phrase: OfficePhrase,
  anaphora: Anaphora,
): boolean =>
  phrase.polity === undefined &&
  !sentence.headline &&
  sentence.field !== "title" &&
  office.sentence > sentence.index &&
  office.polityFrom === "text" &&
  !anaphora.issuers.includes(office.polity) &&
  !anaphora.issuers.includes(office.leader) &&
  office.polity !== anaphora.home;

const OFFICER =
  /^(?:(?:prime|foreign|defen[cs]e|interior|finance|deputy|external|affairs) )*(?:president|minister|premier|chancellor|king|emir|sultan)$/;

/** "The Prime Minister had a call with …" in the text of one state that does not name him: the state itself. */
function ownOfficer(
  sentence: ParsedSentence,
  word: number,
  phrase: OfficePhrase,
  anaphora: Anaphora,
): Answer | undefined {
  if (phrase.polity !== undefined || sentence.headline || anaphora.turns.has(sentence.index)) return undefined;
  if (!/^\p{Lu}/u.test(sentence.words[word]?.text ?? "") || !OFFICER.test(phrase.office)) return undefined;
  if (
    /^(?:of|for)$/.test(sentence.words[word + 1]?.text ?? "") &&
    behindOf(sentence, word) === undefined &&
    !PORTFOLIO.test(sentence.words[sentence.words[word + 2]?.text === "the" ? word + 3 : word + 2]?.text ?? "")
  )
    return undefined;
  if (hasOwnerBehind(sentence, word)) return undefined;
  const states = new Set(anaphora.issuers.filter((id) => id.startsWith("country:")));
  const state = states.size === 1 ? [...states][0] : states.size === 0 ? anaphora.home : undefined;
  return state === undefined
    ? undefined
    : {
        entities: [state],
        form: "issuer",
        score: 0.7,
        reason: `the ${phrase.office} of the state that issues the text`,
      };
}

/** "the Minister of Defence of Ghana": the state behind the portfolio. */
function hasOwnerBehind({ words }: ParsedSentence, word: number): boolean {
  for (let at = word + 1; at <= word + LONGEST_PORTFOLIO; at++) {
    const { text = "", mention } = words[at] ?? {};
    if (mention !== undefined)
      return /^(?:Country|Organization)$/.test(mention.kind) && /^(?:of|the)$/.test(words[at - 1]?.text ?? "");
    if (!/^(?:of|for|the|and|\p{Lu}\p{L}+)$/u.test(text)) return false;
  }
  return false;
}
const LONGEST_PORTFOLIO = 9;

const PORTFOLIO = /^(?:Foreign|External|Defen[cs]e|National|Interior|Internal|State|Finance|Affairs|War)$/;

/** "the President" with a capital, in a text that gives nobody the title: the issuer, or the first head of state named. */
function capitalPresident(
  sentence: ParsedSentence,
  word: number,
  phrase: OfficePhrase,
  anaphora: Anaphora,
): Answer | undefined {
  if (
    phrase.office !== "president" ||
    phrase.polity !== undefined ||
    sentence.words[word]?.text !== "President" ||
    sentence.headline
  )
    return undefined;
  const leader =
    anaphora.issuers.find((id) => id.startsWith("leader:") && !isOtherOfficer(id, anaphora)) ?? anaphora.first;
  return leader === undefined
    ? undefined
    : { entities: [leader], form: "nominal", score: 0.65, reason: "the first head of state whom the text names" };
}

/** "Statement from National Security Advisor A B": "the President" in it is another. */
function isOtherOfficer(leader: string, { offices }: Anaphora): boolean {
  const held = offices.filter((office) => office.leader === leader);
  return held.length > 0 && !held.some(({ office }) => officeAgrees("president", office));
}

/** Words before a title that are no part of the office. */
const PASSING =
  /^(?:(?:visiting|acting|union|current|incumbent|sitting|veteran|long-?time|embattled|beleaguered|new|senior|hardline) )+/;

interface OfficePhrase {
  readonly office: string;
  readonly polity: string | undefined;
}

/** Reads leftwards from the head: words of the title, a polity, an article. A title before a name is no nominal. */
function officePhrase(
  sentence: ParsedSentence,
  word: number,
  head: string,
  anaphora: Anaphora,
): OfficePhrase | undefined {
  for (let next = word + 1; next <= word + 2; next++)
    if (sentence.words[next]?.mention?.kind === "Leader") return undefined;
  if (namesItsHolder(sentence, word) || leadsOthers(sentence, word)) return undefined;
  const after = sentence.words[word + 1]?.text.toLowerCase() ?? "";
  if (TITLE_HEADS.has(after) || after === "-") return undefined;
  let office = head + portfolioBehind(sentence, word);
  let at = word - 1;
  for (; ; at--) {
    const text = sentence.words[at]?.text.toLowerCase() ?? "";
    if (sentence.words[at]?.mention !== undefined) break;
    const title = TITLE_MODIFIERS.has(text) || TITLE_HEADS.has(text);
    if (!title && !OUTLOOK.test(text)) break;
    if (text === "of" || text === "and") break;
    if (text === "former") return undefined;
    if (title) office = `${text} ${office}`;
  }
  office = office.replace(PASSING, "");
  const owned = /^['’]s?$/.test(sentence.words[at]?.text ?? "");
  const mention = sentence.words[at]?.mention ?? (owned ? sentence.words[at - 1]?.mention : undefined);
  if (owned && mention?.kind !== "Country" && mention?.kind !== "Organization") {
    const polity = ownerBefore(sentence, at - 1, anaphora);
    return polity === undefined ? undefined : { office, polity };
  }
  if (mention !== undefined && mention.kind !== "Country" && mention.kind !== "Organization") return undefined;
  if (FORMER.has(sentence.words[owned ? at - 2 : at - 1]?.text.toLowerCase() ?? "")) return undefined;
  if (office === "diplomat" && mention !== undefined) {
    const rank = sentence.words[at - 1]?.text.toLowerCase() ?? "";
    if (/^(?:top|chief)$/.test(rank)) office = `${rank} diplomat`;
  }
  if (mention === undefined && headsAPart(sentence, word)) return undefined;
  // "the Bosnian Serb leader" leads in Bosnia.
  const outer = mention?.form === "demonym" ? sentence.words[at - 1]?.mention : undefined;
  const polity = (outer?.form === "demonym" ? outer : mention)?.candidates[0]?.entity ?? behindOf(sentence, word);
  const article = sentence.words[at]?.text.toLowerCase() ?? "";
  if (polity === undefined && !/^(?:the|our|my)$/.test(article)) return undefined;
  return { office, polity };
}

/** "the secretary of state", "the minister for foreign affairs": the rest of the title. */
function portfolioBehind({ words }: ParsedSentence, word: number): string {
  if (!/^(?:of|for)$/.test(words[word + 1]?.text ?? "")) return "";
  const of = words[word + 1]?.text ?? "";
  let tail = "";
  for (let at = word + 2; at <= word + 4 && PORTFOLIO.test(capitalised(words[at]?.text ?? "")); at++)
    tail += ` ${words[at]?.text.toLowerCase() ?? ""}`;
  return tail === "" ? "" : ` ${of}${tail}`;
}
const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** "the island's leader", "Modi's envoy": what the owner takes up, or the state of the person. */
function ownerBefore(sentence: ParsedSentence, owner: number, anaphora: Anaphora): string | undefined {
  const naming = anaphora.namings.find((each) => each.sentence === sentence.index && each.word === owner);
  const [entity] = naming?.entities ?? [];
  if (naming === undefined || entity === undefined || naming.entities.length !== 1) return undefined;
  return naming.kind === "Leader" ? anaphora.stateOf(entity) : entity;
}

const LONGEST_TITLE = 14;

/** "the Minister of Trade of Chad, X": a title with a capital whose holder stands behind its "of" phrases. */
function namesItsHolder({ words }: ParsedSentence, word: number): boolean {
  if (!/^(?:of|for)$/.test(words[word + 1]?.text ?? "") || !/^\p{Lu}/u.test(words[word]?.text ?? "")) return false;
  for (let at = word + 2; at <= word + LONGEST_TITLE; at++) {
    const { text = ".", mention } = words[at] ?? {};
    if (mention?.kind === "Leader") return true;
    if (!/^(?:\p{Lu}.*|of|for|the|and|,|['’]s?)$/u.test(text)) return false;
  }
  return false;
}

/** "the head of the junta", "the leader of the delegation": no office of the state. */
const leadsOthers = ({ words }: ParsedSentence, word: number): boolean =>
  LEADER_NOUNS.has(words[word]?.text.toLowerCase() ?? "") &&
  words[word + 1]?.text === "of" &&
  /^(?:the|a|an)$/.test(words[word + 2]?.text ?? "") &&
  [word + 3, word + 4].some((at) => APART.test(words[at]?.text ?? ""));
const APART =
  /^(?:junta|coup|putsch|mutiny|mutineers|putschists|uprising|rebels|rebellion|insurgency|delegation|mission|opposition|separatists|protesters|committee|commission|army|navy|military|parliament|senate|council)$/;

/** "the head of Kenya's parliament" is not Kenya's head. */
const headsAPart = (sentence: ParsedSentence, word: number): boolean =>
  sentence.words[word + 1]?.text === "of" &&
  (sentence.words.slice(word + 3, word + 5).some(({ text }) => /^['’]s?$/.test(text)) ||
    sentence.words.slice(word + 2, word + 4).some(({ mention }) => mention?.candidates[0]?.organ !== undefined));

/** "the president of Kenya". */
function behindOf(sentence: ParsedSentence, word: number): string | undefined {
  if (sentence.words[word + 1]?.text !== "of") return undefined;
  const at = sentence.words[word + 2]?.mention === undefined ? word + 3 : word + 2;
  const { mention } = sentence.words[at] ?? {};
  return mention?.kind === "Country" || mention?.kind === "Organization" ? mention.candidates[0]?.entity : undefined;
}

/** Titles in short, and the offices that they may mean. */
const SHORT: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:top|chief) diplomat$/, /secretary of state|foreign (?:minister|secretary)|external affairs/],
  [/^monarch$/, /king|queen|sultan|emir/],
  [/^head of state$/, /^(?:president|state president|king|queen|emir|sultan|emperor|supreme leader)$/],
  [/^general$/, /general|army chief|chief of staff|commander|military (?:ruler|leader)|junta/],
  [/^(?:defen[cs]e|pentagon) chief$/, /defen[cs]e (?:minister|secretary)/],
  [/^chief$/, /secretary.general|chief|director|commissioner/],
  [/^premier$/, /^prime minister$/],
  [/^(?:army|military|armed forces) chief$/, /general|marshal|chief of staff|commander/],
  [/^special envoy$/, /envoy/],
  [/^mediator$/, /envoy|mediator/],
];

/** Whether a title in short may mean an office: "minister" a foreign minister, "leader" a president. */
export function officeAgrees(wanted: string, held: string): boolean {
  if (/^(?:deputy|vice|assistant)[ -](?!prime)/.test(held) && /^(?:minister|president|secretary|premier)$/.test(wanted))
    return false;
  if (wanted === held || held.endsWith(` ${wanted}`)) return wanted !== "minister" || !held.startsWith("prime");
  const head = wanted.split(" ").at(-1) ?? wanted;
  if (LEADER_NOUNS.has(head) && wanted === head) return LEADER_OFFICES.test(held);
  return SHORT.some(([title, office]) => title.test(wanted) && office.test(held));
}
