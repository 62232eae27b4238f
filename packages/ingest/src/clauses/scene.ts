// A parsed sentence and its references in, a scene out: what rules ask of a sentence, looked up once.
import type { Links } from "../links/link-input.ts";
import type { ParsedSentence } from "../links/parsed-sentence.ts";
import type { Reference } from "../links/reference.ts";
import { nounFrame, verbFrame } from "./build-frame.ts";
import type { Frame } from "./frame.ts";
import { mendVerbs } from "./mistaken-verbs.ts";
import { indexTree, isVerbal, type TreeIndex } from "./tree-index.ts";

/** One sentence as rules see it. */
export interface Scene {
  readonly sentence: ParsedSentence;
  readonly index: TreeIndex;
  /** References by word. */
  readonly references: ReadonlyMap<number, readonly Reference[]>;
  /** The agreement spoken of last before this sentence, at most a few sentences ago. */
  readonly agreement?: Reference;
  /** Parties of the document's agreements, as far as the text names them. */
  readonly parties: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Builds the scenes of a document. */
export function buildScenes(
  sentences: readonly ParsedSentence[],
  links: Pick<Links, "references" | "treaties">,
): Scene[] {
  const { references } = links;
  const parties = new Map(links.treaties.map((treaty) => [treaty.id, treaty.parties]));
  const bySentence = new Map<number, Reference[]>();
  for (const reference of references) {
    const known = bySentence.get(reference.sentence);
    if (known === undefined) bySentence.set(reference.sentence, [reference]);
    else known.push(reference);
  }
  let agreement: Reference | undefined;
  return sentences.map((sentence) => {
    const own = bySentence.get(sentence.index) ?? [];
    const scene = buildScene(sentence, own, parties);
    const before = agreement !== undefined && sentence.index - agreement.sentence <= MEMORY ? { agreement } : {};
    agreement = own.filter(isAgreement).at(-1) ?? agreement;
    return { ...scene, ...before };
  });
}

/** Sentences for which an agreement stays in mind. */
const MEMORY = 3;

/** One agreement: "treaties" in general are none. */
export const isAgreement = (reference: Reference): boolean =>
  reference.kind === "Treaty" && reference.entities.length === 1;

/** Builds the scene of a sentence. */
function buildScene(sentence: ParsedSentence, references: readonly Reference[], parties: Scene["parties"]): Scene {
  const byWord = new Map<number, Reference[]>();
  for (const reference of references) {
    const known = byWord.get(reference.word);
    if (known === undefined) byWord.set(reference.word, [reference]);
    else known.push(reference);
  }
  return { sentence, index: indexTree(mendVerbs(sentence.tree)), references: byWord, parties };
}

/** The frame of a word, verb or noun by its tag. */
export function frameOf(scene: Scene, word: number, lightVerb: (lemma: string) => boolean): Frame {
  return isVerbal(scene.index, word) ? verbFrame(scene.index, word) : nounFrame(scene.index, word, lightVerb);
}
