// The options of commands that ask a server or the embedded engine, in one place.
import { type Command, Option } from "commander";
import { positive } from "./number-options.ts";

/** A server to ask instead of the embedded engine. */
export const addServerOptions = (command: Command): Command =>
  command
    .option(
      "--neo4j <uri>",
      "ask this server (bolt://host:7687) instead of the embedded engine; password in NEO4J_PASSWORD",
    )
    .option("--user <name>", "user of the server")
    .option("--database <name>", "database of the server");

/** The server, and what a query may use. */
export const addEngineOptions = (command: Command): Command =>
  addServerOptions(command)
    .option("--claims", "also documents and claims (embedded engine)")
    .addOption(new Option("--timeout <seconds>", "stop a query after this time").argParser(positive).default(30))
    .addOption(new Option("--memory <megabytes>", "stop the embedded engine above this").argParser(positive));
