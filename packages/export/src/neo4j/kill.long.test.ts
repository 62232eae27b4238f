// Against a real Neo4j: the pusher killed at ten moments, the server at three, its disk full; then the same push gives the same database.
import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cacheFolder, type InstanceOptions, toInstance } from "../../../../scripts/neo4j/instance.ts";
import { clean, start, stop } from "../../../../scripts/neo4j/run.ts";
import { openDatabase } from "../../test/database.ts";
import { largeGraph } from "../../test/large-graph.ts";
import { push } from "./push.ts";

const [NODES, EDGES] = [4000, 16_000];
const ROWS = NODES + EDGES;
/** A server that was killed recovers before it answers; on a busy machine that takes minutes. */
const RECOVERY = 600;
const instance = toInstance({ port: 17693, heap: "768m" });
const graph = largeGraph(NODES, EDGES);
let database: ReturnType<typeof openDatabase>;
let expected: string[];

beforeAll(async () => {
  await clean(instance);
  await start(instance);
  database = openDatabase({ uri: instance.uri });
  await push(graph, { uri: instance.uri });
  expected = await database.listing();
});
afterAll(async () => {
  await database?.close();
  await clean(instance);
});

/** A push in a process of its own; `when` is called with the number of rows done. */
function pusher(when: (done: number, child: ChildProcess) => void): Promise<{ ended: boolean; err: string }> {
  const file = fileURLToPath(new URL("../../test/push-process.ts", import.meta.url));
  const words = [
    "--import",
    import.meta.resolve("tsx"),
    "--conditions=source",
    file,
    instance.uri,
    String(NODES),
    String(EDGES),
  ];
  const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "pipe"] });
  let [ended, err] = [false, ""];
  child.stdout.on("data", (bytes: Buffer) => {
    for (const line of bytes.toString().trim().split("\n")) {
      if (line === "end") ended = true;
      else when(line === "ready" ? 0 : Number(line), child);
    }
  });
  child.stderr.on("data", (bytes: Buffer) => {
    err += bytes.toString();
  });
  return new Promise((resolve) => child.once("close", () => resolve({ ended, err })));
}

/** Ten moments: during the schema, the nodes, the relationships, and near the end. The odd ones fall inside a transaction. */
const MOMENTS: readonly number[] = [0, 1, 1500, 3999, 4100, 7300, 10_001, 13_000, 16_500, 19_400];

describe("a push that is killed", () => {
  it.each(MOMENTS)("after %i rows, and then repeated, gives the database of a clean push", async (moment) => {
    await database.empty();
    const { ended } = await pusher((done, child) => {
      if (done >= moment) setTimeout(() => child.kill("SIGKILL"), moment % 7);
    });
    expect(ended).toBe(false);
    await push(graph, { uri: instance.uri });
    expect(await database.listing()).toEqual(expected);
  });
});

describe("a server that is killed", () => {
  it.each([0.1, 0.4, 0.8])(
    "when %d of the rows are written, ends the push with one line; repeated, it gives the same database",
    async (share) => {
      await start(instance, RECOVERY);
      await database.empty();
      let killed: Promise<unknown> | undefined;
      const { ended, err } = await pusher((done) => {
        if (done >= ROWS * share) killed ??= stop(instance, "kill");
      });
      await killed;
      expect(ended).toBe(false);
      expect(err).toMatch(/nothing answers at|connection to .* broke/);
      await start(instance, RECOVERY);
      await push(graph, { uri: instance.uri });
      expect(await database.listing()).toEqual(expected);
    },
  );
});

/** As root the data lies on a small file system in memory; else files of the server may not grow. */
function smallDisk(): { options: InstanceOptions; how: string; free: () => void } {
  const data = join(cacheFolder(), "neo4j", "small-disk");
  mkdirSync(data, { recursive: true });
  const mounted =
    process.getuid?.() === 0 && spawnSync("mount", ["-t", "tmpfs", "-o", "size=300m", "tmpfs", data]).status === 0;
  const free = (): void => {
    if (mounted) execFileSync("umount", ["-l", data]);
    rmSync(data, { recursive: true, force: true });
  };
  const options = { port: 17694, heap: "768m", ...(mounted ? { data } : { prefix: ["prlimit", "--fsize=280000000"] }) };
  return { options, how: mounted ? "a tmpfs of 300 MB" : "prlimit --fsize", free };
}

describe("a server whose disk is full", () => {
  it("ends the push with one line that says so", async () => {
    const { options, how, free } = smallDisk();
    const small = toInstance(options);
    try {
      await stop(small, "kill");
      await start(small);
      const padding = "x".repeat(40_000);
      const heavy = largeGraph(9000, 9000);
      heavy.graph.forEachNode((_id, attributes) => {
        attributes.name = `${attributes.name} ${padding}`;
      });
      const error = await push(heavy, { uri: small.uri }).then(
        () => undefined,
        (thrown: unknown) => thrown as Error,
      );
      console.log(`full disk (${how}): ${error?.message}`);
      expect(error?.message).toMatch(/push again, it goes on where it stopped|could not do it now/);
      expect(error?.message).not.toMatch(/\n/);
    } finally {
      await stop(small, "kill");
      free();
    }
  });
});
