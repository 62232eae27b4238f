// SIGNED: told by the instruments that are deposited, by papers that two exchange and by signatures put under them.
import { formOf } from "../../clauses/tree-index.ts";
import { names, namesNone } from "../gates/gates.ts";
import type { Pattern } from "../pattern.ts";
import { PARTNERS } from "./signed.ts";

export const INSTRUMENTS: readonly Pattern[] = [
  {
    id: "signed/instrument",
    relation: "SIGNED",
    nouns: "accession",
    source: ["by", "of", "possessor"],
    target: ["to"],
    elided: true,
    gates: [
      {
        name: "its instrument is deposited",
        test: ({ index }, { trigger }) =>
          /^instruments?$/.test(formOf(index, trigger - 2)) &&
          index.lower.some((form) => /^(deposited|deposit|lodged|received)$/.test(form)),
      },
    ],
    strength: 0.78,
    matches: [
      [
        "The Ottawa Convention has new parties. Instrument of accession by Malawi deposited on 3 May.",
        "Malawi SIGNED Ottawa Convention",
      ],
    ],
    misses: ["The Ottawa Convention has new parties. The accession by Malawi is debated."],
  },
  {
    id: "signed/exchange-of",
    relation: "SIGNED",
    nouns: "exchange",
    light: "witness, attend, oversee",
    source: ["by", "between"],
    target: ["of"],
    partners: ["of>between"],
    byParties: true,
    gates: [namesNone("of", "instrument letter note view prisoner copy ratification")],
    strength: 0.74,
    matches: [
      [
        "The ministers attended the exchange of a defence agreement between Chile and Peru.",
        "Chile SIGNED Chile–Peru defence agreement",
        "Peru SIGNED Chile–Peru defence agreement",
      ],
    ],
    misses: ["The ministers attended the exchange of prisoners between Chile and Peru."],
  },
  {
    id: "signed/in-presence",
    relation: "SIGNED",
    verbs: "sign, ink, initial",
    source: ["in>possessor", "in>of"],
    target: ["patient"],
    gates: [
      names("in", "presence"),
      {
        name: "two of them",
        test: ({ references }, frame) =>
          frame.passive &&
          !["agent", "between"].some((slot) => (frame.slots.get(slot) ?? []).length > 0) &&
          [...references.values()].flat().some(({ form, entities }) => form === "pronoun" && entities.length === 2),
      },
    ],
    strength: 0.74,
    matches: [],
    misses: ["A treaty was signed in the presence of President Ruto."],
  },
  {
    id: "signed/text-of",
    relation: "SIGNED",
    verbs: "sign, ink",
    source: ["agent"],
    target: ["patient>of", "patient>to"],
    partners: PARTNERS,
    byParties: true,
    gates: [names("patient", "text, wording, version, copy, document, protocol, annex, instrument")],
    strength: 0.78,
    matches: [
      [
        "The foreign ministers of Chile and Peru signed the text of a peace agreement.",
        "Chile SIGNED Chile–Peru peace agreement",
        "Peru SIGNED Chile–Peru peace agreement",
      ],
    ],
    misses: [
      "Chile and Peru signed the pages of a report.",
      "The text of a peace agreement between Chile and Peru was initialled.",
    ],
  },
  {
    id: "signed/signature-on",
    relation: "SIGNED",
    verbs: "put, append, affix, set, add, exchange, shake, lend",
    source: ["agent"],
    target: ["under", "on", "below", "beneath", "to", "to>on", "patient>on", "patient>under"],
    partners: PARTNERS,
    elided: true,
    gates: [names("patient", "signature pen ink hand")],
    strength: 0.8,
    matches: [
      ["Chad and Niger exchanged signatures on the Ottawa Convention.", "Chad SIGNED Ottawa Convention"],
      ["Chad and Niger shook hands on a border treaty in May.", "Chad SIGNED Niger–Chad border treaty"],
    ],
    misses: ["Chad put its hope in the Ottawa Convention."],
  },
];
