// What every command of the CLI is: a name in the table of program.ts and a function that declares it.
import type { Command } from "commander";

/** Declares one command (its arguments, options, example, action) on the program. */
export type Register = (program: Command) => void;

/** An error for people: one line that says what is wrong and what to do next. Exit code 1 (work) or 2 (wrong call). */
export class CliError extends Error {
  readonly exitCode: 1 | 2;
  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.name = "CliError";
    this.exitCode = exitCode;
  }
}
