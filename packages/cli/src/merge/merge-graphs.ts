// Folders of graphs in, the graph of them all out, and how it is to be written.
import { buildGraph, type EntenteGraph, type FilesOptions, type TextKept } from "@entente/graph";
import { load, optionsOf } from "@entente/graph/node";
import { CliError } from "../commands/command.ts";
import { tieCopies } from "../origins/tie-copies.ts";

export interface MergedGraphs {
  readonly graph: EntenteGraph;
  readonly writing: FilesOptions;
}

const LEAST: readonly TextKept[] = ["none", "quotes", "full"];

/** The least that one of them kept: a graph may not promise texts that part of it has not. */
const leastText = (kept: readonly TextKept[]): TextKept => LEAST.find((text) => kept.includes(text)) ?? "full";

/** What all say alike is kept; what differs is left out, since one manifest cannot say both. */
function shared(records: readonly Readonly<Record<string, unknown>>[]): Record<string, unknown> {
  const [first = {}, ...rest] = records;
  const same = (name: string): boolean =>
    rest.every((record) => JSON.stringify(record[name]) === JSON.stringify(first[name]));
  return Object.fromEntries(Object.entries(first).filter(([name]) => same(name)));
}

function uniqueInputs(lists: readonly (readonly object[])[]): object[] {
  const byText = new Map(lists.flat().map((input) => [JSON.stringify(input), input]));
  return [...byText.keys()].sort().map((text) => byText.get(text)!);
}

/** Reads and joins. `text` may keep less than the graphs have, never more. */
export function mergeGraphs(folders: readonly string[], text?: TextKept): MergedGraphs {
  const graphs = folders.map((folder) => load(folder, { from: "records" }).records);
  const settings = folders.map(optionsOf);
  const least = leastText(settings.map((setting) => setting.text ?? "full"));
  if (text && LEAST.indexOf(text) > LEAST.indexOf(least))
    throw new CliError(`--text ${text} is not possible: one of the graphs was written with --text ${least}`, 2);
  const graph = buildGraph({
    documents: tieCopies(graphs.flatMap(({ documents }) => [...documents.values()])),
    entities: graphs.flatMap(({ entities }) => [...entities.values()]),
    claims: graphs.flatMap(({ claims }) => [...claims.values()]),
    corrections: graphs.flatMap(({ corrections }) => [...corrections.values()]),
  });
  const writing: FilesOptions = {
    text: text ?? least,
    versions: shared(settings.map(({ versions }) => versions ?? {})) as Record<string, string>,
    options: shared(settings.map((setting) => setting.options ?? {})),
    inputs: uniqueInputs(settings.map(({ inputs }) => inputs ?? [])),
  };
  return { graph, writing };
}
