// A piece in, its documents and problems out: one reader for each format.
import { oneLine } from "../sources/one-line.ts";
import type { Format, Piece } from "../sources/piece.ts";
import type { Reader, Reading, ReadOptions } from "./reading.ts";

type Load = () => Promise<Reader>;

/** A reader is loaded when the first piece of its format comes: their libraries are large. */
const READERS: Readonly<Record<Format, Load>> = {
  text: async () => (await import("./read-text.ts")).readText,
  markdown: async () => (await import("./read-markdown.ts")).readMarkdown,
  html: async () => (await import("./read-html.ts")).readHtml,
  record: async () => (await import("./read-record.ts")).readRecord,
  pdf: async () => (await import("./read-pdf.ts")).readPdf,
  docx: async () => (await import("./read-docx.ts")).readDocx,
  email: async () => (await import("./read-email.ts")).readEmail,
  feed: async () => (await import("./read-feed.ts")).readFeed,
};

/** Never throws: what cannot be read is a problem of kind `damaged`. */
export async function readPiece(piece: Pick<Piece, "format" | "bytes">, options: ReadOptions): Promise<Reading> {
  try {
    const read = await READERS[piece.format]();
    return await read(piece.bytes, options);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0]! : String(error);
    return {
      documents: [],
      problems: [{ kind: "damaged", reason: `it cannot be read as ${piece.format} (${oneLine(reason)})` }],
    };
  }
}
