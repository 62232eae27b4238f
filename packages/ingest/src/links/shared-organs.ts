// Sentences in, for each bare organ that many states have under one name ("House of Representatives") whose it is out; undefined when the text does not say.
import { SHARED_ORGANS } from "../gazetteers/state-organs.ts";
import type { Mention } from "../mentions/mention.ts";
import { byParagraph } from "./by-paragraph.ts";
import type { LinkInput } from "./link-input.ts";
import type { ParsedSentence } from "./parsed-sentence.ts";

export function ownersOfSharedOrgans(input: LinkInput): ReadonlyMap<Mention, string | undefined> {
  const owners = new Map<Mention, string | undefined>();
  const scopes = input.frame?.digest === true ? [...byParagraph(input.sentences).values()] : [input.sentences];
  for (const scope of scopes) addOwners(scope, owners);
  return owners;
}

/** The state that the text gives to an organ of this name; else the listed one, unless only others are spoken of. */
function addOwners(sentences: readonly ParsedSentence[], owners: Map<Mention, string | undefined>): void {
  const mentions = sentences.flatMap(({ words }) => words.flatMap(({ mention }) => mention ?? []));
  const bare = mentions.filter(isBare);
  if (bare.length === 0) return;
  const given = new Map<string, Set<string>>();
  const states = new Set<string>();
  for (const mention of mentions) {
    const best = mention.candidates[0];
    if (mention.kind !== "Country" || best === undefined || isBare(mention)) continue;
    states.add(best.entity);
    if (best.organ !== undefined && SHARED_ORGANS.test(best.organ))
      given.set(best.organ, (given.get(best.organ) ?? new Set()).add(best.entity));
  }
  for (const mention of bare) {
    const best = mention.candidates[0];
    const own = [...(given.get(best?.organ ?? "") ?? [])];
    const listed = best?.entity ?? "";
    if (own.length === 1) owners.set(mention, own[0]);
    else if (states.size > 0 && !states.has(listed)) owners.set(mention, undefined);
  }
}

/** The organ's name alone or its initials, without a state beside it. */
const isBare = (mention: Mention): boolean => {
  const organ = mention.candidates[0]?.organ;
  return (
    organ !== undefined && SHARED_ORGANS.test(organ) && (mention.text === organ || /^[A-Z]{3,6}$/.test(mention.text))
  );
};
