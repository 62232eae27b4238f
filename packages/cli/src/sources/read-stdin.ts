// Standard input in, its bytes with the kind that its first sign shows out.
import type { ByteSource } from "./byte-source.ts";
import { type FileKind, fileKind } from "./formats.ts";

/** `ending` as in a file's name; without it `{` opens lines of JSON, `<` a page, `%PDF` a PDF, 1F 8B gzip of lines. */
export async function readStdin(
  ending?: string,
  stream: AsyncIterable<Uint8Array> = process.stdin,
): Promise<ByteSource> {
  const chunks = stream[Symbol.asyncIterator]();
  const first = await chunks.next();
  let read = 0;
  const bytes = async function* (): AsyncGenerator<Uint8Array> {
    for (let next = first; !next.done; next = await chunks.next()) {
      read += next.value.length;
      yield next.value;
    }
  };
  const kind = (ending && fileKind(`stdin.${ending}`)) || sniff(first.done ? new Uint8Array() : first.value);
  return { place: "standard input", kind, bytes: bytes(), readTo: () => read };
}

function sniff(bytes: Uint8Array): FileKind {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return { gzip: true, holds: "lines" };
  const start = Buffer.from(bytes.subarray(0, 200))
    .toString("latin1")
    .replace(/^\xef\xbb\xbf/, "")
    .trimStart();
  if (start.startsWith("{")) return { gzip: false, holds: "lines" };
  if (start.startsWith("%PDF")) return { gzip: false, holds: "pdf" };
  if (/^<\?xml|^<(?:rss|feed)\b/i.test(start)) return { gzip: false, holds: "feed" };
  return { gzip: false, holds: start.startsWith("<") ? "html" : "text" };
}
