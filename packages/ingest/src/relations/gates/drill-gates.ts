// Tests of patterns that tell drills: whether those who drill do so together.
import type { Gate } from "../pattern.ts";
import { anyOf, modifiedBy } from "./gates.ts";

export const together: Gate = {
  name: "together",
  test: (scene, frame) =>
    scene.index.tree.forms
      .slice(frame.trigger, frame.trigger + 4)
      .some((form) => /^(together|jointly|alongside)$/.test(form)) ||
    /^side by side\b/.test(scene.index.lower.slice(frame.trigger + 1, frame.trigger + 4).join(" ")),
};

/** A voyage is a state's own, unless several sail it. */
export const jointIfSail: Gate = anyOf(
  "voyages are joint",
  { name: "no voyage", test: (_scene, frame) => !/^(sail|sailing)$/.test(frame.lemma) },
  modifiedBy("joint, combined, trilateral, multilateral, coordinated"),
);
