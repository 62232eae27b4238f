// A graph folder in, its files made anew from its records out, as a build would write them.
import { buildGraph } from "@entente/graph";
import { loadRecords, save } from "@entente/graph/node";

/** Positions are computed anew: the bytes do not depend on what was corrected before. */
export function rewriteGraph(folder: string): void {
  save(buildGraph(loadRecords(folder)), folder);
}
