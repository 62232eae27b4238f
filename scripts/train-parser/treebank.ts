/** Treebank files in, sentences as arrays of numbers out. */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

export interface Sentence {
  readonly forms: readonly string[];
  /** "UPOS XPOS" of each word. */
  readonly tags: readonly string[];
  /** Index of the governor; the root's is the number of words. */
  readonly heads: Int16Array;
  readonly labels: readonly string[];
  /** Whether white space follows each word. */
  readonly spaced: readonly boolean[];
}

const SUBTYPES: ReadonlySet<string> = new Set([
  "nsubj:pass",
  "csubj:pass",
  "aux:pass",
  "obl:agent",
  "acl:relcl",
  "nmod:poss",
  "compound:prt",
  "nsubj:outer",
]);

/** The label the parser learns: subtypes that carry meaning for roles stay. */
export function trainingLabel(label: string): string {
  return SUBTYPES.has(label) ? label : baseLabel(label);
}

export function baseLabel(label: string): string {
  const colon = label.indexOf(":");
  return colon < 0 ? label : label.slice(0, colon);
}

/** Sentences of a gzipped CoNLL-U file; multi-word ranges and empty nodes are left out. */
export function readTreebank(path: string): Sentence[] {
  const sentences: Sentence[] = [];
  let rows: string[][] = [];
  const flush = (): void => {
    if (rows.length > 0) sentences.push(sentenceOf(rows));
    rows = [];
  };
  for (const line of gunzipSync(readFileSync(path)).toString("utf8").split("\n")) {
    if (line === "") flush();
    else if (!line.startsWith("#")) {
      const row = line.split("\t");
      if (/^\d+$/.test(row[0] as string)) rows.push(row);
    }
  }
  flush();
  return sentences;
}

function sentenceOf(rows: readonly string[][]): Sentence {
  const heads = new Int16Array(rows.length);
  rows.forEach((row, i) => {
    const head = Number(row[6]);
    heads[i] = head === 0 ? rows.length : head - 1;
  });
  return {
    forms: rows.map((row) => row[1] as string),
    tags: rows.map((row) => `${row[3]} ${row[4]}`),
    heads,
    labels: rows.map((row) => trainingLabel(row[7] as string)),
    spaced: rows.map((row) => !row[9]?.includes("SpaceAfter=No")),
  };
}
