// What a thread starts with in, the thread out: from dist as it is, from sources with a loader where Node does not strip types itself.
import { Worker } from "node:worker_threads";

const SOURCE = import.meta.url.endsWith(".ts");

/** `module` is its path from here, without an ending; without `megabytes` it may use what the process may. */
export function startThread(module: string, data: object, megabytes?: number): Worker {
  const entry = new URL(`${module}${SOURCE ? ".ts" : ".js"}`, import.meta.url);
  // Node 22.18 and newer say so; the types of Node 20 do not know the word.
  const stripsTypes = "typescript" in process.features && process.features.typescript !== false;
  return new Worker(SOURCE && !stripsTypes ? withLoader(entry) : entry, {
    workerData: data,
    ...(megabytes ? { resourceLimits: { maxOldGenerationSizeMb: megabytes } } : {}),
    ...(SOURCE ? { execArgv: ["--conditions=source"] } : {}),
  });
}

/** A thread does not take over the loader of the process (tsx, Node below 22.18). */
function withLoader(entry: URL): URL {
  const loader = import.meta.resolve("tsx/esm/api");
  const code = `import { register } from ${JSON.stringify(loader)}; register(); await import(${JSON.stringify(entry.href)});`;
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`);
}
