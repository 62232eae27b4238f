// A number and a path in, so many invented documents in a .jsonl file out: tsx packages/cli/test/write-corpus.ts 1000000 corpus.jsonl

import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { generateDocument } from "./generate-documents.ts";

const [count = "1000", path = "corpus.jsonl"] = process.argv.slice(2);
const file = createWriteStream(path);
for (let number = 0; number < Number(count); number++) {
  if (!file.write(`${JSON.stringify(generateDocument(number))}\n`)) await once(file, "drain");
}
file.end();
await once(file, "finish");
