// What inputs lead to: order, containers, limits, issues.
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { findInputs } from "./find-inputs.ts";

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), "entente-inputs-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(root, name, ".."), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return root;
}

/** `place format text` or `place !kind`, places relative to the folder. */
async function found(root: string, words: readonly string[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const each of (await findInputs(words)).found) {
    const place = relative(root, "piece" in each ? each.piece.place : each.issue.place);
    if ("issue" in each) lines.push(`${place} !${each.issue.kind}`);
    else lines.push(`${place} ${each.piece.format} ${Buffer.from(each.piece.bytes)}`);
  }
  return lines;
}

const FILES = {
  "b/two.md": "two",
  "a.txt": "one",
  "README.md": "about",
  "b/.hidden/x.txt": "no",
  "b/node_modules/x.txt": "no",
  "b/picture.png": "no",
};

describe("findInputs", () => {
  it("walks folders in the order of paths and passes over what is no document", async () => {
    const root = folderWith(FILES);
    expect(await found(root, [root])).toEqual(["a.txt text one", "b/two.md markdown two"]);
  });

  it("takes each file once, whatever the order of words and patterns", async () => {
    const root = folderWith(FILES);
    const expected = ["README.md markdown about", "a.txt text one", "b/two.md markdown two"];
    expect(
      await found(root, [join(root, "b"), `${root}/**/*.md`, join(root, "a.txt"), join(root, "README.md")]),
    ).toEqual(expected);
  });

  it("takes lines, rows and entries apart", async () => {
    const root = folderWith({
      "a.jsonl": '{"text":"1"}\r\n\n{"text":"2"}',
      "b.jsonl.gz": gzipSync('{"text":"3"}\n'),
      "c.csv": '\ufeffbody,day\n"x, ""y""\nz",2024\nlast,\n',
      "d.zip": zipSync({
        "in/e.txt": Buffer.from("4"),
        "in/f.jsonl": Buffer.from('{"text":"5"}'),
        "g.png": Buffer.from("no"),
      }),
      "h.txt.gz": gzipSync("6"),
    });
    expect(await found(root, [root])).toEqual([
      'a.jsonl:1 record {"text":"1"}',
      'a.jsonl:3 record {"text":"2"}',
      'b.jsonl.gz:1 record {"text":"3"}',
      'c.csv:3 record {"body":"x, \\"y\\"\\nz","day":"2024"}',
      'c.csv:4 record {"body":"last","day":""}',
      "d.zip/in/e.txt text 4",
      'd.zip/in/f.jsonl:1 record {"text":"5"}',
      "h.txt.gz text 6",
    ]);
  });

  it("says what cannot be read and goes on", async () => {
    const root = folderWith({
      "a.txt.gz": "no gzip",
      "b.zip": "no zip",
      "c.txt": "fine",
      "d.odd": "?",
      "e.zip": zipSync({ "../up.txt": Buffer.from("no") }),
    });
    expect(await found(root, [root, join(root, "d.odd")])).toEqual([
      "a.txt.gz !damaged",
      "b.zip !damaged",
      "c.txt text fine",
      "d.odd !format",
      "e.zip !damaged",
    ]);
  });

  it("does not hold a line of 100 MB, nor unpack a bomb", async () => {
    const root = folderWith({
      "a.jsonl.gz": gzipSync(Buffer.alloc(100_000_000, 0x61)),
      "b.jsonl.gz": gzipSync(Buffer.alloc(400_000_000, 0x61)),
    });
    expect(await found(root, [root])).toEqual(["a.jsonl.gz:1 !too-large", "b.jsonl.gz !too-large"]);
  });

  it.each([["no/such/file.txt"], ["no-such-*.txt"]])("refuses %s as a wrong call", async (word) => {
    await expect(findInputs([word])).rejects.toMatchObject({ exitCode: 2 });
  });
});
