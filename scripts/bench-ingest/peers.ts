// The same texts in, the processor time that other programs take for less than the whole pipeline out.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { say, timed } from "./clock.ts";
import type { Input } from "./read-inputs.ts";

const compare = (name: string, seconds: number, own: number): void =>
  say(`${name.padEnd(34)} ${seconds.toFixed(1)} s; the whole pipeline takes ${(own / seconds).toFixed(2)} times that`);

/** Bare tokenising and tagging by wink-nlp and compromise, installed in a folder of the caller's. */
export function comparePackages(inputs: readonly Input[], folder: string, own: number): void {
  const require = createRequire(join(folder, "package.json"));
  const run = (name: string, work: (text: string) => unknown): void => {
    for (const { text } of inputs.slice(0, 100)) work(text);
    compare(
      name,
      timed(() => inputs.forEach(({ text }) => void work(text))),
      own,
    );
  };
  const wink = require("wink-nlp")(require("wink-eng-lite-web-model"), ["sbd", "pos"]);
  run("wink-nlp, tokens and tags", (text) => wink.readDoc(text).tokens().out(wink.its.pos));
  const compromise = require("compromise");
  run("compromise, tokens and tags", (text) => compromise(text).out("tags"));
}

/** Runs a script and says what it cost at its end. */
const MEASURED =
  "import resource, runpy, sys; sys.argv = sys.argv[1:]; runpy.run_path(sys.argv[0], run_name='__main__'); used = resource.getrusage(resource.RUSAGE_SELF); print('cpu', used.ru_utime + used.ru_stime)";

/** A Python program that takes documents and an output file; what it takes to start is measured apart. */
export function compareScript(inputs: readonly Input[], command: readonly string[], folder: string, own: number): void {
  const [python = "python3", script = ""] = command;
  const run = (documents: readonly Input[]): number => {
    const path = join(folder, "peer.jsonl");
    const lines = documents.map((input, at) =>
      JSON.stringify({ title: "", published: "2024-01-01", ...input, id: `d${at}` }),
    );
    writeFileSync(path, `${lines.join("\n")}\n`);
    const words = ["-c", MEASURED, script, path, join(folder, "peer-out.jsonl"), ...command.slice(2)];
    // One thread: others are idle waiting that counts as work.
    const { stdout, stderr, status } = spawnSync(python, words, {
      encoding: "utf8",
      env: { ...process.env, OMP_NUM_THREADS: "1" },
    });
    const seconds = /^cpu ([\d.]+)/m.exec(stdout)?.[1];
    if (status !== 0 || !seconds) throw new Error(`${command.join(" ")} failed: ${stderr.trim().split("\n").at(-1)}`);
    return Number(seconds);
  };
  const start = run(inputs.slice(0, 1));
  compare(script.split("/").at(-1)!, run(inputs) - start, own);
}
