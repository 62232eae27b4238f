// The options that every command with inputs takes, in one place.
import { type Command, InvalidArgumentError, Option } from "commander";
import { FIELD_NAMES } from "../readers/document-fields.ts";
import type { InputKinds } from "../sources/find-inputs.ts";
import { ENDINGS } from "../sources/formats.ts";
import type { ExtractOptions } from "../work/extract-piece.ts";

/** As commander gives them. */
export interface InputOptions extends InputKinds {
  readonly alleged?: boolean;
  readonly weak?: boolean;
  readonly beam?: boolean;
  readonly fields?: Readonly<Record<string, string>>;
}

/** Adds them; a command says itself whether alleged acts are kept. */
export function addInputOptions(command: Command): Command {
  return command
    .argument("<inputs...>", "files, folders, patterns, URLs, or - for standard input")
    .option("--weak", "also claims that the rules are unsure of")
    .option("--beam", "parse with a beam: surer, several times slower")
    .addOption(
      new Option("--format <ending>", "what standard input holds, if its first sign does not show it").choices(ENDINGS),
    )
    .option("--allow-private", "also URLs of this machine and of private networks")
    .option("--fields <map>", "names of fields in .jsonl and .csv: text=body,published=day", readFields);
}

function readFields(value: string, before: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const fields: Record<string, string> = { ...before };
  for (const pair of value.split(",")) {
    const [field = "", name] = pair.split("=");
    if (!FIELD_NAMES.includes(field) || !name) {
      throw new InvalidArgumentError(`write field=name with one of ${FIELD_NAMES.join(", ")}`);
    }
    fields[field] = name;
  }
  return fields;
}

/** A graph keeps alleged acts and what follows for states, as arrows and edges of their own. */
export const graphOptions = (options: InputOptions): ExtractOptions => ({
  ...extractOptions(options, true),
  derived: true,
});

export const extractOptions = (options: InputOptions, alleged: boolean): ExtractOptions => ({
  alleged,
  derived: false,
  weak: options.weak ?? false,
  beam: options.beam ?? false,
  fields: options.fields ?? {},
});

export const inputKinds = ({ format, allowPrivate }: InputOptions): InputKinds => ({ format, allowPrivate });
