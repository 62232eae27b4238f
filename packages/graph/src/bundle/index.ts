// What dist/graph.bundle.mjs holds: everything, in one file without imports, for notebooks and pages.
export * from "../index.ts";
export { toParquet } from "../parquet/to-parquet.ts";
export { toTurtle } from "../turtle/to-turtle.ts";
export { load } from "./load-anywhere.ts";
