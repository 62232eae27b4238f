// A piece in; its documents, entities and claims, and what was left out, out. The same for every engine that runs it.
import { type Claim, type DocumentInput, type Entity, type SourceDocument, toDocument } from "@entente/graph";
import { extractDocument, type Resources } from "@entente/ingest";
import { languageOf } from "../languages/detect-language.ts";
import { readPiece } from "../readers/read-piece.ts";
import type { ReadOptions } from "../readers/reading.ts";
import { MAX_TEXT_LENGTH } from "../sources/limits.ts";
import { oneLine } from "../sources/one-line.ts";
import type { Issue, Piece } from "../sources/piece.ts";

/** What decides, beside the piece and the pipeline, what comes out: part of the key under which work is kept. */
export interface ExtractOptions {
  readonly alleged: boolean;
  /** Also what follows for a state from its leader's act. */
  readonly derived: boolean;
  readonly weak: boolean;
  /** Parse with a beam: surer trees, several times slower. */
  readonly beam: boolean;
  readonly fields: Readonly<Record<string, string>>;
}

/** One document and what it says. */
export interface Extracted {
  readonly document: SourceDocument;
  readonly entities: readonly Entity[];
  readonly claims: readonly Claim[];
}

/** All that one piece gives. */
export interface PieceProduct {
  readonly extracted: readonly Extracted[];
  readonly issues: readonly Issue[];
}

/** Reads the piece and extracts each of its documents; what is wrong with one of them stops no other. */
export async function extractPiece(piece: Piece, resources: Resources, options: ExtractOptions): Promise<PieceProduct> {
  const readOptions: ReadOptions = { fields: options.fields, ...(piece.uri ? { uri: piece.uri } : {}) };
  const { documents, problems } = await readPiece(piece, readOptions);
  const issues: Issue[] = problems.map((problem) => ({ place: piece.place, ...problem }));
  const extracted: Extracted[] = [];
  for (const input of documents) {
    const result = extractInput(input, resources, options);
    if ("kind" in result) issues.push({ place: piece.place, ...result });
    else extracted.push(result);
  }
  return { extracted, issues };
}

function extractInput(
  input: DocumentInput,
  resources: Resources,
  options: ExtractOptions,
): Extracted | Pick<Issue, "kind" | "reason"> {
  if (input.text.trim() === "") return { kind: "empty", reason: "it holds no text" };
  if (input.text.length > MAX_TEXT_LENGTH) {
    return { kind: "too-large", reason: `its text has more than ${MAX_TEXT_LENGTH / 1_000_000} million characters` };
  }
  const language = languageOf(input.text, input.language);
  if (language !== "en") return { kind: "language", reason: `it is not in English but in "${language}"` };
  const document = toDocument({ ...input, language });
  try {
    const { entities, claims } = extractDocument(document, resources, options);
    return { document, entities, claims };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0]! : String(error);
    return { kind: "failed", reason: `extraction failed (${oneLine(reason)})` };
  }
}
