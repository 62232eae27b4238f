// A paragraph in, the length of the dateline at its beginning out: "NAIROBI, Kenya (AP) — ", "Warsaw, 12 May — ".
import { SENTENCE_OPENERS } from "./function-words.ts";

const AGENCY =
  "(?:AP|CMC|AFP|Reuters|REUTERS|Xinhua|TASS|dpa|DPA|UPI|EFE|ANSA|PTI|ANI|IRNA|SANA|WAM|KUNA|NNA|AA|Yonhap|Kyodo|Bloomberg|CNN|BBC|VOA|RFE/RL|IPS|CP|The Associated Press|Ukrinform|Interfax|[A-Z]{2,8}|[A-Z][A-Za-z.]+ (?:News|Press|Post|Times|Agency|Desk|\\d{1,2}))";
const MONTH =
  "(?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?|(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*\\.?)";
const WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
const DATE = `(?:(?:${WEEKDAY},? )?(?:${MONTH} \\d{1,2}(?:, ?\\d{4})?|\\d{1,2} ${MONTH}(?: \\d{4})?)|${WEEKDAY})`;
const WORD = "\\p{Lu}[\\p{L}.'’]*(?:-[\\p{L}'’]+)*";
const PLACE = `${WORD}(?:(?: ?/ ?| (?:d[eou]s? |al-|el-|of |and )?)${WORD}){0,3}`;
const UPPER =
  "(?:(?:NEW|SAN|EL|LA|TEL|ST) )?(?=\\p{Lu}['’]?\\p{Lu}{2})\\p{Lu}[\\p{Lu}.'’]{3,}(?:-\\p{Lu}+)*(?:(?: ?/ ?|[ -])\\p{Lu}[\\p{Lu}.'’]*){0,4}";
const DASH = "(?: ?—{1,2} ?| ?-- ?| [–-] )";

/** Alternatives, most certain first; group 1 is the place. */
const DATELINES: readonly RegExp[] = [
  new RegExp(
    `^(${PLACE}(?:, ${PLACE})?),? \\(?(?:${DATE}[, ]*)?\\(${AGENCY}(?:/${AGENCY})?\\)(?:${DASH}|: ?|\\.[-–—] ?| )(?=[\\p{Lu}"“‘'\\d])`,
    "u",
  ),
  new RegExp(
    `^(${UPPER}(?:, ${PLACE}\\.?)?)(?:,? ${DATE}\\.?)?(?: \\([\\p{L}][\\p{L} .&/-]{1,24}\\))?(?:${DASH})(?=[\\p{Lu}"“‘'\\d])`,
    "u",
  ),
  new RegExp(
    `^(${PLACE}(?:, ${PLACE})?),? ${DATE}\\.?,? (?:/${AGENCY}/\\.?|${AGENCY}(?:${DASH}|:)) ?(?=[\\p{Lu}"“‘'\\d])`,
    "u",
  ),
  new RegExp(`^(${PLACE}(?:, ${PLACE})?),? \\(?${DATE}\\)?\\.?(?:${DASH})(?=[\\p{Lu}"“‘'])`, "u"),
  new RegExp(`^(${PLACE}(?:, ${PLACE})?)(?: ?— ?| [–-] )(?=\\p{Lu})`, "u"),
  new RegExp(
    `^(${UPPER}(?:, ${PLACE})?): (?=\\p{Lu}[^.!?]* (?:on |late |early )?(?:${WEEKDAY}|yesterday|today)\\b)`,
    "u",
  ),
  new RegExp(
    `^(${UPPER})[.,] (?:${DATE}[.,]? )?/?[A-Z]{4,12}(?:-[A-Z]{2,12})?/?(?:\\.|${DASH}| )? ?(?=\\p{Lu}\\p{Ll})`,
    "u",
  ),
  new RegExp(`^()\\(${AGENCY}\\)(?:${DASH})(?=[\\p{Lu}"“‘'])`, "u"),
];

/** The place alone before a dash: the least certain. */
const BARE = 4;

/** Words before a dash that are no place. */
const ADVERBS: ReadonlySet<string> = new Set(
  "finally so yes no first second third also well now then today yesterday again analysis opinion explainer live breaking update updated exclusive editorial watch interview factbox timeline comment correction".split(
    " ",
  ),
);
/** Longer beginnings are sentences. */
const LONGEST = 90;
/** The day may stand at the end of the first sentence. */
const FIRST_SENTENCE = 240;

export interface Dateline {
  readonly place: string;
  /** Characters up to where the sentence begins. */
  readonly length: number;
}

export function matchDateline(paragraph: string): Dateline | undefined {
  const head = paragraph.slice(0, FIRST_SENTENCE);
  for (const [index, pattern] of DATELINES.entries()) {
    const match = pattern.exec(head);
    if (match === null || match[0].length > LONGEST) continue;
    const first = /^\p{L}+/u.exec(head)?.[0] ?? "";
    if ((SENTENCE_OPENERS.has(first.toLowerCase()) && first !== "NEW") || ADVERBS.has(first.toLowerCase()))
      return undefined;
    const bare = index === BARE;
    if (bare && / ?[—–] | - /.test(paragraph.slice(match[0].length, match[0].length + 160))) continue;
    return { place: match[1] ?? "", length: match[0].length };
  }
  return undefined;
}
