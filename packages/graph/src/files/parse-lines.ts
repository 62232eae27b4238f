// In: the text or bytes of a .jsonl file. Out: its records, and what is wrong with which line; the rest goes on.
import { utf8ToText } from "../columns/read-string.ts";
import { checkRecord } from "./check-record.ts";
import type { FileIssue } from "./file-issue.ts";
import type { RecordName } from "./record-fields.ts";

/** Records of a file and its issues. */
export interface ParsedLines<T> {
  readonly records: readonly T[];
  readonly issues: readonly FileIssue[];
}

/** Lines of bytes, decoded one at a time: a file may be longer than the longest string. */
export function* linesOf(content: string | Uint8Array): Generator<string> {
  if (typeof content === "string") {
    yield* content.split("\n");
    return;
  }
  let start = 0;
  while (start < content.length) {
    const found = content.indexOf(10, start);
    const end = found < 0 ? content.length : found;
    yield utf8ToText(content.subarray(start, end));
    start = end + 1;
  }
}

/** Parses the lines of a file; a line that is no JSON or does not fit its table is an issue and is left out. */
export function parseLines<T>(file: string, name: RecordName, content: string | Uint8Array): ParsedLines<T> {
  const records: T[] = [];
  const issues: FileIssue[] = [];
  let line = 0;
  for (const text of linesOf(content)) {
    line += 1;
    if (!text.trim()) continue;
    const parsed = parseJson(text);
    const problems = parsed.ok ? checkRecord(name, parsed.value) : ["is no JSON"];
    if (problems.length === 0 && parsed.ok) records.push(parsed.value as T);
    else issues.push({ file, line, code: "schema", message: problems.join("; ") });
  }
  return { records, issues };
}

function parseJson(text: string): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}
