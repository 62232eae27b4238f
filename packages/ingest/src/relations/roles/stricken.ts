// An event word in, the state out that a disaster told of behind it has hit: "in response to the quake in Chad", "to those affected by the floods that hit Chad".
import type { Filler } from "../../clauses/frames/frame.ts";
import { coordinated, dependents, lemmaOf, prepositionOf, type TreeIndex } from "../../clauses/tree-index.ts";

const DISASTER =
  /^(flood|flooding|earthquake|quake|cyclone|hurricane|typhoon|drought|eruption|wildfire|pandemic|disaster|tsunami|landslide|outbreak|famine|storm|epidemic|tremor)$/;
const HIT = /^(hit|strike|devastate|affect|shake|ravage|batter|rock|jolt|destroy|damage)$/;
const FAR = 24;

export function strickenBy(index: TreeIndex, word: number): Filler[] {
  const noun = index.tree.lemmas.findIndex(
    (_, at) => at > word && at < word + FAR && DISASTER.test(lemmaOf(index, at)),
  );
  if (noun < 0) return [];
  const places = [noun, ...dependents(index, noun, "acl", "acl:relcl").filter((verb) => HIT.test(lemmaOf(index, verb)))]
    .flatMap((each) => [
      ...dependents(index, each, "nmod", "obl").filter((place) => /^(in|of|across)$/.test(prepositionOf(index, place))),
      ...dependents(index, each, "obj"),
    ])
    .concat(dependents(index, noun, "compound", "amod"));
  return places.flatMap((place) => coordinated(index, place)).map((place) => ({ word: place, via: "direct" }));
}
