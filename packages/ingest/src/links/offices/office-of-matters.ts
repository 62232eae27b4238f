// A person's mention in, the office out whose matters are listed before the name: "French Minister of the Economy, Finance and Trade X Y", "the Minister of Foreign Affairs, African Cooperation, and Moroccan Expatriates, X Y".
import type { Mention } from "../../mentions/mention.ts";
import { TITLE_MODIFIERS } from "../../mentions/persons/title-words.ts";
import { behindHonorifics } from "./office-owner.ts";
import { covering, type OfficeSpan, ownerBefore, type Scan, span, textAt } from "./office-span.ts";

const CITIZENS_ABROAD = /^(?:expatriates|abroad|diaspora|emigrants|nationals|overseas)$/;
const LONGEST = 16;

/** The state stands before the title, or is the one whose citizens abroad are among the matters. */
export function officeOfMatters(scan: Scan, leader: Mention): OfficeSpan | undefined {
  const named = behindHonorifics(scan, leader.first);
  const end = textAt(scan, named - 1) === "," ? named - 1 : named;
  const last = textAt(scan, end - 1);
  if (!CITIZENS_ABROAD.test(last) && !(TITLE_MODIFIERS.has(last) && /^\p{Lu}/u.test(scan.tokens[end - 1]?.text ?? "")))
    return undefined;
  let state: Mention | undefined;
  for (let at = end - 1; at >= Math.max(0, end - LONGEST); at--) {
    const mention = covering(scan, at);
    if (mention !== undefined) {
      if (state !== undefined || mention.kind !== "Country") return undefined;
      state = mention;
    } else if (/^(?:minister|secretary)$/.test(textAt(scan, at)) && /^(?:of|for)$/.test(textAt(scan, at + 1)))
      return ofAnother(scan, ownerBefore(scan, at)?.first ?? at)
        ? undefined
        : withState(scan, leader, at, state ?? ownerBefore(scan, at));
    else if (!/^(?:,|and|of|for|the|living|residing)$|^\p{Lu}/u.test(scan.tokens[at]?.text ?? "")) return undefined;
  }
  return undefined;
}

/** "X Y, Kenyan Minister of Trade and Technology, Z W": the title belongs to the name before it. */
const ofAnother = (scan: Scan, first: number): boolean =>
  textAt(scan, first - 1) === "," && covering(scan, first - 2)?.kind === "Leader";

const withState = (scan: Scan, leader: Mention, head: number, state: Mention | undefined): OfficeSpan | undefined =>
  state === undefined ? undefined : span(scan, leader, title(scan, head), "office/title-of", state);

/** "minister of foreign affairs": the first of its matters says enough. */
function title(scan: Scan, head: number): Parameters<typeof span>[2] {
  let last = head + 2;
  while (last < scan.tokens.length && !/^(?:,|and)$/.test(textAt(scan, last))) last++;
  const office = scan.tokens
    .slice(head, last)
    .map(({ text }) => text.toLowerCase())
    .join(" ");
  return { first: head, last, office, former: false, prospective: false, plural: false };
}
