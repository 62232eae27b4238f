// A document in, its entities and claims out. Read it top to bottom: one line a stage, each named for what it makes.
import type { Claim, Entity, Extraction, SourceDocument } from "@entente/graph";
import { byBothParties, byTheirParties, ofTheirParties, signatories } from "./claims/agreement-parties.ts";
import { deedsOfBodies } from "./claims/deeds-of-bodies.ts";
import { deriveStateClaims } from "./claims/derive-state-claims.ts";
import { dropOwnState } from "./claims/drop-own-state.ts";
import { makeClaims, type ScoredClaim } from "./claims/make-claims.ts";
import { selectClaims, type Tiers } from "./claims/select-claims.ts";
import { selectEntities } from "./claims/select-entities.ts";
import { buildScenes } from "./clauses/scene.ts";
import { eventDates } from "./date-events.ts";
import type { DocumentFrame } from "./documents/frame.ts";
import { readFrame } from "./documents/read-frame.ts";
import { explainSentence, type SentenceTrace } from "./explain-sentence.ts";
import type { Links } from "./links/link-input.ts";
import { linkMentions } from "./links/link-mentions.ts";
import type { ParsedSentence } from "./links/parsed-sentence.ts";
import { closeTreaties } from "./links/treaties/close-treaties.ts";
import { findMentions } from "./mentions/find-mentions.ts";
import { parseSentences } from "./parse-sentences.ts";
import type { Passage } from "./passages/passage.ts";
import { segmentPassages } from "./passages/segment-passages.ts";
import { readSentences } from "./read-sentences.ts";
import { findAllRelations } from "./relations/find-relations.ts";
import type { Resources } from "./resources.ts";

/** Which claims to give beside those that a text states: alleged acts, weak ones, those derived from leaders' acts. */
export interface ExtractOptions extends Tiers {
  /** Parse every sentence and try every pattern, also where no claim can come of it; only trees and refusals differ. */
  readonly skipNothing?: boolean | undefined;
}

/** Every product of every stage, for one document. */
export interface DocumentProducts {
  readonly passages: readonly Passage[];
  readonly frame: DocumentFrame;
  readonly sentences: readonly ParsedSentence[];
  readonly links: Links;
  readonly traces: readonly SentenceTrace[];
  /** Claims of all tiers but the derived, with what their confidence was judged by. */
  readonly scored: readonly ScoredClaim[];
  readonly claims: readonly Claim[];
  readonly entities: readonly Entity[];
}

/** Runs all stages: documents -> passages -> sentences -> tokens -> mentions -> trees -> links -> clauses -> relations -> claims. */
export function readDocument(
  document: SourceDocument,
  resources: Resources,
  options: ExtractOptions = {},
): DocumentProducts {
  const passages = segmentPassages(document.text, document.title);
  const frame = readFrame(document, passages);
  const tokenized = readSentences(document, passages);
  const mentions = findMentions({ sentences: tokenized, gazetteer: resources.gazetteer, frame });
  const sentences = parseSentences(tokenized, mentions, resources.model, {
    frame,
    all: options.skipNothing,
  });
  const links = linkMentions({ sentences, gazetteer: resources.gazetteer, frame });
  const scenes = buildScenes(
    sentences,
    links.references,
    (id) => resources.gazetteer.entries.get(id)?.family,
    frame.digest,
  );
  const searched = findAllRelations(scenes, resources.lexicon, { digest: frame.digest, all: options.skipNothing });
  const relations = ofTheirParties(
    dropOwnState(
      deedsOfBodies(
        searched.flatMap(({ found }) => found),
        links.offices,
      ),
      links,
    ),
    links,
  );
  const closed = closeTreaties(links, signatories(relations, links));
  const source = {
    document: document.id,
    text: document.text,
    title: document.title ?? "",
    sentences,
    dateOf: eventDates(sentences, frame),
    idOf: (id: string) => closed.idOf.get(id) ?? id,
  };
  const scored = makeClaims(byBothParties(byTheirParties(relations, closed), closed, links), links.offices, source);
  const stated = scored.map(({ claim }) => claim);
  const claims = selectClaims(
    [...stated, ...(options.derived === true ? deriveStateClaims(stated, links.offices) : [])],
    options,
  );
  const entities = selectEntities(closed.entities, links.references, claims);
  const traces = scenes.map(
    (scene, i): SentenceTrace => ({
      scene,
      ...(searched[i] ?? { found: [], refused: [] }),
      claims: claims.filter(
        (claim) =>
          claim.evidence.start === scene.sentence.start && (claim.evidence.field ?? "text") === scene.sentence.field,
      ),
    }),
  );
  return { passages, frame, sentences, links, traces, scored, claims, entities };
}

/** Extracts the claims of a document and the entities they are about. Text is never wrong: nothing found is a result. */
export function extractDocument(
  document: SourceDocument,
  resources: Resources,
  options: ExtractOptions = {},
): Extraction {
  const { entities, claims } = readDocument(document, resources, options);
  const { text: _text, key: _key, ...about } = document;
  return { document: { ...about, id: document.id }, entities, claims };
}

/** Every stage's product as lines of text, and for each act without a claim the test it failed. */
export function explainDocument(document: SourceDocument, resources: Resources): string[] {
  const { passages, frame, traces, entities } = readDocument(document, resources, {
    alleged: true,
    weak: true,
    skipNothing: true,
  });
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  return [
    ...Object.entries(frame).map(
      ([key, value]) => `frame    ${key}: ${typeof value === "string" ? value : JSON.stringify(value)}`,
    ),
    ...passages.map((passage) => `passage  ${passage.kind} [${passage.start}, ${passage.end}) ${passage.reason}`),
    ...traces.flatMap((trace) => [
      `sentence ${trace.scene.sentence.tokens.map((token) => token.text).join(" ")}`,
      ...explainSentence(trace, nameOf),
    ]),
  ];
}
