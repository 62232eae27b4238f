// Words in (install, java, start, stop, status, admin …, clean), a real Neo4j Community server on this machine out.
// tsx scripts/neo4j/main.ts start [--version 2026.08.1] [--port 17688]     NEO4J_PASSWORD=… turns authentication on
import { parseArgs } from "node:util";
import { installJars, javaOf, Missing } from "./install.ts";
import { toInstance } from "./instance.ts";
import { admin, clean, runningPid, start, stop } from "./run.ts";

const USAGE =
  "usage: tsx scripts/neo4j/main.ts install|java|start|stop|status|admin …|clean [--version 5.26.30] [--port 17687] [--heap 1g]";
const split = process.argv.indexOf("admin");
const own = split < 0 ? process.argv.slice(2) : process.argv.slice(2, split + 1);
const { values, positionals } = parseArgs({
  args: own,
  allowPositionals: true,
  options: { version: { type: "string" }, port: { type: "string" }, heap: { type: "string" } },
});
const password = process.env.NEO4J_PASSWORD;
const instance = toInstance({
  ...(values.version ? { version: values.version } : {}),
  ...(values.port ? { port: Number(values.port) } : {}),
  ...(values.heap ? { heap: values.heap } : {}),
  ...(password ? { password } : {}),
});

async function run(word: string | undefined): Promise<number> {
  if (word === "install") installJars(instance);
  else if (word === "java") console.log(javaOf(instance));
  else if (word === "start") await start(instance);
  else if (word === "stop") console.log((await stop(instance)) ? "stopped" : "it was not running");
  else if (word === "clean") await clean(instance);
  else if (word === "admin") {
    const done = admin(instance, process.argv.slice(split + 1));
    process.stdout.write(`${done.stdout}${done.stderr}`);
    return done.status ?? 1;
  } else if (word !== "status") {
    console.error(USAGE);
    return 2;
  }
  const pid = runningPid(instance);
  if (word === "start" || word === "status")
    console.log(pid ? `Neo4j ${instance.version} at ${instance.uri}, process ${pid}` : "stopped");
  return word === "status" && !pid ? 1 : 0;
}

run(positionals[0]).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Missing || error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  },
);
