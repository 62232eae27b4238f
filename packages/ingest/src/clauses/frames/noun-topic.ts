// An event noun in a phrase ("spoke during a visit", "is in Chad for talks") in, the slots `topic` and `site` filled out: whom the phrase is about, and where.
import { surfaceSubject } from "../subjects/surface-subject.ts";
import {
  dependents,
  headOf,
  isVerbal,
  labelOf,
  lemmaOf,
  prepositionOf,
  type TreeIndex,
  uposOf,
} from "../tree-index.ts";
import { PARTS_OF } from "./carrier.ts";
import { fill } from "./fill.ts";
import { asVia, type SlotMap } from "./slot-map.ts";

/** "the President's meeting": somebody else's than the speaker's. */
const isTitleAlone = (index: TreeIndex, owner: number): boolean =>
  uposOf(index, owner) === "PROPN" && dependents(index, owner, "det").length > 0;

/** "spoke during a visit" fills `topic` with the speaker; "is in Chad for talks" also fills `site`. */
export function addTopic(index: TreeIndex, noun: number, slots: SlotMap): void {
  let at = noun;
  while (/^(appos|conj)$/.test(labelOf(index, at)) || isMeasured(index, at)) at = headOf(index, at);
  const head = headOf(index, at);
  if (head < 0 || !/^(obl|obl:agent|nmod)$/.test(labelOf(index, at))) return;
  if (
    dependents(index, noun, "nmod:poss").some((owner) => uposOf(index, owner) === "NOUN" || isTitleAlone(index, owner))
  )
    return;
  if (uposOf(index, head) === "PROPN" && prepositionOf(index, at) === "under")
    slots.add("topic", fill(index, head, "direct"));
  const site =
    (uposOf(index, head) === "PROPN" || isVerbless(index, head)) && isWhatFor(index, at)
      ? siteBeside(index, head, at)
      : -1;
  if (site >= 0) {
    slots.add("topic", fill(index, head, "direct"));
    slots.add("site", [{ word: site, via: "direct" }]);
  }
  if (isVerbal(index, head) && labelOf(index, at) !== "nmod" && !isOnlyToldOf(index, head, at))
    slots.add("topic", asVia(surfaceSubject(index, head), "light"));
  else if (isRaisedIn(index, head, at)) slots.add("topic", asVia(surfaceSubject(index, headOf(index, head)), "light"));
  else if (dependents(index, head, "cop").length > 0 && /^(?:in|on|at)$/.test(prepositionOf(index, head))) {
    slots.add("topic", asVia(surfaceSubject(index, head), "light"));
    slots.add("site", [{ word: head, via: "direct" }]);
  } else if (isDisposed(index, head, at)) slots.add("topic", asVia(surfaceSubject(index, head), "light"));
}

/** "said after hours of talks". */
const isMeasured = (index: TreeIndex, noun: number): boolean =>
  labelOf(index, noun) === "nmod" &&
  prepositionOf(index, noun) === "of" &&
  PARTS_OF.test(lemmaOf(index, headOf(index, noun)));

/** "was worried by the drills", "was excluded from the drills", "commented on the visit": whoever feels or says something of it need not be there. */
function isOnlyToldOf(index: TreeIndex, verb: number, noun: number): boolean {
  const preposition = prepositionOf(index, noun);
  return (
    /^(of|against|despite|instead of|without|unlike)$/.test(preposition) ||
    (preposition === "by" && dependents(index, verb, "aux:pass").length > 0) ||
    OUTSIDERS.has(`${lemmaOf(index, verb)} ${preposition}`) ||
    (/^(at|on|over)$/.test(preposition) &&
      dependents(index, verb, "obj").some((word) => FEELINGS.test(lemmaOf(index, word))))
  );
}
const OUTSIDERS: ReadonlySet<string> = new Set(
  `ask about, complain about, write about, worry about, quarrel over, argue over, clash over, differ over, disagree over, split over, exclude from, bar from, ban from, omit from, disinvite from, profit from,
  benefit from, suffer from, comment on, report on, vote on, insist on, depend on, react to, respond to, object to, refer to, pay for`.split(
    /,\s+/,
  ),
);
const FEELINGS =
  /^(alarm|anger|dismay|outrage|concern|surprise|shock|joy|satisfaction|displeasure|fury|unease|regret|disappointment|doubt|scorn)$/;
/** "for talks", "on a visit". */
const isWhatFor = (index: TreeIndex, noun: number): boolean =>
  prepositionOf(index, noun) === "for" ||
  (prepositionOf(index, noun) === "on" && /^(visit|trip|tour|mission)$/.test(lemmaOf(index, noun)));

/** "is ready for talks with Chad", "is back from a visit": whose talks and visit they are. */
const isDisposed = (index: TreeIndex, word: number, phrase: number): boolean =>
  /^(back|fresh|ready|open|prepared|willing|keen|available)$/.test(lemmaOf(index, word)) &&
  /^(for|to|from|on)$/.test(prepositionOf(index, phrase)) &&
  dependents(index, word, "cop").length > 0;

/** "raised the matter in talks with Chad": whoever raised it spoke there. */
const isRaisedIn = (index: TreeIndex, thing: number, occasion: number): boolean =>
  labelOf(index, thing) === "obj" &&
  occasion > thing &&
  /^(in|at|during)$/.test(prepositionOf(index, occasion)) &&
  /^(raise|discuss|address|broach|reiterate|repeat|express|voice|review|stress|cover|convey|deliver)$/.test(
    lemmaOf(index, headOf(index, thing)),
  );

/** "Chad army chief in Gao for talks", above a story. */
const isVerbless = (index: TreeIndex, noun: number): boolean =>
  headOf(index, noun) < 0 &&
  /^(chief|minister|president|leader|envoy|delegation|premier|king|prince|general|commander|chancellor|negotiator|team)s?$/.test(
    lemmaOf(index, noun),
  ) &&
  !/^[.?!]$/.test(index.tree.forms.at(-1) ?? "");

/** "X, in Chad for talks,": where the one is whom both phrases are about. */
const siteBeside = (index: TreeIndex, name: number, phrase: number): number =>
  dependents(index, name, "nmod").find((each) => each < phrase && prepositionOf(index, each) === "in") ?? -1;
