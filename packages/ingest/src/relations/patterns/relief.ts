// AIDED told by what the money is for ("to help rebuild Nepal", "aimed at reducing poverty in Nepal"), dropped from the air, or measured.
import { headOf, isVerbal, labelOf, lemmaOf, prepositionOf } from "../../clauses/tree-index.ts";
import { givesAid, names, namesNone, notAModifier } from "../gates/gates.ts";
import type { Gate, Pattern } from "../pattern.ts";

export const GIVE = "give, provide, send, donate, grant, disburse, lend, contribute, release, allot, spend";
export const PROMISE =
  "offer, pledge, promise, commit, announce, approve, earmark, allocate, unveil, propose, authorise, authorize, plan, vow, set aside, appropriate";
/** Those whom the money helps without their state having any of it. */
const OTHERS = namesNone(
  "helped",
  "refugee, migrant, terrorism, war, farmer, company, firm, economy, student, effort, resolution, campaign, film, project, team, athlete",
);
export const NO_TAX: Gate = namesNone("patient", "tax, cut, ban, bounty, reward, bond, fine, sanction, suspension");

const AID = "aid, assistance, support, loan, grant, funding, fund, help, subsidy";
/** The verb above the aid, and the preposition that leads to it. */
const carriedBy = (verbs: RegExp, preposition: string): Gate => ({
  name: `under ${verbs.source} with "${preposition}"`,
  test: ({ index }, frame) => {
    let led = false;
    for (let at = frame.trigger, steps = 0; at >= 0 && steps < 6; at = headOf(index, at), steps++) {
      if (isVerbal(index, at) && (!led || verbs.test(lemmaOf(index, at)) || labelOf(index, at) !== "xcomp"))
        return led && verbs.test(lemmaOf(index, at));
      if (prepositionOf(index, at).startsWith(preposition)) led = true;
    }
    return false;
  },
});

/** Work that others may help with. */
const WORK =
  /^(build|rebuild|develop|construct|complete|finish|set up|establish|restore|modernise|modernize|repair|train|equip|expand|upgrade|make|produce|design|fight|defeat|repel|liberate|recapture|retake|clear|launch|drive|oust|rout|capture|regain|beat|crush)$/;

