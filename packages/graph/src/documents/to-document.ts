// In: what is known of a document and its text. Out: the document with its id and hash.
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { SourceDocument } from "./document.ts";

/** What a reader knows of a document. */
export interface DocumentInput {
  /** The id the input gives; kept as `key`, never used for identity. */
  readonly id?: string | undefined;
  readonly uri?: string | undefined;
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly published?: string | undefined;
  /** BCP 47 tag; absent: `en`. */
  readonly language?: string | undefined;
  readonly text: string;
}

/** SHA-256 of a text in UTF-8, 64 hex digits. */
export const hashOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

const KEPT = ["uri", "title", "publisher", "published"] as const;

/** Makes a document. Its id depends on uri, published, title and text alone, so that two machines give it the same. */
export function toDocument(input: DocumentInput): SourceDocument {
  const { uri, published, title, text } = input;
  const id = `doc:${hashOf(JSON.stringify([uri ?? null, published ?? null, title ?? null, text])).slice(0, 16)}`;
  const known: Record<string, string> = {};
  if (input.id) known.key = input.id;
  for (const field of KEPT) {
    const value = input[field];
    if (value) known[field] = value;
  }
  return { id, ...known, language: input.language ?? "en", sha256: hashOf(text), text };
}

/** Documents of one origin count once: the origin given, else the hash of the text. */
export const originOf = (document: SourceDocument): string => document.origin ?? document.sha256;
