// What holds of every product, whatever the text: on the annotated articles, on mutations of them, and on pages with clutter.
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { type Claim, type SourceDocument, toDocument } from "@entente/graph";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { REJECTING } from "../src/clauses/status/governors.ts";
import { lemmaOf } from "../src/clauses/tree-index.ts";
import { type DocumentProducts, extractDocument, readDocument } from "../src/pipeline.ts";
import { PATTERNS } from "../src/relations/all-patterns.ts";
import { loadResources } from "../src/resources.ts";
import { lemma } from "../src/trees/lemmas/lemma.ts";
import { mutated } from "./mutate-text.ts";
import { readMarkedPage } from "./pages/read-marked-page.ts";
import { SCRAPED_PAGES } from "./pages/scraped-pages.ts";
import { readArticles } from "./read-articles.ts";
import { resources } from "./sentence-claims.ts";

const TIERS = { alleged: true, weak: true, derived: true };
/** Machines under load take minutes for what takes seconds. */
const PATIENCE = 300_000;
const RUNS = 24;

const ARTICLES = readArticles();
const read = (document: SourceDocument): DocumentProducts => readDocument(document, resources(), TIERS);

const fieldOf = (document: SourceDocument, field: "text" | "title" | undefined): string =>
  field === "title" ? (document.title ?? "") : document.text;

/** Spans that leave their field, or whose words are not what stands there. */
function misplaced(document: SourceDocument, products: DocumentProducts): string[] {
  const wrong: string[] = [];
  const check = (what: string, field: "text" | "title", span: { start: number; end: number }, words?: string): void => {
    const text = fieldOf(document, field);
    if (!(0 <= span.start && span.start < span.end && span.end <= text.length))
      wrong.push(`${what} [${span.start}, ${span.end}) of ${text.length}`);
    else if (words !== undefined && text.slice(span.start, span.end) !== words) wrong.push(`${what} "${words}"`);
  };
  for (const passage of products.passages) check("passage", "text", passage);
  for (const sentence of products.sentences) {
    check("sentence", sentence.field, sentence);
    for (const token of sentence.tokens) check("token", sentence.field, token, token.text);
    for (const word of sentence.words) if (word.implied !== true) check("word", sentence.field, word);
  }
  for (const each of [...products.links.references, ...products.links.offices])
    check("reference", products.sentences[each.sentence]?.field ?? "text", each);
  for (const { evidence } of products.claims) check("quote", evidence.field ?? "text", evidence, evidence.quote);
  return wrong;
}

/** Ends and items of claims that are no entity of their document. */
function unnamed({ claims, entities }: Pick<DocumentProducts, "claims" | "entities">): string[] {
  const known = new Set(entities.map(({ id }) => id));
  return claims
    .flatMap(({ subject, object, items = [] }) => [subject, object, ...items])
    .filter((id) => !known.has(id))
    .map((id) => `${id} is an end of a claim and no entity`);
}

/** Passages are in order and share no character; sentences of one field neither. */
function overlapping(products: DocumentProducts): string[] {
  const inText = products.sentences.filter(({ field }) => field === "text");
  return [products.passages, inText].flatMap((spans) =>
    spans.flatMap((span, i) =>
      span.start < (spans[i - 1]?.end ?? 0) ? [`[${span.start}, ${span.end}) begins before the last one's end`] : [],
    ),
  );
}

const listOf = (words: string | undefined): string[] =>
  (words ?? "")
    .split(",")
    .map((word) => word.trim())
    .filter(Boolean);
/** First words of each rule's triggers: particles of "shoot down" may stand apart. */
const TRIGGERS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  PATTERNS.map(({ id, verbs, nouns }) => [
    id,
    new Set([...listOf(verbs), ...listOf(nouns)].map((words) => words.split(/[ -]/)[0] as string)),
  ]),
);

/** What these rules read is said above the line that they quote, or by its layout. */
const LISTED = /^(?:member\/listed-behind|met\/attendants|\w+\/status-line)$/;

/** A clause that leaves its verb out takes it from the sentence before: "Mali has yet to do so." */
const LEFT_OUT = /\b(?:so (?:did|do|does|has|have|will)|(?:do|does|did|done) so|followed suit|never did|the same)\b/i;

/** "put their names to" is read as "signed". */
const SIGNING = /\b(?:names?|signatures?) (?:to|on|under|below|beneath)\b/i;

/** Whether the quote alone, read as a list of words, has a word of the claim's rule. */
function hasTrigger({ rule, evidence, relation }: Claim): boolean {
  const words = evidence.quote.match(/[\p{L}\p{M}]+/gu) ?? [];
  if (relation === "HOLDS_OFFICE_IN" || LISTED.test(rule)) return words.length > 1;
  if (rule === "denied/charge") return words.some((word) => REJECTING.test(lemma(word, "VERB")));
  if (LEFT_OUT.test(evidence.quote) || SIGNING.test(evidence.quote)) return true;
  if (/\/contents$/.test(rule)) return words.some((word) => /^(?:includ|cover|compris|contain|consist)/.test(word));
  const triggers = TRIGGERS.get(rule) ?? new Set();
  return words.some((word) =>
    ["VERB", "NOUN", "ADJ"].some((upos) => triggers.has(lemma(word, upos)) || triggers.has(word.toLowerCase())),
  );
}

