// A graph and a Cypher query in, its answer on standard output out.
import { readFileSync } from "node:fs";
import { Option } from "commander";
import type { EngineOptions } from "../query/open-engine.ts";
import { ANSWER_FORMATS, type AnswerFormat } from "../query/print-answer.ts";
import { CliError, type Register } from "./command.ts";
import { addEngineOptions } from "./engine-options.ts";

interface Options extends EngineOptions {
  readonly format: AnswerFormat;
  readonly file?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly explain?: boolean;
  readonly evidence?: boolean;
}

export const register: Register = (program) => {
  addEngineOptions(program.command("query").description("ask a graph in Cypher; nothing is ever written"))
    .argument("<graph>", "folder of the graph")
    .argument("[cypher]", "the query, or - for standard input")
    .option("--file <path>", "read the query from a file")
    .option("--params <json>", 'values for $names: \'{"id":"country:POL"}\', or @file.json', readParameters)
    .addOption(new Option("--format <format>", "how to print").choices(ANSWER_FORMATS).default("table"))
    .option("--explain", "print the plan and run nothing")
    .option("--evidence", "also print the sentences behind the edges of the answer")
    .addHelpText("after", EXAMPLES)
    .action(runQuery);
};

const EXAMPLES = `
Examples:
  entente query graphs/seeds 'MATCH (a)-[r:SUPPLIED]->(b) RETURN a.name, b.name, r.items ORDER BY r.firstDay'
  entente query graphs/seeds 'MATCH (a)-[r:WARNED]->(b) RETURN r' --evidence
  entente query graphs/seeds 'MATCH (n {id: $id}) RETURN n' --params '{"id":"country:POL"}' --format json
  entente query graphs/seeds --file question.cypher --neo4j bolt://localhost:7687 --user neo4j

A query that names Claim, Document, SUBJECT, OBJECT, STATED_IN, ITEM, RECIPIENT or SPEAKER is asked of the graph with its claims.`;

function readParameters(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text.startsWith("@") ? readFileSync(text.slice(1), "utf8") : text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Said below, with what was expected.
  }
  throw new CliError(`--params wants an object in JSON ('{"name": "Poland"}') or @file.json`, 2);
}

async function textOf(cypher: string | undefined, file: string | undefined): Promise<string> {
  if (file !== undefined && cypher === undefined) {
    try {
      return readFileSync(file, "utf8");
    } catch {
      throw new CliError(`cannot read ${file}`, 2);
    }
  }
  if (cypher === undefined || file !== undefined)
    throw new CliError("give one query: as an argument, with --file, or - for standard input", 2);
  if (cypher !== "-") return cypher;
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

async function runQuery(folder: string, cypher: string | undefined, options: Options): Promise<void> {
  const { checkedQuery, needsClaims, QueryError } = await import("@entente/export");
  const { openEngine } = await import("../query/open-engine.ts");
  const { answerText } = await import("../query/print-answer.ts");
  const said = await textOf(cypher, options.file);
  const text = options.explain && !/^\s*(explain|profile)\b/i.test(said) ? `EXPLAIN ${said}` : said;
  try {
    const claims = options.claims === true || needsClaims(checkedQuery(text));
    const engine = await openEngine(folder, { ...options, claims });
    try {
      const answer = await engine.query(text, options.params);
      process.stdout.write(answerText(answer, options.format, process.stdout.columns ?? 200));
      if (options.evidence) await printEvidence(folder, answer);
    } finally {
      await engine.close();
    }
  } catch (error) {
    throw error instanceof QueryError ? new CliError(error.message) : error;
  }
}

async function printEvidence(
  folder: string,
  answer: Parameters<typeof import("../query/evidence-of.ts").edgesIn>[0],
): Promise<void> {
  const { edgesIn, evidenceText } = await import("../query/evidence-of.ts");
  const { openGraph } = await import("../query/open-graph.ts");
  const graph = await openGraph(folder);
  const edges = edgesIn(answer);
  if (edges.length === 0)
    process.stderr.write("the answer holds no edge: return the relationship (… RETURN r) to see its sentences\n");
  for (const edge of edges) process.stdout.write(`\n${evidenceText(graph, edge)}`);
}
