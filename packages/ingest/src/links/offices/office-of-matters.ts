// A person's mention in, the office out whose matters are listed before the name: "French Minister of the Economy, Finance and Trade X Y", "the Minister of Foreign Affairs, African Cooperation, and Moroccan Expatriates, X Y".
import type { Mention } from "../../mentions/mention.ts";
import { isMatter } from "../../mentions/persons/portfolio.ts";
import { behindHonorifics } from "./office-owner.ts";
import { covering, floorOf, type OfficeSpan, ownerBefore, type Scan, span, textAt } from "./office-span.ts";
import { type Title, titleBefore } from "./office-words.ts";

const CITIZENS_ABROAD = /^(?:expatriates|abroad|diaspora|emigrants|nationals|overseas)$/;
const HEAD = /^(?:minister|secretary|undersecretary|commissioner)$/;
const LONGEST = 18;

/** The state stands before the title, behind its matters, or is the one whose citizens abroad are among them. */
export function officeOfMatters(scan: Scan, leader: Mention): OfficeSpan | undefined {
  const named = behindHonorifics(scan, leader.first);
  const end = textAt(scan, named - 1) === "," ? named - 1 : named;
  const behind = stateBehind(scan, end);
  const matters = behind?.at ?? end;
  if (!CITIZENS_ABROAD.test(textAt(scan, matters - 1)) && !isMatter(textAt(scan, matters - 1))) return undefined;
  let among: Mention | undefined;
  for (let at = matters - 1; at >= Math.max(0, end - LONGEST); at--) {
    const mention = covering(scan, at);
    if (mention !== undefined) {
      if (among !== undefined || mention.kind !== "Country") return undefined;
      among = mention;
    } else if (HEAD.test(textAt(scan, at)) && /^(?:of|for)$/.test(textAt(scan, at + 1)))
      return withOwner(scan, leader, at, behind?.state ?? among);
    else if (
      !/^(?:,|and|of|for|the|living|residing)$|^\p{Lu}/u.test(scan.tokens[at]?.text ?? "") &&
      !isMatter(textAt(scan, at))
    )
      return undefined;
  }
  return undefined;
}

/** "Minister of Trade and Roads of the Republic of Peru": the state at the end, and where the phrase with it begins. */
function stateBehind(scan: Scan, end: number): { readonly state: Mention; readonly at: number } | undefined {
  const state = covering(scan, end - 1);
  if (state?.kind !== "Country" || state.form === "demonym") return undefined;
  let at = state.first - 1;
  while (/^(?:the|republic|kingdom|state|federal|democratic)$/.test(textAt(scan, at))) at--;
  while (/^(?:of|the|republic|kingdom|state)$/.test(textAt(scan, at - 1))) at--;
  return textAt(scan, at) === "of" ? { state, at } : undefined;
}

function withOwner(scan: Scan, leader: Mention, head: number, phrase: Mention | undefined): OfficeSpan | undefined {
  const outer = titleBefore(scan.tokens, head + 1, floorOf(scan, head + 1, Math.max(0, head - 6)))?.first ?? head;
  const owner = phrase ?? ownerBefore(scan, outer);
  if (ofAnother(scan, ownerBefore(scan, outer)?.first ?? outer)) return undefined;
  const isLone = owner === undefined && !isList(scan, head, leader.first);
  return isLone ? undefined : span(scan, leader, title(scan, head), "office/title-of", owner);
}

const isList = (scan: Scan, from: number, to: number): boolean =>
  scan.tokens.slice(from, to - 1).some(({ text }) => text === "," || text === "and" || text === "&");

/** "X Y, Kenyan Minister of Trade and Technology, Z W": the title belongs to the name before it. */
const ofAnother = (scan: Scan, first: number): boolean =>
  textAt(scan, first - 1) === "," && covering(scan, first - 2)?.kind === "Leader";

/** "minister of foreign affairs": the first of its matters says enough. */
function title(scan: Scan, head: number): Title {
  let last = head + 2;
  while (last < scan.tokens.length && covering(scan, last) === undefined && !/^(?:,|and|of)$/.test(textAt(scan, last)))
    last++;
  const office = scan.tokens
    .slice(head, last)
    .map(({ text }) => text.toLowerCase())
    .join(" ");
  return { first: head, last, office, former: false, prospective: false, plural: false };
}