/** Claims whose quote holds no word of their rule, and relations whose event word lies outside their sentence. */
const untriggered = ({ claims, traces }: DocumentProducts): string[] => [
  ...claims.filter((claim) => !hasTrigger(claim)).map((claim) => `${claim.rule}: ${claim.evidence.quote}`),
  ...traces.flatMap(({ scene, found }) =>
    found
      .filter(({ frame }) => scene.sentence.words[frame.trigger] === undefined)
      .map(({ rule, frame }) => `${rule} at ${lemmaOf(scene.index, frame.trigger)}`),
  ),
];

/** Claims that quote a passage marked clutter. */
const cluttered = ({ claims, passages }: DocumentProducts): string[] =>
  claims
    .filter(({ evidence }) => evidence.field !== "title")
    .filter(({ evidence }) =>
      passages.some(
        (passage) => passage.kind === "clutter" && evidence.start < passage.end && passage.start < evidence.end,
      ),
    )
    .map(({ evidence }) => evidence.quote);

const faults = (document: SourceDocument): string[] => {
  const products = read(document);
  return [
    ...misplaced(document, products),
    ...overlapping(products),
    ...unnamed(products),
    ...untriggered(products),
    ...cluttered(products),
  ];
};

describe("an article", () => {
  it.each(ARTICLES)(
    "$name: spans, triggers, clutter",
    ({ document }) => expect(faults(document)).toEqual([]),
    PATIENCE,
  );

  it(
    "gives the same claims again, and with resources loaded anew",
    () => {
      const model = gunzipSync(readFileSync(new URL("../model/english.bin.gz", import.meta.url)));
      const anew = loadResources({ model });
      for (const { name, document } of ARTICLES.slice(0, 12)) {
        const first = JSON.stringify(extractDocument(document, resources(), TIERS));
        expect(JSON.stringify(extractDocument(document, resources(), TIERS)), name).toBe(first);
        expect(JSON.stringify(extractDocument(document, anew, TIERS)), name).toBe(first);
      }
    },
    PATIENCE,
  );

  it("names the country that only a possessive tells of", () => {
    const text = "William Ruto told Yoweri Museveni that his country would send tanks to Chad.";
    const { claims, entities } = read(toDocument({ text }));
    expect(claims.map(({ subject }) => subject)).toContain("country:KEN");
    expect(unnamed({ claims, entities })).toEqual([]);
  });

  it(
    "makes claims for these tests to be about",
    () => {
      const made = ARTICLES.slice(0, 12).flatMap(({ document }) => read(document).claims);
      expect(made.length).toBeGreaterThan(40);
    },
    PATIENCE,
  );
});

describe("a mutated article", () => {
  const anyMutation = fc
    .constantFrom(...ARTICLES)
    .chain(({ document }) => mutated(document.text).map((text) => ({ text, title: document.title })));

  it(
    "keeps spans, triggers and clutter",
    () => {
      fc.assert(
        fc.property(anyMutation, (input) => {
          expect(faults(toDocument(input))).toEqual([]);
        }),
        { numRuns: RUNS, seed: 1 },
      );
    },
    PATIENCE,
  );

  it(
    "gives the same claims again, whatever was read before",
    () => {
      fc.assert(
        fc.property(anyMutation, anyMutation, (one, other) => {
          const first = JSON.stringify(extractDocument(toDocument(one), resources(), TIERS));
          extractDocument(toDocument(other), resources(), TIERS);
          expect(JSON.stringify(extractDocument(toDocument(one), resources(), TIERS))).toBe(first);
        }),
        { numRuns: RUNS / 4, seed: 2 },
      );
    },
    PATIENCE,
  );
});

describe("a scraped page", () => {
  it(
    "makes no claim from what is marked clutter",
    () => {
      let clutter = 0;
      for (const page of SCRAPED_PAGES) {
        const { text } = readMarkedPage(page.page);
        const document = toDocument({ text, ...(page.title === undefined ? {} : { title: page.title }) });
        const products = read(document);
        clutter += products.passages.filter(({ kind }) => kind === "clutter").length;
        expect(faults(document), page.name).toEqual([]);
      }
      expect(clutter).toBeGreaterThan(SCRAPED_PAGES.length);
    },
    PATIENCE,
  );

  it("says nothing when an act stands in its menu alone", () => {
    const acts = ["Norway delivers six howitzers to Estonia", "Libya bombs Niger", "Peru signs treaty with Chile"];
    const text = `Harbour reopens\n\nThe harbour opened again on Monday after a storm, the town said in a note.\n\nRelated Articles\n${acts.join("\n")}\n© 2023 The Harbour Post. All rights reserved.`;
    const products = read(toDocument({ text }));
    expect(products.passages.some(({ kind }) => kind === "clutter")).toBe(true);
    expect(products.claims).toEqual([]);
  });
});
