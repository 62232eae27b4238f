// The words of a line of an official diary in, the same with the subject and the verb that diaries leave out: "10.30 Meeting with X", "Visit to Chad: talks with Y".
import type { JoinedWord } from "../../links/parsed-sentence.ts";

/** Times, dates and marks before an engagement. */
const LABEL =
  /^(?:[\p{P}|]|\d.*|[ap]\.?m\.?|h|hrs|hours?|noon|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|febr)uary|march|april|may|june|july|august|(?:sept|nov|dec)ember|october|followed|by|then|afterwards)$/iu;
const LONGEST_LABEL = 9;
const QUALITY =
  /^(?:an?|the|official|working|state|bilateral|trilateral|courtesy|telephone|phone|video|joint|private|short|brief|introductory|farewell|separate|first|second|one-on-one|protocol|political|foreign|policy|ministerial|conference|business|press)$/i;
const MOST_QUALITIES = 4;
const FINITE =
  /^(?:is|are|was|were|will|has|have|had|does|did|took|takes|held|began|met|said|says|would|should|can|could|may|might|who|which|that)$/;
/** Said of an engagement, and no verb of a clause. */
const SAID_OF_IT =
  /^(?:accompanied|dedicated|devoted|scheduled|planned|organi[sz]ed|united|extended|armed|followed|hosted|chaired|joined)$/i;

interface Engagement {
  readonly nouns: RegExp;
  readonly prepositions: RegExp;
  /** The verb before the noun, in the base form and the past. */
  readonly verb: readonly [string, string];
  /** Whether the verb takes the place of the noun and its preposition. */
  readonly instead?: true;
}

const ENGAGEMENTS: readonly Engagement[] = [
  {
    nouns:
      /^(?:meeting|meetings|talks|call|calls|conversation|consultations|discussions|audience|lunch|dinner|breakfast|videoconference|teleconference|negotiations|tête-à-tête)$/i,
    prepositions: /^with$/i,
    verb: ["hold", "held"],
  },
  { nouns: /^(?:visit|call)$/i, prepositions: /^(?:to|on)$/i, verb: ["pay", "paid"] },
  {
    nouns: /^(?:departure|trip|travel)$/i,
    prepositions: /^(?:for|to)$/i,
    verb: ["travel to", "travelled to"],
    instead: true,
  },
  { nouns: /^arrival$/i, prepositions: /^(?:in|at)$/i, verb: ["arrive in", "arrived in"], instead: true },
  { nouns: /^(?:signing|signature)$/i, prepositions: /^of$/i, verb: ["sign", "signed"], instead: true },
  { nouns: /^reception$/i, prepositions: /^of$/i, verb: ["receive", "received"], instead: true },
];

/** Verbs that open a line of a diary, by their base. */
const DOING: ReadonlyMap<string, string> = new Map(
  "travel depart leave arrive meet receive attend host participate take welcome address open sign visit call fly"
    .split(" ")
    .flatMap((base) => [[base, base] as const, [`${base}s`, base] as const]),
);

/** "Travels to Chad", "Meets the premier": the line of a diary that opens with a verb; undefined for any other. */
export function withImpliedDoer(words: readonly JoinedWord[]): JoinedWord[] | undefined {
  const at = labelEnd(words, 0);
  const first = words[at];
  const base = DOING.get(first?.text.toLowerCase() ?? "");
  if (base === undefined || first === undefined || first.mention !== undefined) return undefined;
  if (words.slice(at + 1).some(({ text }) => /^(?:is|are|was|were|will|has|have)$/.test(text))) return undefined;
  return [
    { ...synthetic(first, "We"), text: "We", implied: true },
    synthetic(first, "will"),
    { ...first, form: base, upos: "VERB", xpos: "VB" },
    ...words.slice(at + 1),
  ];
}

/** What a diary lists lies ahead unless it says otherwise. */
export const isDiary = (title: string): boolean =>
  /\b(?:programme|program|agenda|schedule|diary|calendar|itinerary|week ahead|upcoming|media advisory)\b/i.test(title);

