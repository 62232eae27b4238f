// Nothing in, a Neo4j that tests may fill and empty out: NEO4J_URI, else one put together here, else Docker.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { boltAnswers } from "./bolt-answers.ts";
import { Missing } from "./install.ts";
import { cacheFolder, DEFAULT_PORT, toInstance } from "./instance.ts";
import { start } from "./run.ts";

/** How to reach the server. */
export interface Server {
  readonly uri: string;
  readonly user?: string;
  readonly password?: string;
}

/** A running server; one that was started here goes on running, so that the next caller need not wait. */
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
  try {
    await start(instance);
    return { uri: instance.uri };
  } catch (error) {
    if (error instanceof Missing && (await startDocker(instance.version))) return { uri: instance.uri };
    throw error;
  }
}

/** Where there is neither a JDK nor Maven but a Docker engine. */
async function startDocker(version: string): Promise<boolean> {
  const name = `entente-neo4j-${DEFAULT_PORT}`;
  const words = [
    "run",
    "--detach",
    "--rm",
    "--name",
    name,
    "--publish",
    `127.0.0.1:${DEFAULT_PORT}:7687`,
    "--env",
    "NEO4J_AUTH=none",
    `neo4j:${version}`,
  ];
  if (spawnSync("docker", words).status !== 0) return false;
  for (let tries = 0; tries < 120; tries++) {
    if (await boltAnswers(DEFAULT_PORT)) return true;
    await sleep(1000);
  }
  return false;
}

/** Community has one database: whoever empties it holds this lock. Returns what gives it back. */
export async function lockServer(): Promise<() => void> {
  const lock = join(cacheFolder(), "neo4j", "in-use.pid");
  mkdirSync(join(cacheFolder(), "neo4j"), { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: "wx" });
      return () => rmSync(lock, { force: true });
    } catch {
      if (!holderLives(lock)) rmSync(lock, { force: true });
      await sleep(200);
    }
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
