#!/usr/bin/env node
// The command line in, its exit code out.
import { setEngineFlags } from "./engine-flags.ts";
import { run } from "./run.ts";

setEngineFlags();

// A reader that goes away (`entente extract … | head`) ends the work; it is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2));
