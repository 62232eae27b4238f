// A folder of annotated articles in, precision, recall and F1 by relation and status out.
import { CliError, type Register } from "./command.ts";
import { notNegative } from "./number-options.ts";

interface Options {
  readonly misses: number;
  readonly min?: number;
  readonly beam?: boolean;
  readonly json?: boolean;
}

export const register: Register = (program) => {
  program
    .command("eval")
    .description("score extraction against annotated articles")
    .argument("<gold>", "a folder with one .json file for each article: id, title, date, text, nodes, facts")
    .option("--misses <number>", "print so many of the missed facts and of the wrong claims", notNegative, 0)
    .option("--min <f1>", "end with code 1 when F1 of the claims, in percent, is lower", notNegative)
    .option("--beam", "parse with a beam: surer, several times slower")
    .option("--json", "print the scores as JSON")
    .addHelpText("after", "\nExamples:\n  entente eval gold/dev\n  entente eval gold/dev --misses 20 --min 60")
    .action(async (folder: string, options: Options) => {
      const { readGold } = await import("../evaluate/gold.ts");
      const gold = readGold(folder);
      const { evaluate } = await import("../evaluate/evaluate.ts");
      const { evaluationJson, evaluationLines, missLines } = await import("../evaluate/report.ts");
      const { readResources } = await import("../work/load-resources.ts");
      const { ratesOf } = await import("../evaluate/tally.ts");
      const evaluation = evaluate(gold, readResources({ beam: options.beam ?? false }));
      const lines = options.json ? [JSON.stringify(evaluationJson(evaluation))] : evaluationLines(evaluation);
      if (options.misses > 0 && !options.json) lines.push("", ...missLines(evaluation, options.misses));
      process.stdout.write(`${lines.join("\n")}\n`);
      const f1 = 100 * ratesOf(evaluation.claims).f1;
      if (options.min !== undefined && f1 < options.min) {
        throw new CliError(`F1 is ${f1.toFixed(1)}, below ${options.min} (--min); see --misses for what to mend`);
      }
    });
};
