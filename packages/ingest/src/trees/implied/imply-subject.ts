// The words of a sentence of an official text in, the same with the subject that its register leaves out: "Condemns the raid", "Delivered 20 trucks in 2019".
import type { JoinedWord } from "../../links/parsed-sentence.ts";

/** What organs and states do in the sentences of resolutions, communiqués and fact sheets; stems without a final e. */
const ACTS = new Set(
  `accept acknowledg adopt affirm agre announc appeal applaud appreciat appoint approv assur authoriz authoris award call ced commend commit
  condemn congratulat contribut declar decid defend demand denounc deplor deploy designat determin direct donat emphasiz emphasis encourag endors
  establish expel express extend fund grant hail host impos insist instruct invit laud lift list mandat mourn not offer order paus pledg
  prais protest provid reaffirm recall recogniz recognis recommend regret reiterat reject remind renew repudiat request resolv salut sanction
  sign stress suspend support terminat thank train transfer underlin underscor urg warn welcom withdraw deliver suppli suppl ship sent send
  allocat disburs launch ratif strengthen reinforc provid express support tak lead led pay`.split(/\s+/),
);
const ADVERB = /^(?:\p{L}+ly|also|further|once|again|hereby|once more|today|therefore)$/iu;
/** Behind a past form: a thing that was done, no "by", "in" or "at" of the passive. */
const NO_OBJECT = /^(?:in|on|by|at|to|for|under|with|of|from|as|after|before|during|since|[.,;:)])$/i;

const AID = /^(?:assistance|aid|support|deliveries|sales|transfers|exports|financing|funding)$/i;

/** "Security assistance to Chad totals …": the giver whom the register leaves out; undefined for any other sentence. */
function withImpliedGiver(words: readonly JoinedWord[]): JoinedWord[] | undefined {
  const from = labelEnd(words);
  const aid = words.slice(from, from + 4).findIndex(({ text }) => AID.test(text)) + from;
  const first = words[from];
  if (aid < from || first === undefined || !/^(?:to|for)$/.test(words[aid + 1]?.text ?? "")) return undefined;
  const bare = words.slice(from, aid + 1).every(({ text, mention }) => mention === undefined && /^\p{L}+$/u.test(text));
  const owned = /^(?:the|this|its|our|their|his|no|any|all|such|a|an)$/i.test(first.text);
  if (!bare || owned) return undefined;
  return [
    ...words.slice(0, from),
    { ...word(first, "Its"), implied: true },
    { ...first, form: first.form.toLowerCase() },
    ...words.slice(from + 1),
  ];
}

/** The synthetic words before the verb; undefined when the sentence has its subject or is none of the register. */
export function withImpliedSubject(words: readonly JoinedWord[]): JoinedWord[] | undefined {
  const at = verbAt(words);
  if (at < 0) return withImpliedGiver(words);
  const text = words[at]?.text.toLowerCase() ?? "";
  const gerund = text.endsWith("ing");
  const past = text.endsWith("ed") || /^(?:sent|gave|led)$/.test(text);
  if (past && NO_OBJECT.test(words[at + 1]?.text ?? ".")) return undefined;
  const third = !gerund && !past && text.endsWith("s") && !text.endsWith("ss");
  const subject = word(words[at] as JoinedWord, third || gerund || past ? "It" : "We");
  const verb = { ...(words[at] as JoinedWord), form: text, ...(third ? { upos: "VERB", xpos: "VBZ" } : {}) };
  const before = words
    .slice(0, at)
    .filter(({ text }) => text !== "To")
    .map((each) => ({ ...each, form: each.form.toLowerCase() }));
  const auxiliary = gerund ? [{ ...word(words[at] as JoinedWord, "is"), text: words[at]?.text ?? "" }] : [];
  const from = labelEnd(words);
  return [
    ...words.slice(0, from),
    { ...subject, implied: true },
    ...auxiliary,
    ...before.slice(from),
    verb,
    ...words.slice(at + 1),
  ];
}

const word = (at: JoinedWord, text: string): JoinedWord => ({
  first: at.first,
  last: at.first,
  start: at.start,
  end: at.end,
  text,
  form: text,
});

const LONGEST_LABEL = 6;

/** "Training: provided …": the word behind the colon of a short label. */
function labelEnd(words: readonly JoinedWord[]): number {
  const colon = words.slice(0, LONGEST_LABEL + 1).findIndex(({ text }) => text === ":");
  return colon + 1;
}

/** The verb that opens the sentence, behind a label and adverbs; -1 for none. */
function verbAt(words: readonly JoinedWord[]): number {
  let at = labelEnd(words);
  while (/^(?:[\d.()–•*-]+|and|[a-z][.)]|To)$/.test(words[at]?.text ?? "")) at++;
  while (ADVERB.test(words[at]?.text ?? "") && at < words.length - 1) at++;
  const { text = "", mention } = words[at] ?? {};
  return mention === undefined && /^\p{L}+$/u.test(text) && isAct(text.toLowerCase()) ? at : -1;
}

const isAct = (text: string): boolean =>
  ACTS.has(text) ||
  ACTS.has(text.replace(/e$/, "")) ||
  [/s$/, /es$/, /ies$/, /d$/, /ed$/, /ied$/, /ing$/, /ying$/, /(.)ing$/].some((ending) => {
    const stem = text.replace(ending, "");
    return stem !== text && (ACTS.has(stem) || ACTS.has(stem.replace(/e$/, "")));
  });
