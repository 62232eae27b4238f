// A memory limit in, a child process with the embedded engine out: one task at a time, each with a time limit.
import { type ChildProcess, fork } from "node:child_process";
import { QueryError } from "../query/engine.ts";
import type { Reply, Task } from "./messages.ts";

/** How long a task may take and how much memory the child may use. */
export interface Limits {
  readonly milliseconds: number;
  readonly bytes: number;
}

/** From sources the child needs what strips types: tsx, unless Node does it (from 22.18 on). */
function workerFlags(source: boolean): string[] {
  if (!source) return [];
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const strips = major > 22 || (major === 22 && minor >= 18);
  return [
    "--conditions=source",
    ...(strips ? ["--disable-warning=ExperimentalWarning"] : ["--import", import.meta.resolve("tsx")]),
  ];
}

/** A running child. */
export class EngineChild {
  readonly #limits: Limits;
  readonly #process: ChildProcess;
  #exited = false;

  constructor(limits: Limits) {
    this.#limits = limits;
    const source = import.meta.url.endsWith(".ts");
    this.#process = fork(new URL(source ? "./worker.ts" : "./worker.js", import.meta.url), [], {
      serialization: "advanced",
      execArgv: workerFlags(source),
      stdio: ["ignore", "ignore", "ignore", "ipc"],
      env: { ...process.env, NODE_OPTIONS: "", ENTENTE_ENGINE_MEMORY: String(limits.bytes) },
    });
    this.#process.once("exit", () => {
      this.#exited = true;
    });
  }

  get alive(): boolean {
    return !this.#exited;
  }

  /** Rejects with one line when the engine refuses, takes too long or uses too much; the child is gone after the latter two. */
  ask(task: Task, milliseconds: number = this.#limits.milliseconds): Promise<Reply & { done: true }> {
    const child = this.#process;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#exited = true;
        child.kill("SIGKILL");
        settle(() =>
          reject(
            new QueryError(
              `stopped after ${milliseconds / 1000} s: ask for less (LIMIT, shorter paths) or raise --timeout`,
            ),
          ),
        );
      }, milliseconds);
      const onMessage = (reply: Reply): void =>
        settle(() => (reply.done ? resolve(reply) : reject(new QueryError(reply.problem))));
      const onExit = (code: number | null): void => settle(() => reject(new QueryError(endedWith(code, this.#limits))));
      const settle = (end: () => void): void => {
        clearTimeout(timer);
        child.off("message", onMessage);
        child.off("exit", onExit);
        end();
      };
      child.once("message", onMessage);
      child.once("exit", onExit);
      if (this.#exited) onExit(child.exitCode);
      else child.send(task, (error) => error && onExit(child.exitCode));
    });
  }

  /** Ends the child and waits until it is gone. */
  async end(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const gone = new Promise((resolve) => this.#process.once("exit", resolve));
    this.#process.kill("SIGKILL");
    await gone;
  }
}

const endedWith = (code: number | null, { bytes }: Limits): string =>
  code === 137
    ? `stopped at ${Math.round(bytes / 1e6)} MB of memory: ask for less, raise --memory, or ask a server with --neo4j`
    : "the embedded engine ended unexpectedly: ask a server with --neo4j";
