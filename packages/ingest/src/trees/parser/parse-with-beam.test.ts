import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { tokenize } from "../../tokens/tokenize.ts";
import { loadModel } from "../model.ts";
import { parseSentence } from "../parse.ts";
import type { Tree } from "../tree.ts";

const model = loadModel(gunzipSync(readFileSync(new URL("../../../model/english-beam.bin.gz", import.meta.url))));

function parse(text: string): Tree {
  return parseSentence(
    model,
    tokenize(text, 0, text.length).map((token) => ({ form: token.text })),
  );
}

test("the beam model keeps several states", () => {
  expect(model.beam).toBeGreaterThan(1);
});

test.each([
  ["The drones that Iran supplied were shot down by Finland.", "drones", "nsubj:pass", "shot"],
  ["The drones that Iran supplied were shot down by Finland.", "Iran", "nsubj", "supplied"],
  ["Sweden agreed to buy new missiles from Japan.", "missiles", "obj", "buy"],
  ["Peru's army trained with Chile and Brazil.", "Brazil", "conj", "Chile"],
])("%s — %s is %s of %s", (text, dependent, label, head) => {
  const tree = parse(text);
  const at = tree.forms.indexOf(dependent);
  expect(tree.labels[at]).toBe(label);
  expect(tree.forms[tree.heads[at] as number]).toBe(head);
});

test("trees are whole, repeatable, and their margins are numbers of at least 0", () => {
  const text =
    "After talks in Oslo, the ministers, who had met twice, said that no troops would leave before May; others disagreed.";
  const tree = parse(text);
  expect(parse(text)).toEqual(tree);
  expect([...tree.heads].filter((head) => head === -1)).toHaveLength(1);
  for (const margin of tree.margins) expect(margin).toBeGreaterThanOrEqual(0);
  expect(parse("").forms).toEqual([]);
});
