// ATTACKED by forces that nobody names because the army that tells of them is theirs.
import { formOf, labelOf } from "../../clauses/tree-index.ts";
import { names, namesNone } from "../gates/gates.ts";
import type { Pattern } from "../pattern.ts";

export const OWN_FORCES: readonly Pattern[] = [
  {
    id: "attacked/own-forces",
    relation: "ATTACKED",
    verbs: "raid, strike, hit, bomb, shell, attack, target, destroy, kill, storm, pound, bombard",
    source: ["speaker"],
    sourceKinds: ["Country"],
    target: ["patient", "in"],
    targetKinds: ["Country", "Organization"],
    targetReach: "owned",
    places: true,
    gates: [
      names("speaker", "army, military, ministry, navy, force, command, defence, defense"),
      {
        name: "forces of no other",
        test: ({ index, references }, frame) =>
          !frame.passive &&
          (frame.slots.get("agent") ?? []).some(
            ({ word }) =>
              /^(troops|soldiers|jets|warplanes|aircraft|planes|helicopters|tanks|commandos|paratroopers|gunships|forces)$/.test(
                formOf(index, word),
              ) &&
              (index.children[word] ?? []).every(
                (child) => !references.has(child) && /^(det|nummod|advmod)$/.test(labelOf(index, child)),
              ),
          ),
      },
      namesNone("patient", "suspect, house, man, smuggler"),
    ],
    strength: 0.72,
    matches: [
      ["The Israeli army says troops raided the West Bank town of Jenin.", "Israel ATTACKED Palestine"],
      ["The Kenyan military said jets bombed two al-Shabaab camps.", "Kenya ATTACKED al-Shabaab"],
    ],
    misses: [
      "The Kenyan army said rebel troops raided a Chadian town.",
      "The Kenyan army said troops were attacked in Chad.",
      "Kenyan analysts said troops raided a Chadian town.",
    ],
  },
];
