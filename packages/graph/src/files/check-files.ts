// In: the files of a graph. Out: everything that is wrong with them; an empty list when nothing is.
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Claim } from "../claims/claim.ts";
import { claimId } from "../claims/claim-id.ts";
import { decodeColumns } from "../columns/decode-columns.ts";
import { utf8ToText } from "../columns/read-string.ts";
import type { SourceDocument } from "../documents/document.ts";
import { hashOf, toDocument } from "../documents/to-document.ts";
import type { EntenteGraph } from "../graph/entente-graph.ts";
import { RELATIONS } from "../vocabulary/relations.ts";
import type { FileIssue } from "./file-issue.ts";
import { fromFiles } from "./from-files.ts";
import type { Manifest, TextKept } from "./manifest.ts";
import type { ReadFile } from "./read-records.ts";

/** Checks schema, hashes, ids, spans, ends and order of every file that the manifest lists. */
export function checkFiles(read: ReadFile): FileIssue[] {
  const source = read("manifest.json");
  if (source === undefined) return [{ file: "manifest.json", code: "missing", message: "is not there" }];
  let manifest: Manifest;
  try {
    manifest = JSON.parse(typeof source === "string" ? source : utf8ToText(source)) as Manifest;
  } catch {
    return [{ file: "manifest.json", code: "schema", message: "is no JSON" }];
  }
  const { graph, issues } = fromFiles(read);
  const text = (manifest.options?.text as TextKept | undefined) ?? "full";
  return [
    ...issues,
    ...manifest.files.flatMap((entry) => checkHash(entry, read(entry.path))),
    ...[...graph.documents.values()].flatMap((document) => checkDocument(document, text)),
    ...[...graph.records.claims.values()].flatMap((claim) => checkClaim(claim, graph, text)),
    ...checkCounts(graph, read("graph.columns")),
  ];
}

function checkHash(entry: Manifest["files"][number], content: string | Uint8Array | undefined): FileIssue[] {
  if (content === undefined) return [{ file: entry.path, code: "missing", message: "is listed and not there" }];
  const bytes = typeof content === "string" ? utf8ToBytes(content) : content;
  const hash = bytesToHex(sha256(bytes));
  if (hash === entry.sha256) return [];
  return [{ file: entry.path, code: "hash", message: `has hash ${hash}, the manifest says ${entry.sha256}` }];
}

function checkDocument(document: SourceDocument, text: TextKept): FileIssue[] {
  if (text !== "full") return [];
  const file = "documents.jsonl";
  const issues: FileIssue[] = [];
  if (hashOf(document.text) !== document.sha256)
    issues.push({ file, code: "hash", message: `${document.id}: sha256 is not that of the text` });
  const again = toDocument({
    uri: document.uri,
    title: document.title,
    published: document.published,
    text: document.text,
  });
  if (again.id !== document.id)
    issues.push({ file, code: "id", message: `${document.id}: its content gives ${again.id}` });
  return issues;
}

function checkClaim(claim: Claim, graph: EntenteGraph, text: TextKept): FileIssue[] {
  const file = "claims.jsonl";
  const problems: [FileIssue["code"], string][] = [...checkEnds(claim, graph)];
  if (claimId(claim) !== claim.id) problems.push(["id", `its content gives ${claimId(claim)}`]);
  const { document: id, field, start, end, quote } = claim.evidence;
  const document = graph.documents.get(id);
  const source = field === "title" ? document?.title : document?.text;
  if (!document) problems.push(["document", `its document ${id} is not in documents.jsonl`]);
  else if (text === "full" && (start >= end || source?.slice(start, end) !== quote))
    problems.push(["quote", `its quote is not what stands at [${start}, ${end}) of ${id}`]);
  return problems.map(([code, message]) => ({ file, code, message: `${claim.id}: ${message}` }));
}

function checkEnds(claim: Claim, graph: EntenteGraph): [FileIssue["code"], string][] {
  const { entities } = graph.records;
  const row = RELATIONS[claim.relation];
  const ends = [
    { end: "subject", id: claim.subject, allowed: row.source },
    { end: "object", id: claim.object, allowed: row.target },
  ];
  const problems = ends.flatMap(({ end, id, allowed }): [FileIssue["code"], string][] => {
    const kind = entities.get(id)?.kind;
    if (!kind) return [["end", `its ${end} ${id} is not in entities.jsonl`]];
    return allowed.includes(kind)
      ? []
      : [["end", `its ${end} ${id} is a ${kind}, which ${claim.relation} does not take`]];
  });
  if (claim.subject === claim.object) problems.push(["end", "its subject is its object"]);
  const others = [...(claim.items ?? []), ...(claim.recipient ? [claim.recipient] : [])];
  for (const id of others) if (!entities.has(id)) problems.push(["end", `${id} is not in entities.jsonl`]);
  return problems;
}

/** graph.columns must be that of the records beside it. */
function checkCounts(graph: EntenteGraph, columns: string | Uint8Array | undefined): FileIssue[] {
  const file = "graph.columns";
  if (columns === undefined || typeof columns === "string") return [];
  try {
    const { header } = decodeColumns(columns);
    if (header.nodes === graph.graph.order && header.edges === graph.graph.size) return [];
    const message = `holds ${header.nodes} nodes and ${header.edges} edges, the records give ${graph.graph.order} and ${graph.graph.size}`;
    return [{ file, code: "stale", message }];
  } catch (error) {
    return [{ file, code: "schema", message: (error as Error).message }];
  }
}
