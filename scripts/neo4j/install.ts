// An instance in, its jars (from Maven) and its configuration on disk.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findJava, javaFor } from "./find-java.ts";
import type { Instance } from "./instance.ts";

/** Something the machine lacks; the message says what to install. */
export class Missing extends Error {}

/** The JDK for the instance, or what to install. */
export function javaOf(instance: Instance): string {
  const java = findJava(instance.version);
  if (java) return java;
  const [tried, other] = javaFor(instance.version);
  throw new Missing(
    `Neo4j ${instance.version} needs Java ${tried} or ${other}: install a JDK (Debian: apt-get install openjdk-${tried}-jdk-headless) or set JAVA_HOME`,
  );
}

/** Brings the jars of the instance's version once; a broken download leaves nothing behind. */
export function installJars(instance: Instance): void {
  if (existsSync(instance.lib)) return;
  const arriving = `${instance.lib}.${process.pid}`;
  const java = javaOf(instance);
  const pom = fileURLToPath(new URL("pom.xml", import.meta.url));
  const words = [
    "-q",
    "-B",
    "-f",
    pom,
    "dependency:copy-dependencies",
    `-Dneo4j.version=${instance.version}`,
    `-Dlib=${arriving}`,
  ];
  const done = spawnSync("mvn", words, {
    encoding: "utf8",
    shell: process.platform === "win32",
    env: { ...process.env, JAVA_HOME: join(java, "..", "..") },
  });
  if (done.error)
    throw new Missing("Neo4j is put together by Maven: install it (Debian: apt-get install maven), or set NEO4J_URI");
  if (done.status !== 0) {
    rmSync(arriving, { recursive: true, force: true });
    throw new Missing(
      `Maven could not fetch Neo4j ${instance.version}: ${`${done.stdout}${done.stderr}`.trim().split("\n").slice(0, 3).join(" ")}`,
    );
  }
  if (!existsSync(instance.lib)) renameSync(arriving, instance.lib);
  else rmSync(arriving, { recursive: true, force: true });
}

/** Writes the server's configuration; every key exists in 5.26 and in 2026 (Neo4j refuses unknown ones). */
export function configure(instance: Instance): void {
  for (const folder of ["conf", "logs", "run", "plugins", "import", "licenses"])
    mkdirSync(join(instance.home, folder), { recursive: true });
  const address = `127.0.0.1:${instance.port}`;
  const lines = [
    "server.default_listen_address=127.0.0.1",
    "server.bolt.enabled=true",
    `server.bolt.listen_address=${address}`,
    `server.bolt.advertised_address=${address}`,
    "server.http.enabled=false",
    "server.https.enabled=false",
    `dbms.security.auth_enabled=${Boolean(instance.password)}`,
    `server.directories.lib=${instance.lib}`,
    `server.directories.data=${instance.data ?? join(instance.home, "data")}`,
    "server.directories.import=import",
    "server.memory.pagecache.size=512m",
    "db.transaction.timeout=300s",
    "dbms.usage_report.enabled=false",
  ];
  writeFileSync(join(instance.home, "conf", "neo4j.conf"), `${lines.join("\n")}\n`);
}
