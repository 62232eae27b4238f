// MEMBER_OF: whom a text names as what a body is made of ("its members include …", "a grouping of …", "comprises …").
import { formOf, type TreeIndex, tagOf, uposOf } from "../../clauses/tree-index.ts";
import { carried, modifiedBy } from "../gates/gates.ts";
import {
  groupsStates,
  hasGrown,
  isMadeOfPartners,
  namesBody,
  namesStates,
  namesTwo,
  ofSeveralStates,
  standForSeveral,
} from "../gates/membership-gates.ts";
import type { Pattern } from "../pattern.ts";

const WITHIN = { sourceReach: "self", targetReach: "self" } as const;

/** "Kenya, the member states of the union, Peru and Fiji": a list of which it is one. */
function goesOn(index: TreeIndex, noun: number): boolean {
  const next = index.tree.forms.indexOf(",", noun);
  const joins = index.lower.slice(next, next + 5).findIndex((form) => form === "and" || form === "or");
  return (
    next > 0 &&
    joins > 0 &&
    isPlural(index, noun) &&
    uposOf(index, next + 1) === "PROPN" &&
    uposOf(index, next + joins + 1) === "PROPN"
  );
}

const isPlural = (index: TreeIndex, noun: number): boolean => /^NNP?S$/.test(tagOf(index, noun));

