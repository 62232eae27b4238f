// ACCUSED: accusations, blame, allegations, and their denials.
import { dependents, formOf, tagOf } from "../../clauses/tree-index.ts";
import { anyOf, carried, carriedAsObject, governedBy, has, names, namesNone } from "../gates/gates.ts";
import type { Gate, Pattern } from "../pattern.ts";

/** Verbs that name a wrong when somebody claims that another did it. */
const WRONGS = `attack violate breach arm fund finance harbour harbor orchestrate mastermind plot kill murder bomb shell invade steal interfere meddle sponsor train
  undermine destabilise destabilize provoke sabotage hack spy poison torture massacre smuggle lie deceive exploit oppress persecute commit fabricate incite foment
  assassinate abduct kidnap fire launch strike target shoot loot deport supply hide conceal jeopardise jeopardize threaten back support carry_out contribute`;

const held: Gate = {
  name: "held responsible",
  test: ({ index }, frame) => {
    const after = index.tree.forms.slice(frame.trigger, frame.trigger + 10);
    if (
      after.some(
        (form, i) => /^(responsible|liable)$/i.test(form) && !/^(those|all|anyone|people)$/i.test(after[i - 1] ?? ""),
      )
    )
      return true;
    return (
      after.some((form) => /^accountable$/i.test(form)) &&
      /^(VBD|VBZ|VBP)$/.test(tagOf(index, frame.trigger)) &&
      !index.children[frame.trigger]?.some((child) => /^(will|would|must|should|can|to)$/.test(formOf(index, child)))
    );
  },
};

const blames: Gate = {
  name: "somebody is said to be behind it",
  test: ({ index }, frame) =>
    (frame.slots.get("clause") ?? []).some(
      ({ word }) =>
        /^(responsible|guilty|complicit|culpable)$/.test(formOf(index, word)) ||
        (formOf(index, word) === "blame" && /^(was|is|were|are)$/.test(formOf(index, word - 2))) ||
        index.children[word]?.some((child) => formOf(index, child) === "behind"),
    ),
};

/** "claims that its ship was struck": who suffers it is not accused. */
const doesIt: Gate = {
  name: "the clause's subject does it",
  test: ({ index }, frame) =>
    (frame.slots.get("clause") ?? []).some(
      ({ word }) => dependents(index, word, "nsubj:pass", "aux:pass").length === 0,
    ),
};

/** "imposed sanctions on it, alleging that Sudan arms rebels": somebody else is accused. */
const ofNobodyElse: Gate = {
  name: "what is alleged has no other doer",
  test: ({ index }, frame) =>
    (frame.slots.get("clause") ?? [])
      .flatMap(({ word }) => dependents(index, word, "nsubj", "nsubj:pass"))
      .every((word) => /^(it|they|its)$/.test(formOf(index, word))),
};

