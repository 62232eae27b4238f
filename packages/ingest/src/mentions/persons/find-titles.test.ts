import { expect, test } from "vitest";
import { loadGazetteer } from "../../gazetteers/load-gazetteer.ts";
import { tokenize } from "../../tokens/tokenize.ts";
import { findMentions } from "../find-mentions.ts";
import { joinMentions } from "../join-mentions.ts";
import { findTitles } from "./find-titles.ts";

const gazetteer = loadGazetteer();

/** Text, the words set aside as titles. */
const rows: readonly (readonly [text: string, ...titles: string[]])[] = [
  ["Chad's envoy met Minister of Trade of Kenya Amina Odhiambo.", "Minister of Trade of Kenya"],
  ["He met the Prime Minister of Somalia, H.E. Hamza Abdi Barre, in May.", "the Prime Minister of Somalia , H.E."],
  ["He met Kenyan President William Ruto and left.", "Kenyan President"],
  [
    "She met UK Minister of State for Europe and North America James Cleverly.",
    "UK Minister of State for Europe and North America",
  ],
  ["In Kenya President Paul Kagame spoke.", "President"],
  ["Mr. Paul Kagame met Kenyan PM William Ruto.", "Mr.", "Kenyan PM"],
  ["He met US First Lady Jill Biden."],
  ["The President of Kenya, William Ruto said, would come."],
  ["Chad and Mali met."],
];

test.each(rows)("%s", (text, ...titles) => {
  const sentence = { index: 0, headline: false, tokens: tokenize(text, 0, text.length) };
  const mentions = findMentions({ sentences: [sentence], gazetteer })[0] ?? [];
  const words = joinMentions(sentence.tokens, mentions);
  expect(
    findTitles(words).map(({ first, last }) =>
      words
        .slice(first, last)
        .map((word) => word.text)
        .join(" "),
    ),
  ).toEqual(titles);
});
