// The environment or a prompt in, a password out; never an argument, which other users of the machine could read.
import { createInterface } from "node:readline";
import { Writable } from "node:stream";

/** NEO4J_PASSWORD; else, on a terminal and when a user is named, asks without an echo; else undefined: a server without authentication. */
export async function passwordFor(user: string | undefined): Promise<string | undefined> {
  const { NEO4J_PASSWORD } = process.env;
  if (NEO4J_PASSWORD !== undefined && NEO4J_PASSWORD !== "") return NEO4J_PASSWORD;
  if (user === undefined || !process.stdin.isTTY) return undefined;
  process.stderr.write(`Password of ${user}: `);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const reader = createInterface({ input: process.stdin, output: silent, terminal: true });
  return new Promise((resolve) => {
    reader.question("", (password) => {
      reader.close();
      process.stderr.write("\n");
      resolve(password);
    });
  });
}
