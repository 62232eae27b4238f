// A parsed sentence in, its tree out with no phrase under its own preposition: "upon Kenya" hangs on "calls", with "upon" as its mark.
import { retreed, type Tree } from "../../trees/tree.ts";

/** Hangs a phrase that the parser put under its preposition where the preposition stands. */
export function mendPrepositions(tree: Tree): Tree {
  const shared = tree.labels.flatMap((label, word) =>
    label === "obl" && sharing(tree, word) >= 0 ? [{ word, noun: sharing(tree, word) }] : [],
  );
  const under = tree.upos.flatMap((upos, word) => {
    const mark = tree.heads[word] ?? -1;
    const nominal = /^(NOUN|PROPN|PRON|NUM)$/.test(upos) && /^(obl|nmod|obj|nsubj|dep)$/.test(tree.labels[word] ?? "");
    return nominal && mark >= 0 && mark < word && isMark(tree, mark) ? [{ word, mark }] : [];
  });
  const loose = marksOf(tree, ownPhrase);
  const inner = marksOf(tree, wholePhrase);
  if (under.length + shared.length + loose.length + inner.length === 0) return tree;
  const heads = tree.heads.slice();
  const labels = [...tree.labels];
  for (const { word, noun } of shared) {
    heads[word] = noun;
    labels[word] = "nmod";
  }
  for (const { mark, noun } of [...loose, ...inner]) {
    heads[mark] = noun;
    labels[noun] = "obl";
  }
  for (const { word, mark } of under) {
    const above = governor(tree, mark);
    if (above < 0 || above === word) continue;
    heads[word] = above;
    labels[word] = /^(VERB|AUX|ADJ)$/.test(tree.upos[above] ?? "") ? "obl" : "nmod";
    heads[mark] = word;
    labels[mark] = "case";
  }
  return retreed(tree, { heads, labels });
}

/** "discussed Chad's cooperation with Mali": what somebody's cooperation is with; -1 for another phrase. */
function sharing(tree: Tree, word: number): number {
  const mark = tree.labels.findIndex((label, at) => label === "case" && tree.heads[at] === word);
  const noun = mark - 1;
  const owned = tree.labels.some((label, at) => label === "nmod:poss" && tree.heads[at] === noun);
  return tree.forms[mark] === "with" && owned && SHARED.test(tree.lemmas[noun] ?? "") ? noun : -1;
}
const SHARED =
  /^(cooperation|relation|relationship|tie|partnership|border|dialogue|alliance|friendship|dispute|conflict)$/;

/** Each preposition that belongs to another noun, with it. */
const marksOf = (tree: Tree, nounOf: (tree: Tree, mark: number) => number): { mark: number; noun: number }[] =>
  tree.labels.flatMap((label, mark) => {
    const noun = label === "case" ? nounOf(tree, mark) : -1;
    return noun < 0 ? [] : [{ mark, noun }];
  });

/** "followed up with sanctions on a bank" with "on" and the bank side by side under the verb; -1 for no such phrase. */
function ownPhrase(tree: Tree, mark: number): number {
  const verb = tree.heads[mark] ?? -1;
  if (verb < 0 || verb > mark || tree.upos[verb] !== "VERB" || tree.upos[mark] !== "ADP") return -1;
  const noun = tree.heads.findIndex((head, word) => head === verb && word > mark && word <= mark + 6);
  return noun >= 0 &&
    /^(NOUN|PROPN)$/.test(tree.upos[noun] ?? "") &&
    tree.labels[noun] === "nmod" &&
    !tree.labels.some((label, at) => label === "case" && tree.heads[at] === noun)
    ? noun
    : -1;
}

/** "trained with Chadian, Malian and Nigerien units" with "with" on the first adjective alone; -1 for no such phrase. */
function wholePhrase(tree: Tree, mark: number): number {
  const first = tree.heads[mark] ?? -1;
  const noun = tree.heads[first] ?? -1;
  const verb = tree.heads[noun] ?? -1;
  return first === mark + 1 &&
    noun > first &&
    /^(compound|amod)$/.test(tree.labels[first] ?? "") &&
    tree.upos[mark] === "ADP" &&
    tree.labels[noun] === "obj" &&
    verb >= 0 &&
    verb < mark &&
    tree.upos[verb] === "VERB"
    ? noun
    : -1;
}

const isMark = (tree: Tree, word: number): boolean =>
  tree.upos[word] === "ADP" && /^(case|mark)$/.test(tree.labels[word] ?? "");

/** What the preposition was given to if that stands before it, else the verb or noun right before it; -1 for none. */
function governor(tree: Tree, mark: number): number {
  const head = tree.heads[mark] ?? -1;
  if (head >= 0 && head < mark) return head;
  return /^(VERB|NOUN|PROPN|ADJ)$/.test(tree.upos[mark - 1] ?? "") ? mark - 1 : -1;
}
