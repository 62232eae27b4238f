// CONDEMNED: condemnation, criticism, protest, and calling what another does a wrong.
import { dependents, formOf, headOf, labelOf, lemmaOf } from "../../clauses/tree-index.ts";
import { anyOf, carried, carriedAsObject, has, names, namesNone, noPeopleAlone } from "../gates/gates.ts";
import { noCrowd } from "../gates/no-crowd.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { reproached, underIt } from "./under-attack.ts";

const SAID = "protest condemn denounce complain criticise criticize";
const PROTEST = "protest representation";

/** "vetoed a resolution condemning Chad": who stops the text does not condemn. */
const ownWord: Gate = {
  name: "the text is not stopped",
  test: ({ index }, frame) => {
    const text = headOf(index, frame.trigger);
    if (labelOf(index, frame.trigger) !== "acl" || text < 0) return true;
    return !/^(veto|block|reject|oppose|defeat|vote|abstain|stop|water|shelve|withdraw|kill)$/.test(
      lemmaOf(index, headOf(index, text)),
    );
  },
};
const IN_WORDS = /^(verbal|rhetorical|scathing|withering|vitriolic)$/;

/** These words stand one after the other, not far behind. */
const follows = (forms: readonly string[], trigger: number, words: readonly string[]): boolean =>
  forms.slice(trigger + 1, trigger + 8).some((_, i) => words.every((word, k) => forms[trigger + 1 + i + k] === word));

/** "artillery blasted the outpost": shots, no words. */
const wordsNoShots: Gate = {
  name: "words, no shots",
  test: (scene, frame) =>
    frame.lemma !== "blast" ||
    (namesNone("agent", "army navy force troop soldier artillery jet drone warplane aircraft military fighter").test(
      scene,
      frame,
    ) &&
      namesNone("patient", "position base post outpost target camp hideout convoy territory town village city").test(
        scene,
        frame,
      )),
};

