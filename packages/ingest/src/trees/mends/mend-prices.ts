/** A tree in, the tree in which "bought for $2 million six jets" and "got for free six jets" have an object out. */

import type { Tree } from "../tree.ts";
import { dependentsIn, draftOf, headOf, isNoun, isVerb, lies } from "./draft.ts";

export function mendPrices(tree: Tree): Tree {
  const verb = tree.forms.findIndex((_, word) => tree.forms[word + 1] === "for" && objectBehind(tree, word) >= 0);
  if (verb < 0) return tree;
  const last = priceEnd(tree, verb + 1);
  const thing = objectBehind(tree, verb);
  const draft = draftOf(tree);
  const price = tree.upos[verb + 2] === "SYM" ? verb + 2 : last;
  for (let word = verb + 1; word <= last; word++) draft.heads[word] = price;
  for (let word = last + 1; word < thing; word++) if (headOf(draft, word) <= last) draft.heads[word] = thing;
  draft.heads[price] = verb;
  draft.labels[price] = "obl";
  draft.labels[verb + 1] = "case";
  draft.heads[thing] = verb;
  draft.labels[thing] = "obj";
  return draft;
}

/** What stands counted behind the verb and the price, where the verb has no object yet; -1 for none. */
function objectBehind(tree: Tree, verb: number): number {
  if (!isVerb(tree, verb)) return -1;
  const last = priceEnd(tree, verb + 1);
  if (last < 0 || !/^(?:NUM|DET)$/.test(tree.upos[last + 1] ?? "")) return -1;
  let thing = last + 1;
  while (headOf(tree, thing) > thing) thing = headOf(tree, thing);
  if (!isNoun(tree, thing)) {
    thing = last + 2;
    while (headOf(tree, thing) > thing) thing = headOf(tree, thing);
  }
  const other = dependentsIn(tree, verb, /^(?:obj|nsubj:pass)$/).some((word) => word !== thing);
  return !other && thing > last + 1 && isNoun(tree, thing) && !lies(tree, verb, thing) ? thing : -1;
}

const CURRENCY =
  /^(?:dollars|euros|pounds|crowns|kronor|kroner|francs|rubles|roubles|yuan|yen|rupees|shekels|dirhams|riyals|lira|zlotys?|won|rand)$/;

/** The last word of "for free", "for $2 million", "for 2 million euros"; -1 for another phrase. */
function priceEnd(tree: Tree, mark: number): number {
  const { forms, upos } = tree;
  if (forms[mark + 1] === "free") return forms[mark + 2] === "of" && forms[mark + 3] === "charge" ? mark + 3 : mark + 1;
  const signed = upos[mark + 1] === "SYM";
  let at = mark + (signed ? 2 : 1);
  const first = at;
  while (/^(?:[\d.,]+|million|billion|thousand|hundred)$/.test(forms[at] ?? "")) at++;
  if (at === first) return -1;
  return signed ? at - 1 : CURRENCY.test(forms[at] ?? "") ? at : -1;
}
