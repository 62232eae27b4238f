// What each reader makes of a small input of its format.
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Format } from "../sources/piece.ts";
import { readPiece } from "./read-piece.ts";

const read = async (format: Format, content: string | Uint8Array, fields = {}) =>
  readPiece({ format, bytes: typeof content === "string" ? Buffer.from(content) : content }, { fields });

const PAGE = `<!doctype html><html lang="en"><head><title>Navies meet | The Daily Buoy</title>
<meta property="og:title" content="Navies meet"><meta property="og:site_name" content="The Daily Buoy">
<meta property="article:published_time" content="2023-05-04T23:30:00+02:00"><link rel="canonical" href="https://buoy.example/navies">
<style>p { color: red }</style></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/crime">Spain arrests Peruvian minister</a></li></ul></nav>
<article><h1>Navies meet</h1>
<p>The navies of Chile and Peru <b>exercised</b> off&nbsp;Valparaíso on Monday, and both of them called the drill a success for the region.</p>
<p>Admiral Ana Soto said the ships of both fleets would meet again,<br>in Callao, before the year is out, and that other navies were welcome to join them.</p>
<ul><li>Chile sent two frigates to the exercise, which lasted for five days in all.</li><li>Peru sent a submarine and three patrol boats to it.</li></ul></article>
<footer>© The Daily Buoy. All rights reserved. Contact us. Privacy.</footer><script>track("Iran")</script></body></html>`;

