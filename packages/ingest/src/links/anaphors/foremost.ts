// "Africa's biggest economy" in, the one state of the region that the document names out.

import { isLocative } from "../is-locative.ts";
import type { ParsedSentence } from "../parsed-sentence.ts";
import type { Anaphora, Answer } from "./anaphora.ts";
import { namedIn } from "./named-in.ts";
import { regionIn } from "./regions.ts";

const MOST = /^(?:largest|biggest|richest|poorest|strongest|most|top|leading|smallest|newest|youngest|oldest)$/;
/** Words between the region and the noun: "'s second - biggest oil". */
const WITHIN = 6;

export function foremostOf(sentence: ParsedSentence, word: number, anaphora: Anaphora): Answer | undefined {
  const region = regionBefore(sentence, word);
  if (region === undefined) return undefined;
  const [state, other] = [...region].filter((id) => namedIn(anaphora.input).has(id));
  return state === undefined || other !== undefined
    ? undefined
    : {
        entities: [state],
        form: "nominal",
        score: 0.7,
        reason: "the one state of the region that the text names",
        locative: isLocative(sentence, word),
      };
}

/** The states of the region whose foremost stands here. */
function regionBefore({ words }: ParsedSentence, word: number): ReadonlySet<string> | undefined {
  const text = (at: number): string => words[at]?.text ?? "";
  let most = false;
  for (let at = word - 1; at > 0 && word - at <= WITHIN; at--) {
    most ||= MOST.test(text(at));
    if (!/^['\u2019]s$/.test(text(at))) continue;
    const before = [4, 3, 2, 1].map((back) => text(at - back).toLowerCase()).join(" ");
    return most ? regionIn(` ${adjectiveOf(before.replace(/[^a-z]+/g, " ").trim())} `) : undefined;
  }
  return undefined;
}

/** "south east asia" as the list of regions has it: "south east asian". */
const adjectiveOf = (region: string): string =>
  region
    .replace(/(asia|america)$/, "$1n")
    .replace(/europe$/, "european")
    .replace(/middle east$/, "middle eastern");
