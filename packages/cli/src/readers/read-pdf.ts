// A PDF in, the document of its text out: paragraphs by the gaps between lines, a form feed before each further page.
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { cleanText } from "./decode-text.ts";
import { readDate } from "./read-date.ts";
import { oneDocument, type Reading } from "./reading.ts";

/** Pages of one PDF; a yearbook has fewer. */
const MAX_PAGES = 3000;

interface Line {
  text: string;
  readonly top: number;
  readonly height: number;
}

/** A page break is `\n\f`, so that the page of a span is one more than the form feeds before it. No scripts are run. */
export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  const loading = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    verbosity: 0,
  });
  try {
    const file = await loading.promise;
    if (file.numPages > MAX_PAGES) {
      return { documents: [], problems: [{ kind: "too-large", reason: `it has more than ${MAX_PAGES} pages` }] };
    }
    const pages: string[] = [];
    for (let number = 1; number <= file.numPages; number++) {
      const page = await file.getPage(number);
      pages.push(pageText(linesOf((await page.getTextContent()).items as PlacedText[])));
      page.cleanup();
    }
    const text = cleanText(pages.join("\n\f")).trim();
    if (text.replaceAll("\f", "").trim() === "") {
      return {
        documents: [],
        problems: [{ kind: "empty", reason: "it holds no text, only pictures of pages perhaps" }],
      };
    }
    const { info } = (await file.getMetadata()) as { info: { Title?: string; CreationDate?: string } };
    const published = readDate(info.CreationDate?.replace(/^D:/, "").slice(0, 8));
    return oneDocument({ title: info.Title?.trim() || undefined, published, text });
  } finally {
    await loading.destroy();
  }
}

/** Where a run of glyphs stands: `transform[5]` is its height over the foot of the page. */
interface PlacedText {
  readonly str?: string;
  readonly hasEOL?: boolean;
  readonly height?: number;
  readonly transform?: readonly number[];
}

function linesOf(items: readonly PlacedText[]): Line[] {
  const lines: Line[] = [];
  let open = false;
  for (const { str = "", hasEOL = false, height = 0, transform } of items) {
    const last = lines.at(-1);
    if (open && last) last.text += str;
    else if (str.trim() !== "") lines.push({ text: str, top: transform?.[5] ?? 0, height });
    open = !hasEOL && lines.length > 0;
  }
  return lines.filter((line) => line.text.trim() !== "");
}

/** A gap of more than one and a half lines opens a paragraph; a hyphen at a line's end goes; page numbers go. */
function pageText(lines: readonly Line[]): string {
  const isNumber = (line: Line | undefined): boolean => line !== undefined && /^[\s\d–—-]{1,8}$/.test(line.text);
  const body = lines.slice(isNumber(lines[0]) ? 1 : 0, isNumber(lines.at(-1)) ? -1 : undefined);
  let text = "";
  let before: Line | undefined;
  for (const line of body) {
    const gap = before ? Math.abs(before.top - line.top) : 0;
    if (text !== "") text += gap > 1.7 * Math.max(line.height, before?.height ?? 0, 1) ? "\n\n" : "\n";
    if (/[a-z]-\n$/.test(text) && /^[a-z]/.test(line.text)) text = text.slice(0, -2);
    text += line.text.trim();
    before = line;
  }
  return text;
}
