// PURCHASED and SUPPLIED told beside something else: the order under which arms come, the supplier that another comes after.
import { dependents, formOf, lemmaOf, tagOf } from "../../clauses/tree-index.ts";
import { anyOf, givesArms, modifiedBy } from "../gates/gates.ts";
import type { Pattern } from "../pattern.ts";

export const SALES_BESIDE: readonly Pattern[] = [
  {
    id: "purchased/received-on-order",
    relation: "PURCHASED",
    verbs: "receive, get, take delivery, accept",
    source: ["agent"],
    sourceKinds: ["Country"],
    target: ["contracted with"],
    targetKinds: ["Organization"],
    gates: [givesArms("patient")],
    status: "actual",
    strength: 0.74,
    matches: [["Peru is set to receive six howitzers under an order placed with Saab.", "Peru PURCHASED Saab"]],
    misses: ["Peru received six tractors under an order placed with Saab."],
  },
  {
    id: "supplied/supplier-after",
    relation: "SUPPLIED",
    nouns: "supplier, provider, exporter, seller",
    source: ["after", "behind", "of>after", "to>after", "of>behind"],
    sourceKinds: ["Country"],
    target: ["to", "of>to", "possessor"],
    targetKinds: ["Country"],
    gates: [
      anyOf("of arms", givesArms("of"), modifiedBy("arms weapons weapon arm")),
      {
        name: "second to another",
        test: ({ index }, { trigger }) =>
          dependents(index, trigger, "amod").some(
            (child) =>
              tagOf(index, child) === "JJS" ||
              /^(second|third|fourth|fifth)/.test(formOf(index, child)) ||
              /^(second|third|fourth|fifth)-/.test(lemmaOf(index, child)),
          ),
      },
    ],
    status: "actual",
    strength: 0.74,
    matches: [["Norway was the second-largest supplier of arms to Peru after Chad.", "Chad SUPPLIED Peru"]],
    misses: ["Norway was the second-largest supplier of wheat to Peru after Chad."],
  },
];
