/** A tree in, the tree with phrases on the verb that they belong to out: not on a number, not on a noun that follows. */

import type { Tree } from "../tree.ts";
import { type Draft, dependentsIn, draftOf, headOf, isCasedBy, isNoun, isVerb } from "./draft.ts";

/** Mends prepositional phrases that hang on a bare number, or on a noun that comes after them in a phrase of its own. */
export function mendAttachments(tree: Tree): Tree {
  const stray = tree.labels.flatMap((label, word) =>
    /^(?:nmod|obl|obl:agent)$/.test(label) && verbFor(tree, word) >= 0 ? [word] : [],
  );
  const land = tree.labels.findIndex((label, word) => label === "appos" && isLandOfPlace(tree, word));
  const cause = tree.labels.findIndex((label, word) => label === "obl" && protestBefore(tree, word) >= 0);
  const topics = tree.labels.flatMap((label, word) =>
    /^(?:nmod|obl)$/.test(label) && discussedIn(tree, word) >= 0 ? [word] : [],
  );
  if (stray.length + topics.length === 0 && land < 0 && cause < 0) return tree;
  const draft = draftOf(tree);
  for (const word of topics) {
    draft.heads[word] = discussedIn(tree, word);
    draft.labels[word] = "nmod";
  }
  if (cause > 0) {
    draft.heads[cause] = protestBefore(tree, cause);
    draft.labels[cause] = "nmod";
  }
  if (land > 0) draft.heads[land] = land - 2;
  for (const word of stray) hang(draft, word, verbFor(draft, word));
  return draft;
}

/** "entered talks with Chad on the purchase": what is talked over belongs to the talks; -1 where the verb has no such object. */
function discussedIn(tree: Tree, word: number): number {
  const verb = headOf(tree, word);
  if (verb < 0 || verb > word || !isVerb(tree, verb) || !isCasedBy(tree, word, TOPICAL)) return -1;
  if (
    /^(?:hour|day|morning|evening|night|week|month|year|eve|sideline|margin|ground|behalf|phone|side|visit|trip|basis|condition|fringe|occasion|border)$/.test(
      tree.lemmas[word] ?? "",
    )
  )
    return -1;
  const object = dependentsIn(tree, verb, /^obj$/).find((child) => child > verb && child < word);
  return object !== undefined && tree.upos[word] === "NOUN" && TALKS.test(tree.lemmas[object] ?? "") ? object : -1;
}
const TOPICAL = /^(?:on|about|over|regarding|concerning)$/;
const TALKS = /^(?:talk|negotiation|discussion|conversation|consultation)$/;

/** "cancelled the visit in protest at raids": the raids are what is protested at; -1 for no such noun right before the phrase. */
function protestBefore(tree: Tree, word: number): number {
  const [mark = -1] = dependentsIn(tree, word, /^case$/);
  const noun = mark - 1;
  return mark > 0 &&
    /^(?:at|over|against|about|of)$/.test(tree.forms[mark] ?? "") &&
    /^(?:protest|anger|outrage|fury|dismay|unease|concern|frustration|retaliation|reprisal|revenge)$/.test(
      tree.lemmas[noun] ?? "",
    ) &&
    headOf(tree, noun) === headOf(tree, word)
    ? noun
    : -1;
}

/** "a raid by rebels in Gao, North Province, Mali": the land behind the place is that of the place, not of the rebels. */
function isLandOfPlace(tree: Tree, word: number): boolean {
  const place = word - 2;
  const head = headOf(tree, word);
  if (tree.upos[word] !== "PROPN" || tree.forms[word - 1] !== "," || head < 0 || head >= place - 1) return false;
  let at = place;
  while (/^(?:conj|appos|flat|compound)$/.test(tree.labels[at] ?? "") && headOf(tree, at) > head) at = headOf(tree, at);
  return (
    tree.labels[at] === "nmod" &&
    at > head &&
    isNoun(tree, head) &&
    isCasedBy(tree, at, /^(?:in|near)$/) &&
    /^[.,;]$/.test(tree.forms[word + 1] ?? ".")
  );
}

function hang(draft: Draft, word: number, verb: number): void {
  if (verb < 0) return;
  const by = isCasedBy(draft, word, /^by$/);
  draft.heads[word] = verb;
  draft.labels[word] = by && draft.xpos[verb] === "VBN" ? "obl:agent" : "obl";
}

/** The verb that the phrase belongs to instead of its head; -1 when the head may keep it. */
function verbFor(tree: Tree, word: number): number {
  const head = headOf(tree, word);
  if (head < 0) return -1;
  if (tree.labels[word] === "obl:agent") return verbOfAgent(tree, word, head);
  if (tree.labels[word] === "nmod" && isVerb(tree, head) && head < word)
    return isCasedBy(tree, word, OF_A_VERB) ? head : -1;
  if (head > word) return verbBefore(tree, word, head);
  const answered = verbOfAnswer(tree, word, head);
  if (answered >= 0) return answered;
  const counted = verbOfCount(tree, word, head);
  if (counted >= 0) return counted;
  const placed = Math.max(verbOfAgent(tree, word, head), verbOfWay(tree, word, head));
  if (placed >= 0) return placed;
  const lasting = verbOfWhile(tree, word, head);
  return lasting >= 0 ? lasting : verbInTime(tree, word, head);
}

