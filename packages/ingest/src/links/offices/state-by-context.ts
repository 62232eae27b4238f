// An office that names no state in, the state out that the sentences around it leave.
import type { Mention } from "../../mentions/mention.ts";
import { TITLE_HEADS } from "../../mentions/persons/title-words.ts";
import type { LinkInput } from "../link-input.ts";
import type { PersonOf } from "../link-persons.ts";
import type { StatedOffice } from "./office.ts";
import type { OfficeSpan } from "./office-span.ts";
import type { StateCounts } from "./states-around.ts";

/** What stands around an office. */
export interface Context {
  readonly input: LinkInput;
  readonly persons: PersonOf;
  readonly states: StateCounts;
  readonly earlier: readonly StatedOffice[];
  readonly home: string | undefined;
  /** The state that issues the text. */
  readonly issuing: string | undefined;
}

/** Titles that are American where no state is named. */
const AMERICAN =
  /^(?:senator|sen|representative|rep|congressman|congresswoman|(?:principal |acting |deputy |under |assistant )+secretary(?: of state)?|undersecretary(?: of state)?|secretary of (?:state|defense|war|commerce|energy|homeland|the treasury)|(?:defense|war|treasury|commerce|homeland security|interior|labor|transportation|energy|press) secretary|secretary of (?:homeland security|labor|agriculture|the interior|transportation|education|veterans affairs|health and human services)|attorney general|(?:principal )?(?:deputy )?national security advisor|(?:nsc|national security council) spokes(?:person|man|woman))$/;
/** The United States have secretaries, and no ministers. */
const NOT_AMERICAN = /(?:minister|premier|chancellor|king|queen|emir|sultan|prime minister)(?: of .*| for .*)?$/;
const OPENS_PAPER = /^(?:statement|remarks|readout|message|background|joint|letter|press)$/i;
/** American wherever they stand. */
const AMERICAN_ALONE =
  /^(?:principal |acting |senior )*(?:deputy )?(?:assistant|deputy|under) secretary of (?:state|defense|the treasury|commerce|energy|homeland security)(?: for .*)?$|^(?:principal |acting )*(?:deputy )?assistant secretary(?: of state)? for .*$/;
const NATIONAL =
  /minister|president|premier|chancellor|king|general|marshal|admiral|brigadier|commander|speaker|spokes|secretary|chief/;

/** Offices whose state a text always names. */
const ABROAD = /secretary-general|secretary general|envoy|ambassador|high commissioner/;

/** An office without a state: of the country that the text comes from and speaks of, else of the one that it speaks of above all. */
export function byContext(span: OfficeSpan, office: string, context: Context): string | undefined {
  const { states, home, input, earlier } = context;
  if (AMERICAN_ALONE.test(office)) return "country:USA";
  if (AMERICAN.test(office))
    return states.total.has("country:USA") || context.issuing === "country:USA" ? "country:USA" : undefined;
  if (context.issuing !== undefined && opensPaper(span, input) && NATIONAL.test(office)) return context.issuing;
  if (span.stranger || namesShip(span, input)) return undefined;
  if (!NATIONAL.test(office) || ABROAD.test(office)) return undefined;
  if (context.issuing !== undefined) return besideIt(span, earlier) ?? byIssuer(span, context.issuing, input);
  if (states.first === undefined) return undefined;
  if (states.first[0] === "country:USA" && NOT_AMERICAN.test(office)) return byPeers(office, earlier);
  if (isDestination(span, states.first[0], input)) return undefined;
  const taken = besideIt(span, earlier) ?? subjectBefore(span, input) ?? serviceBefore(span, office, input);
  if (taken !== undefined) return taken;
  const rank = [states.first[0], states.second?.[0]].indexOf(home ?? "");
  if (home !== undefined && rank >= 0) return isFilled(span, office, home, context) ? otherThan(home, states) : home;
  const [id, times] = states.first;
  if ((states.firstAt.get(id) ?? Infinity) > span.sentence) return undefined;
  if (isOfOtherTitle(span, id, times, input)) return undefined;
  const here = states.bySentence.get(span.sentence);
  if (here?.size === 1 && here.has(id)) return id;
  return times >= 2 * (states.second?.[1] ?? 0) ? (byPeers(office, earlier) ?? id) : undefined;
}

/** A state has one of these at a time. */
const SOLE =
  /^(?:(?:foreign|defence|defense|interior|finance|prime) minister|president|premier|chancellor|king|emir|sultan)$/;

