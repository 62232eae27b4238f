// A word of a scene in, the noun out that leads to its owner: what says of which kind a name is, what stands before "whose", a common noun behind its capital.

import type { Scene } from "../scene.ts";
import {
  coordinated,
  dependents,
  formOf,
  headOf,
  labelOf,
  lemmaOf,
  prepositionOf,
  type TreeIndex,
  tagOf,
  uposOf,
} from "../tree-index.ts";
import { HARDWARE_NOUNS, OFFICIAL_NOUNS } from "./actor-nouns.ts";

/** "the Chadian frigate Logone": the noun that says what the unknown name names, -1 for none. */
export function kindBeforeName({ index, references }: Scene, name: number): number {
  const isName = (word: number): boolean =>
    uposOf(index, word) === "PROPN" && (references.get(word) ?? []).every(({ locative }) => locative === true);
  if (!isName(name)) return -1;
  let first = name;
  while (isName(first - 1) && headOf(index, first - 1) === name) first--;
  const kind = first - 1;
  const beside = headOf(index, kind) === headOf(index, name) && labelOf(index, kind) === labelOf(index, name);
  return actsForOwner(lemmaOf(index, kind)) && (headOf(index, kind) === name || beside) ? kind : -1;
}

/** "Chad, whose camp was shelled": the noun before "whose". */
export function beforeWhose(index: TreeIndex, whose: number): number[] {
  let noun = whose - (formOf(index, whose - 1) === "," ? 2 : 1);
  while (/^(flat|compound)$/.test(labelOf(index, noun)) && headOf(index, noun) < noun) noun = headOf(index, noun);
  if (noun < 0) return [];
  const first = labelOf(index, noun) === "conj" ? headOf(index, noun) : -1;
  const list = first < 0 || uposOf(index, noun) !== "PROPN" ? [] : coordinated(index, first);
  return list.length >= LISTED ? list : [noun];
}
/** "A and B, whose troops" may mean those of B; of three or more the troops are everybody's. */
const LISTED = 3;

/** "a depot used by the group", "facilities associated with the group": whoever holds a thing or keeps it, by the participle behind it. */
export const holdersOf = (index: TreeIndex, thing: number): number[] =>
  dependents(index, thing, "acl", "acl:relcl")
    .filter((verb) => HELD.test(lemmaOf(index, verb)) && !(isTie(index, verb) && ACTORS.test(lemmaOf(index, thing))))
    .flatMap((verb) =>
      dependents(index, verb, "obl:agent", "obl").filter(
        (word) => /^(by|to|with)$/.test(prepositionOf(index, word)) && formOf(index, word + 1) !== "-",
      ),
    )
    .flatMap((word) => coordinated(index, word));
const HELD = /^(use|belong|operate|run|own|control|hold|associate|affiliate|link|connect|man|occupy)$/;

/** "a group linked to the front" is not the front. */
const ACTORS =
  /^(group|groups|organisation|organization|network|militia|company|firm|entity|individual|person|people|man|bank|faction|cell|party|leader|businessman|rebel|militant)$/;
const isTie = (index: TreeIndex, verb: number): boolean =>
  /^(associate|affiliate|link|connect|control|run)$/.test(lemmaOf(index, verb));

/** "the US marines": a noun with a capital keeps its plural for a lemma. */
export const commonLemma = (index: TreeIndex, word: number): string => {
  const lemma = lemmaOf(index, word).toLowerCase();
  return uposOf(index, word) === "PROPN" && /[^s]s$/.test(lemma) ? lemma.slice(0, -1) : lemma;
};

const actsForOwner = (lemma: string): boolean => OFFICIAL_NOUNS.has(lemma) || HARDWARE_NOUNS.has(lemma);

/** "the Beirut offices of the group": what stands before the noun only says where. */
export const saysWhere = ({ references }: Scene, before: readonly number[]): boolean => {
  const named = before.flatMap((word) => references.get(word) ?? []);
  return named.length > 0 && named.every(({ form, locative }) => form === "capital" || locative === true);
};

/** "a statement by Chad", "the letter signed by Chad and Mali", "Chad issued a note that …": whoever a text is from. */
export const writersOf = (index: TreeIndex, text: number): number[] =>
  [
    ...dependents(index, text, "nmod").filter((word) => prepositionOf(index, word) === "by"),
    ...dependents(index, text, "acl")
      .filter((verb) =>
        /^(sign|issue|adopt|publish|release|sponsor|write|draft|approve|pass)$/.test(lemmaOf(index, verb)),
      )
      .flatMap((verb) => dependents(index, verb, "obl:agent")),
    ...givenOutBy(index, text),
  ].flatMap((word) => coordinated(index, word));

/** "the Council adopted a resolution that condemns it": what was adopted speaks for who did it; a draft does for nobody. */
function givenOutBy(index: TreeIndex, text: number): number[] {
  const verb = labelOf(index, text) === "obj" ? headOf(index, text) : -1;
  const given = verb >= 0 && /^(adopt|pass|issue|publish|release)$/.test(lemmaOf(index, verb));
  const before = dependents(index, verb, "aux", "advmod", "mark");
  const happened =
    given &&
    /^VB[DZPN]$/.test(tagOf(index, verb)) &&
    before.every(
      (word) => /^(have|do|just|on|today|yesterday)$/.test(lemmaOf(index, word)) || /ly$/.test(formOf(index, word)),
    );
  const draft = dependents(index, text, "amod", "compound", "det").some((word) =>
    /^(draft|proposed|no|non-binding)$/.test(formOf(index, word)),
  );
  return happened && !draft ? dependents(index, verb, "nsubj") : [];
}
export const WRITTEN: RegExp =
  /^(letter|statement|declaration|resolution|communique|communiqué|report|appeal|petition|note|motion)$/;

/** "a local firm, Varnik Works, …": the name behind the comma, wherever the parser hung it. */
export const firmBehind = ({ index, references }: Scene, word: number): number[] =>
  FIRMS.test(lemmaOf(index, word)) &&
  formOf(index, word + 1) === "," &&
  (references.get(word + 2) ?? []).some(({ kind, form }) => kind === "Organization" && form !== "nominal")
    ? [word + 2]
    : [];
const FIRMS =
  /^(firm|company|manufacturer|maker|contractor|shipbuilder|shipyard|producer|subsidiary|giant|supplier|start-up|startup)$/;

/** "a village near the Chadian border", "near the border with Chad": the place lies on this side of it; "near Chad's border with Niger", in Chad. */
export const isNearBorder = ({ index }: Scene, word: number): boolean =>
  /^(border|frontier)$/.test(lemmaOf(index, word)) &&
  prepositionOf(index, word) === "near" &&
  !(
    dependents(index, word, "nmod:poss").length > 0 &&
    dependents(index, word, "nmod", "obl").some((other) => prepositionOf(index, other) === "with")
  );
