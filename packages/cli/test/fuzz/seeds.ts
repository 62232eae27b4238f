// Nothing in, a few sound files for each ending out: what the fuzzer starts from.
import { gzipSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";

const STORY =
  "Peru delivered patrol boats to Chile on Monday. The foreign minister of Norway, Ola Vik, said that his country will send Leopard 2 tanks to Poland in 2025.\n\nChile denied that it had attacked Kenya.";
const META = `<meta charset="utf-8"><meta property="og:title" content="Talks"><meta property="article:published_time" content="2023-05-04T23:30:00+02:00"><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2023-05-04","publisher":{"name":"Post"}}</script>`;
const PARAGRAPHS = STORY.split("\n\n").map((text) => `<p>${text} ${text}</p>`);
const PAGE = `<!doctype html><html lang="en"><head><title>Talks | Post</title>${META}</head><body><nav><a href="/">Home</a></nav><article><h1>Talks</h1>${PARAGRAPHS.join("")}<table><tr><td>1<td>2</table></article><footer>© Post</footer></body></html>`;

/** A page of text as Acrobat's first version wrote it, its cross-reference table right. */
function pdf(text: string): Buffer {
  const content = `BT /F1 12 Tf 72 700 Td (${text.replace(/[()\\]/g, "\\$&").replace(/\n+/g, ") Tj 0 -30 Td (")}) Tj ET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    "<< /Title (Talks) /CreationDate (D:20230504120000Z) >>",
  ];
  let file = "%PDF-1.4\n";
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join("")}`;
  return Buffer.from(
    `${file}${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 6 0 R >>\nstartxref\n${file.length}\n%%EOF\n`,
    "latin1",
  );
}

/** The parts of a .docx that a reader looks at; the fuzzer changes them before they are packed. */
export const DOCX_PARTS: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  "_rels/.rels": `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  "word/document.xml": `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Talks</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">${STORY}</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>`,
};

export const pack = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]),
    ),
  );

const RECORD = JSON.stringify({ id: "a", title: "Talks", published: "2024-02-03", publisher: "Post", text: STORY });
const EMAIL = `From: a@post.example\r\nSubject: =?utf-8?Q?Talks_=E2=80=93_day_2?=\r\nDate: Thu, 4 May 2023 12:00:00 +0200\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${STORY.replace(/\n/g, "\r\n")}=20\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(PAGE).toString("base64")}\r\n--b--\r\n`;
const RSS = `<?xml version="1.0"?><rss version="2.0"><channel><title>Post</title><item><title>Talks</title><link>https://post.example/1</link><pubDate>Thu, 04 May 2023 12:00:00 GMT</pubDate><description><![CDATA[<p>${STORY}</p>]]></description></item></channel></rss>`;
const ATOM = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title><entry><title>Talks</title><updated>2023-05-04T12:00:00Z</updated><content type="html">${STORY.replace(/&/g, "&amp;")}</content></entry></feed>`;

/** By ending. */
export const SEEDS: Readonly<Record<string, readonly Uint8Array[]>> = {
  txt: [Buffer.from(`---\ntitle: Talks\ndate: 2024-07-08\n---\n\n${STORY}`), Buffer.from(`\ufeff${STORY}`, "utf16le")],
  md: [
    Buffer.from(
      `# The *talks*\n\n${STORY}\n\n> quoted **words**\n\n- [one](https://a.example)\n\n\`\`\`\ncode\n\`\`\`\n<!-- no -->`,
    ),
  ],
  html: [Buffer.from(PAGE)],
  json: [Buffer.from(RECORD)],
  jsonl: [Buffer.from(`${RECORD}\n{"text":"Peru met Chile."}\n`)],
  csv: [
    Buffer.from(
      `title,published,text\n"Talks, day 2",2024-02-03,"${STORY.replace(/"/g, '""')}"\nA,2024,Peru met Chile.\n`,
    ),
  ],
  pdf: [pdf(STORY)],
  docx: [pack(DOCX_PARTS)],
  eml: [Buffer.from(EMAIL)],
  xml: [Buffer.from(RSS), Buffer.from(ATOM)],
  "jsonl.gz": [gzipSync(`${RECORD}\n`)],
  zip: [pack({ "a/one.txt": STORY, "two.html": PAGE, "three.jsonl": RECORD })],
};
