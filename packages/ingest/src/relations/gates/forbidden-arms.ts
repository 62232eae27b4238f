// Arms that nobody sells in the open: nuclear, chemical, biological.
import type { Frame } from "../../clauses/frames/frame.ts";
import type { Scene } from "../../clauses/scene.ts";
import { lemmaOf, uposOf } from "../../clauses/tree-index.ts";
import { wordsAt } from "../roles/find-roles.ts";

const FORBIDDEN = /^(nuclear|chemical|biological|atomic|wmd|destruction|nuke)s?$/;

/** Whether what stands at the path is of these. */
export const forbidden = (scene: Scene, frame: Frame, path: string): boolean =>
  wordsAt(scene, frame, path).some(({ word }) =>
    [word, ...(scene.index.children[word] ?? [])].some(
      (each) =>
        !isVessel(scene, word) &&
        uposOf(scene.index, each) !== "PROPN" &&
        FORBIDDEN.test(lemmaOf(scene.index, each).toLowerCase()),
    ),
  );

/** "A nuclear submarine" is driven by it. */
const isVessel = ({ index }: Scene, word: number): boolean =>
  /^(submarine|icebreaker|carrier|ship|vessel)$/.test(lemmaOf(index, word));
