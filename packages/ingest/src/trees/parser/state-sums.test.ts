import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { scoreInto } from "../linear-model.ts";
import { loadModel } from "../model.ts";
import { lexicalOf, PAD } from "../tagger/lexical.ts";
import {
  isFinal,
  LEFT,
  makeState,
  mayLeft,
  mayRight,
  mayShift,
  move,
  RIGHT,
  SHIFT,
  stackHeight,
} from "./arc-hybrid.ts";
import { fillParseFeatures, makeLeaves, PARSE_FEATURES } from "./parse-features.ts";
import { scoresOf, sumsFor } from "./state-sums.ts";

const { parser } = loadModel(gunzipSync(readFileSync(new URL("../../../model/english.bin.gz", import.meta.url))));

test.each([1, 2, 3, 4])(
  "what is summed once and kept is what a sum over all features gives, on any path (%i)",
  (seed) => {
    const forms = "The navy of Peru said on Friday that it had handed four old boats to Ghana and Togo .".split(" ");
    const leaves = makeLeaves(
      lexicalOf(forms).word.subarray(PAD),
      Int32Array.from(forms, (_, at) => (at * seed) % 40),
      0,
      forms.length,
    );
    const state = makeState(forms.length);
    const sums = sumsFor(parser, leaves, forms.length);
    const keys = new Int32Array(PARSE_FEATURES);
    const whole = new Int32Array(parser.classes);
    for (let step = 0; !isFinal(state); step++) {
      if (stackHeight(state) > 0) {
        scoreInto(parser, keys, fillParseFeatures(state, leaves, keys), whole);
        expect([...scoresOf(sums, state)], `step ${step}`).toEqual([...whole]);
      }
      const kinds = [
        ...(mayShift(state) ? [SHIFT] : []),
        ...(mayLeft(state) ? [LEFT] : []),
        ...(mayRight(state) ? [RIGHT] : []),
      ];
      move(state, kinds[(step * seed + (step >> 1)) % kinds.length] as number, (step * 7) % 20);
    }
  },
);