/** "Chadian Foreign Minister A met Foreign Minister B": B is not Chad's. */
const isFilled = (span: OfficeSpan, office: string, state: string, { persons, earlier }: Context): boolean =>
  SOLE.test(office) &&
  earlier.some(
    (each) =>
      each.polity === state &&
      each.office === office &&
      !each.former &&
      !each.prospective &&
      each.leader !== persons.get(span.leader)?.id,
  );

const otherThan = (state: string, { first, second }: StateCounts): string | undefined =>
  [first?.[0], second?.[0]].find((each) => each !== undefined && each !== state);

/** In a text of Chad's ministry "Minister X" serves Chad, and "talks with Minister X" on a trip to Niger are with Niger's. */
function byIssuer({ sentence, start }: OfficeSpan, issuing: string, { sentences }: LinkInput): string | undefined {
  const { tokens = [], words = [], paragraph, field } = sentences[sentence] ?? {};
  const before = tokens.findLast((token) => token.end <= start && !/^(?:the|his|her)$/i.test(token.text))?.text ?? "";
  const beside = tokens.findLast((token) => token.end <= start && /\p{L}/u.test(token.text))?.text ?? "";
  const partner =
    /^(?:with|by|on|to|between|from)$/i.test(before) || /^(?:counterpart|host|colleague|guest)$/i.test(beside);
  const met = MEETING.test(before);
  if (!partner && !met) return issuing;
  const above = sentences[sentence - 1];
  const told = above !== undefined && above.paragraph === paragraph && above.field === field ? above.words : [];
  for (const each of [words.filter((word) => word.start < start), told]) {
    const others = new Set(
      each.flatMap(({ mention }) =>
        mention?.kind === "Country" && mention.candidates[0]?.entity !== issuing
          ? [mention.candidates[0]?.entity ?? ""]
          : [],
      ),
    );
    if (others.size > 0) return others.size === 1 ? [...others][0] : met ? issuing : undefined;
  }
  return met ? issuing : abroad(issuing, sentences);
}

/** What an official does with another. */
const MEETING =
  /^(?:met|meets?|meeting|received|receives|visited|hosted|phoned|called|thanked|congratulated|briefed|welcomed)$/i;

/** The one other state that the title names. */
function abroad(issuing: string, sentences: LinkInput["sentences"]): string | undefined {
  const others = new Set(
    sentences.flatMap(({ field, words }) =>
      field === "title"
        ? words.flatMap(({ mention }) =>
            mention?.kind === "Country" && mention.candidates[0]?.entity !== issuing
              ? [mention.candidates[0]?.entity ?? ""]
              : [],
          )
        : [],
    ),
  );
  return others.size === 1 ? [...others][0] : undefined;
}

/** "Minister X received the ambassador of Peru": the text names the state for the other's title alone. */
function isOfOtherTitle({ sentence, end }: OfficeSpan, id: string, times: number, { sentences }: LinkInput): boolean {
  const words = sentences[sentence]?.words ?? [];
  const named = words.flatMap(({ mention, start }, at) =>
    mention?.candidates[0]?.entity === id && start >= end ? [at] : [],
  );
  return named.length === times && named.every((at) => isOwnerOfTitle(words, at));
}

const WITHIN_TITLE = /^(?:of|for|to|the|and|republic|kingdom|foreign|affairs|defence|defense|\p{Lu}.*)$/u;
const LONGEST_TITLE = 8;

/** "ambassador of Peru", "Peruvian ambassador". */
function isOwnerOfTitle(words: LinkInput["sentences"][number]["words"], at: number): boolean {
  const isHead = (word: number): boolean => TITLE_HEADS.has(words[word]?.text.toLowerCase() ?? "");
  if (words[at]?.mention?.form === "demonym") return [1, 2, 3].some((step) => isHead(at + step));
  for (let before = at - 1; before >= Math.max(0, at - LONGEST_TITLE); before--) {
    if (isHead(before)) return words[before + 1]?.text === "of" || words[before + 1]?.text === "for";
    if (!WITHIN_TITLE.test(words[before]?.text ?? "")) return false;
  }
  return false;
}

/** "Statement by Spokesperson X on …": the headline of a paper names who gives it out. */
const opensPaper = ({ sentence, start }: OfficeSpan, { sentences }: LinkInput): boolean => {
  const tokens = sentences[sentence]?.tokens ?? [];
  const from = tokens.findIndex((token) => token.start >= start);
  return (
    sentences[sentence]?.headline === true &&
    OPENS_PAPER.test(tokens[0]?.text ?? "") &&
    from <= 4 &&
    /^(?:by|from|of)$/.test(tokens[from - 1]?.text ?? "")
  );
};

