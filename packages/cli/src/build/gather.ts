// The wanted products of a journal in; documents, entities and claims, each once and sorted, out; what is large stays on the disk.
import { join } from "node:path";
import { type Claim, collectRecords, type Entity, type SourceDocument } from "@entente/graph";
import { findOrigins, type Signed } from "../origins/find-origins.ts";
import { decodeSignature } from "../origins/sign-text.ts";
import type { JournalledProduct } from "../pool/messages.ts";
import type { Issue } from "../sources/piece.ts";
import type { Journal } from "../store/journal.ts";
import { LineFile } from "../store/line-file.ts";
import { LineSorter } from "../store/sort-lines.ts";
import { StoredClaims } from "../store/stored-claims.ts";
import { StoredDocuments } from "../store/stored-documents.ts";

export interface Gathered {
  readonly documents: StoredDocuments;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly claims: StoredClaims;
  readonly issues: readonly Issue[];
  /** Ends the files; documents and claims are gone then. */
  readonly close: () => void;
}

/** Called with the share, 0 to 1, of the graph's making that is done. */
export type ShowShare = (share: number) => void;

/** Of the time to make a graph, gathering takes this share; in the rest each claim is read back so often: to make edges and to write files. */
const GATHERING = 0.4;
const READS = 6;

/** `folder` is for what is needed while the graph is made. Copies of one report get the same origin. */
export async function gather(
  journal: Journal,
  wanted: ReadonlySet<string>,
  folder: string,
  show: ShowShare = () => {},
): Promise<Gathered> {
  const documentLines = new LineSorter(folder, "documents");
  const claimLines = new LineSorter(folder, "claims");
  const entities = new Map<string, Entity>();
  const issues: Issue[] = [];
  const signed: Signed[] = [];
  let [gathered, read] = [0, 0];
  for await (const { json } of journal.entries(wanted)) {
    const product = JSON.parse(json) as JournalledProduct;
    issues.push(...product.issues);
    show((GATHERING * ++gathered) / wanted.size);
    for (const extracted of product.extracted) {
      const { document, signature } = extracted;
      if (signature) signed.push({ sha256: document.sha256, signature: decodeSignature(signature) });
      documentLines.push(document.id, JSON.stringify(document));
      for (const entity of extracted.entities) entities.set(JSON.stringify(entity), entity);
      for (const claim of extracted.claims) claimLines.push(claim.id, JSON.stringify(claim));
    }
  }
  const files = ["documents", "claims"].map((name) => new LineFile(join(folder, `${name}.${process.pid}.sorted`)));
  const [documentFile, claimFile] = files as [LineFile, LineFile];
  const claims = new StoredClaims(claimFile, () =>
    show(GATHERING + (1 - GATHERING) * Math.min(1, ++read / (READS * claims.size))),
  );
  storeClaims(claimLines, claims);
  return {
    documents: storeDocuments(documentLines, findOrigins(signed), documentFile),
    entities: collectRecords({ documents: [], entities: entities.values(), claims: [] }).entities,
    claims,
    issues,
    close: () => files.forEach((file) => void file.close()),
  };
}

/** Records of one id are one record, as the graph's own rule joins them. */
function storeDocuments(sorter: LineSorter, origins: ReadonlyMap<string, string>, file: LineFile): StoredDocuments {
  const stored = new StoredDocuments(file);
  for (const { lines } of sorter.merged()) {
    const same = lines.map((line) => JSON.parse(line) as SourceDocument);
    const [document] = collectRecords({ documents: same, entities: [], claims: [] }).documents.values();
    const origin = origins.get(document!.sha256);
    stored.add(origin === undefined ? document! : { ...document!, origin });
  }
  return stored;
}

function storeClaims(sorter: LineSorter, stored: StoredClaims): void {
  for (const { lines } of sorter.merged()) {
    const same = lines.map((line) => JSON.parse(line) as Claim);
    const [claim] = collectRecords({ documents: [], entities: [], claims: same }).claims.values();
    stored.add(claim!);
  }
}
