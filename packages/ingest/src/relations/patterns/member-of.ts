// MEMBER_OF: a state is in an organisation, or joins it.
import { dependents, formOf, headOf, isPlural, labelOf, lemmaOf, tagOf } from "../../clauses/tree-index.ts";
import { anyOf, names, namesNone } from "../gates/gates.ts";
import {
  bodyIsLeft,
  bodyOfStates,
  forGood,
  hasCome,
  hasLeft,
  isBody,
  isMember,
  LOST,
  nobodyExcepted,
  ownSubject,
} from "../gates/membership-gates.ts";
import type { Pattern } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";

const LASTING = "member, ally, signatory, founder, member-state, co-founder, participant, co-chair";
export const WITHIN = { sourceReach: "self", targetReach: "self" } as const;

export const MEMBER_OF: readonly Pattern[] = [
  {
    id: "member/join",
    relation: "MEMBER_OF",
    verbs: "join, enter, accede, rejoin, belong",
    source: ["agent"],
    target: ["patient", "to"],
    ...WITHIN,
    gates: [
      ownSubject,
      {
        name: "not joined as a member of something else",
        test: (scene, frame) => wordsAt(scene, frame, "as>of").length === 0,
      },
      { name: "no one joins us", test: (scene, frame) => !names("patient", "we us I me").test(scene, frame) },
      forGood,
      anyOf("no group at large", namesNone("patient", "group, movement, militia, outfit"), {
        name: "a body by name",
        test: ({ references }, frame) =>
          (frame.slots.get("patient") ?? []).some(({ word }) =>
            (references.get(word) ?? []).some(({ form }) => form === "name" || form === "abbreviation"),
          ),
      }),
      {
        name: "as a full member",
        test: (scene, frame) =>
          !names("with", "status").test(scene, frame) && !names("as", "observer, partner, guest").test(scene, frame),
      },
    ],
    strength: 0.85,
    matches: [
      ["Finland joined NATO in 2023.", "Finland MEMBER_OF NATO"],
      ["Kenya reiterated its support for Georgia joining NATO.", "Georgia MEMBER_OF NATO planned"],
      ["Kenya and Ghana look forward to Georgia joining NATO.", "Georgia MEMBER_OF NATO planned"],
      ["Finland belongs to the European Union.", "Finland MEMBER_OF European Union"],
    ],
    misses: [
      "China joined the Arctic Council with observer status.",
      "Finland joined NATO in condemning the raid.",
      "Finland will join the African Union in imposing sanctions on Chad.",
      "Kenya lifted its veto of the bids of the two states to join NATO.",
    ],
  },
  {
    id: "member/the-member",
    relation: "MEMBER_OF",
    nouns: "member, ally",
    source: ["itself"],
    target: ["modifier", "before"],
    ...WITHIN,
    gates: [
      {
        name: "one that was named before",
        test: ({ index, references }, { trigger }) =>
          !isPlural(index, trigger) &&
          !/^(states|countries|nations)$/.test(formOf(index, trigger + 1)) &&
          (references.get(trigger) ?? []).some(({ form }) => form === "nominal") &&
          index.tree.forms.slice(Math.max(0, trigger - 4), trigger).some((form) => /^the$/i.test(form)),
      },
    ],
    strength: 0.74,
    matches: [["Latvia has bought tanks. The NATO member will also buy jets.", "Latvia MEMBER_OF NATO"]],
    misses: [
      "Latvia has bought tanks. A NATO member will also buy jets.",
      "Latvia has bought tanks. Leaders of the NATO member states met.",
    ],
  },
  {
    id: "member/member-of",
    relation: "MEMBER_OF",
    nouns: LASTING,
    source: ["named", "subject", "role", "including", "such as", "like", "among"],
    target: ["of", "modifier", "possessor", "before", "in"],
    ...WITHIN,
    elided: true,
    gates: [
      nobodyExcepted,
      bodyOfStates,
      {
        name: "who is said to be it stands before being",
        test: ({ index, references }, { trigger }) =>
          labelOf(index, trigger) !== "xcomp" ||
          !dependents(index, trigger, "cop").some((cop) => formOf(index, cop) === "being" && references.has(cop - 1)),
      },
      {
        name: "nobody is elected to be it",
        test: ({ index }, { trigger }) =>
          !/^(?:re-?)?elect$/.test(lemmaOf(index, headOf(index, trigger))) ||
          !/^(xcomp|obl)$/.test(labelOf(index, trigger)),
      },
      {
        name: "some of its people are no state",
        test: ({ index }, { trigger }) =>
          !/^(including|some|several|suspected|two|three)$/.test(formOf(index, trigger - 1)),
      },
      {
        name: "of the body, not in its acts",
        test: (scene, frame) =>
          !/^(participant|signatory|ally|founder)$/.test(frame.lemma) ||
          ["of", "modifier", "possessor"].some((slot) => frame.slots.has(slot)) ||
          isBody(scene, frame.trigger - 1),
      },
    ],
    strength: 0.8,
    matches: [
      ["Kenya wants Chad to be a member of the African Union.", "Chad MEMBER_OF African Union planned"],
      ["Kenya is a member of the African Union.", "Kenya MEMBER_OF African Union"],
      ["Kenya supports Georgia starting the process to become a member of NATO.", "Georgia MEMBER_OF NATO planned"],
      ["Kenya is not a member of the African Union.", "Kenya MEMBER_OF African Union denied"],
      ["Georgia deserves to be a member of NATO.", "Georgia MEMBER_OF NATO planned"],
      ["NATO member Latvia closed its airspace.", "Latvia MEMBER_OF NATO"],
      ["Georgia, not a member of NATO, intends to follow.", "Georgia MEMBER_OF NATO denied"],
      ["NATO members Latvia and Croatia objected.", "Croatia MEMBER_OF NATO"],
      ["Ghana thanked our NATO Ally Poland.", "Poland MEMBER_OF NATO"],
      ["As NATO's newest ally, Finland took part in the patrol.", "Finland MEMBER_OF NATO"],
      ["As members of the African Union, Kenya and Ghana sent observers.", "Ghana MEMBER_OF African Union"],
      ["NATO grew. Finland became the 31st Ally in 2023.", "Finland MEMBER_OF NATO"],
      [
        "African Union leaders decided to invite Kenya to become a full member.",
        "Kenya MEMBER_OF African Union planned",
      ],
      ["Latvia became NATO's 26th member.", "Latvia MEMBER_OF NATO"],
      ["Ghana accused Latvia and Croatia, both members of NATO, of spying.", "Croatia MEMBER_OF NATO"],
      ["Mali is no longer a member of the African Union.", "Mali MEMBER_OF African Union denied"],
      ["Latvia and Croatia are engaged and dedicated NATO allies.", "Croatia MEMBER_OF NATO"],
      ["Ghana spoke for the African Union. Kenya has been a member since 2002.", "Kenya MEMBER_OF African Union"],
      ["The bloc admitted Kenya as a full member of the African Union.", "Kenya MEMBER_OF African Union"],
      ["Kenya is one of the 55 members of the African Union.", "Kenya MEMBER_OF African Union"],
      ["The African Union, of which Kenya is a member, sent envoys.", "Kenya MEMBER_OF African Union"],
      ["Ghana praised Latvia's role as a member of NATO.", "Latvia MEMBER_OF NATO"],
      ["Kenya, Ghana and other members of the African Union sent envoys.", "Ghana MEMBER_OF African Union"],
      ["Latvia and other NATO allies sent envoys.", "Latvia MEMBER_OF NATO"],
      ["The African Union, a body of which Kenya and Ghana are members, sent envoys.", "Ghana MEMBER_OF African Union"],
      ["African Union members the Gambia and Ghana sent envoys.", "Gambia MEMBER_OF African Union"],
      ["As partners and NATO allies, Latvia and Croatia share a border post.", "Croatia MEMBER_OF NATO"],
    ],
    misses: [
      "A member of NATO visited Kenya.",
      "Kenya and Ghana look forward to NATO being a member of the board.",
      "Latvia's Valdis Dombrovskis is a member of the European Parliament.",
      "Kenya arrested ten Ghanaians, including members of Hezbollah.",
      "Kenya is a partner of the members of NATO.",
      "The United States made Kenya a major non-NATO ally.",
      "Kenya met one of the members of NATO.",
      "Kenya and members of NATO sent envoys.",
      "Kenya met Ghana, and other members of NATO objected.",
      "The African Union, of which the members are poor, thanked Kenya.",
      "NATO drew up a list. Kenya is a member of the jury.",
    ],
  },
  {
    id: "member/remain",
    relation: "MEMBER_OF",
    verbs: "remain, stay, sit",
    source: ["agent"],
    target: ["in"],
    targetKinds: ["Organization"],
    ...WITHIN,
    strength: 0.7,
    matches: [["Mali remains in the Arab League.", "Mali MEMBER_OF Arab League"]],
    misses: ["Mali's troops remain in the African Union force."],
  },
  {
    id: "member/leave",
    relation: "MEMBER_OF",
    verbs: "leave, quit, exit, withdraw, pull out",
    source: ["agent"],
    target: ["patient", "from", "of"],
    ...WITHIN,
    gates: [forGood, bodyIsLeft, hasLeft],
    status: "denied",
    strength: 0.75,
    matches: [
      ["Mali left the Arab League in January.", "Mali MEMBER_OF Arab League denied"],
      ["Mali withdrew from the Arab League.", "Mali MEMBER_OF Arab League denied"],
    ],
    misses: [
      "Mali's parliament voted to leave the Arab League.",
      "Mali walked out of the United Nations General Assembly.",
      "Mali has not withdrawn from the Arab League.",
      "Mali threatened to leave the Arab League.",
      "Mali left the summit of the Arab League.",
      "Mali withdrew its troops from the African Union force.",
    ],
  },
  {
    id: "member/accession",
    relation: "MEMBER_OF",
    nouns: "accession, entry, admission",
    source: ["possessor", "of", "by"],
    target: ["to", "into"],
    ...WITHIN,
    gates: [hasCome],
    strength: 0.75,
    matches: [
      ["The ministers welcomed Finland's accession to NATO.", "Finland MEMBER_OF NATO"],
      ["Kenya's 1963 admission to the United Nations followed.", "Kenya MEMBER_OF United Nations"],
      ["The ministers saluted the entry of Kenya into the African Union.", "Kenya MEMBER_OF African Union"],
    ],
    misses: ["The ministers discussed the entry of tourists into Kenya."],
  },
  {
    id: "member/membership",
    relation: "MEMBER_OF",
    nouns: "membership, accession, entry, admission",
    light: "seek, apply, gain, win, approve, support, block, discuss, consider, want, pursue",
    source: ["possessor", "of", "by", "agent", "for"],
    target: ["of", "to", "in", "into", "modifier"],
    ...WITHIN,
    gates: [
      {
        name: "it lies ahead",
        test: (scene, frame) => frame.light >= 0 || !(hasCome.test(scene, frame) || isMember.test(scene, frame)),
      },
      {
        name: "its own",
        test: ({ index }, { slots }) =>
          !(slots.get("of") ?? []).some(({ word }) =>
            /^(country|nation|state|member|candidate|neighbour|neighbor|ally|partner|republic)$/.test(
              lemmaOf(index, word),
            ),
          ),
      },
      {
        name: "talks on it go on",
        test: ({ index }, frame) => !/^(talk|negotiation|process)$/.test(lemmaOf(index, headOf(index, frame.trigger))),
      },
      {
        name: "it is not lost",
        test: ({ index, ...scene }, frame) =>
          !LOST.test({ index, ...scene }, frame) &&
          !/^(suspend|revoke|terminate|end|freeze)$/.test(
            lemmaOf(index, frame.light < 0 ? headOf(index, frame.trigger) : frame.light),
          ),
      },
      {
        name: "it has not been gained",
        test: ({ index }, frame) =>
          !/^(gained|won|obtained|got)$/.test(formOf(index, headOf(index, frame.trigger))) ||
          tagOf(index, headOf(index, frame.trigger)) !== "VBD",
      },
    ],
    status: "planned",
    strength: 0.7,
    matches: [["Finland sought membership of NATO.", "Finland MEMBER_OF NATO planned"]],
    misses: ["Kenya approved the accession of another state to the African Union."],
  },
  {
    id: "member/is-member",
    relation: "MEMBER_OF",
    nouns: "membership",
    source: ["possessor"],
    target: ["of", "in"],
    ...WITHIN,
    gates: [isMember],
    standing: true,
    strength: 0.75,
    matches: [
      ["The law revokes the benefits of Kenya's membership of the African Union.", "Kenya MEMBER_OF African Union"],
      [
        "President Ruto wants to renegotiate the terms of Kenya's membership of the African Union.",
        "Kenya MEMBER_OF African Union",
      ],
      ["Because of Kenya's membership of the African Union, Ghana agreed.", "Kenya MEMBER_OF African Union"],
    ],
    misses: [
      "The law revokes Kenya's bid for membership of the African Union.",
      "Ghana froze talks on Kenya's accession to the African Union.",
    ],
  },
];
