// An infinitive in, the verb above it that already is the saying or the voting out: "appeared on television to warn Chad", "went as far as to condemn it".
import { formOf, headOf, isVerbal, labelOf, lemmaOf, type TreeIndex } from "../tree-index.ts";
import { DONE_BY_VOTE, SAYING } from "./governors.ts";
import { isInfinitive } from "./own-status.ts";

const ALSO_SAID = /^(blame|ask|call|appeal|rebuke|reproach|castigate|slam)$/;
const PUNISHING = /^(impose|sanction|designate|blacklist)$/;

/** How one speaks up, from its verb to the word before "to". */
const SPEAKING_UP =
  /^(?:(?:appear|go|come|speak) (?:\S+ )*?(?:on|before|to|in|with) (?:\S+ )*?(?:television|tv|radio|air|screen|camera|reporter|journalist|parliament|council|assembly|congress|cabinet|press|public|nation)|take (?:to )?(?:\S+ )*?(?:media|twitter|facebook|telegram|x|airwave|podium|floor|stage|microphone|rostrum)|break (?:\S+ )*?silence|(?:hold|call|give|convene|organise|organize|deliver) (?:\S+ )*?(?:conference|briefing|speech|address|interview)|(?:write|pen|publish|post|send|issue|release|record) (?:\S+ )*?(?:letter|article|op-ed|video|message|note|statement|column|communique|communiqué|tweet)|(?:gather|summon|call|invite) (?:\S+ )*?(?:reporter|journalist|press)|interrupt \S+ (?:\S+ )*?(?:trip|tour|visit|holiday|vacation)|(?:hurry|race|queue|line|step|pause|stand)(?: (?:up|in|forward|out))?)\b/;

/** Who rushed to do something, or went as far as to, has done it. */
const DOING = /^(?:rush|hasten|go (?:as|so) far as)\b/;
const PUNISHED = /^take (?:\S+ )*?(?:action|step|measure)s?\b/;
const ACTING_ON = 24;

/** The verb that shares its status with the infinitive; -1 for none. */
export function alreadySaid(index: TreeIndex, verb: number): number {
  const lemma = lemmaOf(index, verb);
  const said = SAYING.has(lemma) || ALSO_SAID.test(lemma);
  if (!isInfinitive(index, verb)) return -1;
  const above = verbAbove(index, verb);
  if (above < 0 || above > verb || verb - above > ACTING_ON) return -1;
  const words = Array.from({ length: verb - above }, (_, at) => lemmaOf(index, above + at).toLowerCase()).join(" ");
  if (DOING.test(words) || (said && SPEAKING_UP.test(words))) return above;
  if (PUNISHING.test(lemma) && PUNISHED.test(words) && formOf(index, verb - 1) === "to") return above;
  return lemmaOf(index, above) === "vote" && DONE_BY_VOTE.test(lemma) ? above : -1;
}

/** The verb that it hangs on, over the nouns between: "took the floor to warn". */
function verbAbove(index: TreeIndex, verb: number): number {
  if (!/^(acl|advcl|xcomp|ccomp)$/.test(labelOf(index, verb))) return -1;
  let at = headOf(index, verb);
  for (let steps = 0; at >= 0 && !isVerbal(index, at) && steps < 4; steps++)
    at = /^(obj|obl|nmod|advmod|xcomp|fixed|case)$/.test(labelOf(index, at)) ? headOf(index, at) : -1;
  return at;
}
