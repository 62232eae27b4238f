// NEGOTIATED, RATIFIED, WITHDREW_FROM: what else is done with an agreement.
import { lacks } from "../gates.ts";
import type { Pattern } from "../pattern.ts";

export const NEGOTIATED: readonly Pattern[] = [
  {
    id: "negotiated/negotiate",
    relation: "NEGOTIATED",
    verbs:
      "negotiate, renegotiate, broker, draft, pursue, prepare, mediate, hammer out, work out, thrash out, discuss, work, accelerate, explore, seek, revive",
    source: ["agent"],
    target: ["patient", "on", "over", "towards"],
    partners: ["with", "patient>with", "patient>between", "between"],
    strength: 0.85,
    matches: [
      [
        "Chad is negotiating a security agreement with Niger.",
        "Chad NEGOTIATED Niger–Chad security agreement",
        "Niger NEGOTIATED Niger–Chad security agreement",
      ],
    ],
    misses: ["The club is negotiating a transfer."],
  },
  {
    id: "negotiated/talks",
    relation: "NEGOTIATED",
    nouns: "negotiation, talk, consultation, discussion, work",
    light:
      "hold, begin, start, open, resume, launch, continue, conduct, lead, have, conclude, enter, announce, complete, finish, restart",
    source: ["between", "agent", "possessor", "with", "modifier"],
    target: ["on", "over", "for", "about", "towards", "to", "infinitive>patient"],
    partners: ["with"],
    strength: 0.75,
    matches: [
      [
        "Talks between Chad and Niger on a security agreement continue.",
        "Chad NEGOTIATED Niger–Chad security agreement",
      ],
    ],
    misses: ["Talks between the unions and the airline continue."],
  },
];

export const RATIFIED: readonly Pattern[] = [
  {
    id: "ratified/ratify",
    relation: "RATIFIED",
    verbs: "ratify",
    source: ["agent"],
    target: ["patient"],
    elided: true,
    strength: 0.95,
    matches: [["Gabon's parliament ratified the Ottawa Convention in March.", "Gabon RATIFIED Ottawa Convention"]],
    misses: ["The coach ratified his reputation."],
  },
  {
    id: "ratified/ratification",
    relation: "RATIFIED",
    nouns: "ratification",
    light: "complete, deposit, approve, delay, vote",
    source: ["by", "possessor", "agent", "in"],
    target: ["of"],
    strength: 0.85,
    matches: [["Gabon's ratification of the Ottawa Convention took a year.", "Gabon RATIFIED Ottawa Convention"]],
    misses: [],
  },
];

export const WITHDREW_FROM: readonly Pattern[] = [
  {
    id: "withdrew/withdraw",
    relation: "WITHDREW_FROM",
    verbs:
      "withdraw, pull out, drop out, walk away, back out, exit, quit, leave, abandon, terminate, renounce, denounce, scrap, tear up, abrogate, rip up, ditch, repudiate, cancel, suspend, annul, revoke, end",
    source: ["agent"],
    target: ["from", "patient", "of", "in"],
    elided: true,
    gates: [
      {
        name: "an agreement is left, not a place",
        test: (_scene, frame) =>
          !/^(exit|quit|leave|end|cancel|suspend|abandon|scrap|revoke|terminate|ditch)$/.test(frame.lemma) ||
          frame.slots.has("patient"),
      },
    ],
    strength: 0.9,
    matches: [
      ["Gabon withdrew from the Ottawa Convention in 2019.", "Gabon WITHDREW_FROM Ottawa Convention"],
      ["Gabon has torn up the Ottawa Convention.", "Gabon WITHDREW_FROM Ottawa Convention"],
    ],
    misses: ["Gabon withdrew its team from the Meridian tournament."],
  },
  {
    id: "withdrew/withdrawal",
    relation: "WITHDREW_FROM",
    nouns: "withdrawal, exit, pullout, departure",
    light: "announce, complete, notify",
    source: ["possessor", "by", "modifier", "agent", "of"],
    target: ["from"],
    elided: true,
    gates: [lacks("in")],
    strength: 0.8,
    matches: [
      [
        "Gabon's withdrawal from the Ottawa Convention alarmed its neighbours.",
        "Gabon WITHDREW_FROM Ottawa Convention",
      ],
    ],
    misses: [],
  },
  {
    id: "withdrew/withdraw-self",
    relation: "WITHDREW_FROM",
    verbs: "remove, extricate",
    source: ["agent"],
    target: ["from"],
    gates: [lacks("to")],
    strength: 0.7,
    matches: [],
    misses: [],
  },
];
