// The main job on a machine with Node and npm alone: installs, builds, reads seeds/, prints what it found, serves the viewer.
// npx -y pnpm@10.34.8 start      or      node scripts/start.mjs [--no-open] [--port 4747]
import { buildViewer, installDependencies } from "./setup/install.mjs";
import { runEntente } from "./setup/run.mjs";

const GRAPH = "graphs/seeds";

function main() {
  if (!installDependencies()) return "the dependencies could not be installed; see above";
  if (!buildViewer()) return "the viewer could not be built; see above";
  if (!runEntente(["build", "seeds", "-o", GRAPH])) return "the seeds could not be read; see above";
  const view = ["view", GRAPH, ...process.argv.slice(2).filter((word) => word !== "--")];
  return runEntente(view) ? undefined : "the viewer ended; see above";
}

const problem = main();
if (problem) {
  console.error(problem);
  process.exitCode = 1;
}