describe("readPiece", () => {
  it("reads a text with front matter", async () => {
    const text =
      "---\ntitle: Talks\ndate: 2024-07-08 10:00\nsource: Example Post\nurl: https://p.example/1\n---\n\nPeru met Chile.\r\n";
    const [document] = (await read("text", text)).documents;
    expect(document).toEqual({
      title: "Talks",
      published: "2024-07-08",
      publisher: "Example Post",
      uri: "https://p.example/1",
      text: "Peru met Chile.\n",
    });
  });

  it("names the fields of a record without text in one line, however they are called", async () => {
    const record = JSON.stringify({ [`title\n\u001b[2J${"x".repeat(2000)}`]: "a", day: "b" });
    const [problem] = (await read("record", record)).problems;
    expect(problem?.reason).toMatch(/^it has no text among its fields \(title \[2Jx+…\); say which/);
    expect(problem?.reason.length).toBeLessThan(400);
  });

  it.each([
    ["Peru \u00fcber alles", Buffer.from("Peru \u00fcber alles")],
    ["Peru \u00fcber alles", Buffer.from("Peru \u00fcber alles", "latin1")],
    ["“Peru” – Chile", Buffer.from([0x93, ...Buffer.from("Peru"), 0x94, 0x20, 0x96, 0x20, ...Buffer.from("Chile")])],
    ["Peru \u00fcber alles", Buffer.from("\ufeffPeru \u00fcber alles", "utf16le")],
    ["Peru", Buffer.from("\ufeffPeru")],
    ["a b", Buffer.from("a\0b")],
  ])("decodes %j", async (expected, bytes) => expect((await read("text", bytes)).documents[0]?.text).toBe(expected));

  it("takes the marks out of Markdown", async () => {
    const text =
      "# The *big* deal\n\n**Peru** and [Chile](https://e.example/c) signed `it`.\n> quoted _words_ here\n\n- one\n- snake_case_name\n\n```\ncode\n```\n<!-- hidden -->\n![a map](map.png)\nSee <b>this</b>.";
    const [document] = (await read("markdown", text)).documents;
    expect(document?.title).toBe("The big deal");
    expect(document?.text).toBe(
      "The big deal\n\n\nPeru and Chile signed it.\nquoted words here\n\n- one\n- snake_case_name\n\n\n\nSee this.",
    );
  });

  it("reads the main content and the metadata of a page", async () => {
    const [document] = (await read("html", PAGE)).documents;
    expect(document).toMatchObject({
      title: "Navies meet",
      publisher: "The Daily Buoy",
      published: "2023-05-04",
      uri: "https://buoy.example/navies",
      language: "en",
    });
    expect(document?.text).toContain("Chile and Peru exercised off Valparaíso on Monday");
    expect(document?.text).toContain("meet again,\nin Callao");
    expect(document?.text).toContain("- Chile sent two frigates");
    expect(document?.text).not.toMatch(/arrests|Privacy|Iran|color/);
  });

  it("reads JSON-LD where a page has no meta elements", async () => {
    const data = {
      "@graph": [
        { "@type": "NewsArticle", headline: "H", datePublished: "2020-01-02T01:00Z", publisher: { name: "P" } },
      ],
    };
    const html = `<script type="application/ld+json">${JSON.stringify(data)}</script><p>Peru met Chile.</p>`;
    const [document] = (await read("html", html)).documents;
    expect(document).toMatchObject({ title: "H", published: "2020-01-02", publisher: "P", text: "Peru met Chile." });
  });

  it("reads a record under the usual names and under given ones", async () => {
    const record = { id: 7, headline: "H", body: "Peru met Chile.\r\n", day: "8 July 2024", more: [1] };
    expect((await read("record", JSON.stringify(record))).documents).toEqual([
      { id: "7", title: "H", published: "2024-07-08", text: record.body },
    ]);
    const mapped = await read("record", '{"a":"Peru met Chile.","text":"no"}', { text: "a" });
    expect(mapped.documents).toEqual([{ text: "Peru met Chile." }]);
  });

  it("mends a lone surrogate without moving what follows", async () => {
    const [document] = (await read("record", '{"text":"a\\ud83d b"}')).documents;
    expect(document?.text).toBe("a\ufffd b");
  });

  it("reads the entries of RSS and Atom", async () => {
    const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>Buoy</title>
      <item><title>A &amp; B</title><link>https://b.example/1</link><pubDate>Mon, 08 Jul 2024 10:00:00 GMT</pubDate><description><![CDATA[<p>Peru met <b>Chile</b>.</p>]]></description></item>
      <item><title>C</title><description>Plain words.</description></item></channel></rss>`;
    expect((await read("feed", rss)).documents).toEqual([
      {
        uri: "https://b.example/1",
        title: "A & B",
        publisher: "Buoy",
        published: "2024-07-08",
        text: "Peru met Chile.",
      },
      { uri: undefined, title: "C", publisher: "Buoy", published: undefined, text: "Plain words." },
    ]);
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Buoy</title><entry><title type="text">A</title>
      <link rel="self" href="https://b.example/self"/><link href="https://b.example/2"/><published>2024-07-09T00:00:00Z</published><content type="html">&lt;p&gt;Peru met Chile.&lt;/p&gt;</content></entry></feed>`;
    expect((await read("feed", atom)).documents).toEqual([
      { uri: "https://b.example/2", title: "A", publisher: "Buoy", published: "2024-07-09", text: "Peru met Chile." },
    ]);
  });

  it("reads a message", async () => {
    const message =
      'From: "Press Office" <press@e.example>\r\nSubject: =?utf-8?q?Talks_in_Lima?=\r\nDate: Mon, 08 Jul 2024 10:00:00 +0000\r\nMessage-ID: <1@e.example>\r\nContent-Type: multipart/alternative; boundary=x\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n<p>no</p>\r\n--x\r\nContent-Type: text/plain\r\n\r\nPeru met Chile.\r\n--x--\r\n';
    expect((await read("email", message)).documents).toEqual([
      {
        uri: "mid:1@e.example",
        title: "Talks in Lima",
        publisher: "Press Office",
        published: "2024-07-08",
        text: "Peru met Chile.",
      },
    ]);
  });

  it("reads a Word document", async () => {
    const bytes = zipSync({
      "[Content_Types].xml": strToU8(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      ),
      "_rels/.rels": strToU8(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      ),
      "docProps/core.xml": strToU8(
        '<cp:coreProperties><dc:title>Note</dc:title><dcterms:created xsi:type="dcterms:W3CDTF">2024-07-08T01:00:00Z</dcterms:created></cp:coreProperties>',
      ),
      "word/document.xml": strToU8(
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Peru met Chile.</w:t></w:r></w:p><w:p><w:r><w:t>They signed.</w:t></w:r></w:p></w:body></w:document>',
      ),
    });
    expect((await read("docx", bytes)).documents).toEqual([
      { title: "Note", published: "2024-07-08", text: "Peru met Chile.\n\nThey signed." },
    ]);
  });

  it("reads a PDF, its pages parted by form feeds", async () => {
    const [document] = (await read("pdf", twoPages("Peru met", "Chile today."))).documents;
    expect(document).toMatchObject({ title: "Talks", published: "2024-07-08", text: "Peru met\n\fChile today." });
  });

  it.each([
    ["record", "{", "damaged"],
    ["record", "[]", "damaged"],
    ["record", '{"name":"x"}', "empty"],
    ["feed", "<html><body>no</body></html>", "format"],
    ["pdf", "%PDF-1.4 nothing", "damaged"],
    ["docx", "no zip", "damaged"],
  ] as const)("%s of %j is %s", async (format, content, kind) => {
    const { documents, problems } = await read(format, content);
    expect(documents).toEqual([]);
    expect(problems.map((problem) => problem.kind)).toEqual([kind]);
  });
});

function twoPages(first: string, second: string): Uint8Array {
  const stream = (text: string): string => {
    const drawn = `BT /F1 12 Tf 72 720 Td (${text}) Tj ET`;
    return `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`;
  };
  const page = (contents: number): string =>
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${contents} 0 R /Resources << /Font << /F1 7 0 R >> >> >>`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>",
    page(5),
    page(6),
    stream(first),
    stream(second),
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    "<< /Title (Talks) /CreationDate (D:20240708120000Z) >>",
  ];
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  file += `xref\n0 9\n0000000000 65535 f \n${table}trailer << /Size 9 /Root 1 0 R /Info 8 0 R >>\nstartxref\n${file.length}\n%%EOF`;
  return Buffer.from(file, "latin1");
}
