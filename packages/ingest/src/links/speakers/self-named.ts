// A document that names no issuer in, who speaks in it out: "Ghana condemns …", "On behalf of Ghana, I …", "our country" beside Ghana's president.
import type { LinkInput } from "../link-input.ts";
import type { ParsedSentence } from "../parsed-sentence.ts";
import { isQuoted, opensAt } from "./quoted-speaker.ts";

/** What an issuer says that it does by saying so, in the third person and the present tense. */
const PERFORMS =
  /^(?:condemn|welcome|call|urge|commend|reaffirm|reiterate|congratulate|deplore|regret|express|denounce|demand|appeal|applaud|join|extend|offer|honou?r|commemorate|mourn|salute|recognize|recognise)$/;
const PROGRESSIVE =
  /^(?:imposing|designating|announcing|sanctioning|taking|releasing|providing|committing|proud|grateful|pleased|appalled|outraged|saddened|committed|honou?red|alarmed|horrified|following|monitoring|concerned|working|extending|expanding|increasing|disturbed|troubled|encouraged|delighted|dismayed|disappointed)$/;
const WE = /^(?:we|our|us|i|my)$/i;
const LAND = /^(?:country|state|nation|people|citizens|army|defenders)$/;

/** The one that performs so most often, or in whose name it is done, if the text says "we" as well; nothing when two do alike. */
export function selfNamed(input: LinkInput): string[] {
  const own = new Map<string, number>();
  let speaks = false;
  let native = false;
  for (const sentence of input.sentences) {
    if (sentence.field === "title") continue;
    const open = opensAt(sentence, input.sentences);
    const said = sentence.words.flatMap(({ text }, at) =>
      WE.test(text) && text !== "US" && !isQuoted(sentence, at, open) ? [at] : [],
    );
    speaks ||= said.length > 0;
    native ||= said.some((at) => /^our$/i.test(sentence.words[at]?.text ?? "") && LAND.test(nounAt(sentence, at)));
    const performer = open ? undefined : (behalf(sentence) ?? authority(sentence) ?? performerOf(sentence));
    if (performer !== undefined) own.set(performer, (own.get(performer) ?? 0) + 1);
  }
  if (!speaks) return [];
  const [most, second] = [...own].sort((a, b) => b[1] - a[1]);
  if (most !== undefined) return most[1] > (second?.[1] ?? 0) ? [most[0]] : [];
  return native || SHEET.test(input.frame?.title ?? "") ? firstLeader(input) : [];
}

const nounAt = ({ words, tree }: ParsedSentence, at: number): string => words[tree.heads[at] ?? -1]?.text ?? "";

/** "Fact sheet: …", "Secretary X's call with …": what the leader whom it names first has done. */
const SHEET =
  /^(?:joint )?fact ?sheet\b|['’]s (?:phone |video |virtual )?(?:call|meeting|travel|visit|trip) (?:with|to)\b/i;

/** Who acts in the first sentence, when it is a leader by name. */
function firstLeader({ sentences }: LinkInput): string[] {
  const first = sentences.find(({ field }) => field === "text");
  const at = first?.words.findIndex(({ mention }) => mention?.kind === "Leader") ?? -1;
  const leader = first?.words[at]?.mention?.candidates[0]?.entity;
  return leader !== undefined && first?.tree.labels[at] === "nsubj" ? [leader] : [];
}

/** "On behalf of the Government of Ghana, I …", "On behalf of the American people, we …". */
function behalf(sentence: ParsedSentence): string | undefined {
  const { words } = sentence;
  if (!/^on$/i.test(words[0]?.text ?? "") || words[1]?.text !== "behalf") return undefined;
  const comma = words.findIndex(({ text }) => text === ",");
  if (!/^(?:i|we|my)$/i.test(words[comma + 1]?.text ?? "")) return undefined;
  const states = words.slice(0, comma).flatMap(({ mention }) => (isActor(mention) ? [mention] : []));
  return states[0]?.candidates[0]?.entity;
}

/** "By the authority vested in me by the laws of Ghana", "I, X, President of Ghana,". */
function authority({ words }: ParsedSentence): string | undefined {
  const vested = words.findIndex(({ text }, at) => text === "vested" && words[at + 2]?.text === "me");
  const herself = words[0]?.text === "I" && words[1]?.text === "," ? 1 : -1;
  const from = Math.max(vested, herself);
  if (from < 0) return undefined;
  const state = words.slice(from, from + 24).find(({ mention }) => mention?.kind === "Country");
  return state?.mention?.candidates[0]?.entity;
}

type Named = NonNullable<ParsedSentence["words"][number]["mention"]>;

const isActor = (mention: Named | undefined): mention is Named =>
  mention?.kind === "Country" || mention?.kind === "Organization";

const GOES_ON = /^(?:continue|stand|work|support|use|remain|keep|seek|consult)$/;
const ORGAN = /^(?:government|ministry|department|administration|presidency|embassy)$/i;

/** "The Australian Government", "the Ministry of Chad": the state whose organ the subject is. */
function ofGovernment({ words, tree }: Pick<ParsedSentence, "words" | "tree">, subject: number): Named | undefined {
  if (!ORGAN.test(words[subject]?.text ?? "")) return undefined;
  const owner = words.find(
    ({ mention }, at) => mention?.kind === "Country" && tree.heads[at] === subject && tree.labels[at] !== "punct",
  );
  return owner?.mention;
}

/** "Today, with our allies, Ghana strongly condemns …": a name, the subject of such a verb at the root. */
function performerOf({ words, tree }: ParsedSentence): string | undefined {
  const root = tree.heads.indexOf(-1);
  const subject = tree.labels.findIndex((label, at) => label === "nsubj" && tree.heads[at] === root);
  const mention = ofGovernment({ words, tree }, subject) ?? words[subject]?.mention;
  if (!isActor(mention) || (mention.form === "demonym" && mention === words[subject]?.mention)) return undefined;
  const auxiliaries = words.filter((_, at) => tree.heads[at] === root && /^(?:aux|cop)/.test(tree.labels[at] ?? ""));
  const is = auxiliaries.length === 1 && auxiliaries[0]?.text === "is";
  const verb = words[root]?.text ?? "";
  const will = auxiliaries.length === 1 && auxiliaries[0]?.text === "will";
  if (will)
    return GOES_ON.test(verb) && words.some(({ text }) => text === "our") ? mention.candidates[0]?.entity : undefined;
  const performs = is
    ? PROGRESSIVE.test(verb)
    : auxiliaries.length === 0 && /s$/.test(verb) && PERFORMS.test(tree.lemmas[root] ?? "");
  return performs ? mention.candidates[0]?.entity : undefined;
}
