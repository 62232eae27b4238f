// Names in a row in, the offices that one title before them gives: "the Polish and Czech prime ministers, A and B", "Presidents A and B".
import type { Mention } from "../../mentions/mention.ts";
import { covering, floorOf, isPolity, type OfficeSpan, phraseAfter, type Scan, span, textAt } from "./office-span.ts";
import { titleBefore } from "./office-words.ts";

/** "the Polish and Czech prime ministers, A and B": the titles and the names run in parallel. */
export function officeInList(scan: Scan, index: number): OfficeSpan | undefined {
  const leaders = scan.mentions;
  let first = index;
  while (
    first > 0 &&
    leaders[first - 1]?.kind === "Leader" &&
    isList(scan, leaders[first - 1] as Mention, leaders[first] as Mention)
  )
    first--;
  const head = leaders[first] as Mention;
  const end = textAt(scan, head.first - 1) === "," ? head.first - 1 : head.first;
  const title = titleBefore(scan.tokens, end, floorOf(scan, end, Math.max(0, end - 8)));
  if (title === undefined || !title.plural || title.last < end) return undefined;
  const owners: Mention[] = [];
  for (let at = title.first - 1; at >= 0; at--) {
    const mention = covering(scan, at);
    if (isPolity(mention)) {
      owners.unshift(mention);
      at = mention.first;
    } else if (!/^(?:,|and)$/.test(textAt(scan, at))) break;
  }
  const owner = owners[index - first];
  const own = phraseAfter(scan, (leaders[index] as Mention).last, /^of$/);
  if (own !== undefined) return span(scan, leaders[index] as Mention, title, "office/parallel", own);
  return owners.length < 2 || owner === undefined
    ? undefined
    : span(scan, leaders[index] as Mention, title, "office/parallel", owner);
}

function isList(scan: Scan, before: Mention, after: Mention): boolean {
  for (let at = before.last; at < after.first; at++)
    if (!/^(?:,|and|of|the)$/.test(textAt(scan, at)) && !isPolity(covering(scan, at))) return false;
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
      (scan.at[previous.leader.last + i] ?? -1) >= 0,
  );
  if (!bridge || between.length > 6) return undefined;
  const title = titleBefore(scan.tokens, firstOfList(scan, previous), 0);
  const plural = title?.plural ?? previous.rule === "office/list";
  if (!plural) return undefined;
  const own = phraseAfter(scan, leader.last, /^of$/) ?? ownerOfAll(previous);
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
