// The scenes of a document in, who is sanctioned out where the text lists them line by line: "imposed sanctions on the following firms:", "Rostec, a maker of …".
import { frameOf, type Scene } from "../../clauses/scene.ts";
import { formOf, labelOf } from "../../clauses/tree-index.ts";
import type { Reference } from "../../links/reference.ts";
import type { FoundRelation } from "../relation.ts";
import { type Reading, relationOf } from "../relation-of.ts";
import { announcedEnd, namedEnd } from "./listed-ends.ts";

const LISTED: Reading = {
  id: "sanctioned/listed-below",
  relation: "SANCTIONED",
  standing: true,
  status: "actual",
  strength: 0.75,
};

const PUNISHING = /^(sanctions?|sanctioned|sanctioning|designat(?:ed|es|ing)|blacklisted|blacklisting)$/;
/** The name stands among so many words from the start of its line. */
const OPENING = 4;

/** Claims of each scene, by its place in the document. */
export function findPunishedLines(scenes: readonly Scene[]): ReadonlyMap<number, FoundRelation[]> {
  const found = new Map<number, FoundRelation[]>();
  let source: Reference | undefined;
  let before: Reference | undefined;
  scenes.forEach((scene, at) => {
    const { sentence } = scene;
    if (sentence.passage !== "list") {
      const own = whoPunishes(scene);
      before = own ?? before;
      source = announcesList(scene) ? (own ?? (speaksOfThose(scene) ? before : undefined)) : undefined;
      return;
    }
    const opens = scenes[at - 1]?.sentence.paragraph !== sentence.paragraph;
    const name = opens && source !== undefined ? nameAtStart(scene) : undefined;
    if (source !== undefined && name !== undefined) found.set(at, [claimOf(scene, source, name)]);
  });
  return found;
}

/** "The following were sanctioned:", "Those sanctioned today include:". */
const announcesList = ({ index }: Scene): boolean =>
  formOf(index, index.tree.forms.length - 1) === ":" &&
  index.tree.forms.some((form) => PUNISHING.test(form.toLowerCase()));

/** Nobody is named as the one who punishes: whoever did so before. */
const speaksOfThose = ({ index }: Scene): boolean =>
  index.tree.forms.some((form) =>
    /^(those|following|individuals|entities|persons|companies|targets|today)$/i.test(form),
  );

/** The subject of a sentence that speaks of punishing. */
function whoPunishes({ index, references }: Scene): Reference | undefined {
  const { forms } = index.tree;
  if (!forms.some((form) => PUNISHING.test(form.toLowerCase()))) return undefined;
  if (forms.some((form) => /^(not|lifts?|lifted|lifting|remov\w+|delist\w*|eas\w+)$/i.test(form))) return undefined;
  return [...references.values()]
    .flat()
    .find(
      ({ kind, word, locative, entities }) =>
        (kind === "Country" || kind === "Organization") &&
        !locative &&
        entities.length === 1 &&
        labelOf(index, word) === "nsubj",
    );
}

function nameAtStart({ references }: Scene): Reference | undefined {
  for (let word = 0; word < OPENING; word++) {
    const name = (references.get(word) ?? []).find(
      ({ kind, form }) => (kind === "Organization" || kind === "Leader") && form !== "pronoun" && form !== "nominal",
    );
    if (name !== undefined) return name;
  }
  return undefined;
}

function claimOf(scene: Scene, by: Reference, name: Reference): FoundRelation {
  const frame = frameOf(scene, name.word, () => false);
  return relationOf(scene, frame, LISTED, [announcedEnd(by, name.word), namedEnd(name, "listed")]);
}
