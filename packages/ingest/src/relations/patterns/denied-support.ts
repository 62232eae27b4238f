// AIDED, denied: "denied any support for the rebels", "denied funding the militia".
import { ownStatus } from "../../clauses/status/own-status.ts";
import { names } from "../gates/gates.ts";
import type { Pattern } from "../pattern.ts";

export const DENIED_SUPPORT: readonly Pattern[] = [
  {
    id: "aided/denied",
    relation: "AIDED",
    verbs: "deny",
    source: ["agent"],
    target: ["patient>for", "patient>to", "patient>of", "for", "to", "patient>named"],
    gates: [
      names("patient", "support backing help aid assistance funding financing sponsorship arming"),
      {
        name: "the denial itself happened",
        test: ({ index }, { trigger }) => ownStatus(index, trigger).status === "actual",
      },
    ],
    status: "denied",
    strength: 0.78,
    matches: [
      ["Chad denied any support for M23.", "Chad AIDED M23 denied"],
      ["Chad has denied financial backing of Hamas.", "Chad AIDED Hamas denied"],
    ],
    misses: ["Chad denied any knowledge of Hamas.", "Chad did not deny its support for Hamas."],
  },
];
