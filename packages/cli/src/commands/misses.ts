// Inputs in; which tests kept acts between actors from becoming claims, with examples, out.
import type { Register } from "./command.ts";
import { addInputOptions, extractOptions, type InputOptions, inputKinds } from "./input-options.ts";
import { count } from "./number-options.ts";

interface Options extends InputOptions {
  readonly examples: number;
  readonly json?: boolean;
}

export const register: Register = (program) => {
  addInputOptions(
    program.command("misses").description("list what kept acts from becoming claims, the most frequent first"),
  )
    .option("--examples <number>", "sentences for each reason", count, 2)
    .option("--json", "print the reasons as JSON, one a line")
    .addHelpText("after", "\nExample:\n  entente misses articles/ --examples 5")
    .action(async (inputs: string[], options: Options) => {
      const { findMisses } = await import("../work/find-misses.ts");
      const misses = await findMisses(
        inputs,
        { ...extractOptions(options, true), ...inputKinds(options) },
        options.examples,
      );
      for (const { rule, test, count: times, examples } of misses) {
        const text = options.json
          ? JSON.stringify({ rule, test, count: times, examples })
          : `${String(times).padStart(6)}  ${rule}: ${test}${examples.map((sentence) => `\n          “${sentence}”`).join("")}`;
        process.stdout.write(`${text}\n`);
      }
    });
};
