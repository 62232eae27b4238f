// Sentences with their mentions in, the same out with short forms as the document defines them: behind "the African Union Commission (AUC)", AUC is that body and no group of the same letters.
import { makeMention } from "../make-mention.ts";
import type { Candidate, Mention, MentionForm } from "../mention.ts";
import type { TokenSentence } from "../token-sentence.ts";

/** Definitions beyond these are not read: keeps the time linear. */
const MOST = 60;
const LONGEST = 12;
const SHORT = /^[A-Z][A-Za-z-]{1,7}$/;
const SMALL = /^(of|for|the|and|on|in|to|de|du|des|la|al)$/;
/** Last words of names that are no foreign spelling of another name. */
const ENGLISH =
  /^(commission|council|agency|authority|union|committee|party|force|forces|centre|center|institute|company|corporation|association|organisation|organization|department|ministry|office|act|agreement|convention|code|commander|command|alliance|front|army|movement|coalition|league|network|fund|bank|board|bureau|programme|program|service|college|university|conference|forum|group|initiative|mission|treaty|zone|area|region|system|plan)$/;
/** What stands behind a body's name and is part of the body. */
const PART =
  /^(Commission|Council|Secretariat|Assembly|Parliament|Mission|Presidency|Delegation|Force|Command|Summit)$/;

/** What a short form stands for: nothing that the lists know, or the same as the name before it. */
type Defined = { readonly form: MentionForm; readonly candidates: readonly Candidate[] } | "unknown";

export function withShortForms(
  sentences: readonly TokenSentence[],
  found: readonly (readonly Mention[])[],
): readonly (readonly Mention[])[] {
  const defined = new Map<string, Defined>();
  for (const [i, sentence] of sentences.entries()) {
    if (sentence.upperCase || defined.size >= MOST) continue;
    for (let open = 2; open + 2 < sentence.tokens.length; open++) {
      if (sentence.tokens[open]?.text !== "(" || sentence.tokens[open + 2]?.text !== ")") continue;
      const short = sentence.tokens[open + 1]?.text ?? "";
      if (defined.has(short) || !SHORT.test(short) || !/[A-Z].*[A-Z]/.test(short)) continue;
      const meant = meaningOf(short, sentence, open, found[i] ?? []);
      if (meant !== undefined) defined.set(short, meant);
    }
  }
  return defined.size === 0
    ? found
    : sentences.map((sentence, i) =>
        sentence.upperCase ? (found[i] ?? []) : redefined(sentence, found[i] ?? [], defined),
      );
}

function meaningOf(
  short: string,
  sentence: TokenSentence,
  open: number,
  mentions: readonly Mention[],
): Defined | undefined {
  const first = definedFrom(short, sentence, open);
  if (first === undefined) return undefined;
  const owner =
    mentions.find((mention) => mention.first < open && mention.last >= open) ??
    wholeOf(sentence, mentions, first, open);
  if (owner !== undefined) return stands(owner) ? { form: owner.form, candidates: owner.candidates } : undefined;
  const listed = mentions.find((mention) => mention.first === open + 1 && mention.last === open + 2);
  if (listed === undefined || !/^(abbreviation|name)$/.test(listed.form)) return undefined;
  if (!ENGLISH.test(sentence.keys[open - 1] ?? "")) return undefined;
  const words = new Set(sentence.keys.slice(first, open).map((key) => key.slice(0, 4)));
  const alike = listed.candidates[0]?.name
    .split(/[\s-]+/)
    .some((word) => word.length > 3 && words.has(word.toLowerCase().slice(0, 4)));
  return alike === false ? "unknown" : undefined;
}

const stands = ({ kind, form }: Mention): boolean =>
  (kind === "Treaty" && form !== "described") || form === "metonym" || (kind === "Organization" && form === "name");

/** "African Union Commission": the body to whose name the words before the bracket belong. */
const wholeOf = (
  sentence: TokenSentence,
  mentions: readonly Mention[],
  first: number,
  open: number,
): Mention | undefined =>
  PART.test(sentence.tokens[open - 1]?.text ?? "")
    ? mentions.find(
        (mention) =>
          mention.kind === "Organization" &&
          mention.first >= first &&
          mention.first <= first + 1 &&
          mention.last === open - 1,
      )
    : undefined;

/** Where the words begin whose first letters make up the short form; undefined where they do not. */
function definedFrom(short: string, sentence: TokenSentence, open: number): number | undefined {
  const letters = short.toUpperCase().replace(/[^A-Z]/g, "");
  let left = letters.length;
  for (let at = open - 1; at >= 0 && at >= open - LONGEST; at--) {
    const text = sentence.tokens[at]?.text ?? "";
    const parts = text.split("-").filter((part) => /^\p{L}/u.test(part));
    if (SMALL.test(text) || parts.length === 0) continue;
    if (!sentence.capital[at]) return undefined;
    const initials = parts.map((part) => part[0]?.toUpperCase() ?? "").join("");
    if (letters.slice(0, left).endsWith(initials)) left -= initials.length;
    else if (letters[left - 1] === initials[0]) left -= 1;
    else return undefined;
    if (left === 0) return at;
  }
  return undefined;
}

function redefined(
  sentence: TokenSentence,
  mentions: readonly Mention[],
  defined: ReadonlyMap<string, Defined>,
): readonly Mention[] {
  const meant = (at: number): Defined | undefined => defined.get(sentence.tokens[at]?.text ?? "");
  const spots = sentence.tokens.flatMap((_, at) => (meant(at) === undefined ? [] : [at]));
  if (spots.length === 0) return mentions;
  const kept = mentions.filter(
    ({ first, last, kind, form }) =>
      last - first > 1 || meant(first) === undefined || form === "surname" || (kind === "Leader" && form === "name"),
  );
  const free = spots.filter((at) => !kept.some(({ first, last }) => first <= at && at < last));
  const added = free.flatMap((at) => {
    const stand = meant(at);
    return stand === undefined || stand === "unknown" || isOwned(mentions, at)
      ? []
      : [makeMention(sentence, { first: at, last: at + 1, form: stand.form }, stand.candidates)];
  });
  return [...kept, ...added].sort((a, b) => a.first - b.first);
}

/** "the Kenyan NSC": whose it is stands before it. */
const isOwned = (mentions: readonly Mention[], at: number): boolean =>
  mentions.some(({ kind, form, last }) => kind === "Country" && form !== "metonym" && last === at);
