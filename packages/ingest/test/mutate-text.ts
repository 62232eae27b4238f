// A text in, arbitraries of what may become of it on its way out: cut short, doubled, shuffled, sprinkled with odd characters.
import fc from "fast-check";

/** Characters that break offsets, joins and folds: outside the BMP, combining, zero-width, right-to-left, halves of pairs. */
const ODD = [
  "\u0000",
  "\u00a0",
  "\u00ad",
  "\u0301",
  "\u200b",
  "\u200d",
  "\u202e",
  "\u2028",
  "\ufeff",
  "\ufffd",
  "\ud83d",
  "\udc00",
  "🚀",
  "👩‍✈️",
  "İ",
  "ß",
  "ﬁ",
  "Ǆ",
  "،",
  "\r\n",
  "\t",
  "''",
  "((((",
  "——",
  "…",
];

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?"”])\s+/);

const cut = (text: string): fc.Arbitrary<string> =>
  fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => text.slice(Math.min(a, b), Math.max(a, b) + 1));

const doubled = (text: string): fc.Arbitrary<string> =>
  fc.nat(Math.max(0, sentencesOf(text).length - 1)).map((at) => {
    const sentences = sentencesOf(text);
    return [...sentences.slice(0, at), sentences[at] ?? "", ...sentences.slice(at)].join(" ");
  });

const shuffled = (text: string): fc.Arbitrary<string> => {
  const sentences = sentencesOf(text);
  return fc.shuffledSubarray(sentences, { minLength: Math.min(1, sentences.length) }).map((some) => some.join(" "));
};

const sprinkled = (text: string): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.nat(text.length), fc.constantFrom(...ODD)), { minLength: 1, maxLength: 12 })
    .map((places) =>
      places
        .sort(([a], [b]) => b - a)
        .reduce((changed, [at, odd]) => changed.slice(0, at) + odd + changed.slice(at), text),
    );

/** One of the things that happen to a text, or two of them. */
export const mutated = (text: string): fc.Arbitrary<string> =>
  fc
    .constantFrom(cut, doubled, shuffled, sprinkled)
    .chain((mutate) => mutate(text))
    .chain((once) => fc.oneof({ weight: 3, arbitrary: fc.constant(once) }, { weight: 1, arbitrary: sprinkled(once) }));
