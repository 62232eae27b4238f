// A parsed sentence and its references in, a scene out: what rules ask of a sentence, looked up once.
import type { ParsedSentence } from "../links/parsed-sentence.ts";
import type { Reference } from "../links/reference.ts";
import type { Frame } from "./frames/frame.ts";
import { nounFrame } from "./frames/noun-frame.ts";
import { verbFrame } from "./frames/verb-frame.ts";
import { mendParticiples } from "./mends/mend-participles.ts";
import { mendPrepositions } from "./mends/mend-prepositions.ts";
import { mendTitles } from "./mends/mend-titles.ts";
import { mendVerbs } from "./mends/mistaken-verbs.ts";
import { headOf, indexTree, isVerbal, lemmaOf, prepositionOf, type TreeIndex } from "./tree-index.ts";

/** One sentence as rules see it. All scenes have all fields: what reads them is faster when they are alike. */
export interface Scene {
  readonly sentence: ParsedSentence;
  readonly index: TreeIndex;
  /** References by word. */
  readonly references: ReadonlyMap<number, readonly Reference[]>;
  /** The agreement spoken of last before this sentence, at most a few sentences ago. */
  readonly agreement: Reference | undefined;
  /** The body of states spoken of last before this sentence, at most a few sentences ago. */
  readonly body: Reference | undefined;
  /** Where a visit spoken of shortly before this sentence went. */
  readonly destination: Reference | undefined;
  /** The sentence before; in a digest, of the same paragraph. */
  readonly previous: Scene | undefined;
}

/** Of what family an organisation is ("body", "armed-group"), as listed. */
export type FamilyOf = (id: string) => string | undefined;

/** Builds the scenes of a document; in a digest each paragraph stands for itself. */
export function buildScenes(
  sentences: readonly ParsedSentence[],
  references: readonly Reference[],
  family: FamilyOf,
  digest = false,
): Scene[] {
  const bySentence = grouped(references, (reference) => reference.sentence);
  const isBody = (each: Reference): boolean =>
    each.kind === "Organization" && each.entities.length === 1 && OF_STATES.test(family(each.entities[0] ?? "") ?? "");
  let agreement: Reference | undefined;
  let body: Reference | undefined;
  let destination: Reference | undefined;
  let previous: Scene | undefined;
  return sentences.map((sentence) => {
    const own = bySentence.get(sentence.index) ?? [];
    const near = (each: Reference | undefined): Reference | undefined =>
      each !== undefined &&
      sentence.index - each.sentence <= MEMORY &&
      (!digest || sentences[each.sentence]?.paragraph === sentence.paragraph)
        ? each
        : undefined;
    const scene: Scene = {
      sentence,
      index: indexTree(
        mendVerbs(mendParticiples(mendPrepositions(mendTitles(sentence.tree, sentence.words))), sentence.words),
      ),
      references: grouped(own, (reference) => reference.word),
      agreement: near(agreement),
      body: near(body),
      destination: near(destination),
      previous: digest && previous?.sentence.paragraph !== sentence.paragraph ? undefined : previous,
    };
    agreement =
      own.filter((each) => isAgreement(each) && !(isPaper(scene, each) && near(agreement))).at(-1) ?? agreement;
    body = own.filter(isBody).at(-1) ?? body;
    destination = destinationIn(scene) ?? destination;
    previous = scene;
    return scene;
  });
}

/** Families whose members are states. */
const OF_STATES = /^(body|alliance)$/;

/** "a visit to Chad". */
function destinationIn({ index, references }: Scene): Reference | undefined {
  for (const [word, own] of references) {
    const place = own.find(({ kind, entities }) => kind === "Country" && entities.length === 1);
    if (place === undefined || prepositionOf(index, word) !== "to") continue;
    if (/^(visit|trip|journey)$/.test(lemmaOf(index, headOf(index, word)))) return place;
  }
  return undefined;
}

/** Sentences for which an agreement or a body stays in mind. */
const MEMORY = 3;

/** One agreement: "treaties" in general are none. */
export const isAgreement = (reference: Reference): boolean =>
  reference.kind === "Treaty" && reference.entities.length === 1;

/** "In a joint declaration they said": it is not what is signed or left next, where a treaty is in mind. */
const isPaper = ({ index }: Scene, { word }: Reference): boolean =>
  /^(declaration|communiqu[eé]|statement|letter)$/.test(lemmaOf(index, word).toLowerCase()) &&
  prepositionOf(index, word) === "in";

function grouped(references: readonly Reference[], keyOf: (reference: Reference) => number): Map<number, Reference[]> {
  const groups = new Map<number, Reference[]>();
  for (const reference of references) {
    const known = groups.get(keyOf(reference));
    if (known === undefined) groups.set(keyOf(reference), [reference]);
    else known.push(reference);
  }
  return groups;
}

/** The frame of a word, verb or noun by its tag. */
export function frameOf(scene: Scene, word: number, lightVerb: (lemma: string) => boolean): Frame {
  return isVerbal(scene.index, word) ? verbFrame(scene.index, word) : nounFrame(scene.index, word, lightVerb);
}