export const CONDEMNED: readonly Pattern[] = [
  {
    id: "condemned/condemn",
    relation: "CONDEMNED",
    verbs: `condemn, denounce, criticise, criticize, protest, decry, deplore, slam, blast, rebuke, censure, lambast, lambaste, castigate, deride, reprimand, assail,
      excoriate, chide, berate, lament, scold, vilify, upbraid, pillory`,
    source: ["agent"],
    target: ["patient", "deed"],
    targetReach: "author",
    gates: [
      noCrowd,
      ownWord,
      {
        name: "not in the streets",
        test: ({ index }, { trigger, lemma }) =>
          lemma !== "protest" || !/\bto the streets\b/.test(index.lower.slice(0, trigger).join(" ")),
      },
      namesNone(
        "patient",
        "company corporation firm newspaper magazine outlet broadcaster channel studio publisher website singer actor author writer film movie book novel cartoon",
      ),
      wordsNoShots,
    ],
    ofEvent: ["patient"],
    strength: 0.88,
    matches: [
      [
        "Speaking on behalf of Togo and Niger, Ghana condemned Chad.",
        "Ghana CONDEMNED Chad",
        "Togo CONDEMNED Chad",
        "Niger CONDEMNED Chad",
      ],
      [
        "Chad said Sudan's air strike on Chadian villages had killed ten, condemning the strike as a crime.",
        "Chad CONDEMNED Sudan",
      ],
      ["Kenya joins Ghana in condemning Chad.", "Kenya CONDEMNED Chad", "Ghana CONDEMNED Chad"],
      ["Chad condemned Sudan for the raid.", "Chad CONDEMNED Sudan"],
      ["Chad blasts Sudan over the raid.", "Chad CONDEMNED Sudan"],
      ["Chad condemned Sudan's raid on Adré.", "Chad CONDEMNED Sudan"],
      ["Chad condemns in the strongest terms the raid on Adré carried out by Sudan.", "Chad CONDEMNED Sudan"],
      ["Chad condemns the raid carried out on 3 May by the Sudanese army against Adré.", "Chad CONDEMNED Sudan"],
      ["Sudan shelled Mali. Chad condemned the attack.", "Chad CONDEMNED Sudan"],
      ["Chad condemned what it called Sudanese aggression.", "Chad CONDEMNED Sudan"],
      ["Chad condemned the raid launched by Hezbollah militants on a port.", "Chad CONDEMNED Hezbollah"],
      ["Chad condemned the raid on a port claimed by Hezbollah.", "Chad CONDEMNED Hezbollah"],
      ["Lima, 5 May 2008: Chad condemned Sudan.", "Chad CONDEMNED Sudan"],
      ["Sudan has closed the border, a step criticised by Chad and Mali.", "Mali CONDEMNED Sudan"],
      ["Sudan test-fired a ballistic missile. Chad condemned the launch.", "Chad CONDEMNED Sudan"],
    ],
    misses: [
      "Chad condemned the flood damage.",
      "Chad condemned the Sudanese media company Nile for an article.",
      "The court condemned him to death.",
      "Chad condemned the attack on Mali.",
      "Chad condemned the targeting of Malian territory.",
      "Chad vetoed a resolution condemning Sudan.",
      "Chad condemned the killing of President Ruto.",
      "Chad condemned an incursion of Sudanese rebels.",
      "Chad condemned the raid launched by Sudanese rebels on a port.",
      "Chadian leaders condemned the mistreatment of Sudanese detainees.",
    ],
  },
  {
    id: "condemned/speak-out",
    relation: "CONDEMNED",
    verbs: "lash out, speak out, hit out, rail, disapprove, inveigh, fulminate",
    source: ["agent"],
    target: ["against", "at", "of"],
    targetReach: "author",
    gates: [noCrowd],
    ofEvent: ["against", "at", "of"],
    strength: 0.8,
    matches: [["Chad spoke out against Sudan's raid.", "Chad CONDEMNED Sudan"]],
    misses: ["Students spoke out against Sudan in Chad."],
  },
  {
    id: "condemned/protest-against",
    relation: "CONDEMNED",
    verbs: "protest",
    source: ["agent"],
    target: ["against"],
    targetReach: "author",
    gates: [noCrowd, noPeopleAlone],
    ofEvent: ["against"],
    strength: 0.75,
    matches: [["Chad protested against Sudan's raid.", "Chad CONDEMNED Sudan"]],
    misses: ["Students protested against Sudan in Chad.", "In the occupied towns Chadians protested against Sudan."],
  },
  {
    id: "condemned/protest-to",
    relation: "CONDEMNED",
    verbs: "protest, complain",
    source: ["agent"],
    target: ["to", "patient>to"],
    targetKinds: ["Country", "Leader"],
    gates: [noCrowd, anyOf("somebody is addressed", has("to"), has("patient>to"))],
    strength: 0.75,
    matches: [["Chad protested to Sudan over the raid.", "Chad CONDEMNED Sudan"]],
    misses: ["Chad complained to reporters about Sudan."],
  },
  {
    id: "condemned/condemnation",
    relation: "CONDEMNED",
    nouns: "condemnation, criticism, denunciation, rebuke, outrage, disapproval",
    light: "voice, express, issue, lodge, file, deliver, send, repeat, launch, make, reiterate, join, come",
    source: ["agent", "possessor", "by", "from", "modifier"],
    target: ["of", "against", "at>possessor", "at>modifier", "at>by", "at>of>by", "following", "over"],
    targetReach: "author",
    gates: [carriedAsObject, namesNone("of", "volume book report series film article study paper draft chapter film")],
    standing: true,
    ofEvent: ["of", "at", "over"],
    strength: 0.75,
    matches: [
      ["Chad voiced its condemnation of Sudan's raid.", "Chad CONDEMNED Sudan"],
      ["Chad issued a statement of condemnation over Sudan's raid.", "Chad CONDEMNED Sudan"],
    ],
    misses: [
      "A protest in Chad turned violent.",
      "The raid in Chad drew criticism.",
      "Kenya's criticism of the Sudan volume was printed.",
      "Chad joined the condemnation of the raid at the African Union.",
    ],
  },
  {
    id: "condemned/protest-note",
    relation: "CONDEMNED",
    nouns: "protest, representation",
    light: "voice, lodge, convey, file, deliver, send, make, submit, hand, present, register, issue",
    source: ["agent", "by", "from"],
    target: ["against", "with", "to", "over", "at", "in>to"],
    targetReach: "author",
    gates: [carried, carriedAsObject],
    strength: 0.8,
    matches: [
      ["Chad lodged a protest with Sudan.", "Chad CONDEMNED Sudan"],
      ["Chad filed a protest in response to Sudan's patrols.", "Chad CONDEMNED Sudan"],
      ["Chad said it had lodged stern representations with Sudan over the sale.", "Chad CONDEMNED Sudan"],
    ],
    misses: ["Students held a protest against Sudan in Chad.", "Chad seeks fair representation with Sudan."],
  },
  {
    id: "condemned/under-fire",
    relation: "CONDEMNED",
    nouns: "fire, attack",
    source: ["from", "by"],
    target: ["topic"],
    gates: [underIt, { name: "for what it did", test: reproached }],
    strength: 0.75,
    matches: [["Sudan came under fire from Chad for closing the border.", "Chad CONDEMNED Sudan"]],
    misses: ["A Sudanese convoy came under fire from Chad after dark."],
  },
  {
    id: "condemned/attack-in-words",
    relation: "CONDEMNED",
    nouns: "attack, assault, broadside, tirade, diatribe, onslaught, outburst",
    light: "launch, make, deliver, mount, unleash, respond, reply, answer, react, follow, issue, begin, resume",
    source: ["agent", "possessor", "by", "from", "subject"],
    target: ["on", "against", "at"],
    targetReach: "author",
    gates: [
      noCrowd,
      {
        name: "in words",
        test: ({ index }, frame) =>
          /^(tirade|diatribe|outburst)$/.test(frame.lemma) ||
          dependents(index, frame.trigger, "amod").some((child) => IN_WORDS.test(formOf(index, child))),
      },
    ],
    strength: 0.76,
    matches: [
      ["Chad launched a verbal attack on Sudan.", "Chad CONDEMNED Sudan"],
      ["Chad responded with a rhetorical broadside against Sudan.", "Chad CONDEMNED Sudan"],
    ],
    misses: ["Chad launched a surprise attack on Sudan.", "Chad stopped verbal attacks."],
  },
  {
    id: "condemned/take-to-task",
    relation: "CONDEMNED",
    verbs: "take, call, bring",
    source: ["agent"],
    target: ["patient"],
    gates: [
      anyOf(
        "it is blamed to its face",
        { name: "to task", test: ({ index }, { trigger }) => follows(index.tree.forms, trigger, ["to", "task"]) },
        { name: "to account", test: ({ index }, { trigger }) => follows(index.tree.forms, trigger, ["to", "account"]) },
      ),
      noCrowd,
    ],
    strength: 0.74,
    matches: [["Chad took Sudan to task over the raids.", "Chad CONDEMNED Sudan"]],
    misses: ["Chad took Sudan to court.", "Chad assigned Sudan a task."],
  },
  {
    id: "condemned/summon",
    relation: "CONDEMNED",
    verbs: "summon, call in, ring, phone, telephone",
    source: ["agent"],
    target: ["patient"],
    targetReach: "acting",
    gates: [
      anyOf(
        "to protest",
        names("purpose", SAID),
        names("infinitive", SAID),
        names("in", "protest"),
        names("purpose>patient", PROTEST),
        names("infinitive>patient", PROTEST),
      ),
    ],
    strength: 0.75,
    matches: [
      ["Chad summoned the Sudanese ambassador to protest the raid.", "Chad CONDEMNED Sudan"],
      ["Chad summoned the Sudanese envoy to register its strong protest over the raid.", "Chad CONDEMNED Sudan"],
    ],
    misses: ["Chad summoned the Sudanese ambassador to explain the raid."],
  },
  {
    id: "condemned/met-with",
    relation: "CONDEMNED",
    verbs: "meet, greet",
    source: ["with>from", "with>by", "with>possessor", "with>modifier", "by"],
    target: ["patient>possessor", "patient>modifier", "patient>by"],
    targetKinds: ["Country", "Organization", "Leader"],
    gates: [names("with", "protest, condemnation, rebuke, denunciation, censure, outrage, criticism")],
    strength: 0.74,
    matches: [["Sudan's raid was met with condemnation from Chad.", "Chad CONDEMNED Sudan"]],
    misses: ["Sudan's envoy was met with flowers from Chad."],
  },
  {
    id: "condemned/drew",
    relation: "CONDEMNED",
    verbs: "draw, provoke, prompt, elicit, earn, trigger, spark, attract",
    source: ["from", "patient>from", "patient>by"],
    target: ["agent>possessor", "agent>by", "agent>modifier", "agent"],
    targetKinds: ["Country", "Organization", "Leader"],
    gates: [names("patient", "protest, condemnation, rebuke, denunciation, censure, reprimand"), noPeopleAlone],
    strength: 0.74,
    matches: [
      ["Chinese patrols drew a formal protest from Japan.", "Japan CONDEMNED China"],
      ["The raid by Chad drew condemnation from Sudan.", "Sudan CONDEMNED Chad"],
    ],
    misses: ["Chinese patrols drew a crowd from Japan."],
  },
];
