// A verb or adjective and the marks before a gerund in, what becomes of the gerund out: "thinks of sending", "shied away from sending".
import type { Status } from "@entente/graph";
import type { Verdict } from "../frames/frame.ts";
import { phrasalLemma } from "../frames/phrasal-lemma.ts";
import { dependents, formOf, lemmaOf, type TreeIndex } from "../tree-index.ts";
import { GERUND_AFTER } from "./governors.ts";

/** "backed out of sending", "was talked out of sending". */
const OUT_OF = /^(talk|argue|back|opt|pull|chicken|wriggle|duck|reason)$/;

/** "made no decision on sending", "held talks on sending", "talked about sending". */
export const isDecidedOn = (index: TreeIndex, verb: number, marks: readonly string[]): boolean =>
  /^(on|over|about)$/.test(marks.at(-1) ?? "") &&
  (/^(decide|vote|deliberate|negotiate|talk|negotiation|discussion|consultation)$/.test(lemmaOf(index, verb)) ||
    dependents(index, verb, "obj", "nsubj:pass").some((word) =>
      /^(decision|vote|talk|discussion|debate|negotiation|consultation|ruling)$/.test(lemmaOf(index, word)),
    ));

/** "thinks of sending", "came close to sending", "shied away from sending". */
export function gerundAfter(index: TreeIndex, head: number, marks: readonly string[]): Status | undefined {
  const preposition = marks.at(-1) ?? "";
  if (
    preposition === "of" &&
    (marks.includes("out") || formOf(index, head + 1) === "out") &&
    OUT_OF.test(lemmaOf(index, head))
  )
    return "denied";
  if (lemmaOf(index, head) === "come" && formOf(index, head + 1) !== "close") return undefined;
  return (
    GERUND_AFTER.get(`${phrasalLemma(index, head)} ${preposition}`) ??
    GERUND_AFTER.get(`${lemmaOf(index, head)} ${preposition}`)
  );
}

/** "agreed to stop attacking Chad": until then it did. */
export const endsForce = (index: TreeIndex, gerund: number, governor: string): boolean =>
  /^(stop|halt|cease|end|quit)$/.test(governor) &&
  /^(attack|bomb|shell|fire|strike|raid|bombard|fight|occupy|target)$/.test(lemmaOf(index, gerund));

/** "approved of selling", "stopped short of attacking": what the verb above says of the act behind "of". */
export function gerundOf(index: TreeIndex, head: number): Verdict | undefined {
  const lemma = lemmaOf(index, head);
  if (/^(approve|favou?r)$/.test(lemma)) return { status: "planned", reason: `under "${lemma}"` };
  return /^(stop|fall)$/.test(lemma) && formOf(index, head + 1) === "short"
    ? { status: "denied", reason: "short of" }
    : undefined;
}
