// SIGNED: a written agreement is signed, concluded, sealed.
import type { Frame } from "../../clauses/frames/frame.ts";
import type { Scene } from "../../clauses/scene.ts";
import { formOf, headOf, labelOf, lemmaOf, prepositionOf, tagOf } from "../../clauses/tree-index.ts";
import { names, namesNone } from "../gates/gates.ts";
import { hasCome } from "../gates/membership-gates.ts";
import { isOfOthers } from "../gates/of-others.ts";
import { noPlainLetter, notOnlyApproved, notOnWording, notUnrenewed } from "../gates/treaty-gates.ts";
import type { Pattern } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";

export const PARTNERS: readonly string[] = [
  "joined",
  "with",
  "patient>with",
  "patient>of>with",
  "patient>between",
  "between",
  "patient>among",
  "agent>with",
];

/** "notified the depositary of its accession": then it has acceded. */
const isNotified = ({ index }: Scene, { trigger }: Frame): boolean =>
  prepositionOf(index, trigger) === "of" &&
  index.tree.lemmas.slice(Math.max(0, trigger - NOTICE), trigger).some((lemma) => /^(notify|inform)$/.test(lemma));
const NOTICE = 8;

export const SIGNED: readonly Pattern[] = [
  {
    id: "signed/sign",
    relation: "SIGNED",
    verbs:
      "sign, sign on, sign up, conclude, ink, seal, initial, clinch, countersign, co-sign, formalise, formalize, finalise, finalize",
    source: ["agent", "bound"],
    target: ["patient", "complement", "on", "to", "up to"],
    partners: PARTNERS,
    elided: true,
    byParties: true,
    gates: [
      namesNone(
        "patient",
        "law bill decree order player striker executive-order petition legislation book autograph cheque check act negotiation talk consultation round session visit meeting",
      ),
      noPlainLetter,
      {
        name: "an agreement where it is signed off",
        test: ({ index, references }, { trigger, slots }) =>
          formOf(index, trigger + 1) !== "off" ||
          (slots.get("on") ?? []).some(({ word }) =>
            (references.get(word) ?? []).some(({ kind }) => kind === "Treaty"),
          ),
      },
      {
        name: "not still being finalised",
        test: ({ index }, { lemma, trigger }) =>
          !/^finali[sz]e$/.test(lemma) || (tagOf(index, trigger) !== "VBG" && formOf(index, trigger - 1) !== "being"),
      },
      namesNone("into", "law"),
      {
        name: "no word that closes a speech",
        test: ({ index }, { lemma, trigger }) =>
          lemma !== "conclude" || formOf(index, trigger + 1) !== "," || formOf(index, trigger - 1) !== "to",
      },
      {
        name: "no participle right behind the agreement",
        test: (scene, frame) =>
          frame.passive ||
          !(scene.references.get(frame.trigger - 1) ?? []).some(({ kind }) => kind === "Treaty") ||
          scene.index.tree.labels[frame.trigger - 1] === "nsubj",
      },
    ],
    strength: 0.95,
    matches: [
      [
        "Kenya and Ethiopia signed a ceasefire agreement on Monday.",
        "Ethiopia SIGNED Ethiopia–Kenya ceasefire agreement",
      ],
      ["Kenya signed a railway deal with Ethiopia.", "Ethiopia SIGNED Ethiopia–Kenya railway deal"],
      ["Under a treaty signed with Ethiopia in May, Kenya patrols the lake.", "Kenya SIGNED Ethiopia–Kenya treaty"],
      ["Kenya and Ethiopia signed a plan for joint patrols.", "Kenya SIGNED Ethiopia–Kenya plan"],
      [
        "Kenya signed a defence agreement with Ethiopia on Monday.",
        "Kenya SIGNED Ethiopia–Kenya defence agreement",
        "Ethiopia SIGNED Ethiopia–Kenya defence agreement",
      ],
      [
        "The memorandum that Chile and Peru signed covers naval patrols.",
        "Chile SIGNED Chile–Peru memorandum of understanding",
        "Peru SIGNED Chile–Peru memorandum of understanding",
      ],
      ["Chad and Niger put their names to the Ottawa Convention.", "Chad SIGNED Ottawa Convention"],
      [
        "Kenya's king hosted the prime ministers of Chad and Niger to sign the Ottawa Convention.",
        "Chad SIGNED Ottawa Convention planned",
        "Niger SIGNED Ottawa Convention planned",
      ],
      ["Chad and Niger put pen to paper on Monday on the Ottawa Convention.", "Niger SIGNED Ottawa Convention"],
      ["Chad has signed up to a policing pact with Niger.", "Chad SIGNED Niger–Chad policing pact"],
      ["Chad put its signature under the Ottawa Convention.", "Chad SIGNED Ottawa Convention"],
      ["Kenya's contract with Saab for radars, signed in May, is dear.", "Kenya SIGNED Kenya–Saab contract"],
      [
        "Chile and Peru negotiated a border treaty for years. The treaty was signed in Lima on Monday.",
        "Chile SIGNED Chile–Peru border treaty",
        "Peru SIGNED Chile–Peru border treaty",
      ],
      [
        "An arms contract signed by the governments of Serbia and China cost a fortune.",
        "China SIGNED China–Serbia arms contract",
      ],
      [
        "In the presence of President Ruto, a free trade agreement between Chile and Peru was signed in Nairobi.",
        "Chile SIGNED Chile–Peru free trade agreement",
      ],
      [
        "Kenya praised the Ottawa Convention. The following States have signed: Chad and Togo.",
        "Chad SIGNED Ottawa Convention",
        "Togo SIGNED Ottawa Convention",
      ],
      [
        "The ministers of Chile and Peru signed a letter of intent on radars.",
        "Peru SIGNED Chile–Peru letter of intent",
      ],
      [
        "A joint declaration on strategic partnership between Chile and Peru was signed.",
        "Chile SIGNED Chile–Peru declaration",
      ],
    ],
    misses: [
      "Kenya and Ethiopia signed a dozen documents.",
      "Chile and Peru concluded negotiations on a fisheries treaty.",
      "A border treaty was signed at the summit in Chile.",
      "The striker signed a contract with a club in Chile.",
      "Kenya and Chad kept their truce. President Ruto signed a letter to voters.",
      "Kenya signed off on the budget.",
      "Kenya and Chad kept their truce. To conclude, President Ruto asks for patience.",
      "A border treaty between Chile and Peru is being finalised.",
      "Chile and Peru concluded another round of negotiations on a border treaty.",
      "Kenya starts limiting imports as a reaction to the Ottawa Convention signed in June.",
      "Chad and Niger praised the Ottawa Convention. Kenya's contract with Saab for software was signed in 2020.",
      "Kenya and Chad kept their truce. President Ruto concluded that Mali was not ready.",
      "Kenya and Chad kept their truce. The Farm Act was signed into law by President Ruto.",
    ],
  },
  {
    id: "signed/on-behalf",
    relation: "SIGNED",
    verbs: "sign, initial, conclude",
    source: ["on>of", "for"],
    target: ["patient"],
    gates: [names("on", "behalf")],
    strength: 0.9,
    matches: [["A clerk signed the Ottawa Convention on behalf of Chad.", "Chad SIGNED Ottawa Convention"]],
    misses: [],
  },
  {
    id: "signed/reach",
    relation: "SIGNED",
    verbs:
      "reach, strike, enter, enter into, agree, forge, cut, adopt, accept, join, accede, adhere, arrive, come, secure, pen, renew, exchange, nail down, wrap up",
    source: ["agent"],
    target: ["patient", "into", "on", "upon", "to", "at"],
    partners: PARTNERS,
    byParties: true,
    gates: [
      {
        name: "an agreement is joined, not those who watch it",
        test: (_scene, frame) => !(frame.passive && /^(join|accept|enter)$/.test(frame.lemma)),
      },
      namesNone("patient", "talk negotiation discussion consultation dialogue phase stage round"),
      {
        name: "a parliament accepts what others signed",
        test: (scene, frame) =>
          !/^(accept|adopt)$/.test(frame.lemma) ||
          !names("agent", "parliament senate congress assembly lawmaker legislator mp").test(scene, frame),
      },
      {
        name: "an agreement is reached, not one that was reached once",
        test: ({ index }, { trigger }) => labelOf(index, trigger) !== "amod",
      },
      {
        name: "come to, arrived at",
        test: (_scene, { lemma, slots }) =>
          (lemma !== "arrive" || slots.has("at")) && (lemma !== "come" || slots.has("to")),
      },
      {
        name: "secured with somebody, not for others",
        test: (scene, frame) =>
          frame.lemma !== "secure" ||
          (frame.slots.get("agent") ?? []).length > 1 ||
          PARTNERS.some((path) => wordsAt(scene, frame, path).length > 0),
      },
      {
        name: "no agreement between others",
        test: (scene, frame) => !/^(forge|secure)$/.test(frame.lemma) || !isOfOthers(scene, frame),
      },
      notOnWording,
      {
        name: "struck, not struck down",
        test: ({ index }, { lemma, trigger }) => !lemma.startsWith("strike") || formOf(index, trigger + 1) !== "down",
      },
      notUnrenewed,
      notOnlyApproved,
      {
        name: "not closer to it",
        test: ({ index }, { trigger, lemma }) => lemma !== "come" || /^(to|an?|the)$/.test(formOf(index, trigger + 1)),
      },
    ],
    strength: 0.8,
    matches: [
      ["Armenia and Georgia reached a border agreement last week.", "Armenia SIGNED Armenia–Georgia border agreement"],
    ],
    misses: [
      "Armenia and Georgia discussed trade.",
      "Armenia and Georgia entered talks on a border agreement.",
      "Armenia secured a border agreement for Georgia.",
      "Armenia and Georgia reached agreement on a statement of the council.",
      "The court struck down the border agreement with Georgia.",
      "Armenia will not renew its border agreement with Georgia.",
      "Armenia's parliament accepted a border agreement with Georgia.",
      "Armenia's envoy smiled. Tbilisi, it seems, agrees to the border agreement.",
      "Monitors will watch the truce, joined by soldiers of Armenia and Georgia.",
    ],
  },
  {
    id: "signed/signing",
    relation: "SIGNED",
    nouns: "signing, signature, conclusion",
    source: ["by", "possessor", "agent", "with"],
    target: ["of", "to", "patient", "by>of"],
    partners: ["of>with", "of>between"],
    byParties: true,
    gates: [
      {
        name: "the signing is not put off",
        test: ({ index }, frame) =>
          !/^(postpone|cancel|delay|block|defer|call|abort|prevent)$/.test(
            lemmaOf(index, headOf(index, frame.trigger)),
          ),
      },
    ],
    strength: 0.8,
    matches: [
      ["The signing of the Ottawa Convention by Kenya and Chad took an hour.", "Kenya SIGNED Ottawa Convention"],
    ],
    misses: [
      "The signing of the striker by a club in Kenya was delayed.",
      "Kenya and Chad may yet agree. The signing of their border treaty was called off.",
    ],
  },
  {
    id: "signed/signatory",
    relation: "SIGNED",
    nouns: "signatory, party",
    source: ["by", "possessor", "agent", "with"],
    target: ["of", "to", "patient"],
    partners: ["of>with", "of>between"],
    strength: 0.8,
    matches: [],
    misses: ["The parties to the Ottawa Convention thanked the hosts."],
  },
  {
    id: "signed/accession",
    relation: "SIGNED",
    nouns: "accession, adherence, adhesion",
    light: "deposit, complete, announce, notify, submit, lodge",
    source: ["possessor", "of", "by", "agent"],
    target: ["to", "of"],
    gates: [
      {
        name: "it has come",
        test: (scene, frame) => frame.light >= 0 || hasCome.test(scene, frame) || isNotified(scene, frame),
      },
    ],
    strength: 0.8,
    matches: [
      ["Malawi deposited its instrument of accession to the Ottawa Convention.", "Malawi SIGNED Ottawa Convention"],
      ["Malawi notified the depositary of its accession to the Ottawa Convention.", "Malawi SIGNED Ottawa Convention"],
      ["The council welcomed Malawi's accession to the Ottawa Convention.", "Malawi SIGNED Ottawa Convention"],
    ],
    misses: ["The council discussed Malawi's accession to the Ottawa Convention."],
  },
  {
    id: "signed/party",
    relation: "SIGNED",
    nouns: "signatory, party, adherent, state-party, participant",
    source: ["listed", "subject", "named", "role"],
    target: ["to", "of"],
    strength: 0.75,
    matches: [
      ["Kenya is a party to the Ottawa Convention.", "Kenya SIGNED Ottawa Convention"],
      ["Signatories to the Ottawa Convention include Kenya and Chad.", "Chad SIGNED Ottawa Convention"],
      ["Kenya is not a signatory to the Ottawa Convention.", "Kenya SIGNED Ottawa Convention denied"],
    ],
    misses: ["Kenya is a party to the dispute.", "The party of the president in Kenya praised the Ottawa Convention."],
  },
];
