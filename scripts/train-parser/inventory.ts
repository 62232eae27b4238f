/** Sentences in, the closed sets of tags and labels out, and each sentence as numbers. */
import { hashText } from "../../packages/ingest/src/trees/hash.ts";
import { fillWord, type Lexical, makeLexical, PAD } from "../../packages/ingest/src/trees/tagger/lexical.ts";
import type { Sentence } from "./treebank.ts";

/** A pair of tags seen more seldom than this counts as the commonest pair of its universal tag. */
const RARE_TAG = 20;

export interface Inventory {
  readonly tags: readonly string[];
  readonly tagNumber: ReadonlyMap<string, number>;
  readonly labels: readonly string[];
  readonly labelNumber: ReadonlyMap<string, number>;
}

export function makeInventory(sentences: readonly Sentence[]): Inventory {
  const tagCounts = new Map<string, number>();
  const labelSet = new Set<string>();
  for (const sentence of sentences) {
    for (const tag of sentence.tags) tagCounts.set(tag, (tagCounts.get(tag) ?? 0) + 1);
    for (const label of sentence.labels) labelSet.add(label);
  }
  const byCount = [...tagCounts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const tags = byCount.filter(([, count]) => count >= RARE_TAG).map(([tag]) => tag);
  const tagNumber = new Map(tags.map((tag, i) => [tag, i]));
  for (const [tag] of byCount) {
    if (tagNumber.has(tag)) continue;
    const upos = tag.split(" ")[0] as string;
    tagNumber.set(
      tag,
      Math.max(
        0,
        tags.findIndex((other) => other.startsWith(`${upos} `)),
      ),
    );
  }
  labelSet.delete("root");
  const labels = ["root", ...[...labelSet].sort()];
  return { tags, tagNumber, labels, labelNumber: new Map(labels.map((label, i) => [label, i])) };
}

/** Word columns are shared between sentences by form, so that millions of words fit in memory. */
export class Encoder {
  private readonly forms = new Map<string, number>();
  private columns: Lexical = makeLexical(1 << 16);
  private readonly inventory: Inventory;

  constructor(inventory: Inventory) {
    this.inventory = inventory;
  }

  encode(sentence: Sentence): Coded {
    const { tagNumber, labelNumber } = this.inventory;
    return {
      forms: Int32Array.from(sentence.forms, (form) => this.formNumber(form)),
      tags: Int16Array.from(sentence.tags, (tag) => tagNumber.get(tag) ?? tagNumber.get("X FW") ?? 0),
      heads: sentence.heads,
      labels: Int16Array.from(sentence.labels, (label) => labelNumber.get(label) ?? labelNumber.get("dep") ?? 1),
    };
  }

  /** Columns of the sentence's words, padded, written into `into`. */
  fill(sentence: Coded, into: Lexical): void {
    const { forms } = sentence;
    for (const name of Object.keys(into) as (keyof Lexical)[]) {
      const from = this.columns[name];
      const to = into[name];
      to[0] = 0;
      to[1] = 0;
      for (let i = 0; i < forms.length; i++) to[i + PAD] = from[(forms[i] as number) + PAD] as number;
      to[forms.length + PAD] = 0;
      to[forms.length + PAD + 1] = 0;
    }
  }

  private formNumber(form: string): number {
    const known = this.forms.get(form);
    if (known !== undefined) return known;
    const number = this.forms.size;
    if (number + 2 * PAD >= this.columns.word.length) this.widen();
    fillWord(this.columns, number + PAD, form);
    this.forms.set(form, number);
    return number;
  }

  private widen(): void {
    const wider = makeLexical(this.columns.word.length * 2);
    for (const name of Object.keys(wider) as (keyof Lexical)[]) wider[name].set(this.columns[name]);
    this.columns = wider;
  }
}

export interface Coded {
  readonly forms: Int32Array;
  readonly tags: Int16Array;
  readonly heads: Int16Array;
  readonly labels: Int16Array;
}

/** Longest training sentence: longer ones are lists and tables. */
export const MAX_WORDS = 250;

export function scratchLexical(): Lexical {
  return makeLexical(MAX_WORDS);
}

/** Stable half of a sentence for two-fold tagging. */
export function foldOf(sentence: Sentence, folds: number): number {
  const text = sentence.forms.join(" ");
  return (hashText(text, 0, text.length) >>> 3) % folds;
}
