// Nothing in, a Neo4j that tests may fill and empty out: NEO4J_URI, else one put together here, else Docker.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { boltAnswers } from "./bolt-answers.ts";
import { Missing } from "./install.ts";
import { cacheFolder, type Instance, toInstance } from "./instance.ts";
import { runningPid, start } from "./run.ts";

/** How to reach the server. */
export interface Server {
  readonly uri: string;
  readonly user?: string;
  readonly password?: string;
}

/** The file that says: this server was started for tests and may be stopped after them. */
export const startedByTests = (instance: Instance): string => join(instance.home, "run", "started-by-tests");

/** A running server; one that was started here goes on running for the next file of tests, until the run of tests ends. */
export async function useServer(): Promise<Server> {
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = process.env;
  if (NEO4J_URI) {
    return {
      uri: NEO4J_URI,
      ...(NEO4J_USER ? { user: NEO4J_USER } : {}),
      ...(NEO4J_PASSWORD ? { password: NEO4J_PASSWORD } : {}),
    };
  }
  const instance = toInstance();
  const ran = runningPid(instance) !== undefined || (await boltAnswers(instance.port));
  try {
    await start(instance);
  } catch (error) {
    if (!(error instanceof Missing && (await startDocker(instance)))) throw error;
  }
  if (!ran) {
    mkdirSync(dirname(startedByTests(instance)), { recursive: true });
    writeFileSync(startedByTests(instance), "");
  }
  return { uri: instance.uri };
}

const containerOf = ({ port }: Instance): string => `entente-neo4j-${port}`;

/** Ends the container of `startDocker`, if there is one. */
export const stopDocker = (instance: Instance): void => void spawnSync("docker", ["stop", containerOf(instance)]);

/** Where there is neither a JDK nor Maven but a Docker engine. */
async function startDocker(instance: Instance): Promise<boolean> {
  const words = [
    "run",
    "--detach",
    "--rm",
    "--name",
    containerOf(instance),
    "--publish",
    `127.0.0.1:${instance.port}:7687`,
    "--env",
    "NEO4J_AUTH=none",
    `neo4j:${instance.version}`,
  ];
  if (spawnSync("docker", words).status !== 0) return false;
  for (let tries = 0; tries < 120; tries++) {
    if (await boltAnswers(instance.port)) return true;
    await sleep(1000);
  }
  return false;
}

/** Community has one database: whoever empties it holds this lock. Returns what gives it back; undefined: another holds it. */
export function tryLockServer(): (() => void) | undefined {
  const lock = join(cacheFolder(), "neo4j", "in-use.pid");
  mkdirSync(dirname(lock), { recursive: true });
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return () => rmSync(lock, { force: true });
  } catch {
    if (!holderLives(lock)) rmSync(lock, { force: true });
    return undefined;
  }
}

/** Waits for the lock. */
export async function lockServer(): Promise<() => void> {
  for (;;) {
    const unlock = tryLockServer();
    if (unlock) return unlock;
    await sleep(200);
  }
}

function holderLives(lock: string): boolean {
  try {
    const holder = readFileSync(lock, "utf8");
    if (holder !== "") process.kill(Number(holder), 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}
