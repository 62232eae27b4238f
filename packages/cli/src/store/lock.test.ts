// One writer at a time, also after a writer was killed.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { takeLock } from "./lock.ts";

const folder = (): string => mkdtempSync(join(tmpdir(), "entente-lock-"));
const place = (path: string, pid: number, since = ""): void =>
  writeFileSync(join(path, "lock"), JSON.stringify({ pid, host: hostname(), since }));

describe("takeLock", () => {
  it("refuses a second writer and names the first", async () => {
    const path = folder();
    const lock = await takeLock(path);
    await expect(takeLock(path)).rejects.toThrow(`process ${process.pid} on ${hostname()} is writing`);
    await lock.release();
    await (await takeLock(path)).release();
    expect(readdirSync(path)).toEqual([]);
  });

  it("takes over from a process that is gone", async () => {
    const path = folder();
    const { pid } = spawnSync(process.execPath, ["-e", ""]);
    place(path, pid);
    const lock = await takeLock(path);
    expect(JSON.parse(readFileSync(join(path, "lock"), "utf8"))).toMatchObject({ pid: process.pid });
    await lock.release();
  });

  it.runIf(process.platform === "linux")("is not fooled by a process that got the number of a dead one", async () => {
    const path = folder();
    const other = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"]);
    await once(other, "spawn");
    place(path, other.pid!, "1");
    await (await takeLock(path)).release();
    other.kill();
  });

  it("takes over a lock that was cut off while it was written", async () => {
    const path = folder();
    writeFileSync(join(path, "lock"), '{"pid":');
    await (await takeLock(path)).release();
  });

  it("gives a dead writer's lock to one of many", async () => {
    const path = folder();
    place(path, spawnSync(process.execPath, ["-e", ""]).pid);
    const tries = await Promise.allSettled(Array.from({ length: 8 }, () => takeLock(path)));
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("respects a lock of another machine", async () => {
    const path = folder();
    writeFileSync(join(path, "lock"), JSON.stringify({ pid: 1, host: "elsewhere.example", since: "" }));
    await expect(takeLock(path)).rejects.toThrow("process 1 on elsewhere.example is writing");
  });
});
