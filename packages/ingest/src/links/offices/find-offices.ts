// The sentences with their mentions in, the offices that the text gives to named persons out, by pattern over the tokens.

import type { Mention } from "../../mentions/mention.ts";
import type { ParsedSentence } from "../parsed-sentence.ts";
import { chairBefore } from "./chair-before-name.ts";
import { officeAfter } from "./office-after-name.ts";
import { officeBefore } from "./office-before-name.ts";
import { officeByVerb } from "./office-by-verb.ts";
import { officeInList, sharedOffice } from "./office-in-list.ts";
import { officeOfLeading } from "./office-of-leading.ts";
import { officeOfMatters } from "./office-of-matters.ts";
import { covering, type OfficeSpan, type Scan, scanOf, textAt } from "./office-span.ts";

/** Offices of one sentence; more than one of a person only in different bodies. */
export function officeSpans(sentence: ParsedSentence): OfficeSpan[] {
  const scan = scanOf(sentence);
  const spans: OfficeSpan[] = [];
  scan.mentions.forEach((mention, index) => {
    if (mention.kind !== "Leader") return;
    const span =
      bestOf(
        officeInList(scan, index),
        officeBefore(scan, mention),
        officeOfMatters(scan, mention),
        officeAfter(scan, mention),
        officeByVerb(scan, mention),
        officeOfLeading(scan, mention),
      ) ?? sharedOffice(scan, index, spans);
    if (span === undefined || rulesLand(span)) return;
    const whole = withStateOfList(scan, span, spans.at(-1));
    spans.push(whole, ...furtherOffices(scan, mention, whole));
  });
  return spans;
}

/** "the president of Abkhazia": whoever rules land that a state claims holds no office of the state; "the governor of Kharkiv" does. */
const rulesLand = ({ polity, office }: OfficeSpan): boolean =>
  polity?.kind === "Country" && polity.land === true && RULER.test(office);
const RULER = /(?:^|\b)(?:president|leader|prime minister|(?:foreign|defen[cs]e|interior) minister)$/;

/** "The ECOWAS chairman, Kenyan President X", "Kenyan President X, who chairs ECOWAS": what else the holder of an office holds, in another body. */
const furtherOffices = (scan: Scan, leader: Mention, found: OfficeSpan): OfficeSpan[] =>
  [officeAfter(scan, leader), chairBefore(scan, leader), officeByVerb(scan, leader)].filter(
    (other) =>
      other?.polity !== undefined &&
      found.polity !== undefined &&
      other.polity.kind === "Organization" &&
      !isBeforeName(scan, other) &&
      other.polity.candidates[0]?.entity !== found.polity.candidates[0]?.entity,
  ) as OfficeSpan[];

/** "President A, ECOWAS chairman Dr B": the title of whom is named next. */
function isBeforeName(scan: Scan, { end, polity, leader }: OfficeSpan): boolean {
  const from = scan.tokens.findIndex(({ start }) => start >= Math.max(end, polity?.end ?? 0, leader.end));
  for (let at = from; at >= 0 && at < from + 4 && !/^[,.;)]$/.test(scan.tokens[at]?.text ?? "."); at++)
    if (scan.mentions[scan.at[at] ?? -1]?.kind === "Leader") return true;
  return false;
}

/** "Director A B and Sheikh C": a style is held nowhere. */
const STYLE = /^(?:sheikh|sheik|shah|prince|princess|ayatollah|imam|mullah|captain|sultan)$/;

/** "CIA Director A and President B": nobody is president of such a body beside its director. */
const OF_STATES = /(?:^|[ -])(?:president|premier|minister|chancellor|king|queen|emir|secretary|ambassador|speaker)$/;

/** "Kenyan President A B, Foreign Minister C D and …": the state before the first title owns the next. */
function withStateOfList(scan: Scan, span: OfficeSpan, previous: OfficeSpan | undefined): OfficeSpan {
  const open = span.polity ?? span.chief ?? span.taken;
  if (open !== undefined || previous?.polity === undefined || span.rule !== "office/title-before") return span;
  if (STYLE.test(span.office) || (previous.polity.kind === "Organization" && OF_STATES.test(span.office))) return span;
  const between = scan.tokens.slice(previous.leader.last, span.leader.first);
  const title = between.filter(({ start }) => start >= span.start).length;
  const joined = between.slice(0, between.length - title).every(({ text }) => /^(?:,|and|&|the|[”"])$/.test(text));
  const fronted =
    /^(?:in|at|on|after|before|during|following|amid|with|while|when|as|according|by|for)$/.test(
      scan.tokens[0]?.text.toLowerCase() ?? "",
    ) && between[0]?.text === ",";
  if (!joined || fronted || between.length <= title || previous.polity.last > previous.leader.first) return span;
  return between[0]?.text === "," && goesAbroad(scan, span, previous.polity)
    ? { ...span, stranger: true }
    : { ...span, polity: previous.polity, lent: true };
}

const HEADS = /(?:president|premier|prime minister|king|queen|emir|leader|chancellor|speaker)$/;

/** "Iran's President A, Vice-President B, and Turkish President C": the list goes on in another state, so that B may serve any. */
function goesAbroad(scan: Scan, { leader, office }: OfficeSpan, state: Mention): boolean {
  if (!HEADS.test(office)) return false;
  let at = leader.last;
  while (at < leader.last + 3 && /^(?:,|and|the)$/.test(textAt(scan, at))) at++;
  const next = covering(scan, at);
  return (
    at > leader.last &&
    next?.first === at &&
    next.kind === "Country" &&
    next.candidates[0]?.entity !== state.candidates[0]?.entity
  );
}

/** The first that knows the polity; else the first. */
function bestOf(...spans: readonly (OfficeSpan | undefined)[]): OfficeSpan | undefined {
  const found = spans.filter((each) => each !== undefined);
  return (
    found.find((each) => each.polity !== undefined || each.chief !== undefined || each.taken !== undefined) ?? found[0]
  );
}
