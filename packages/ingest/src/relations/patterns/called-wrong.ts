// CONDEMNED by calling what another does a wrong: the words for it, and a wrong that somebody says it is.
import { dependents, formOf, lemmaOf, uposOf } from "../../clauses/tree-index.ts";
import { anyOf, names, namesNone } from "../gates/gates.ts";
import { noCrowd } from "../gates/no-crowd.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";

const WRONG = `violation aggression crime provocation breach genocide terrorism massacre outrage blackmail atrocity act escalation infringement murder
  interference coup barbarism insult piracy assault invasion farce hypocrisy betrayal contravention affront slap attack mistake`;
const WRONG_KINDS =
  "aggression terrorism war violation provocation piracy barbarism hostility terror brutality genocide betrayal law sovereignty";
const BAD = `unacceptable illegal unlawful unjustified unprovoked barbaric provocative irresponsible reckless dangerous outrageous deplorable criminal shameful unprofessional
  hostile cowardly immoral inhuman inhumane disproportionate scandalous despicable heinous absurd regrettable disgraceful brutal abhorrent intolerable inexcusable`;

/** What only an opponent is called. */
const INSULTS = `liar thief coward fascist nazi butcher murderer killer terrorist criminal tyrant dictator despot hypocrite scoundrel traitor thug gangster mobster
  mafioso warmonger aggressor bully crook bandit charlatan demagogue lunatic madman clown idiot imbecile stooge puppet lackey assassin menace disgrace`;

/** "an act of aggression", "a violation", "illegal", "a liar". */
export const aWrong: Gate = anyOf(
  "it is called a wrong",
  names("complement", WRONG.replace(/\b(act|threat|mistake|attack|invasion|assault)\b/g, "")),
  names("complement>of", WRONG_KINDS),
  names("complement", INSULTS),
  names("complement", BAD),
  names("as", `${WRONG.replace(/\bact\b/g, "")} ${BAD}`),
  names("as>of", WRONG_KINDS),
);

