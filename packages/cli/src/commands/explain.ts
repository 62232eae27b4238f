// A text or a document in, the product of every stage out, and for each act without a claim the test that it failed.
import type { Register } from "./command.ts";

export const register: Register = (program) => {
  program
    .command("explain")
    .description("show what every stage makes of a text, and why there is no edge")
    .argument("<text|document>", "a sentence in quotation marks, or a file")
    .option("--title <title>", "the title of the text")
    .option("--published <date>", "when it was published: what 'on Monday' counts from")
    .option("--beam", "parse with a beam: surer, several times slower")
    .addHelpText(
      "after",
      `\nExamples:\n  entente explain "Poland will send tanks to Ukraine."\n  entente explain article.html`,
    )
    .action(
      async (words: string, { beam = false, ...about }: { title?: string; published?: string; beam?: boolean }) => {
        const { explain } = await import("../work/explain.ts");
        for await (const line of explain(words, { ...about, beam })) process.stdout.write(`${line}\n`);
      },
    );
};
