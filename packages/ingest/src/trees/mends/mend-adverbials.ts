/** A tree in, the tree with gerunds and participles on what they belong to out: "said he must go, accusing him of …", "banned her from entering for not …". */

import { retreed, type Tree } from "../tree.ts";
import { dependentsIn, headOf } from "./draft.ts";

/** Hangs an adverbial clause on the verb that it is said of, and a joined gerund on what it is joined to. */
export function mendAdverbials(tree: Tree): Tree {
  let heads: Int16Array | undefined;
  for (let word = 3; word < tree.labels.length; word++) {
    if (tree.xpos[word] !== "VBG") continue;
    const verb =
      tree.labels[word] === "conj"
        ? objectBefore(tree, word)
        : tree.labels[word] !== "advcl"
          ? -1
          : tree.forms[word - 1] === ","
            ? speakerAbove(tree, word)
            : banAbove(tree, word);
    if (verb < 0) continue;
    heads ??= tree.heads.slice();
    heads[word] = verb;
  }
  return heads === undefined ? tree : retreed(tree, { heads });
}

const ACCUSING = /^(accuse|blame|criticise|criticize|condemn|denounce|urge|warn|call|describe|praise|thank|dismiss)$/;
const SAYING = /^(say|state|tell|add|announce|declare|claim|insist|argue|note|stress|write|predict|maintain)$/;
const HIGHEST = 4;

/** "said the general would be forced to resign, accusing him of …": whoever says the one accuses, as nobody accuses himself; -1 where it is no such. */
function speakerAbove(tree: Tree, participle: number): number {
  if (!ACCUSING.test(tree.lemmas[participle] ?? "")) return -1;
  if (!dependentsIn(tree, participle, /^obj$/).some((word) => /^(him|her|them|it)$/.test(tree.forms[word] ?? "")))
    return -1;
  let at = headOf(tree, participle);
  for (let steps = 0; steps < HIGHEST && at >= 0; steps++) {
    const above = headOf(tree, at);
    if (tree.labels[at] === "ccomp")
      return above >= 0 && above < at && SAYING.test(tree.lemmas[above] ?? "") && !speaksOfItself(tree, at)
        ? above
        : -1;
    if (!/^(xcomp|advcl|conj)$/.test(tree.labels[at] ?? "")) return -1;
    at = above;
  }
  return -1;
}

/** "said he would resign, accusing them": he accuses. */
const speaksOfItself = (tree: Tree, verb: number): boolean =>
  dependentsIn(tree, verb, /^nsubj/).some((word) => /^(he|she|it|they|we|i)$/i.test(tree.forms[word] ?? ""));

/** "voiced unease about the fleet and building a base": a gerund is joined to no finite verb, but to what that verb has before it; -1 for none. */
function objectBefore(tree: Tree, gerund: number): number {
  const verb = headOf(tree, gerund);
  if (verb < 0 || verb > gerund || !/^(VBD|VBZ|VBP|VB)$/.test(tree.xpos[verb] ?? "")) return -1;
  if (
    !/^(and|or)$/.test(tree.forms[gerund - 1] ?? "") ||
    dependentsIn(tree, gerund, /^(aux|aux:pass|nsubj)$/).length > 0
  )
    return -1;
  const before = dependentsIn(tree, verb, /^(obj|obl|advcl)$/).filter((word) => word > verb && word < gerund);
  return before.at(-1) ?? -1;
}

/** "banned her from entering Chad for not condemning the raid": the reason is that of the ban; -1 where it is no such. */
function banAbove(tree: Tree, gerund: number): number {
  if (!dependentsIn(tree, gerund, /^mark$/).some((mark) => tree.forms[mark] === "for")) return -1;
  const barred = headOf(tree, gerund);
  if (barred < 0 || barred > gerund || tree.labels[barred] !== "advcl" || tree.xpos[barred] !== "VBG") return -1;
  const ban = headOf(tree, barred);
  return ban >= 0 &&
    /^(ban|bar|block|prohibit|exclude|disqualify)$/.test(tree.lemmas[ban] ?? "") &&
    dependentsIn(tree, barred, /^mark$/).some((mark) => tree.forms[mark] === "from")
    ? ban
    : -1;
}
