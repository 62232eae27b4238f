// A build that is killed at random moments and resumed ends with the bytes of an undisturbed one; so do workers on a queue whose Redis restarts.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { generateDocument } from "./generate-documents.ts";
import { hashFolder, newFolder, runEntente, startEntente } from "./run-entente.ts";

const DOCUMENTS = Number(process.env.ENTENTE_CRASH_DOCUMENTS ?? 2000);
const KILLS = Number(process.env.ENTENTE_CRASH_KILLS ?? 50);

const root = newFolder("crash");
const input = join(root, "documents.jsonl");
let undisturbed: Record<string, string>;
/** What an undisturbed build takes on this machine today. */
let milliseconds: number;

beforeAll(async () => {
  const lines = Array.from({ length: DOCUMENTS }, (_, number) => JSON.stringify(generateDocument(number)));
  writeFileSync(input, `${lines.join("\n")}\n`);
  const started = performance.now();
  const { code, err } = await runEntente(["build", input, "-o", join(root, "undisturbed")]);
  milliseconds = performance.now() - started;
  expect(`${code} ${err}`).toMatch(/^0 /);
  undisturbed = hashFolder(join(root, "undisturbed"));
}, 600_000);

/** Fractions of the time that an undisturbed build may take; the same row each time. */
function* moments(): Generator<number> {
  for (let seed = 12345; ; ) {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    yield seed / 0x7fffffff;
  }
}

describe("a killed build", () => {
  it(`goes on after each of ${KILLS} kills and ends as if undisturbed`, async () => {
    const folder = join(root, "killed");
    const random = moments();
    let [killed, advanced, kept] = [0, 0, 0];
    // When the work is done before the next kill, it starts anew.
    while (killed < KILLS) {
      const child = startEntente(["build", input, "-o", folder]);
      const ended = once(child, "close");
      await Promise.race([ended, sleep(milliseconds * random.next().value!)]);
      if (child.exitCode === null) {
        child.kill("SIGKILL");
        killed++;
        await ended;
        const size = journalBytes(folder);
        if (size > kept) advanced++;
        kept = size;
      } else {
        kept = 0;
        expect(hashFolder(folder)).toEqual(undisturbed);
        rmSync(join(folder, ".cache"), { recursive: true });
      }
      await ended;
    }
    const { code, err } = await runEntente(["build", input, "-o", folder]);
    expect(`${code} ${err}`).toMatch(/^0 /);
    expect(hashFolder(folder)).toEqual(undisturbed);
    console.log(`${advanced} of ${killed} kills came after some work was kept and before all of it was done`);
    expect(advanced).toBeGreaterThan(KILLS / 10);
  });
});

const PORT = 16379;

async function startRedis(folder: string): Promise<ChildProcess> {
  const words = [
    "--port",
    String(PORT),
    "--dir",
    folder,
    "--appendonly",
    "yes",
    "--appendfsync",
    "everysec",
    "--bind",
    "127.0.0.1",
  ];
  const server = spawn("redis-server", words, { stdio: ["ignore", "pipe", "inherit"] });
  for await (const chunk of server.stdout!) if (String(chunk).includes("Ready to accept connections")) break;
  server.stdout!.resume();
  return server;
}

function journalBytes(folder: string): number {
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [];
  const journals = names.filter((name) => name.endsWith(".journal"));
  return journals.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
}

/** Resolves when the build has kept so many bytes of work: something is done, something is not. */
async function journalled(folder: string, bytes: number): Promise<void> {
  while (journalBytes(folder) <= bytes) await sleep(50);
}

const hasRedis = spawnSync("redis-server", ["--version"]).status === 0;

describe("workers on a queue", () => {
  it("do the same work while workers are killed and Redis restarts", async () => {
    expect(hasRedis, "redis-server is missing (Debian: apt install redis-server)").toBe(true);
    const folder = join(root, "queued");
    const data = newFolder("redis");
    const queue = ["--queue", `redis://127.0.0.1:${PORT}`];
    let redis = await startRedis(data);
    const worker = (): ChildProcess => startEntente(["worker", ...queue, "--jobs", "1"]);
    const workers = [worker(), worker()];
    const build = runEntente(["build", input, "-o", folder, ...queue]);
    await journalled(folder, 20_000);
    workers[0]!.kill("SIGKILL");
    await journalled(folder, 60_000);
    redis.kill("SIGKILL");
    await once(redis, "exit");
    await sleep(2000);
    redis = await startRedis(data);
    workers[0] = worker();
    const { code, err } = await build;
    for (const each of workers) each.kill("SIGKILL");
    redis.kill();
    expect(`${code} ${err}`).toMatch(/^0 /);
    expect(hashFolder(folder)).toEqual(undisturbed);
  });

  it("says when no Redis answers", async () => {
    const { code, err } = await runEntente(["worker", "--queue", "redis://127.0.0.1:1"]);
    expect(`${code} ${err}`).toMatch(/^1 entente: no Redis answers at redis:\/\/127.0.0.1:1/);
  });
});
