// A parsed sentence in, its tree out with participles on the noun before them: "condemned the raid carried out by Chad" has no clause of its own.
import { retreed, type Tree } from "../trees/tree.ts";

/** Hangs a bare participle that stands right behind an object, and has "by" behind it, on that object. */
export function mendParticiples(tree: Tree): Tree {
  const found = tree.xpos.flatMap((tag, verb) => {
    const noun = verb - 1;
    const head = tree.heads[verb] ?? -1;
    const bare =
      /^(VBN|VBD)$/.test(tag) &&
      /^(ccomp|xcomp|advcl|conj)$/.test(tree.labels[verb] ?? "") &&
      tree.labels[noun] === "obj" &&
      tree.heads[noun] === head &&
      /^(NOUN|PROPN)$/.test(tree.upos[noun] ?? "");
    const subject = /^(VBN|VBD)$/.test(tag) && isJudgedSubject(tree, verb);
    return (bare || subject) && isAgentBehind(tree, verb) && !hasOwnWords(tree, verb) ? [{ verb, noun, head }] : [];
  });
  if (found.length === 0) return tree;
  const heads = tree.heads.slice();
  const labels = [...tree.labels];
  for (const { verb, noun, head } of found) {
    heads[noun] = head;
    labels[noun] = "obj";
    heads[verb] = noun;
    labels[verb] = "acl";
    if (/^(out|off|up)$/.test(tree.forms[verb + 1] ?? "")) {
      heads[verb + 1] = verb;
      labels[verb + 1] = "compound:prt";
    }
  }
  return retreed(tree, { heads, labels });
}

const JUDGING =
  /^(condemn|denounce|deplore|welcome|criticise|criticize|reject|praise|commend|mourn|regret|recall|note)$/;

/** "condemns the raid carried out by Chad" with the raid read as the subject of a clause. */
const isJudgedSubject = (tree: Tree, verb: number): boolean =>
  tree.labels[verb] === "ccomp" &&
  JUDGING.test(tree.lemmas[tree.heads[verb] ?? -1] ?? "") &&
  tree.labels[verb - 1] === "nsubj" &&
  tree.heads[verb - 1] === verb;

const isAgentBehind = (tree: Tree, verb: number): boolean =>
  tree.forms.some((form, word) => form === "by" && tree.heads[tree.heads[word] ?? -1] === verb);

const hasOwnWords = (tree: Tree, verb: number): boolean =>
  tree.labels.some(
    (label, word) =>
      tree.heads[word] === verb && word !== verb - 1 && /^(nsubj|nsubj:pass|aux|aux:pass|mark|cc|obj)$/.test(label),
  );
