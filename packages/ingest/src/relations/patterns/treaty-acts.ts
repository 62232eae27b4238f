// NEGOTIATED, RATIFIED, WITHDREW_FROM: what else is done with an agreement.
import { lacks } from "../gates.ts";
import type { Pattern } from "../pattern.ts";

export const NEGOTIATED: readonly Pattern[] = [
  {
    id: "negotiated/negotiate",
    relation: "NEGOTIATED",
    verbs: "negotiate, renegotiate, broker, draft, pursue, prepare, mediate, hammer out, work out, thrash out, discuss, work, accelerate, explore, seek, revive",
    source: ["agent"],
    target: ["patient", "on", "over", "towards"],
    partners: ["with", "patient>with", "patient>between", "between"],
    strength: 0.85,
    matches: [["Chad is negotiating a security agreement with Niger.", "Chad NEGOTIATED Chad–Niger security agreement", "Niger NEGOTIATED Chad–Niger security agreement"]],
    misses: ["The club is negotiating a transfer."],
  },
  {
    id: "negotiated/talks",
    relation: "NEGOTIATED",
    nouns: "negotiation, talk, consultation, discussion, work",
    light: "hold, begin, start, open, resume, launch, continue, conduct, lead, have, conclude, enter, announce, complete, finish, restart",
    source: ["between", "agent", "possessor", "with", "modifier"],
    target: ["on", "over", "for", "about", "towards", "to"],
    partners: ["with"],
    strength: 0.75,
    matches: [["Talks between Chad and Niger on a security agreement continue.", "Chad NEGOTIATED Chad–Niger security agreement"]],
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
    matches: [["Gabon's parliament ratified the Oran Treaty in March.", "Gabon RATIFIED Oran Treaty"]],
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
    matches: [["Gabon's ratification of the Oran Treaty took a year.", "Gabon RATIFIED Oran Treaty"]],
    misses: [],
  },
];

export const WITHDREW_FROM: readonly Pattern[] = [
  {
    id: "withdrew/withdraw",
    relation: "WITHDREW_FROM",
    verbs: "withdraw, pull out, drop out, walk away, back out, exit, quit, leave, abandon, terminate, renounce, denounce, scrap, tear up, abrogate, rip up, ditch, repudiate, cancel, suspend, annul, revoke, end",
    source: ["agent"],
    target: ["from", "patient", "of", "in"],
    elided: true,
    gates: [{ name: "an agreement is left, not a place", test: (scene, frame) => !/^(exit|quit|leave|end|cancel|suspend|abandon|scrap|revoke|terminate|ditch)$/.test(frame.lemma) || frame.slots.has("patient") }],
    strength: 0.9,
    matches: [["Gabon withdrew from the Oran Treaty in 2019.", "Gabon WITHDREW_FROM Oran Treaty"], ["Gabon has torn up the Oran Treaty.", "Gabon WITHDREW_FROM Oran Treaty"]],
    misses: ["Gabon withdrew its team from the Oran tournament."],
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
    matches: [["Gabon's withdrawal from the Oran Treaty alarmed its neighbours.", "Gabon WITHDREW_FROM Oran Treaty"]],
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
