// An instance in, its server started, stopped, asked after or administered.
import { type SpawnSyncReturns, spawn, spawnSync } from "node:child_process";
import { existsSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { boltAnswers } from "./bolt-answers.ts";
import { configure, installJars, javaOf } from "./install.ts";
import type { Instance } from "./instance.ts";

/** What Neo4j needs of a JDK, its server and its admin commands alike. */
const OPENED = [
  "--add-opens=java.base/java.nio=ALL-UNNAMED",
  "--add-opens=java.base/java.io=ALL-UNNAMED",
  "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
  "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
  "--enable-native-access=ALL-UNNAMED",
];

/** What Neo4j's own launcher gives its server on any JDK. */
const FLAGS = [
  "-XX:+UseG1GC",
  "-XX:-OmitStackTraceInFastThrow",
  "-XX:+DisableExplicitGC",
  "-Djdk.nio.maxCachedBufferSize=1024",
  "-Dio.netty.tryReflectionSetAccessible=true",
  "-Dlog4j2.disable.jmx=true",
  "-Djava.awt.headless=true",
  "-Dfile.encoding=UTF-8",
];

/** Java 24 and newer print a warning for each use of what they are about to take away. */
const openedOf = (java: string): readonly string[] =>
  /(?:jdk|java|temurin)-?(2[4-9])/.test(java) ? [...OPENED, "--sun-misc-unsafe-memory-access=allow"] : OPENED;

const pidFile = (instance: Instance): string => join(instance.home, "run", "server.pid");
const logFile = (instance: Instance): string => join(instance.home, "logs", "console.log");
const classPath = (...folders: string[]): string => folders.join(process.platform === "win32" ? ";" : ":");

/** The process of the server, if it lives. */
export function runningPid(instance: Instance): number | undefined {
  if (!existsSync(pidFile(instance))) return undefined;
  const pid = Number(readFileSync(pidFile(instance), "utf8"));
  try {
    process.kill(pid, 0);
    return pid;
  } catch {
    return undefined;
  }
}

/** Runs a command of neo4j-admin (`database import full …`) on a server that is stopped; paths are relative to `folder`. */
export function admin(instance: Instance, words: readonly string[], folder?: string): SpawnSyncReturns<string> {
  installJars(instance);
  configure(instance);
  const java = javaOf(instance);
  const folders = { NEO4J_HOME: instance.home, NEO4J_CONF: join(instance.home, "conf") };
  const call = [
    "-Xmx512m",
    "-XX:+UseSerialGC",
    "-cp",
    join(instance.lib, "*"),
    `-Dbasedir=${instance.home}`,
    "org.neo4j.server.startup.Neo4jAdminCommand",
    ...words,
  ];
  return spawnSync(java, call, {
    encoding: "utf8",
    // The command starts a second Java, which has to be told too.
    env: { ...process.env, ...folders, JDK_JAVA_OPTIONS: openedOf(java).join(" ") },
    ...(folder ? { cwd: folder } : {}),
  });
}

function setPassword(instance: Instance): void {
  const data = instance.data ?? join(instance.home, "data");
  if (!instance.password || existsSync(join(data, "databases", "system"))) return;
  const done = admin(instance, ["dbms", "set-initial-password", instance.password]);
  if (done.status !== 0) throw new Error(`setting the first password failed: ${done.stderr}`);
}

function launch(instance: Instance): number {
  const java = javaOf(instance);
  const entry = instance.version.startsWith("5.") ? "CommunityEntryPoint" : "Neo4jCommunity";
  const conf = join(instance.home, "conf");
  const path = classPath(join(instance.home, "plugins", "*"), conf, join(instance.lib, "*"));
  const words = [
    java,
    `-Xms256m`,
    `-Xmx${instance.heap}`,
    ...FLAGS,
    ...openedOf(java),
    "-cp",
    path,
    `org.neo4j.server.${entry}`,
  ];
  const [command = java, ...rest] = [
    ...(instance.prefix ?? []),
    ...words,
    `--home-dir=${instance.home}`,
    `--config-dir=${conf}`,
    "--console-mode",
  ];
  const log = openSync(logFile(instance), "a");
  const child = spawn(command, rest, { detached: true, stdio: ["ignore", log, log] });
  child.unref();
  if (!child.pid) throw new Error(`could not start ${command}`);
  writeFileSync(pidFile(instance), String(child.pid));
  return child.pid;
}

const lastLines = (instance: Instance): string =>
  readFileSync(logFile(instance), "utf8").trim().split("\n").slice(-15).join("\n");

/** Starts the server unless it runs; resolves when Bolt answers (9 s on two cores), rejects with the end of its log. */
export async function start(instance: Instance, seconds = 150): Promise<void> {
  if (!runningPid(instance)) {
    if (await boltAnswers(instance.port)) throw new Error(`port ${instance.port} is taken by another Bolt server`);
    installJars(instance);
    configure(instance);
    setPassword(instance);
    launch(instance);
  }
  for (let tries = 0; tries < seconds * 2; tries++) {
    if (await boltAnswers(instance.port)) return;
    if (!runningPid(instance)) throw new Error(`Neo4j ended before it answered:\n${lastLines(instance)}`);
    await sleep(500);
  }
  const lines = lastLines(instance);
  await stop(instance, "kill");
  throw new Error(`Neo4j did not answer within ${seconds} s and was ended:\n${lines}`);
}

/** Ends the server: asks first, insists after 30 s; `kill` insists at once. Resolves when it is gone. */
export async function stop(instance: Instance, signal: "ask" | "kill" = "ask"): Promise<boolean> {
  const pid = runningPid(instance);
  if (!pid) return false;
  process.kill(pid, signal === "kill" ? "SIGKILL" : "SIGTERM");
  for (let tries = 0; runningPid(instance); tries++) {
    if (tries === 150) process.kill(pid, "SIGKILL");
    await sleep(200);
  }
  rmSync(pidFile(instance), { force: true });
  return true;
}

/** Stops the server and throws its databases away. */
export async function clean(instance: Instance): Promise<void> {
  await stop(instance, "kill");
  for (const folder of [instance.data ?? join(instance.home, "data"), join(instance.home, "logs")])
    rmSync(folder, { recursive: true, force: true });
}
