// Inputs in, claims on standard output out; no store.
import type { Register } from "./command.ts";
import { addInputOptions, extractOptions, type InputOptions, inputKinds } from "./input-options.ts";

interface Options extends InputOptions {
  readonly jsonl?: boolean;
}

export const register: Register = (program) => {
  addInputOptions(program.command("extract").description("print the claims of documents, one document after the other"))
    .option("--alleged", "also acts that are only alleged")
    .option("--jsonl", "one line of JSON for each document: { document, entities, claims }")
    .addHelpText(
      "after",
      `
Examples:
  entente extract article.html
  entente extract articles.jsonl.gz --jsonl > claims.jsonl
  cat articles.jsonl | parallel --pipe entente extract - --jsonl`,
    )
    .action(async (inputs: string[], options: Options) => {
      const { extract } = await import("../work/extract.ts");
      await extract(
        inputs,
        { ...extractOptions(options, options.alleged ?? false), ...inputKinds(options) },
        options.jsonl ? "jsonl" : "text",
      );
    });
};