export const MEMBERS_LISTED: readonly Pattern[] = [
  {
    id: "member/listed",
    relation: "MEMBER_OF",
    nouns: "member, founder, co-founder, co-chair, country, state, nation, member-state",
    source: ["listed"],
    target: ["of", "modifier", "possessor", "holder", "before", "owner"],
    ...WITHIN,
    elided: true,
    strength: 0.8,
    matches: [
      ["The members of the Arab League include Oman and Qatar.", "Qatar MEMBER_OF Arab League"],
      ["The Arab League, whose members include Oman and Qatar, met on Monday.", "Oman MEMBER_OF Arab League"],
      ["The Arab League met on Monday. Its members include Oman and Qatar.", "Oman MEMBER_OF Arab League"],
      ["The founding members of the Arab League are Oman and Qatar.", "Qatar MEMBER_OF Arab League"],
      ["The Arab League has two founding members: Oman and Qatar.", "Oman MEMBER_OF Arab League"],
      ["The Arab League states (Oman and Qatar) met on Monday.", "Qatar MEMBER_OF Arab League"],
      ["The Arab League met on Monday. The founding members are Oman and Qatar.", "Qatar MEMBER_OF Arab League"],
    ],
    misses: [
      "The members of the Arab League are worried about Oman and Qatar.",
      "The members of the club include Oman and Qatar.",
      "The guests of the Arab League include Oman and Qatar.",
    ],
  },
  {
    id: "member/partners",
    relation: "MEMBER_OF",
    nouns: "partner, participant",
    source: ["listed", "named", "subject", "role", "including", "such as", "like"],
    target: ["of", "modifier", "possessor", "before", "in"],
    ...WITHIN,
    gates: [isMadeOfPartners],
    strength: 0.75,
    matches: [
      [
        "Partners of the Upland Rivers Partnership include Oman and Qatar.",
        "Qatar MEMBER_OF Upland Rivers Partnership",
      ],
      [
        "Upland Rivers Partnership partners – including Oman, Qatar and Kenya – met on Monday.",
        "Kenya MEMBER_OF Upland Rivers Partnership",
      ],
      ["Oman is a partner in the Upland Rivers Initiative.", "Oman MEMBER_OF Upland Rivers Initiative"],
    ],
    misses: ["NATO partners include Oman and Qatar.", "Oman is a partner of the Arab League."],
  },
  {
    id: "member/grouping",
    relation: "MEMBER_OF",
    nouns:
      "grouping, group, bloc, partnership, alliance, coalition, forum, club, union, community, organization, organisation, body, association, format, platform, quartet, trio, pact, initiative, compact, dialogue",
    source: ["of", "between"],
    target: ["named", "subject"],
    targetKinds: ["Organization"],
    ...WITHIN,
    gates: [groupsStates],
    strength: 0.8,
    matches: [
      ["The Arab League, a grouping of Oman, Qatar and Kenya, met on Monday.", "Kenya MEMBER_OF Arab League"],
      ["The Quad is a partnership between Japan and India.", "India MEMBER_OF Quad"],
    ],
    misses: [
      "The Arab League is a partner of Oman and Qatar.",
      "The Arab League backed an alliance of Oman and Qatar.",
      "The Arab League, a grouping of Omani traders, met on Monday.",
    ],
  },
  {
    id: "member/ministers-of",
    relation: "MEMBER_OF",
    nouns: "minister, leader, head, president, government, chief",
    source: ["of"],
    target: ["modifier", "before", "possessor"],
    targetKinds: ["Organization"],
    ...WITHIN,
    gates: [ofSeveralStates],
    strength: 0.75,
    matches: [
      ["We, the G7 Foreign Ministers of Japan, Canada and Italy, condemn the coup in Niger.", "Italy MEMBER_OF G7"],
    ],
    misses: [
      "The foreign ministers of Japan, Canada and Italy praised NATO.",
      "NATO's envoy met the foreign ministers of Japan, Canada and Italy.",
    ],
  },
  {
    id: "member/member-states",
    relation: "MEMBER_OF",
    nouns: "state, country, nation, government",
    source: ["named", "subject", "role", "including", "among"],
    sourcePlaces: true,
    target: ["of", "modifier", "possessor", "in", "modifier>before"],
    targetKinds: ["Organization"],
    ...WITHIN,
    gates: [
      modifiedBy("member, partner, participating, founding"),
      {
        name: "no partner outside",
        test: ({ index }, { trigger }) =>
          formOf(index, trigger - 1) !== "partner" || !/^(country|countries|nations?)$/.test(formOf(index, trigger)),
      },
      {
        name: "none of those excepted",
        test: ({ index }, { trigger }) =>
          !index.lower.slice(0, trigger).some((form) => /^(except|excluding)$/.test(form)),
      },
      {
        name: "an apposition, not one more of a list",
        test: ({ index }, frame) => {
          const before = index.tree.forms.slice(0, frame.trigger).lastIndexOf(",");
          return !(
            before > 1 &&
            frame.trigger - before <= 3 &&
            (index.tree.forms[before - 2] === "," || goesOn(index, frame.trigger))
          );
        },
      },
    ],
    strength: 0.75,
    matches: [
      [
        "Kenya and Rwanda, Partner States of the East African Community, sent envoys.",
        "Rwanda MEMBER_OF East African Community",
      ],
      ["Kenya is a member state of the African Union.", "Kenya MEMBER_OF African Union"],
      ["African Union member state Kenya sent envoys.", "Kenya MEMBER_OF African Union"],
      ["Kenya and other member states of the African Union sent envoys.", "Kenya MEMBER_OF African Union"],
      ["Approval in NATO member state Turkey is pending.", "Turkey MEMBER_OF NATO"],
      [
        "The member states of the African Union, namely Kenya, Rwanda and Togo, sent envoys.",
        "Togo MEMBER_OF African Union",
      ],
    ],
    misses: [
      "Kenya met the member states of NATO.",
      "The ban spares goods from Kenya, the member states of ASEAN, Iceland and Ghana.",
      "Duties apply to all countries except Kenya, the member countries of the European Union, Peru and Fiji.",
      "Duties apply to all but Kenya, Rwanda, the member countries of the European Union, Peru and Fiji.",
    ],
  },
  {
    id: "member/formed-by",
    relation: "MEMBER_OF",
    nouns: "member, founder, member-state, membership, country, state",
    light: "form, constitute, make up, comprise, represent",
    source: ["agent"],
    target: ["of", "in", "possessor"],
    ...WITHIN,
    gates: [carried],
    strength: 0.75,
    matches: [
      ["Oman and Qatar make up the membership of the Arab League.", "Qatar MEMBER_OF Arab League"],
      [
        "Oman, Qatar and Kenya form the initial set of member countries in the Arab League.",
        "Oman MEMBER_OF Arab League",
      ],
    ],
    misses: ["Oman and Qatar form a third of the members of the Arab League's court."],
  },
  {
    id: "member/consist-of",
    relation: "MEMBER_OF",
    verbs:
      "consist, comprise, include, count, make up, group, unite, bring, bring together, encompass, compose, form, constitute, make",
    source: ["of", "patient", "complement"],
    target: ["agent", "patient", "agent>named", "agent>subject"],
    ...WITHIN,
    gates: [
      {
        name: "a body is made of its members",
        test: (scene, frame) =>
          /^(consist|comprise|group|encompass|bring together)$/.test(frame.lemma) ||
          (/^(include|count)$/.test(frame.lemma) && (namesStates(scene, frame) || hasGrown(scene, frame))) ||
          (frame.lemma === "unite" && namesTwo(scene, frame)) ||
          (/^(bring|unite)$/.test(frame.lemma) &&
            (scene.index.children[frame.trigger] ?? []).some(
              (child) => scene.index.tree.forms[child]?.toLowerCase() === "together",
            )) ||
          (frame.passive && /^(compose|make|make up)$/.test(frame.lemma) && frame.slots.has("of")),
      },
    ],
    strength: 0.8,
    matches: [
      ["The Arab League consists of Oman and Qatar.", "Oman MEMBER_OF Arab League"],
      ["The Arab League, which brings together Oman and Qatar, met on Monday.", "Qatar MEMBER_OF Arab League"],
      ["The Arab League, made up of Oman and Qatar, met on Monday.", "Qatar MEMBER_OF Arab League"],
      ["The Arab League comprises Oman and Qatar.", "Oman MEMBER_OF Arab League"],
      ["The Arab League brings together Oman and Qatar.", "Oman MEMBER_OF Arab League"],
      ["The Arab League includes Oman and Qatar.", "Qatar MEMBER_OF Arab League"],
      ["The Arab League expanded in 1971 to include Oman.", "Oman MEMBER_OF Arab League"],
      ["The Arab League, a bloc uniting Oman and Qatar, met on Monday.", "Qatar MEMBER_OF Arab League"],
    ],
    misses: [
      "The Arab League includes a Kenyan in its team.",
      "The Arab League expanded its drill to include Oman.",
      "The plans of the Arab League include aid to Oman and Qatar.",
      "The plan of the Arab League consists of aid to Oman.",
      "The Arab League brought Oman and Qatar to the table.",
    ],
  },
  {
    id: "member/make-up",
    relation: "MEMBER_OF",
    verbs: "make up, form, constitute, compose, found, co-found, establish, set up, launch, create",
    source: ["agent"],
    target: ["patient", "patient>modifier"],
    targetKinds: ["Organization"],
    partners: ["with"],
    ...WITHIN,
    gates: [
      {
        name: "several states make up one body",
        test: (scene, frame) =>
          ((frame.slots.get("agent") ?? []).length > 1 ||
            (/^(make up|form|constitute|compose)$/.test(frame.lemma) && standForSeveral(scene, frame)) ||
            frame.slots.has("of") ||
            (frame.lemma === "form" && frame.slots.has("with"))) &&
          (frame.slots.get("patient") ?? []).every(({ word }) => namesBody(scene, word)),
      },
    ],
    strength: 0.75,
    matches: [
      ["Oman and Qatar make up the Arab League.", "Oman MEMBER_OF Arab League"],
      ["Oman and Qatar make up the so-called Quad group.", "Oman MEMBER_OF Quad"],
      ["Oman and Qatar hold a drill. The two nations make up the so-called Arab League.", "Oman MEMBER_OF Arab League"],
      ["Oman and Qatar founded the Arab League.", "Qatar MEMBER_OF Arab League"],
      ["The Arab League was formed by Oman and Qatar.", "Qatar MEMBER_OF Arab League"],
      ["Along with Japan and India, Australia forms the Quad.", "Australia MEMBER_OF Quad"],
    ],
    misses: [
      "Oman and Qatar make up a third of the Arab League's budget.",
      "Oman and Qatar launched a plan of the Arab League.",
    ],
  },
];