/** "responded to the raid with strikes on Chad": what somebody answers with. */
function verbOfAnswer(tree: Tree, word: number, head: number): number {
  const verb = headOf(tree, head);
  return tree.labels[word] === "nmod" &&
    tree.labels[head] === "obl" &&
    /^(?:respond|reply|react)$/.test(tree.lemmas[verb] ?? "") &&
    isCasedBy(tree, word, /^with$/) &&
    isCasedBy(tree, head, /^to$/)
    ? verb
    : -1;
}

/** "signed in Gao, Mali, on Monday by Chad": neither places nor days are by anybody. */
function verbOfAgent(tree: Tree, word: number, head: number): number {
  if (!isCasedBy(tree, word, /^by$/) || !/^(?:nmod|obl|obl:agent)$/.test(tree.labels[word] ?? "")) return -1;
  let at = head;
  while (tree.upos[at] === "PROPN" && at < word && isCasedBy(tree, at, /^(?:in|on|at)$/)) {
    const above = headOf(tree, at);
    if (above < at && tree.xpos[above] === "VBN") return above;
    at = above;
  }
  return -1;
}

const SENDING = /^(?:deploy|redeploy|send|dispatch|transfer|move|ship|fly|relocate|shift|rush|airlift)$/;
const LEADING_TO =
  /^(?:visit|trip|envoy|ambassador|access|route|road|way|threat|aid|mission|flight|link|border|return|response|reply|reaction|addition)$/;

/** "sent men from its base in the north to Chad": neither the base nor the north goes there. */
function verbOfWay(tree: Tree, word: number, head: number): number {
  if (tree.labels[word] !== "nmod" || tree.upos[word] !== "PROPN" || !isCasedBy(tree, word, /^(?:to|into)$/)) return -1;
  let at = head;
  while (tree.labels[at] === "nmod" && !isCasedBy(tree, at, /^from$/) && !LEADING_TO.test(tree.lemmas[at] ?? ""))
    at = headOf(tree, at);
  const above = headOf(tree, at);
  const verb = tree.labels[above] === "obj" ? headOf(tree, above) : above;
  const way = at > 0 && tree.forms.slice(Math.max(0, verb), at).includes("from");
  return way &&
    /^(?:obl|nmod)$/.test(tree.labels[at] ?? "") &&
    isCasedBy(tree, at, /^(?:from|in|at|near)$/) &&
    !LEADING_TO.test(tree.lemmas[at] ?? "") &&
    verb >= 0 &&
    verb < at &&
    isVerb(tree, verb) &&
    SENDING.test(tree.lemmas[verb] ?? "")
    ? verb
    : -1;
}

/** "has armed rebels for years with missiles": years have no missiles. */
function verbOfWhile(tree: Tree, word: number, head: number): number {
  const verb = headOf(tree, head);
  return tree.labels[word] === "nmod" &&
    tree.labels[head] === "obl" &&
    SPANS.test(tree.forms[head] ?? "") &&
    isNoun(tree, word) &&
    !SPANS.test(tree.forms[word] ?? "") &&
    verb >= 0 &&
    verb < head &&
    isVerb(tree, verb) &&
    isCasedBy(tree, word, /^(?:with|by)$/) &&
    isCasedBy(tree, head, /^(?:for|over|since|in)$/)
    ? verb
    : -1;
}
const SPANS = /^(?:years|months|weeks|days|decades)$/;

/** "freed six men before talks with Chad": what comes earlier or later is the deed, not its object. */
function verbInTime(tree: Tree, word: number, head: number): number {
  const verb = headOf(tree, head);
  return tree.labels[word] === "nmod" &&
    tree.labels[head] === "obj" &&
    isNoun(tree, word) &&
    verb >= 0 &&
    verb < head &&
    isVerb(tree, verb) &&
    !TIMES.test(tree.lemmas[head] ?? "") &&
    isCasedBy(tree, word, /^(?:before|after|following)$/)
    ? verb
    : -1;
}
/** "the day after the vote". */
const TIMES =
  /^(?:second|minute|hour|day|night|evening|morning|week|month|year|decade|period|time|life|situation|era)$/;

/** A verb has no phrase of a noun: "to provide jets to Chad". */
const OF_A_VERB = /^(?:to|from|with|by|in|at|for)$/;

/** "ordered ten more from Chad": a number comes from nowhere. */
function verbOfCount(tree: Tree, word: number, head: number): number {
  const count = tree.forms[head] === "more" && tree.upos[headOf(tree, head)] === "NUM" ? headOf(tree, head) : head;
  const bare = tree.upos[count] === "NUM" || (tree.forms[count] === "more" && head === count);
  const marked = isCasedBy(tree, word, /^(?:from|by|in|to)$/);
  const verb = headOf(tree, count);
  return bare && marked && /^(?:obj|nsubj:pass)$/.test(tree.labels[count] ?? "") && isVerb(tree, verb) && verb < word
    ? verb
    : -1;
}

/** "was awarded millions by Chad for the next lot": a phrase is no part of the phrase that follows. */
function verbBefore(tree: Tree, word: number, head: number): number {
  const marked = dependentsIn(tree, word, /^case$/).some(
    (mark) => mark < word && /^(?:by|from|to|with|in|into|on|at|for|near|off|across)$/.test(tree.forms[mark] ?? ""),
  );
  const follows = dependentsIn(tree, head, /^case$/).some((mark) => mark > word && mark < head);
  const verb = headOf(tree, head);
  return tree.labels[word] === "nmod" &&
    isNoun(tree, head) &&
    marked &&
    follows &&
    verb >= 0 &&
    verb < word &&
    isVerb(tree, verb)
    ? verb
    : -1;
}
