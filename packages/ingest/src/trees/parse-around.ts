// Words and phrases among them in, the tree out in which each phrase is parsed by itself and hangs on a word of the rest.
import type { Model } from "./model.ts";
import { parseClauses } from "./parse-clauses.ts";
import type { Tree, Word } from "./tree.ts";

/** Words [first, last) that hang on `name`, which stands outside them. */
export interface SetAside {
  readonly first: number;
  readonly last: number;
  readonly name: number;
}

/** The sentence without the phrases is parsed as if they were not there. */
export function parseAround(model: Model, words: readonly Word[], phrases: readonly SetAside[]): Tree {
  if (phrases.length === 0) return parseClauses(model, words);
  const kept = words.flatMap((_, at) => (phrases.some(({ first, last }) => at >= first && at < last) ? [] : [at]));
  const heads = new Int16Array(words.length).fill(-1);
  const margins = new Float32Array(words.length);
  const [upos, xpos, lemmas, labels]: [string[], string[], string[], string[]] = [[], [], [], []];
  const put = (tree: Tree, places: readonly number[], above: number): void => {
    places.forEach((place, at) => {
      const head = tree.heads[at] ?? -1;
      heads[place] = head < 0 ? above : (places[head] as number);
      labels[place] = head < 0 && above >= 0 ? "compound" : (tree.labels[at] as string);
      margins[place] = tree.margins[at] as number;
      upos[place] = tree.upos[at] as string;
      xpos[place] = tree.xpos[at] as string;
      lemmas[place] = tree.lemmas[at] as string;
    });
  };
  put(parsed(model, words, kept), kept, -1);
  for (const { first, last, name } of phrases) {
    const places = Array.from({ length: last - first }, (_, at) => first + at);
    put(parsed(model, words, places), places, name);
  }
  return { forms: words.map(({ form }) => form), upos, xpos, lemmas, heads, labels, margins };
}

const parsed = (model: Model, words: readonly Word[], places: readonly number[]): Tree =>
  parseClauses(
    model,
    places.map((place) => words[place] as Word),
  );
