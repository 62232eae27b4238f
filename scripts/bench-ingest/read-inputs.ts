// Files or folders of documents (.jsonl, .jsonl.gz) in, the documents out: all of them, or every so many.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

export interface Input {
  readonly id?: string;
  readonly title?: string;
  readonly published?: string;
  readonly text: string;
}

const filesOf = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => /\.jsonl(\.gz)?$/.test(name))
        .sort()
        .map((name) => join(path, name))
    : [path];

export function readInputs(paths: readonly string[], every: number): Input[] {
  const lines = paths.flatMap(filesOf).flatMap((path) => {
    const bytes = readFileSync(path);
    return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString().split("\n").filter(Boolean);
  });
  return lines.filter((_, at) => at % every === 0).map((line) => JSON.parse(line) as Input);
}
