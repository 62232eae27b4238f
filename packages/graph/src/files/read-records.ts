// In: the files of a graph. Out: the records in them, and what was wrong with the files.
import type { Claim } from "../claims/claim.ts";
import type { Correction } from "../corrections/correction.ts";
import type { SourceDocument } from "../documents/document.ts";
import type { Entity } from "../entities/entity.ts";
import type { FileIssue } from "./file-issue.ts";
import { parseLines } from "./parse-lines.ts";

/** Gives the content of a file of the graph, or undefined when there is none of that path. */
export type ReadFile = (path: string) => string | Uint8Array | undefined;

/** Records as they stand in the files. */
export interface ReadRecords {
  readonly documents: readonly SourceDocument[];
  readonly entities: readonly Entity[];
  readonly claims: readonly Claim[];
  readonly corrections: readonly Correction[];
  readonly issues: readonly FileIssue[];
}

/** Reads documents.jsonl, entities.jsonl, claims.jsonl and, where it is there, corrections.jsonl. */
export function readRecords(read: ReadFile): ReadRecords {
  const issues: FileIssue[] = [];
  const records = <T>(file: string, name: "document" | "entity" | "claim" | "correction"): readonly T[] => {
    const content = read(file);
    if (content === undefined) {
      if (name !== "correction") issues.push({ file, code: "missing", message: "is not there" });
      return [];
    }
    const parsed = parseLines<T>(file, name, content);
    issues.push(...parsed.issues);
    return parsed.records;
  };
  return {
    documents: records<SourceDocument>("documents.jsonl", "document"),
    entities: records<Entity>("entities.jsonl", "entity"),
    claims: records<Claim>("claims.jsonl", "claim"),
    corrections: records<Correction>("corrections.jsonl", "correction"),
    issues,
  };
}
