// Names in a row in, the offices that one title before them gives: "the Polish and Czech prime ministers, A and B", "Presidents A and B".
import type { Mention } from "../../mentions/mention.ts";
import { landBehind } from "./office-owner.ts";
import { covering, floorOf, isPolity, type OfficeSpan, type Scan, span, textAt } from "./office-span.ts";
import { titleBefore } from "./office-words.ts";

/** "the Polish and Czech prime ministers, A and B": the titles and the names run in parallel. */
export function officeInList(scan: Scan, index: number): OfficeSpan | undefined {
  const leaders = scan.mentions.filter(({ kind }) => kind === "Leader");
  const place = leaders.indexOf(scan.mentions[index] as Mention);
  let first = place;
  while (first > 0 && isList(scan, leaders[first - 1] as Mention, leaders[first] as Mention)) first--;
  const head = leaders[first] as Mention;
  const end = textAt(scan, head.first - 1) === "," ? head.first - 1 : head.first;
  const title = titleBefore(scan.tokens, end, floorOf(scan, end, Math.max(0, end - 8)));
  if (title === undefined)
    return textAt(scan, end) === "," ? behindStates(scan, leaders, { first, place, end }) : undefined;
  if (!title.plural || title.last < end) return undefined;
  const { owners } = politiesBefore(scan, title.first, /^(?:,|and)$/);
  const owner = owners[place - first];
  const own = landBehind(scan, (leaders[place] as Mention).last);
  if (own !== undefined) return span(scan, leaders[place] as Mention, title, "office/parallel", own);
  return owners.length < 2 || owner === undefined
    ? undefined
    : span(scan, leaders[place] as Mention, title, "office/parallel", owner);
}

/** "the presidents of Kenya and Rwanda, A and B": each state stands for the name at its place. */
function behindStates(
  scan: Scan,
  leaders: readonly Mention[],
  { first, place, end }: { first: number; place: number; end: number },
): OfficeSpan | undefined {
  let last = place;
  while (last + 1 < leaders.length && isList(scan, leaders[last] as Mention, leaders[last + 1] as Mention)) last++;
  const { owners, at } = politiesBefore(scan, end, /^(?:,|and|the)$/);
  if (textAt(scan, at) !== "of") return undefined;
  const title = titleBefore(scan.tokens, at, floorOf(scan, at, Math.max(0, at - 8)));
  const owner = owners[place - first];
  const parallel = owners.length > 1 && owners.length === last - first + 1;
  return title?.plural !== true || title.last !== at || !parallel || owner === undefined
    ? undefined
    : span(scan, leaders[place] as Mention, title, "office/parallel", owner);
}

/** The states and bodies of the list that ends at a token, and the token before it; `between` is what may stand among them. */
function politiesBefore(scan: Scan, end: number, between: RegExp): { owners: Mention[]; at: number } {
  const owners: Mention[] = [];
  let at = end - 1;
  for (; at >= 0; at--) {
    const mention = covering(scan, at);
    if (isPolity(mention)) {
      owners.unshift(mention);
      at = mention.first;
    } else if (!between.test(textAt(scan, at))) break;
  }
  return { owners, at };
}

function isList(scan: Scan, before: Mention, after: Mention): boolean {
  for (let at = before.last; at < after.first; at++)
    if (!/^(?:[,()]|and|of|the)$/.test(textAt(scan, at)) && !isPolity(covering(scan, at))) return false;
  return true;
}

/** "Presidents Vladimir Putin and Xi Jinping": a plural title serves every name of its list. */
export function sharedOffice(scan: Scan, index: number, spans: readonly OfficeSpan[]): OfficeSpan | undefined {
  const leader = scan.mentions[index] as Mention;
  const previous = spans.at(-1);
  if (previous === undefined || !/^office\/(?:title-before|list)$/.test(previous.rule)) return undefined;
  const between = scan.tokens.slice(previous.leader.last, leader.first).map((token) => token.text.toLowerCase());
  const bridge = between.every(
    (text, i) =>
      text === "," ||
      text === "and" ||
      text === "of" ||
      text === "the" ||
      text === "(" ||
      text === ")" ||
      /^(?:[12]\d{3}|-|–|[12]\d{3}[-–][12]\d{3})$/.test(text) ||
      (scan.at[previous.leader.last + i] ?? -1) >= 0,
  );
  if (!bridge || between.length > 8) return undefined;
  const title = titleBefore(scan.tokens, firstOfList(scan, previous), 0);
  const plural = title?.plural ?? previous.rule === "office/list";
  if (!plural) return undefined;
  const own = landBehind(scan, leader.last) ?? ownerOfAll(previous);
  const { polity: _polity, ...rest } = previous;
  return { ...rest, leader, ...(own === undefined ? {} : { polity: own }), end: leader.end, rule: "office/list" };
}

/** "European Commission Vice Presidents A and B": who stands before the title owns it for all. */
const ownerOfAll = ({ polity, leader }: OfficeSpan): Mention | undefined =>
  polity !== undefined && polity.kind === "Organization" && polity.last <= leader.first ? polity : undefined;

const firstOfList = (scan: Scan, previous: OfficeSpan): number => {
  const at = scan.tokens.findIndex((token) => token.start >= previous.start && token.start === previous.leader.start);
  return at < 0 ? previous.leader.first : at;
};