export const RELIEF: readonly Pattern[] = [
  {
    id: "aided/give-to-help",
    relation: "AIDED",
    verbs: GIVE,
    source: ["agent"],
    target: ["helped", "helped in"],
    targetReach: "owned",
    places: true,
    gates: [givesAid("patient"), OTHERS, NO_TAX],
    strength: 0.78,
    matches: [
      ["Japan gave $20 million to help rebuild Nepal.", "Japan AIDED Nepal"],
      ["Japan will give 3 million dollars to help Nepal hold elections.", "Japan AIDED Nepal planned"],
    ],
    misses: [
      "Japan gave $20 million to help refugees.",
      "Japan spent $20 million to fight Nepal.",
      "Japan gave a concert to help children.",
      "Japan invested $5 billion to build a port in Nepal.",
    ],
  },
  {
    id: "aided/promise-to-help",
    relation: "AIDED",
    verbs: PROMISE,
    source: ["agent"],
    target: ["helped", "helped in"],
    targetReach: "owned",
    places: true,
    gates: [givesAid("patient"), OTHERS, NO_TAX],
    status: "planned",
    strength: 0.78,
    matches: [
      ["Japan pledges 300 million euros towards stabilising Nepal.", "Japan AIDED Nepal planned"],
      ["Japan announced a $40 million aid package aimed at reducing hunger in Nepal.", "Japan AIDED Nepal planned"],
      ["Japan has pledged 30 million dollars for rebuilding Nepal.", "Japan AIDED Nepal planned"],
    ],
    misses: [
      "Japan pledged 30 million euros to fight hunger.",
      "Japan pledged to help rebuild its own army near Nepal.",
    ],
  },
  {
    id: "aided/airdrop",
    relation: "AIDED",
    verbs: "airdrop, air-drop, parachute, airlift, fly in, truck",
    source: ["agent"],
    target: ["into", "over", "to", "in", "on"],
    targetKinds: ["Country", "Organization"],
    targetReach: "owned",
    places: true,
    gates: [givesAid("patient")],
    strength: 0.8,
    matches: [["The Japanese air force airdropped food over Nepal.", "Japan AIDED Nepal"]],
    misses: ["The Japanese air force airdropped troops over Nepal."],
  },
  {
    id: "aided/receive-from",
    relation: "AIDED",
    verbs: "receive, get, obtain, draw",
    source: ["from", "patient>from", "patient>of>from", "of>from"],
    target: ["agent"],
    targetReach: "acting",
    gates: [givesAid("patient>of")],
    strength: 0.74,
    matches: [["Nepal's army receives most of its funding from Japan.", "Japan AIDED Nepal"]],
    misses: ["Nepal's army receives most of its recruits from Japan."],
  },
  {
    id: "aided/total",
    relation: "AIDED",
    nouns: "aid, assistance, funding",
    source: ["modifier", "possessor"],
    target: ["to", "for"],
    standing: true,
    gates: [
      notAModifier,
      {
        name: "an amount is told",
        test: (scene, frame) =>
          /^(total|reach|amount|exceed|come|top|stand|double|fall|rise)$/.test(
            scene.index.tree.lemmas[scene.index.tree.heads[frame.trigger] ?? -1] ?? "",
          ),
      },
    ],
    strength: 0.74,
    matches: [["Japanese military aid to Nepal totals $3 billion a year.", "Japan AIDED Nepal"]],
    misses: ["Gas aid for Nepal totals nothing."],
  },
  {
    id: "aided/relies-on",
    relation: "AIDED",
    nouns: AID,
    source: ["from", "by", "modifier", "possessor"],
    sourceKinds: ["Country", "Organization"],
    target: ["dependant"],
    targetReach: "acting",
    standing: true,
    gates: [carriedBy(/^(rely|depend|survive|live|subsist|run)$/, "on"), notAModifier],
    strength: 0.75,
    matches: [
      ["Nepal depends on aid from Japan.", "Japan AIDED Nepal"],
      ["The Nepalese army depends on Japanese aid.", "Japan AIDED Nepal"],
    ],
    misses: ["Nepal relies on gas from Japan.", "Nepal relies on tourists from Japan."],
  },
  {
    id: "aided/in-return",
    relation: "AIDED",
    nouns: AID,
    source: ["from"],
    sourceKinds: ["Country", "Organization"],
    target: ["dependant"],
    targetReach: "acting",
    status: "planned",
    gates: [carriedBy(/^(agree|promise|pledge|vow|accept|offer)$/, "for"), notAModifier],
    strength: 0.72,
    matches: [["Nepal agreed to close the camp in return for $1bn in aid from Japan.", "Japan AIDED Nepal planned"]],
    misses: ["Nepal agreed to close the camp in return for a letter from Japan."],
  },
  {
    id: "aided/donor",
    relation: "AIDED",
    nouns: "donor, benefactor, backer, paymaster, bankroller, patron, sponsor, contributor",
    source: ["subject", "named", "predicate"],
    sourceKinds: ["Country", "Organization"],
    target: ["to", "of>to", "possessor", "of"],
    targetKinds: ["Country", "Organization", "Leader"],
    targetReach: "acting",
    standing: true,
    gates: [
      notAModifier,
      namesNone("to", "fund, appeal, campaign, mission, budget"),
      namesNone("of", "resolution, plan, bill, idea"),
    ],
    strength: 0.75,
    matches: [
      ["Japan is the largest donor to Nepal.", "Japan AIDED Nepal"],
      ["Japan is the second biggest donor of military aid to Nepal.", "Japan AIDED Nepal"],
      ["Japan, Nepal's main backer, said nothing.", "Japan AIDED Nepal"],
      ["Japan is one of Rwandan President Paul Kagame's strongest backers.", "Japan AIDED Paul Kagame"],
    ],
    misses: [
      "Japan is a donor to the fund.",
      "Japan met donors to Nepal.",
      "Japan is a sponsor of the Nepal resolution.",
    ],
  },
  {
    id: "aided/with-help",
    relation: "AIDED",
    nouns: "help, assistance, aid, support, backing",
    source: ["possessor", "of", "from", "modifier"],
    target: ["doer"],
    targetReach: "acting",
    gates: [
      {
        name: "done with it",
        test: ({ index }, { trigger }) => {
          const above = headOf(index, trigger);
          const verb = /^obj$|^obl:agent$/.test(labelOf(index, above)) ? headOf(index, above) : above;
          return prepositionOf(index, trigger) === "with" && WORK.test(lemmaOf(index, verb));
        },
      },
    ],
    strength: 0.74,
    matches: [
      ["Nepal is building the dam with Japan's help.", "Japan AIDED Nepal"],
      ["Nepal rebuilt its army with the help of Japan.", "Japan AIDED Nepal"],
      ["Nepalese troops drove out the rebels with military support from Japan.", "Japan AIDED Nepal"],
      ["The rebels were driven out by Nepalese troops with military support from Japan.", "Japan AIDED Nepal"],
    ],
    misses: ["Nepal met Japan with the support of its people.", "Nepal built the dam with the help of its army."],
  },
  {
    id: "aided/deposit",
    relation: "AIDED",
    verbs: "deposit, inject, place",
    source: ["agent"],
    target: ["in", "into", "at"],
    targetKinds: ["Country"],
    targetReach: "owned",
    sourceKinds: ["Country"],
    gates: [givesAid("patient"), names("in", "bank, treasury, reserve, coffer")],
    strength: 0.74,
    matches: [["Japan deposited $2 billion in Nepal's central bank.", "Japan AIDED Nepal"]],
    misses: ["Japan deposited $2 billion in its own bank."],
  },
  {
    id: "aided/pays-for",
    relation: "AIDED",
    verbs: "fund, finance, pay, cover, bankroll, underwrite",
    source: ["agent"],
    sourceKinds: ["Country", "Organization"],
    target: ["payee"],
    targetKinds: ["Country", "Organization"],
    targetReach: "owned",
    gates: [
      names("patient", "salary, wage, pension, budget, upkeep, reconstruction, deficit, payroll, debt, rent, bill"),
    ],
    strength: 0.74,
    matches: [
      ["Japan has offered to finance the salaries of Nepalese soldiers.", "Japan AIDED Nepal planned"],
      ["Japan pays the wages of Nepal's police.", "Japan AIDED Nepal"],
    ],
    misses: ["Japan pays the wages of its own police.", "Japan pays the price of Nepal's silence."],
  },
];
