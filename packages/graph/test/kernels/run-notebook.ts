// In: a notebook, a kernel, a graph. Out: what its cells show, after a run in the real kernel.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { pythonEnv } from "../python/python-env.ts";
import { kernelEnv } from "./kernel-env.ts";

/** One output of a cell, as nbformat keeps it. */
interface Output {
  readonly output_type: "stream" | "display_data" | "execute_result" | "error";
  /** Of a stream: stdout or stderr. */
  readonly name?: string;
  readonly text?: string | readonly string[];
  readonly data?: Readonly<Record<string, string | readonly string[]>>;
  readonly ename?: string;
  readonly evalue?: string;
}

/** What a run gave. */
export interface NotebookRun {
  /** Error messages of cells. */
  readonly errors: readonly string[];
  /** Text that cells printed. */
  readonly printed: string;
  /** HTML that cells displayed. */
  readonly html: readonly string[];
  /** The object that the last line of JSON holds. */
  readonly summary: Readonly<Record<string, number>>;
}

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const joined = (text: string | readonly string[] | undefined): string =>
  typeof text === "string" ? text : (text ?? []).join("");

/** How a program is run without a network: in a network namespace of its own, with a loopback for the kernel's sockets. */
const CUT_OFF = ["unshare", "-rn", "sh", "-c", 'ip link set lo up && exec "$@"', "sh"];

function execute(notebook: string, kernel: string, graph: string, offline: boolean): Output[][] {
  const command = [pythonEnv(), at("execute.py"), at(`../../notebooks/${notebook}`), kernel];
  const [program, ...words] = offline ? [...CUT_OFF, ...command] : command;
  const folder = kernelEnv();
  const env = { ...process.env, JUPYTER_PATH: folder, ENTENTE_GRAPH: graph, DENO_NO_UPDATE_CHECK: "1", NO_COLOR: "1" };
  return JSON.parse(execFileSync(program!, words, { encoding: "utf8", env, maxBuffer: 1 << 28 })) as Output[][];
}

/** tslab prints what fails in a cell, as text on stderr alone. */
const failed = (kernel: string, { output_type, name }: Output): boolean =>
  output_type === "error" || (kernel === "tslab" && name === "stderr");

function read(cells: readonly (readonly Output[])[], kernel: string): NotebookRun {
  const outputs = cells.flat();
  const printed = outputs.map(({ text }) => joined(text)).join("");
  const last = printed
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .at(-1);
  return {
    errors: outputs
      .filter((output) => failed(kernel, output))
      .map(({ ename, evalue, text }) => (ename ? `${ename}: ${evalue}` : joined(text))),
    printed,
    html: outputs.flatMap(({ data }) => (data?.["text/html"] ? [joined(data["text/html"])] : [])),
    summary: last ? (JSON.parse(last) as Record<string, number>) : {},
  };
}

/** Runs the notebook in its kernel, from start to end. */
export const runNotebook = (
  notebook: string,
  kernel: string,
  graph: string,
  options: { readonly offline?: boolean } = {},
): NotebookRun => read(execute(notebook, kernel, graph, options.offline === true), kernel);