/** "the frigate Marshal X": a ship's name. */
function namesShip({ sentence, start }: OfficeSpan, { sentences }: LinkInput): boolean {
  const before = sentences[sentence]?.tokens.findLast((token) => token.end <= start)?.text.toLowerCase() ?? "";
  return /^(?:frigate|destroyer|cruiser|corvette|ship|vessel|submarine|carrier|warship|icebreaker|tanker|class)$/.test(
    before,
  );
}

/** "Pakistan's navy will get two boats, Admiral X said": the state whose service the sentence spoke of before. */
function serviceBefore({ sentence, start }: OfficeSpan, office: string, { sentences }: LinkInput): string | undefined {
  if (!/(?:general|marshal|admiral|brigadier|commander|colonel)$/.test(office)) return undefined;
  const words = sentences[sentence]?.words ?? [];
  const owner = words.find(({ mention, start: at }, word) => {
    const next = words[word + 1]?.text ?? "";
    const service = /^['’]s$/.test(next) ? words[word + 2]?.text : next;
    return at < start && mention?.kind === "Country" && /^(?:navy|army|air|military|armed|forces)$/.test(service ?? "");
  });
  return owner?.mention?.candidates[0]?.entity;
}

/** "General X flew to Guyana": the only naming of the state says where somebody went. */
function isDestination({ sentence, leader }: OfficeSpan, state: string, { sentences }: LinkInput): boolean {
  const namings = sentences
    .slice(0, sentence + 1)
    .flatMap(({ words, index }) =>
      words.flatMap(({ mention }, word) => (mention?.candidates[0]?.entity === state ? [{ index, word }] : [])),
    );
  const [only] = namings;
  if (only === undefined || namings.length > 1 || only.index !== sentence) return false;
  const [verb, before] = [only.word - 2, only.word - 1].map((at) => sentences[sentence]?.words[at]?.text ?? "");
  if (isDealtWith(sentences[sentence], leader, only.word)) return true;
  return (
    /^(?:to|visited|toured|reached)$/.test(before ?? "") ||
    (before === "in" && /^(?:was|arrived|landed|is)$/.test(verb ?? ""))
  );
}

/** "General X thanked Chad", "General X, armed by Chad,": whoever the verb is done to, or does it, is another. */
function isDealtWith(sentence: LinkInput["sentences"][number] | undefined, leader: Mention, named: number): boolean {
  if (sentence === undefined) return false;
  const { words, tree } = sentence;
  const doer = words.findIndex(({ mention }) => mention === leader);
  if (tree.labels[named] === "obl:agent") return true;
  return (
    tree.labels[doer] === "nsubj" &&
    tree.labels[named] === "obj" &&
    tree.heads[doer] === tree.heads[named] &&
    words[named]?.mention?.form !== "demonym" &&
    !/^(?:represent|lead|defend|serve|govern|rule|leave)$/.test(tree.lemmas[tree.heads[named] ?? -1] ?? "")
  );
}

/** "Foreign Minister A and Defence Minister B": two titles with nothing but "and" between them. */
const besideIt = ({ sentence, start }: OfficeSpan, earlier: readonly StatedOffice[]): string | undefined =>
  earlier.findLast((each) => each.sentence === sentence && start > each.end && start - each.end <= " and ".length)
    ?.polity;

/** "Beijing hit back. Foreign ministry spokesman X …": the one state of the sentence before, with which that opens. */
function subjectBefore({ sentence }: OfficeSpan, { sentences }: LinkInput): string | undefined {
  const [here, before] = [sentences[sentence], sentences[sentence - 1]];
  if (before === undefined || here === undefined || before.paragraph !== here.paragraph) return undefined;
  const named = before.words.flatMap(({ mention }) => (mention?.kind === "Country" ? [mention] : []));
  const [first] = named;
  const start = /^the$/i.test(before.tokens[0]?.text ?? "") ? 1 : 0;
  const opens = first !== undefined && first.first === start && /^(?:name|capital)$/.test(first.form);
  return opens && named.length === 1 ? first.candidates[0]?.entity : undefined;
}

/** "Prime Minister A … Security Minister B": offices without a state, all of those before in one state, belong to it. */
export function byPeers(office: string, earlier: readonly StatedOffice[]): string | undefined {
  if (!NATIONAL.test(office) || ABROAD.test(office)) return undefined;
  const peers = new Set(earlier.filter((each) => each.polityFrom === "gazetteer").map((each) => each.polity));
  return peers.size === 1 ? [...peers][0] : undefined;
}
