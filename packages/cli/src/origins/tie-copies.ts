// Documents in, the same with copies of one report tied by their origin out; what ties earlier builds made is forgotten.
import type { SourceDocument } from "@entente/graph";
import { findOrigins } from "./find-origins.ts";
import { signText } from "./sign-text.ts";

/** What `findOrigins` gives; an origin of another form was given by hand and stays. */
const FOUND = /^[0-9a-f]{64}$/;

/** A graph that keeps no texts keeps its ties: they cannot be found again. */
export function tieCopies(documents: readonly SourceDocument[]): readonly SourceDocument[] {
  if (documents.some(({ text }) => text === "")) return documents;
  const signed = documents.flatMap(({ sha256, text }) => {
    const signature = signText(text);
    return signature ? [{ sha256, signature }] : [];
  });
  const origins = findOrigins(signed);
  return documents.map(({ origin: known, ...document }) => {
    const origin = known !== undefined && !FOUND.test(known) ? known : origins.get(document.sha256);
    return origin === undefined ? document : { ...document, origin };
  });
}
