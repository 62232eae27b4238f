// A text or the name of a file in, lines that show every stage's product out.
import { existsSync } from "node:fs";
import { type DocumentInput, toDocument } from "@entente/graph";
import { explainDocument } from "@entente/ingest";
import { CliError } from "../commands/command.ts";
import { readPiece } from "../readers/read-piece.ts";
import { findInputs } from "../sources/find-inputs.ts";
import { readResources } from "./load-resources.ts";

/** What is no file is a text. */
export async function* explain(
  words: string,
  { beam, ...about }: { readonly title?: string; readonly published?: string; readonly beam: boolean },
): AsyncGenerator<string> {
  const resources = readResources({ beam });
  for await (const input of existsSync(words) ? documentsOf(words) : [{ text: words }]) {
    const document = toDocument({ ...input, ...about });
    yield `document ${[document.title, document.publisher, document.published].filter(Boolean).join(" · ") || document.id}`;
    yield* explainDocument(document, resources);
  }
}

async function* documentsOf(path: string): AsyncGenerator<DocumentInput> {
  for await (const found of (await findInputs([path])).found) {
    if ("issue" in found) throw new CliError(`${found.issue.place}: ${found.issue.reason}`);
    const { documents, problems } = await readPiece(found.piece, { fields: {} });
    const [problem] = problems;
    if (problem) throw new CliError(`${found.piece.place}: ${problem.reason}`);
    yield* documents;
  }
}
