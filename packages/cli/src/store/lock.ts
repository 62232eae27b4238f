// A folder in, the right to write to it out: one writer at a time, and a writer that died hinders nobody.
import { link, mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { CliError } from "../commands/command.ts";

/** Who holds a lock. `since` tells a process from another that later got its number. */
interface Owner {
  readonly pid: number;
  readonly host: string;
  readonly since: string;
}

/** A held lock; it is freed when the process ends, too, because its owner is dead then. */
export interface Lock {
  release(): Promise<void>;
}

/** How long the taking over of a dead writer's lock may last before that, too, counts as abandoned. */
const TAKE_OVER_MS = 10_000;

/** Throws CliError when another living process writes to the folder. */
export async function takeLock(folder: string): Promise<Lock> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, "lock");
  const mine: Owner = { pid: process.pid, host: hostname(), since: await startOf(process.pid) };
  const own = join(folder, `lock.${process.pid}.${Math.random().toString(36).slice(2)}`);
  await writeFile(own, JSON.stringify(mine));
  try {
    while (!(await placed(own, path))) {
      const owner = await readOwner(path);
      if (owner && (await isAlive(owner))) {
        throw new CliError(
          `process ${owner.pid} on ${owner.host} is writing to this graph; wait for it or choose another folder with -o`,
        );
      }
      await removeDead(folder, path);
    }
  } finally {
    await rm(own, { force: true });
  }
  return { release: () => rm(path, { force: true }) };
}

/** A hard link is made by one process alone, with its content already in it. */
async function placed(own: string, path: string): Promise<boolean> {
  try {
    await link(own, path);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return false;
    // File systems without hard links: writing with "wx" is as exclusive, if not as whole.
    return writeFile(path, await readFile(own), { flag: "wx" }).then(
      () => true,
      (other: NodeJS.ErrnoException) => {
        if (other.code === "EEXIST") return false;
        throw other;
      },
    );
  }
}

async function readOwner(path: string): Promise<Owner | undefined> {
  try {
    return JSON.parse(await readFile(path, "utf8")) as Owner;
  } catch {
    return undefined;
  }
}

/** Processes of other hosts count as alive: nobody here can tell. */
async function isAlive(owner: Owner): Promise<boolean> {
  if (owner.host !== hostname()) return true;
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
  }
  return (await startOf(owner.pid)) === owner.since;
}

/** Two processes may find the same dead lock: only the one that makes the guard removes it, after looking again. */
async function removeDead(folder: string, path: string): Promise<void> {
  const guard = join(folder, "lock.taking-over");
  try {
    await mkdir(guard);
  } catch {
    const age = Date.now() - ((await stat(guard).catch(() => undefined))?.mtimeMs ?? Date.now());
    if (age > TAKE_OVER_MS) await rm(guard, { recursive: true, force: true });
    await sleep(50);
    return;
  }
  try {
    const owner = await readOwner(path);
    if (!owner || !(await isAlive(owner))) await rm(path, { force: true });
  } finally {
    await rm(guard, { recursive: true, force: true });
  }
}

/** When the process started, in the kernel's own count; empty where there is no /proc. */
async function startOf(pid: number): Promise<string> {
  const status = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  // Field 22; the name in field 2 may hold spaces and brackets.
  return status.slice(status.lastIndexOf(")") + 2).split(" ")[19] ?? "";
}
