// The wanted products of a journal in, the records of a graph and the issues out; texts stay on the disk.
import type { Claim, Entity, SourceDocument } from "@entente/graph";
import { findOrigins, type Signed } from "../origins/find-origins.ts";
import { decodeSignature } from "../origins/sign-text.ts";
import type { JournalledProduct } from "../pool/messages.ts";
import type { Issue } from "../sources/piece.ts";
import type { Journal } from "../store/journal.ts";
import type { TextFile } from "../store/text-file.ts";
import { createClaimInterner } from "./intern-claims.ts";

export interface Gathered {
  readonly documents: readonly SourceDocument[];
  readonly entities: Iterable<Entity>;
  readonly claims: readonly Claim[];
  readonly issues: readonly Issue[];
}

/** Copies of one report get the same origin. */
export async function gather(journal: Journal, wanted: ReadonlySet<string>, texts: TextFile): Promise<Gathered> {
  const documents: SourceDocument[] = [];
  const entities = new Map<string, Entity>();
  const claims: Claim[] = [];
  const issues: Issue[] = [];
  const signed: Signed[] = [];
  const intern = createClaimInterner();
  for await (const { json } of journal.entries(wanted)) {
    const product = JSON.parse(json) as JournalledProduct;
    issues.push(...product.issues);
    for (const extracted of product.extracted) {
      const { document, signature } = extracted;
      if (signature) signed.push({ sha256: document.sha256, signature: decodeSignature(signature) });
      documents.push(texts.keep(document));
      for (const entity of extracted.entities) entities.set(JSON.stringify(entity), entity);
      for (const claim of extracted.claims) claims.push(intern(claim));
    }
  }
  const origins = findOrigins(signed);
  return {
    documents: documents.map((document) => withOrigin(document, origins)),
    entities: entities.values(),
    claims,
    issues,
  };
}

/** Sets it on the document itself: its text is read on demand and must not be copied. */
function withOrigin(document: SourceDocument, origins: ReadonlyMap<string, string>): SourceDocument {
  const origin = origins.get(document.sha256);
  return origin === undefined ? document : Object.assign(document, { origin });
}