/** "is unacceptable", "was not just a violation"; not "would be a violation", "is no violation". */
const itIsSo: Gate = {
  name: "it is said to be one",
  test: ({ index }, { trigger }) =>
    !(index.children[trigger] ?? []).some(
      (child) =>
        /^(would|could|might|may|should|will|if|unless|whether|once)$/.test(formOf(index, child)) ||
        (/^(not|n't|n’t|no|never)$/.test(formOf(index, child)) &&
          !/^(just|only|merely|simply)$/.test(formOf(index, child + 1))),
    ) && dependents(index, trigger, "cop").length > 0,
};

const noPronoun: Gate = {
  name: "a deed or its doer is named",
  test: (scene, frame) => wordsAt(scene, frame, "subject").every(({ word }) => uposOf(scene.index, word) !== "PRON"),
};

/** "a war crime", "irresponsible", behind what is called so: the tree takes them for a part of it. */
const A_WRONG =
  /^(violation|aggression|crime|provocation|breach|genocide|massacre|outrage|blackmail|atrocity|barbarism|insult|piracy|farce|disgrace|affront|menace|scourge|abomination)$/;
const IS_BAD =
  /^(unacceptable|illegal|unlawful|unjustified|unprovoked|barbaric|provocative|irresponsible|reckless|outrageous|deplorable|criminal|shameful|unprofessional|hostile|cowardly|inhuman|inhumane|disproportionate|scandalous|despicable|heinous|absurd|disgraceful|abhorrent|intolerable|inexcusable|baseless|unwarranted|uncalled-for|malicious)$/;
const OUTCAST = /^(?:rogue|pariah|terrorist|criminal|outlaw|bandit) (?:state|regime|government|nation|entity)$/;
const calledSo: Gate = {
  name: "it is called a wrong behind its name",
  test: ({ index }, { trigger, slots }) => {
    const [patient] = slots.get("recipient") ?? slots.get("patient") ?? [];
    if (patient === undefined || patient.word < trigger) return false;
    const { forms } = index.tree;
    const end = forms.findIndex((form, at) => at > patient.word && /^([,.;:]|and|but|after|because|while)$/.test(form));
    for (let at = patient.word + 1; at < (end < 0 ? forms.length : end); at++) {
      const article =
        forms.slice(patient.word + 1, at).lastIndexOf("a") + forms.slice(patient.word + 1, at).lastIndexOf("an");
      if (
        IS_BAD.test(formOf(index, at)) &&
        !/^(NOUN|PROPN)$/.test(uposOf(index, at + 1)) &&
        uposOf(index, at) !== "NOUN"
      )
        return true;
      if (OUTCAST.test(index.lower.slice(at, at + 2).join(" ")) && article > -2) return true;
      if (A_WRONG.test(lemmaOf(index, at)) && article > -2) return true;
    }
    return false;
  },
};

export const CALLED_WRONG: readonly Pattern[] = [
  {
    id: "condemned/say-it-is-wrong",
    relation: "CONDEMNED",
    verbs: `unacceptable, illegal, unlawful, unjustified, unprovoked, barbaric, provocative, irresponsible, reckless, outrageous, deplorable, shameful,
      unprofessional, undiplomatic, cowardly, immoral, inhuman, inhumane, disproportionate, scandalous, despicable, heinous, disgraceful, abhorrent, intolerable,
      inexcusable`,
    nouns: `violation, aggression, crime, provocation, breach, genocide, terrorism, outrage, blackmail, atrocity, barbarism, insult, piracy, infringement,
      contravention, affront, disgrace`,
    source: ["speaker"],
    target: ["subject"],
    targetReach: "author",
    speech: true,
    gates: [itIsSo, noPronoun, namesNone("subject", "claim accusation allegation charge report situation party")],
    strength: 0.75,
    matches: [
      ['"Sudan\'s raid on the camp is unacceptable," the foreign minister of Chad said.', "Chad CONDEMNED Sudan"],
      ["Chad said the raid by Sudan was illegal.", "Chad CONDEMNED Sudan"],
      ["Sudan's raid was a violation of international law, Chad said.", "Chad CONDEMNED Sudan"],
    ],
    misses: [
      "Chad said the raid on Sudan was illegal.",
      "Chad said a raid by Sudan would be illegal.",
      "Chad said Sudan's raid was not a violation.",
      "Chad said Sudan's accusations were outrageous.",
      "Chad said smoking in Sudan was illegal.",
    ],
  },
  {
    id: "condemned/called-so",
    relation: "CONDEMNED",
    verbs: "call, term, brand, deem, label, dub, find",
    source: ["agent"],
    target: ["patient", "recipient", "by"],
    targetReach: "author",
    gates: [noCrowd, namesNone("patient", "it meeting session summit talk emergency ambassador"), calledSo],
    strength: 0.72,
    matches: [
      ["Chad termed Sudan's statement irresponsible.", "Chad CONDEMNED Sudan"],
      ["Chad called the raid by Sudanese forces a war crime.", "Chad CONDEMNED Sudan"],
    ],
    misses: [
      "Chad called the raid on Sudan a crime.",
      "Chad called Sudan's offer generous.",
      "Chad called Sudan's envoy on a hostile line.",
    ],
  },
  {
    id: "condemned/call-a-wrong",
    relation: "CONDEMNED",
    verbs:
      "call, describe, characterise, characterize, label, brand, term, dub, regard, slam, denounce, decry, deem, blast, see, view, reject",
    source: ["agent"],
    target: ["patient"],
    targetReach: "author",
    gates: [noCrowd, aWrong, namesNone("patient", "it")],
    ofEvent: ["patient"],
    strength: 0.75,
    matches: [
      ["Chad called the Sudanese attack a violation of its sovereignty.", "Chad CONDEMNED Sudan"],
      ["Chad described the Sudanese raid as an act of aggression.", "Chad CONDEMNED Sudan"],
      [
        'President Ruto called his Rwandan counterpart, Paul Kagame, a "shameless liar".',
        "William Ruto CONDEMNED Paul Kagame",
      ],
    ],
    misses: [
      "President Ruto called his Rwandan counterpart, Paul Kagame, a friend.",
      "Chad called Sudan a friend.",
      "Chad described the visit of Sudan's king as historic.",
    ],
  },
];
