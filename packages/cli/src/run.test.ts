// Exit codes and the shape of what is said when a call is wrong.
import { afterEach, describe, expect, it, vi } from "vitest";
import { createProgram } from "./program.ts";
import { run } from "./run.ts";

const said: string[] = [];
afterEach(() => {
  vi.restoreAllMocks();
  said.length = 0;
});

function listen(): void {
  const write = (text: string | Uint8Array): boolean => said.push(String(text)) > 0;
  vi.spyOn(process.stderr, "write").mockImplementation(write);
  vi.spyOn(process.stdout, "write").mockImplementation(write);
}

describe("run", () => {
  it.each([
    [["--help"], 0, /^Usage: entente/],
    [[], 0, /^Usage: entente/],
    [["--version"], 0, /^\d+\.\d+\.\d+\n$/],
    [["no-such-command"], 2, /^entente: unknown command 'no-such-command' \(see: entente --help\)\n$/],
    [["--no-such-option"], 2, /^entente: unknown option '--no-such-option' \(see: entente --help\)\n$/],
  ])("%j ends with %i", async (words, code, expected) => {
    listen();
    expect(await run(words)).toBe(code);
    expect(said.join("")).toMatch(expected);
  });

  it("shows an example in the help of every command", () => {
    const missing = createProgram()
      .commands.filter((command) => command.name() !== "help")
      .filter((command) => {
        let help = "";
        command.configureOutput({ writeOut: (text) => (help += text) }).outputHelp();
        return !/^Examples?:/m.test(help);
      })
      .map((command) => command.name());
    expect(missing).toEqual([]);
  });
});
