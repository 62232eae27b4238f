// Inputs in; which tests kept acts between actors from becoming claims, with examples, out.
import { InvalidArgumentError } from "commander";
import type { Register } from "./command.ts";
import { addInputOptions, extractOptions, type InputOptions, inputKinds } from "./input-options.ts";

interface Options extends InputOptions {
  readonly examples: number;
  readonly json?: boolean;
}

export const register: Register = (program) => {
  addInputOptions(
    program.command("misses").description("list what kept acts from becoming claims, the most frequent first"),
  )
    .option("--examples <number>", "sentences for each reason", positive, 2)
    .option("--json", "print the reasons as JSON, one a line")
    .addHelpText("after", "\nExample:\n  entente misses articles/ --examples 5")
    .action(async (inputs: string[], options: Options) => {
      const { findMisses } = await import("../work/find-misses.ts");
      const misses = await findMisses(
        inputs,
        { ...extractOptions(options, true), ...inputKinds(options) },
        options.examples,
      );
      for (const { rule, test, count, examples } of misses) {
        const text = options.json
          ? JSON.stringify({ rule, test, count, examples })
          : `${String(count).padStart(6)}  ${rule}: ${test}${examples.map((sentence) => `\n          “${sentence}”`).join("")}`;
        process.stdout.write(`${text}\n`);
      }
    });
};

function positive(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError("write a whole number above 0");
  return number;
}
