/** A tree in, the tree in which whoever is named behind the verb is the subject out: "the first state to sign the pact was Chad". */
import type { Tree } from "../tree.ts";
import { type Draft, dependentsIn, draftOf, headOf, isVerb, lies } from "./draft.ts";

const RANK = /^(?:first|last|latest|only|next|newest|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/;
const BE = /^(?:is|was|are|were|be|been)$/;
/** Words of the phrase before "to", of what lies between, and of the name. */
const LONGEST = [6, 16, 8] as const;

/** The word that ranks, the noun, its infinitive, the copula and the name's head. */
interface Ranked {
  readonly rank: number;
  readonly noun: number;
  readonly verb: number;
  readonly be: number;
  readonly name: number;
  readonly end: number;
}

/** "The first country to send troops was Chad" tells of Chad what "Chad was the first country to send troops" tells. */
export function mendRanked(tree: Tree): Tree {
  for (let rank = 1; rank + 5 < tree.forms.length; rank++) {
    if (!RANK.test(tree.forms[rank] ?? "") || !/^the$/i.test(tree.forms[rank - 1] ?? "")) continue;
    const found = rankedAt(tree, rank);
    if (found !== undefined) return turned(tree, found);
  }
  return tree;
}

function rankedAt(tree: Tree, rank: number): Ranked | undefined {
  if (rank > 1 && !/^(?:,|that|and|but|[“"])$/.test(tree.forms[rank - 2] ?? "")) return undefined;
  let to = rank + 1;
  while (to <= rank + LONGEST[0] && tree.forms[to] !== "to") to++;
  const noun = to - 1;
  if (tree.forms[to] !== "to" || !/^NNP?S?$/.test(tree.xpos[noun] ?? "")) return undefined;
  const verb = tree.xpos[to + 1] === "RB" ? to + 2 : to + 1;
  if (tree.xpos[verb] !== "VB" || /^(?:be|have)$/.test(tree.forms[verb] ?? "")) return undefined;
  let be = verb + 1;
  while (be < verb + LONGEST[1] && !/^(?:VBD|VBZ|VBP|MD)$/.test(tree.xpos[be] ?? "")) be++;
  while (/^(?:will|would|may|could|has|had|also)$/.test(tree.forms[be] ?? "")) be++;
  const between = tree.forms.slice(verb, be);
  if (!BE.test(tree.forms[be] ?? "") || between.some((form) => /^(?:[;:]|which|who|that)$/.test(form)))
    return undefined;
  let end = be + 1;
  while (end <= be + LONGEST[2] && /^(?:DET|ADJ|NOUN|PROPN|PART)$/.test(tree.upos[end] ?? "")) end++;
  const name = end - 1;
  const closed = end === tree.forms.length || /^(?:PUNCT|CCONJ|ADP)$/.test(tree.upos[end] ?? "");
  return name > be && closed && tree.upos[name] === "PROPN" ? { rank, noun, verb, be, name, end } : undefined;
}

function turned(tree: Tree, { rank, noun, verb, be, name, end }: Ranked): Tree {
  const draft = draftOf(tree);
  const clause = [noun, verb, name].find((word) => {
    const head = headOf(tree, word);
    return head < rank - 1 || head >= end;
  });
  const head = clause === undefined ? -1 : headOf(tree, clause);
  hang(draft, noun, head, head < 0 ? "root" : (tree.labels[clause ?? noun] ?? "root"));
  hang(draft, verb, noun, "acl");
  hang(draft, be, noun, "cop");
  hang(draft, name, noun, "nsubj");
  for (let word = rank - 1; word < noun; word++) if (headOf(draft, word) > noun) draft.heads[word] = noun;
  for (let word = verb + 1; word < be; word++) {
    if (headOf(draft, word) < be && headOf(draft, word) > noun) continue;
    const marked = dependentsIn(draft, word, /^case$/).length > 0;
    if (tree.upos[word] === "AUX") hang(draft, word, noun, "aux");
    else hang(draft, word, verb, tree.upos[word] === "PUNCT" ? "punct" : marked ? "obl" : "obj");
  }
  for (let word = be + 1; word < name; word++) {
    const above = headOf(draft, word);
    if (above > be && above <= name && above !== word) continue;
    hang(draft, word, name, draft.upos[word] === "PROPN" ? "compound" : (draft.labels[word] ?? "amod"));
  }
  for (let word = end; word < tree.forms.length; word++) {
    const above = headOf(draft, word);
    if (above >= end || above < rank - 1 || above === name) continue;
    if (draft.labels[word] === "acl:relcl" || draft.labels[word] === "conj" || /^of$/.test(tree.forms[word - 1] ?? ""))
      draft.heads[word] = isVerb(draft, word) && draft.labels[word] === "conj" ? noun : name;
    else draft.heads[word] = noun;
  }
  return lies(draft, head, noun) && head >= 0 ? tree : draft;
}

function hang(draft: Draft, word: number, head: number, label: string): void {
  draft.heads[word] = head;
  draft.labels[word] = label;
}
