// WITHDREW_FROM: told by an idiom, by what is declared void, and by the end of adherence.
import { formOf, headOf, labelOf, lemmaOf } from "../../clauses/tree-index.ts";
import { names } from "../gates/gates.ts";
import { atAgreement } from "../gates/treaty-gates.ts";
import type { Pattern } from "../pattern.ts";

export const LEFT_OTHERWISE: readonly Pattern[] = [
  {
    id: "withdrew/idiom",
    relation: "WITHDREW_FROM",
    verbs: "pull, turn, call, bring, put",
    source: ["agent"],
    target: ["on", "to", "patient>on", "patient>to"],
    gates: [
      atAgreement("on", "to", "patient>on", "patient>to"),
      {
        name: "the plug is pulled, the back is turned, an end is put to it",
        test: (scene, frame) =>
          (frame.lemma === "pull" && names("patient", "plug").test(scene, frame)) ||
          (frame.lemma === "turn" && names("patient", "back").test(scene, frame)) ||
          (/^(?:call|bring)$/.test(frame.lemma) &&
            names("patient", "time, halt").test(scene, frame) &&
            frame.slots.has("on")) ||
          (frame.lemma === "put" && names("patient", "end").test(scene, frame)),
      },
    ],
    strength: 0.76,
    matches: [
      ["Gabon pulled the plug on the Ottawa Convention.", "Gabon WITHDREW_FROM Ottawa Convention"],
      ["Gabon turned its back on the Ottawa Convention.", "Gabon WITHDREW_FROM Ottawa Convention"],
      ["Gabon will call time on its defence pact with Chad.", "Gabon WITHDREW_FROM Gabon–Chad defence pact planned"],
      ["Gabon put an end to its defence pact with Chad.", "Gabon WITHDREW_FROM Gabon–Chad defence pact"],
    ],
    misses: [
      "Gabon pulled its team, and talks on the Ottawa Convention went on.",
      "Gabon put an end to talks on the Ottawa Convention.",
      "Gabon turned its attention to the Ottawa Convention.",
    ],
  },
  {
    id: "withdrew/declared-void",
    relation: "WITHDREW_FROM",
    verbs: "declare, pronounce, consider, render",
    source: ["agent"],
    target: ["patient", "patient>modifier"],
    gates: [
      {
        name: "void",
        test: ({ index }, { trigger }) =>
          index.lower
            .slice(trigger + 1, trigger + REACH)
            .some(
              (form, at, all) =>
                (/^(?:void|defunct|invalid)$/.test(form) || (form === "dead" && all[at + 1] !== "and")) &&
                /^(?:[.,;]|and|after|on|in|over|since|because|as|)$/.test(formOf(index, trigger + 2 + at)),
            ),
      },
    ],
    strength: 0.74,
    matches: [["Gabon declared the Ottawa Convention null and void.", "Gabon WITHDREW_FROM Ottawa Convention"]],
    misses: [
      "Gabon declared the Ottawa Convention a success.",
      "Gabon declared its support for the Ottawa Convention.",
    ],
  },
  {
    id: "withdrew/adherence",
    relation: "WITHDREW_FROM",
    verbs: "end, terminate, cease, renounce, abandon, drop, withdraw, discontinue",
    source: ["agent"],
    target: ["to", "patient>to"],
    gates: [names("patient", "adherence, commitment, allegiance"), atAgreement("to", "patient>to")],
    strength: 0.76,
    matches: [["Gabon is ending its adherence to the Ottawa Convention.", "Gabon WITHDREW_FROM Ottawa Convention"]],
    misses: ["Gabon ended its speech with a nod to the Ottawa Convention."],
  },
  {
    id: "withdrew/takes-effect",
    relation: "WITHDREW_FROM",
    nouns: "withdrawal, denunciation, exit, departure, pullout",
    source: ["possessor", "by", "modifier"],
    target: ["from"],
    elided: true,
    gates: [
      {
        name: "it takes effect",
        test: ({ index }, { trigger }) =>
          /^nsubj/.test(labelOf(index, trigger)) &&
          /^(?:take|enter|come|become)$/.test(lemmaOf(index, headOf(index, trigger))) &&
          index.lower.slice(trigger, trigger + 8).some((form) => /^(?:effect|force|effective)$/.test(form)),
      },
    ],
    strength: 0.8,
    matches: [
      [
        "Chad remains in the Ottawa Convention. Gabon's withdrawal took effect in May.",
        "Gabon WITHDREW_FROM Ottawa Convention",
      ],
      [
        "Chad remains in the Ottawa Convention. The Gabonese withdrawal took effect in May.",
        "Gabon WITHDREW_FROM Ottawa Convention",
      ],
    ],
    misses: ["Chad remains in the Ottawa Convention. Gabon's withdrawal from the town took a week."],
  },
];
const REACH = 14;
