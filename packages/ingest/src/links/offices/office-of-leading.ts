// A person's mention in, the lead of a body out that a participle gives it: "a militia led by X Y".
import type { Mention } from "../../mentions/mention.ts";
import { behindHonorifics } from "./office-owner.ts";
import { covering, floorOf, type OfficeSpan, type Scan, span, textAt } from "./office-span.ts";
import { titleBefore } from "./office-words.ts";

/** "a militia led by X Y": the body named before it, in one phrase. */
export function officeOfLeading(scan: Scan, leader: Mention): OfficeSpan | undefined {
  const rank = titleBefore(scan.tokens, leader.first, floorOf(scan, leader.first, Math.max(0, leader.first - 5)));
  const verb = (rank?.first ?? behindHonorifics(scan, leader.first)) - 2;
  if (textAt(scan, verb + 1) !== "by" || !/^(?:led|headed|commanded|chaired)$/.test(textAt(scan, verb)))
    return undefined;
  for (let at = verb - 1; at >= Math.max(0, verb - LONG_PHRASE); at--) {
    const mention = covering(scan, at);
    if (mention?.kind === "Organization")
      return span(
        scan,
        leader,
        { first: verb, last: verb + 1, office: "leader", former: false, prospective: false, plural: false },
        "office/led-by",
        mention,
      );
    if (mention !== undefined || !WITHIN_PHRASE.test(textAt(scan, at))) return undefined;
  }
  return undefined;
}

const LONG_PHRASE = 9;
/** A body and what it is called: "the X (XY), a paramilitary group". */
const WITHIN_PHRASE =
  /^(?:[(),]|a|an|the|is|group|militia|movement|force|faction|organi[sz]ation|front|party|coalition|alliance|rebels|fighters|wing|[a-z-]+(?:al|ary|ist|ed|an|ous)|armed|rebel|guerrilla|ethnic|jihadist|terrorist|political|military)$/;
