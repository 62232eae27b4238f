// Files of an export in; the same on disk, or on standard output, out.
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdir, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import { CliError } from "../commands/command.ts";
import type { ExportFile } from "./export-formats.ts";

/** Writes piece by piece; a file is put in place when it is whole. Returns the paths. */
export async function writeExport(
  files: Iterable<ExportFile>,
  output: string | undefined,
  several: boolean,
): Promise<string[]> {
  const written: string[] = [];
  for (const { path, chunks } of files) {
    if (!output) {
      await pour(process.stdout, chunks);
      continue;
    }
    const target = several ? join(output, path) : output;
    await mkdir(dirname(target), { recursive: true }).catch((error: Error) => {
      throw new CliError(`cannot make the folder of ${target}: ${error.message}`);
    });
    const part = `${target}.part`;
    const stream = createWriteStream(part);
    await pour(stream, chunks);
    stream.end();
    await once(stream, "finish");
    await rename(part, target);
    written.push(target);
  }
  return written;
}

async function pour(stream: NodeJS.WritableStream, chunks: Iterable<string | Uint8Array>): Promise<void> {
  for (const chunk of chunks) if (!stream.write(chunk)) await once(stream, "drain");
}
