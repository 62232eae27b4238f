// A noun in, whether somebody signs what it names, so that it is an agreement: "signed a railway deal", "a plan that both signed", "a contract for tanks".
import type { TokenSentence } from "../token-sentence.ts";

/** Papers that are agreements only where somebody signs them. */
export const PAPERS: RegExp =
  /^(?:partnership|roadmap|plan|understanding|arrangement|promise|pledge|commitment|communique|statement|programme|program|protocol|declaration|minutes|terms|framework|compact|charter|addendum|annex|vision)$/;
/** Papers in the plural, without an article. */
const BARE = /^(?:minutes|terms)$/;
const LONGEST = 6;

/** "signed a railway deal", "signed a promise", "reached a debt deal": where the phrase behind the article begins; -1 where nobody signs it. */
export function signedFrom({ keys, tokens }: TokenSentence, head: number): number {
  const key = keys[head] as string;
  const deal = /^deals?$/.test(key);
  if (!deal && !PAPERS.test(key) && !(key === "map" && keys[head - 1] === "road")) return -1;
  if (key === "terms" && keys[head + 1] !== "of") return -1;
  if (BARE.test(key) && SIGNING.test(keys[head - 1] ?? "")) return head;
  for (let at = head - 1; at >= Math.max(0, head - LONGEST); at--) {
    if (/^(?:a|an|the|their|its|two|three|several)$/.test(keys[at] as string)) {
      const verb = keys.slice(Math.max(0, at - 2), at);
      const joined = deal && /^(?:between)$/.test(keys[head + 1] ?? "");
      const said =
        /^enter(?:s|ed|ing)? into$/.test(verb.join(" ")) ||
        verb.some((each) => SIGNING.test(each) || (deal && REACHING.test(each)));
      return joined || said || signsWith(keys, at) ? at + 1 : -1;
    }
    if (head - at > 1 && IN_HEADLINES.test(keys[at] as string) && !PLAIN.test(keys[at + 1] as string)) return at + 1;
    if (!/^[\p{L}\d-]+$/u.test(tokens[at]?.text ?? "")) return -1;
  }
  return -1;
}
/** "Chad signs railway deal", without an article; "signs up to", "signed by". */
const IN_HEADLINES = /^(?:signs?|inks?|seals?|clinch(?:es)?|initials?)$/;
const PLAIN = /^(?:up|on|off|in|by|for|with|to|at|of)$/;
/** "signed with the Chadian minister a plan": the partner stands between. */
function signsWith(keys: readonly string[], article: number): boolean {
  const partner = keys.lastIndexOf("with", article - 1);
  return partner > 0 && article - partner <= LONGEST && SIGNING.test(keys[partner - 1] ?? "");
}

const REACHING = /^(?:reach(?:es|ed)?|clinch(?:es|ed)?|struck|strikes?|announc(?:es|ed))$/;

/** "signed a contract with X for tanks": a sale of arms that somebody signs. */
export function isSignedSale(sentence: TokenSentence, first: number, head: number): boolean {
  const before = sentence.keys.slice(Math.max(0, first - 6), first);
  const signed =
    before.slice(-4).some((key) => SIGNING.test(key)) ||
    /\b(?:name|signature)s? to (?:a|an|the|its|their)\b/.test(before.join(" ")) ||
    sentence.keys.slice(head + 1, head + 16).some(isSignedThere);
  const article = before.findLast((key) => !COUNTING.test(key)) ?? "";
  if (article === "the" && SIGNING.test(before.at(-2) ?? "")) return true;
  const arms =
    sentence.keys.some((key) => ARMS.test(key)) ||
    sentence.tokens.slice(head + 1, head + 8).some(({ text }) => /^\p{Lu}[\p{L}]{0,5}-?\d/u.test(text));
  return signed && /^(?:a|an|the|its|their|s)$/.test(article) && arms;
}
/** "a second executive contract". */
const COUNTING =
  /^(?:first|second|third|fourth|fifth|further|new|additional|executive|follow|on|separate|major|large|huge|\d+)$/;
const SIGNED_BY_TWO =
  /^(?:arrangements?|programs?|programmes?|roadmaps?|plans?|minutes|instruments?|papers?|schedules?)$/;
const OF_TWO =
  /^(?:with|between|two|both|sides|parties|counterparts?|ministers|presidents|delegations|countries|governments)$/;
const BREAKS = /^(?:to|in|at|with|by|for|on|off|up|that|which|who|[,;:.])$/;

/** "the two ministers signed the 2024-2026 Cooperation Programme": what two sign is an agreement. */
export function isSignedPaper({ keys, tokens }: TokenSentence, head: number): boolean {
  if (!SIGNED_BY_TWO.test(keys[head] ?? "") || keys[head + 1] === "into" || !keys.some((key) => OF_TWO.test(key)))
    return false;
  for (let at = head - 1; at >= Math.max(0, head - 10); at--) {
    if (SIGNING.test(keys[at] ?? "")) return true;
    if (BREAKS.test(tokens[at]?.text ?? "")) break;
  }
  return /^(?:was|were)$/.test(keys[head + 1] ?? "") && SIGNING.test(keys[head + 2] ?? "");
}

const SIGNING = /^(?:sign(?:s|ed|ing)?|ink(?:s|ed)?|seal(?:s|ed)?|conclud(?:e|es|ed|ing)|initial(?:led|ed))$/;
const isSignedThere = (key: string, at: number, keys: readonly string[]): boolean =>
  /^(?:signed|inked|sealed|concluded|initialled)$/.test(key) &&
  (/^(?:was|were|been|and|)$/.test(keys[at - 1] ?? "") || keys.slice(0, at).includes("that"));
const ARMS =
  /^(?:tanks?|jets?|fighters?|missiles?|drones?|frigates?|corvettes?|submarines?|howitzers?|launchers?|helicopters?|warships?|destroyers?|artillery|aircraft|vessels?|carriers?|ammunition|shells?|radars?|rifles?|weapons?|arms)$/;
