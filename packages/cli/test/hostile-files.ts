// Nothing in, files that want to hang, fill or break whoever reads them out, each with the issue that it must get.
import { gzipSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";

export interface HostileFile {
  readonly content: string | Uint8Array;
  /** What is said of it: place after its folder, and kind; none: it is read. */
  readonly issues: readonly string[];
}

/** A file of numbered objects with a right table of where they stand. */
function pdf(objects: readonly string[]): string {
  let file = "%PDF-1.4\n";
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const size = objects.length + 1;
  return `${file}xref\n0 ${size}\n0000000000 65535 f \n${places.join("")}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
}

const CATALOG = "<< /Type /Catalog /Pages 2 0 R >>";
const SELF_DRAWN = [
  CATALOG,
  "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
  "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>",
  "<< /Length 5 >>\nstream\n/X Do\nendstream",
  "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >> /Length 11 >>\nstream\n/X Do /X Do\nendstream",
];

/** Ten of the letter before: ten to the power of nine letters. */
const ENTITIES = Array.from({ length: 9 }, (_, at) => {
  const [before, own] = [97 + at, 98 + at].map((code) => String.fromCharCode(code));
  return `<!ENTITY ${own} "${`&${before};`.repeat(10)}">`;
}).join("");

export const HOSTILE: Readonly<Record<string, HostileFile>> = {
  "bomb.jsonl.gz": { content: gzipSync(Buffer.alloc(400_000_000, 0x20)), issues: ["bomb.jsonl.gz too-large"] },
  "bomb.zip": {
    content: zipSync({ "a.txt": new Uint8Array(70_000_000) }, { level: 1 }),
    issues: ["bomb.zip/a.txt too-large"],
  },
  "broken.pdf": {
    content: "%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 1 0 R >> endobj\ntrailer << /Root 1 0 R >>",
    issues: ["broken.pdf empty"],
  },
  "circle.pdf": {
    content: pdf([CATALOG, "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 /Parent 2 0 R >>"]),
    issues: ["circle.pdf damaged"],
  },
  "self.pdf": { content: pdf(SELF_DRAWN), issues: ["self.pdf empty"] },
  "deep.html": { content: `${"<div>".repeat(60_000)}Peru met Chile.${"</div>".repeat(60_000)}`, issues: [] },
  "entities.xml": {
    content: `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aaaaaaaaaa">${ENTITIES}]><rss><channel><item><title>&j;</title><description>&j;</description></item></channel></rss>`,
    issues: [],
  },
  "french.txt": {
    content:
      "Le ministre a déclaré que la France enverra des chars à l'Ukraine après les discussions qui ont eu lieu dans la capitale.",
    issues: ["french.txt language"],
  },
  "good.txt": { content: "Peru delivered patrol boats to Chile on Monday.", issues: [] },
  "huge.txt": { content: Buffer.alloc(100_000_000, "word "), issues: ["huge.txt too-large"] },
  "line.txt": { content: "word ".repeat(1_200_000), issues: ["line.txt too-large"] },
  "marks.txt": {
    content:
      "\u202ePeru\u202c met with Chile after the talks. \u200f\u200f\u2066 Chile has warned the others of it. e\u0300 ".repeat(
        50,
      ),
    issues: [],
  },
  "nothing.txt": { content: " \n ", issues: ["nothing.txt empty"] },
  "outside.zip": {
    content: zipSync({ "../../outside.txt": strToU8("Peru met Chile in Lima on Monday.") }),
    issues: ["outside.zip damaged"],
  },
  "slow.txt": { content: `${"(".repeat(200_000)}${"the ".repeat(200_000)}${'"'.repeat(100_000)}`, issues: [] },
  "surrogate.jsonl": {
    content: '{"text":"Peru met \\ud83d Chile in Lima."}\n{"text":42}\n{"tex":"x"}\nnot json\n',
    issues: ["surrogate.jsonl:3 empty", "surrogate.jsonl:4 damaged"],
  },
  "utf16.txt": { content: Buffer.from("\ufeffPeru met Chile.", "utf16le"), issues: [] },
};
