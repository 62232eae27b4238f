/** Words of one sentence in, its tree out: main clauses that a semicolon or a colon parts are parsed each for itself. */
import { mend } from "../mends/mend.ts";
import type { Model } from "../model.ts";
import { parseSentence } from "../parse.ts";
import type { Tree, Word } from "../tree.ts";
import { parseAgain } from "./parse-again.ts";

/** Shorter pieces are list items and labels. */
const SHORTEST = 4;

/** Parses a sentence clause by clause where every piece is a clause of its own, else as a whole. */
export function parseClauses(model: Model, words: readonly Word[]): Tree {
  const pieces = piecesOf(words);
  if (pieces.length < 2) return parseWhole(model, words);
  const trees: Tree[] = [];
  for (const piece of pieces) {
    const tree = parseWhole(model, piece.map(asEnd));
    if (!isMainClause(tree, piece.at(-1)?.form ?? "")) return parseWhole(model, words);
    trees.push(tree);
  }
  return joined(words, trees);
}

const parseWhole = (model: Model, words: readonly Word[]): Tree =>
  parseAgain(words, mend(parseSentence(model, words)), (part) => parseWhole(model, part));

/** The parser sees the mark that ends a piece as a full stop. */
const asEnd = (word: Word, i: number, piece: readonly Word[]): Word =>
  i === piece.length - 1 && MARK.test(word.form) ? { ...word, form: "." } : word;

const MARK = /^[;:]$/;

/** The pieces that end in a semicolon or a colon; all in one where there are quotation marks or only bits between. */
function piecesOf(words: readonly Word[]): Word[][] {
  if (!words.some(({ form }) => MARK.test(form)) || words.some(({ form }) => /^["“”«»]$/.test(form)))
    return [words.slice()];
  const pieces: Word[][] = [[]];
  let open = 0;
  for (const word of words) {
    if (/^[([]$/.test(word.form)) open++;
    if (/^[)\]]$/.test(word.form)) open--;
    pieces.at(-1)?.push(word);
    if (open === 0 && MARK.test(word.form)) pieces.push([]);
  }
  const filled = pieces.filter(({ length }) => length > 0);
  return filled.every(({ length }) => length > SHORTEST) ? filled : [words.slice()];
}

/** Words whose colon opens what is said or named. */
const OPENING =
  /^(say|warn|tell|add|ask|write|declare|announce|state|claim|be|read|conclude|note|insist|reply|explain|include|follow|list|warning|message|statement|threat|demand|question|answer|word|reason|condition|term|point|following|this|saying)s?$/;

/** A finite verb with a subject of its own stands at the root, and no colon after it opens what is said. */
function isMainClause(tree: Tree, mark: string): boolean {
  const root = tree.heads.indexOf(-1);
  const has = (wanted: RegExp): boolean =>
    tree.labels.some((label, word) => tree.heads[word] === root && wanted.test(label));
  const finite = /^(VBD|VBZ|VBP)$/.test(tree.xpos[root] ?? "") || has(/^(aux|aux:pass|cop)$/);
  const opens = [root, tree.forms.length - 2].some((word) => OPENING.test(tree.lemmas[word] ?? ""));
  return finite && has(/^(nsubj|nsubj:pass|csubj|expl)$/) && !(mark === ":" && opens);
}

/** The trees side by side, each further root hung on the first. */
function joined(words: readonly Word[], trees: readonly Tree[]): Tree {
  const heads = new Int16Array(words.length);
  const margins = new Float32Array(words.length);
  const labels: string[] = [];
  const first = trees[0]?.heads.indexOf(-1) ?? -1;
  let from = 0;
  for (const tree of trees) {
    for (const [word, head] of tree.heads.entries()) {
      heads[from + word] = head >= 0 ? from + head : from === 0 ? -1 : first;
      margins[from + word] = tree.margins[word] as number;
      labels.push(head >= 0 || from === 0 ? (tree.labels[word] as string) : "parataxis");
    }
    from += tree.forms.length;
  }
  return {
    forms: words.map((word) => word.form),
    upos: trees.flatMap((tree) => tree.upos),
    xpos: trees.flatMap((tree) => tree.xpos),
    lemmas: trees.flatMap((tree) => tree.lemmas),
    heads,
    labels,
    margins,
  };
}
