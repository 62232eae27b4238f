/** A tree in, the tree with a thing that somebody else gave or sold under the verb that has no object out: "Chad flew drones bought from Mali". */

import type { Tree } from "../tree.ts";
import { dependentsIn, draftOf, hasCase, headOf, isNoun, isVerb } from "./draft.ts";

/** Verbs that need an object: without one, the noun before them is what it was done to. */
const CHANGES_HANDS =
  /^(?:buy|purchase|acquire|procure|obtain|order|import|deliver|donate|supply|provide|build|make|produce|manufacture|lease)$/;
const FROM_WHOM = /^(?:from|by)$/i;
/** Verbs that have clauses for objects: "said jets bought from Mali …". */
const OF_CLAUSES =
  /^(?:say|tell|report|announce|claim|add|note|believe|think|know|hear|write|confirm|state|warn|argue|hope|expect|fear|suggest|mean|ensure|agree|decide|deny|admit|allege)$/;

export function mendBoughtThings(tree: Tree): Tree {
  const found = tree.labels.flatMap((label, verb) =>
    /^(?:ccomp|parataxis)$/.test(label) && isLost(tree, verb) ? [verb] : [],
  );
  if (found.length === 0) return tree;
  const draft = draftOf(tree);
  for (const bought of found) {
    const [thing = -1] = dependentsIn(tree, bought, /^nsubj$/);
    draft.heads[thing] = headOf(tree, bought);
    draft.labels[thing] = "obj";
    draft.heads[bought] = thing;
    draft.labels[bought] = "acl";
    draft.xpos[bought] = "VBN";
  }
  return draft;
}

/** "flew drones (recently) bought from Mali": a bare past form whose only noun stands before it, under a verb before that. */
function isLost(tree: Tree, bought: number): boolean {
  const verb = headOf(tree, bought);
  const things = dependentsIn(tree, bought, /^nsubj/);
  const thing = things[0] ?? -1;
  if (things.length !== 1 || !isNoun(tree, thing) || hasCase(tree, thing)) return false;
  if (verb < 0 || verb >= thing || !isVerb(tree, verb) || thing > bought) return false;
  if (!CHANGES_HANDS.test(tree.lemmas[bought] ?? "") || !/^VB[DN]$/.test(tree.xpos[bought] ?? "")) return false;
  if (OF_CLAUSES.test(tree.lemmas[verb] ?? "") || dependentsIn(tree, verb, /^(?:obj|aux:pass|cop)$/).length > 0)
    return false;
  if (dependentsIn(tree, bought, /^(?:obj|iobj|aux|aux:pass|mark|cop|ccomp)$/).length > 0) return false;
  return FROM_WHOM.test(tree.forms[bought + 1] ?? "") && bought - thing <= 2;
}