/** Whether a line opens with a time of day: "9.30", "14:00", "3 p.m.". */
export function opensWithTime(words: readonly JoinedWord[]): boolean {
  const [first = "", mark = "", next = ""] = words.map(({ text }) => text);
  if (/^\d{1,2}[.:h]\d{2}$/.test(first)) return true;
  return (
    /^\d{1,2}$/.test(first) && (/^(?:h|hrs|[ap]\.?m\.?)$/i.test(mark) || (/^[:.]$/.test(mark) && /^\d{2}$/.test(next)))
  );
}

/** The words with what they leave out; undefined for a line that is no engagement, or has a verb. */
export function withImpliedEngagement(words: readonly JoinedWord[], planned: boolean): JoinedWord[] | undefined {
  const starts = segments(words);
  const first = engagementAt(words, 0);
  if (first === undefined || hasVerb(words)) return undefined;
  const out: JoinedWord[] = [];
  for (let at = 0; at < words.length; at++) {
    const found = starts.has(at) ? engagementAt(words, at) : undefined;
    if (found === undefined) {
      out.push(words[at] as JoinedWord);
      continue;
    }
    const here = words[found.from] as JoinedWord;
    const [base, past] = found.engagement.verb;
    const phrase = planned ? `will ${base}` : past;
    out.push(
      { ...synthetic(here, "We"), text: "We", implied: true },
      ...phrase.split(" ").map((each) => synthetic(here, each)),
    );
    if (found.engagement.instead === true) at = found.noun + 1;
    else {
      if (isOne(words, found)) out.push(synthetic(here, "a"));
      for (let next = found.from; next < found.noun; next++) out.push(small(words[next] as JoinedWord));
      out.push(asNoun(words[found.noun] as JoinedWord));
      at = found.noun;
    }
  }
  return out;
}

const small = (word: JoinedWord): JoinedWord => ({ ...word, form: word.form.toLowerCase() });

/** "visit", not "talks" or "the visit". */
const isOne = (words: readonly JoinedWord[], { from, noun }: Found): boolean =>
  !/s$/i.test(words[noun]?.text ?? "") && !/^(?:an?|the)$/i.test(words[from]?.text ?? "");

/** "Visit" at the start of a line is no order. */
const asNoun = (word: JoinedWord): JoinedWord => ({
  ...small(word),
  upos: "NOUN",
  xpos: /s$/i.test(word.text) ? "NNS" : "NN",
});

/** Where an engagement may begin: at the start, behind a colon or a semicolon. */
function segments(words: readonly JoinedWord[]): ReadonlySet<number> {
  const starts = new Set([0]);
  words.forEach(({ text }, at) => {
    if (/^[;:]$/.test(text)) starts.add(at + 1);
  });
  return starts;
}

interface Found {
  readonly engagement: Engagement;
  readonly from: number;
  readonly noun: number;
}

function engagementAt(words: readonly JoinedWord[], start: number): Found | undefined {
  const from = labelEnd(words, start);
  let noun = from;
  while (noun - from < MOST_QUALITIES && QUALITY.test(words[noun]?.text ?? "")) noun++;
  const { text = "", mention } = words[noun] ?? {};
  const next = words[noun + 1]?.text ?? "";
  const courtesy = words.slice(from, noun).some((word) => /^(?:courtesy|farewell|introductory)$/i.test(word.text));
  const engagement = ENGAGEMENTS.find(
    (each) =>
      each.nouns.test(text) &&
      each.prepositions.test(next) &&
      (each.verb[0] !== "pay" || !/^call$/i.test(text) || courtesy),
  );
  return engagement === undefined || mention !== undefined ? undefined : { engagement, from, noun };
}

/** Behind times, dates and marks. */
function labelEnd(words: readonly JoinedWord[], start: number): number {
  let at = start;
  while (at - start < LONGEST_LABEL && LABEL.test(words[at]?.text ?? "") && words[at]?.mention === undefined) at++;
  return at;
}

const hasVerb = (words: readonly JoinedWord[]): boolean =>
  words.some(
    ({ text, mention }) =>
      mention === undefined && (FINITE.test(text) || (/^\p{Ll}{3,}ed$/u.test(text) && !SAID_OF_IT.test(text))),
  );

/** A word for the parser alone: in the text it stands where the line has its own. */
const synthetic = (at: JoinedWord, form: string): JoinedWord => ({
  first: at.first,
  last: at.first,
  start: at.start,
  end: at.end,
  text: at.text,
  form,
});
