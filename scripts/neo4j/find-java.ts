// A version of Neo4j in, the `java` of an installed JDK that it runs on out (or undefined).
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const BINARY = process.platform === "win32" ? "java.exe" : "java";
const FOLDERS = [
  "/usr/lib/jvm",
  "/Library/Java/JavaVirtualMachines",
  "C:\\Program Files\\Java",
  "C:\\Program Files\\Eclipse Adoptium",
];

/** The major versions of Java that a version of Neo4j runs on, the tried ones first. */
export const javaFor = (version: string): readonly number[] => (version.startsWith("5.") ? [17, 21] : [25, 21]);

/** The major version of the JDK in a folder, read from its `release` file. */
function majorOf(home: string): number | undefined {
  const release = join(home, "release");
  if (!existsSync(release) || !existsSync(join(home, "bin", BINARY))) return undefined;
  const found = /^JAVA_VERSION="(\d+)/m.exec(readFileSync(release, "utf8"));
  return found ? Number(found[1]) : undefined;
}

function javaOnPath(): string[] {
  const said = spawnSync(BINARY, ["-XshowSettings:properties", "-version"], { encoding: "utf8" });
  const home = /java\.home = (.*)/.exec(said.stderr ?? "")?.[1];
  return home ? [home.trim()] : [];
}

/** Looks at JAVA_HOME, the usual folders, then PATH. */
export function findJava(version: string): string | undefined {
  const installed = FOLDERS.filter(existsSync).flatMap((folder) =>
    readdirSync(folder).flatMap((name) => [join(folder, name), join(folder, name, "Contents", "Home")]),
  );
  const homes = [process.env.JAVA_HOME ?? "", ...installed].filter(Boolean);
  for (const candidates of [homes, javaOnPath()]) {
    for (const major of javaFor(version)) {
      const home = candidates.find((candidate) => majorOf(candidate) === major);
      if (home) return join(home, "bin", BINARY);
    }
  }
  return undefined;
}
