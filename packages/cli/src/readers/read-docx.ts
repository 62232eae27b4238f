// A Word document in, the document of its paragraphs out.
import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";
import { cleanText } from "./decode-text.ts";
import { readDate } from "./read-date.ts";
import { oneDocument, type Reading } from "./reading.ts";

/** Bytes of all its parts together, unpacked; the words of the longest book are a few. */
const MAX_UNPACKED = 256 * 1024 * 1024;

export async function readDocx(bytes: Uint8Array): Promise<Reading> {
  let unpacked = 0;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      unpacked += originalSize;
      return name === "docProps/core.xml" && originalSize < 1_000_000;
    },
  });
  if (unpacked > MAX_UNPACKED) {
    return { documents: [], problems: [{ kind: "too-large", reason: "it unpacks to more than 256 MB" }] };
  }
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  const core = parts["docProps/core.xml"];
  const properties = core ? strFromU8(core) : "";
  const property = (name: string): string | undefined =>
    new RegExp(`<${name}(?: [^>]{0,200})?>([^<]{1,500})</`).exec(properties)?.[1]?.trim();
  return oneDocument({
    title: property("dc:title"),
    published: readDate(property("dcterms:created")),
    text: cleanText(value).trim(),
  });
}
