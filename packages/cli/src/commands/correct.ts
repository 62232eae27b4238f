// A graph and an analyst's decision in; the graph with the decision applied out, now and after every rebuild.
import { CliError, type Register } from "./command.ts";

interface Options {
  readonly why?: string;
  readonly by?: string;
  readonly undo?: string;
  readonly list?: boolean;
  readonly json?: boolean;
}

export const register: Register = (program) => {
  program
    .command("correct")
    .description("record a decision: same, different, rename, reject, confirm")
    .argument("<graph>", "folder of the graph")
    .argument("[decision]", "same | different | rename | reject | confirm")
    .argument("[targets...]", "two entities; an entity and its new name; or a claim")
    .option("--why <reason>", "the reason; it is kept with the decision")
    .option("--by <author>", "who decides; default: the user of this machine")
    .option("--undo <id>", "take a decision back, by its id or the start of it")
    .option("--list", "list the decisions")
    .option("--json", "print as JSON")
    .addHelpText(
      "after",
      `
Examples:
  entente correct graphs/mine same "leader:a-kowal-pol" "Ada Kowal" --why "one person, two spellings"
  entente correct graphs/mine rename country:TUR Turkey --why "house style"
  entente correct graphs/mine reject claim:0123456789abcdef --why "the sentence is about a film"
  entente correct graphs/mine --undo correction:0123`,
    )
    .action(runCorrect);
};

async function runCorrect(
  folder: string,
  decision: string | undefined,
  targets: readonly string[],
  options: Options,
): Promise<void> {
  const { correctGraph, readDecision } = await import("../correct/correct-graph.ts");
  const { openRecords } = await import("../correct/open-records.ts");
  const graph = openRecords(folder);
  if (options.list || (!decision && !options.undo)) return list(graph.records.corrections, options.json === true);
  if (options.undo) {
    const { taken, lines } = correctGraph(folder, graph, { undo: options.undo });
    return say(options, { taken }, [`taken back: ${taken}`, ...lines]);
  }
  if (!options.why?.trim()) throw new CliError("a decision needs its reason: --why <reason>", 2);
  const made = readDecision(graph, decision!, targets, { why: options.why, by: options.by });
  const { lines } = correctGraph(folder, graph, { add: made });
  say(options, made, [made.id, ...lines]);
}

function list(
  corrections: ReadonlyMap<
    string,
    {
      readonly id: string;
      readonly decision: string;
      readonly target: string;
      readonly other?: string;
      readonly name?: string;
      readonly author: string;
      readonly time: string;
      readonly why: string;
    }
  >,
  json: boolean,
): void {
  for (const one of corrections.values()) {
    const about = [one.target, one.other, one.name].filter((part) => part !== undefined).join(" ");
    process.stdout.write(
      `${json ? JSON.stringify(one) : `${one.id}  ${one.decision} ${about} (${one.author}, ${one.time}: ${one.why})`}\n`,
    );
  }
}

const say = (options: Options, value: object, lines: readonly string[]): void => {
  process.stdout.write(`${options.json ? JSON.stringify(value) : lines.join("\n")}\n`);
};