export const ACCUSED: readonly Pattern[] = [
  {
    id: "accused/charge-with",
    relation: "ACCUSED",
    verbs: "charge, tax, reproach",
    source: ["agent"],
    target: ["patient"],
    targetKinds: ["Country", "Organization"],
    gates: [
      {
        name: "with a wrong",
        test: ({ index }, frame) =>
          index.tree.forms.slice(frame.trigger, frame.trigger + 8).some((form) => form === "with" || form === "for"),
      },
      namesNone("agent", "court prosecutor police judge jury"),
      namesNone("patient", "citizen man woman national officer official"),
    ],
    strength: 0.74,
    matches: [
      [
        "Chad and Niger cut ties with Sudan, charging it with arming rebels.",
        "Chad ACCUSED Sudan",
        "Niger ACCUSED Sudan",
      ],
    ],
    misses: ["A court in Chad charged two Sudanese citizens with theft."],
  },
  {
    id: "accused/accuse",
    relation: "ACCUSED",
    verbs: "accuse, blame, implicate, fault",
    source: ["agent"],
    target: ["on", "patient"],
    targetReach: "acting",
    strength: 0.93,
    matches: [
      ["Amnesty International released a report accusing Chad of arming rebels.", "Amnesty International ACCUSED Chad"],
      ["Chad accused Sudan of arming rebels.", "Chad ACCUSED Sudan"],
      ["Chad blamed the attack on Sudan.", "Chad ACCUSED Sudan"],
    ],
    misses: ["Chad blamed the drought."],
  },
  {
    id: "accused/blame-on",
    relation: "ACCUSED",
    verbs: "blame",
    source: ["agent"],
    target: ["patient>of>on", "patient>in>on", "patient>between>on"],
    targetReach: "acting",
    gates: [
      names("patient", "collapse failure breakdown crisis shortage death rise escalation delay lack violence spread"),
    ],
    strength: 0.78,
    matches: [["Chad blamed the collapse of talks on Sudan.", "Chad ACCUSED Sudan"]],
    misses: ["Chad blamed the collapse of the bank on rising debt in Sudan."],
  },
  {
    id: "accused/charge",
    relation: "ACCUSED",
    verbs: "charge",
    source: ["agent"],
    target: ["patient"],
    targetReach: "acting",
    gates: [has("with")],
    strength: 0.8,
    matches: [["Chad charged Sudan with arming rebels.", "Chad ACCUSED Sudan"]],
    misses: ["Chad charges Sudan a fee.", "President Ruto promised papers to charge Chad a 25% tariff."],
  },
  {
    id: "accused/allege",
    relation: "ACCUSED",
    verbs: "allege, charge, complain",
    source: ["agent"],
    target: ["clause>subject"],
    gates: [
      namesNone("agent>modifier", "news media press newspaper television"),
      namesNone("agent", "draft, resolution, bill, motion"),
    ],
    strength: 0.85,
    matches: [["Chad alleged that Sudan was arming rebels.", "Chad ACCUSED Sudan"]],
    misses: ["Chad said that Sudan was arming rebels."],
  },
  {
    id: "accused/alleging",
    relation: "ACCUSED",
    verbs: "allege",
    source: ["agent"],
    target: ["aimed at"],
    targetReach: "acting",
    gates: [
      ofNobodyElse,
      {
        name: "of what was done, not what would come",
        test: ({ index }, { trigger }) =>
          !index.lower.slice(trigger + 1, trigger + 5).some((form) => /^(would|could|might)$/.test(form)),
      },
    ],
    speech: true,
    strength: 0.78,
    matches: [
      ["Chad imposed sanctions on Sudan, alleging support for rebels.", "Chad ACCUSED Sudan"],
      ["Chad suspended ties with Sudan, alleging that it had trained rebels.", "Chad ACCUSED Sudan"],
      ["Chad expelled Sudan's ambassador, alleging interference in the vote.", "Chad ACCUSED Sudan"],
    ],
    misses: [
      "Chad closed the border with Sudan, alleging that rebels cross it.",
      "Chad ruled out leaving Sudan, alleging it would undo years of work.",
      "Chad sold jets to Sudan, alleging a lack of money.",
    ],
  },
  {
    id: "accused/claim",
    relation: "ACCUSED",
    verbs: "claim, assert, contend, suspect",
    source: ["agent"],
    target: ["clause>subject"],
    gates: [anyOf("what is claimed is a wrong", names("clause", WRONGS), blames), doesIt],
    strength: 0.75,
    matches: [["Chad claims that Sudan has armed the rebels.", "Chad ACCUSED Sudan"]],
    misses: ["Chad claims that Sudan signed the pact."],
  },
  {
    id: "accused/say-behind",
    relation: "ACCUSED",
    verbs: "say, state, declare, believe, insist, conclude",
    source: ["agent"],
    target: ["clause>subject"],
    gates: [blames],
    strength: 0.75,
    matches: [
      ["Chad said Sudan was behind the raid.", "Chad ACCUSED Sudan"],
      ["Chad said that Sudan was to blame for the raid.", "Chad ACCUSED Sudan"],
    ],
    misses: ["Chad said Sudan was far behind.", "Chad said it was responsible for the raid."],
  },
  {
    id: "accused/denied",
    relation: "ACCUSED",
    nouns: "allegation, accusation, charge",
    source: ["possessor", "by", "from", "modifier"],
    target: ["holder"],
    gates: [governedBy("deny reject dismiss rebuff refute dispute brush")],
    standing: true,
    strength: 0.75,
    matches: [["Sudan rejected Chad's accusations.", "Chad ACCUSED Sudan"]],
    misses: ["Sudan repeated Chad's accusations."],
  },
  {
    id: "accused/accusation",
    relation: "ACCUSED",
    nouns: "accusation, allegation, charge, blame",
    light:
      "make, level, repeat, reiterate, restate, voice, direct, lay, place, put, cast, pin, renew, launch, bring, trade",
    source: ["agent", "possessor", "by", "from", "modifier"],
    target: ["clause>subject", "against", "on", "at", "of"],
    gates: [carriedAsObject],
    standing: true,
    strength: 0.8,
    matches: [
      ["Chad repeated its accusations against Sudan.", "Chad ACCUSED Sudan"],
      ["Chadian allegations that Sudan arms rebels have multiplied.", "Chad ACCUSED Sudan"],
      ["Chad repeated its accusations of Sudan's army sending troops.", "Chad ACCUSED Sudan"],
      ["Chad cast blame on Sudan for the raid.", "Chad ACCUSED Sudan"],
      ["A Chadian envoy reiterated allegations that Sudan shelled Gao.", "Chad ACCUSED Sudan"],
    ],
    misses: ["Chad repeated its accusations of fraud in Sudan."],
  },
  {
    id: "accused/complaint",
    relation: "ACCUSED",
    nouns: "complaint, lawsuit, case",
    light: "lodge, file, bring, submit, make, launch, register, open",
    source: ["agent", "by", "from", "possessor"],
    sourceKinds: ["Country", "Organization"],
    target: ["against"],
    targetKinds: ["Country", "Organization"],
    gates: [carried, carriedAsObject],
    strength: 0.74,
    matches: [["Chad lodged a complaint against Sudan at the United Nations.", "Chad ACCUSED Sudan"]],
    misses: ["Chad heard a complaint against Sudan.", "Traders in Chad filed a complaint against a bank in Sudan."],
  },
  {
    id: "accused/point-at",
    relation: "ACCUSED",
    verbs: "point, pin, attribute, put, lay, place, lay down",
    source: ["agent"],
    target: [
      "at>possessor",
      "at>of",
      "at",
      "on",
      "to",
      "with",
      "patient>on",
      "patient>at",
      "patient>for>on",
      "patient>for>at>possessor",
      "patient>for>at",
    ],
    gates: [
      names(
        "patient",
        "finger blame onus guilt fault attack killing bombing strike raid explosion responsibility crash sabotage assassination cyberattack cyber-attack hack incursion blast ambush",
      ),
    ],
    strength: 0.75,
    matches: [
      ["Chad pinned the blame on Sudan.", "Chad ACCUSED Sudan"],
      ["Chad laid the blame at Sudan's door.", "Chad ACCUSED Sudan"],
      ["Chad puts the responsibility for the clashes on Sudan.", "Chad ACCUSED Sudan"],
    ],
    misses: ["Chad attributed the delay to Sudan.", "Chad put a tax on goods from Sudan."],
  },
  {
    id: "accused/hold-responsible",
    relation: "ACCUSED",
    verbs: "hold",
    source: ["agent"],
    target: ["patient"],
    gates: [held],
    strength: 0.85,
    matches: [["Chad holds Sudan responsible for the raid.", "Chad ACCUSED Sudan"]],
    misses: [
      "Chad holds Sudan in high regard.",
      "Chad will hold Sudan and those responsible to account.",
      "Chad discussed efforts to hold Sudan accountable.",
    ],
  },
];
