#!/usr/bin/env node
// The command line in, its exit code out.
import { setFlagsFromString } from "node:v8";
import { run } from "./run.ts";

// The pipeline is thousands of small functions, none of which takes much of the time: that V8 copies them into one another (up to
// 920 bytes by default) makes it no faster once it is warm, and a short run compiles for a third of its time. A tenth is saved; and
// a sixth more where a function has to run four times as long (67584 by default) before it is compiled for good.
setFlagsFromString("--max-inlined-bytecode-size-cumulative=300");
setFlagsFromString("--interrupt-budget=270000");

// A reader that goes away (`entente extract … | head`) ends the work; it is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2));
