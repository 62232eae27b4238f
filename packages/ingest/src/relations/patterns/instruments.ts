// SIGNED: told by the instruments that are deposited, and by papers that two exchange.
import { formOf } from "../../clauses/tree-index.ts";
import { namesNone } from "../gates/gates.ts";
import type { Pattern } from "../pattern.ts";

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
];
