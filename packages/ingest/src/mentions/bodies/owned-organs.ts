// Listed names of a sentence in, the same out with organs joined to the state that stands beside them.
import { SHARED_ORGANS } from "../../gazetteers/state-organs.ts";
import type { Match } from "../match-gazetteer.ts";
import type { TokenSentence } from "../token-sentence.ts";

/** "Russian National Security Council": the state before the organ's name owns it, whichever the list says. */
export function ownedOrgans(sentence: TokenSentence, listed: readonly Match[]): Match[] {
  const out: Match[] = [];
  for (const match of listed) {
    const before = out.at(-1);
    const possessive = sentence.keys[match.first - 1] === "s" ? 1 : 0;
    const owner = before !== undefined && before.last === match.first - possessive ? before.readings[0] : undefined;
    const behind = match.readings[0];
    if (
      before?.readings[0]?.organ !== undefined &&
      SHARED_ORGANS.test(before.readings[0].organ) &&
      behind?.entry.kind === "Country" &&
      behind.organ === undefined &&
      behind.form !== "demonym" &&
      sentence.keys[before.last] === "of" &&
      match.first - before.last <= 2
    ) {
      const { organ: own } = before.readings[0];
      out[out.length - 1] = {
        first: before.first,
        last: match.last,
        readings: [{ ...behind, form: "metonym", organ: own }],
      };
      continue;
    }
    const organ = match.readings[0]?.organ;
    if (before !== undefined && organ !== undefined && owner?.entry.kind === "Country" && owner.organ === undefined) {
      out[out.length - 1] = { first: before.first, last: match.last, readings: [{ ...owner, form: "metonym", organ }] };
    } else out.push(match);
  }
  return out;
}
