// A graph folder in, its files made anew from its records out, as a build would write them.
import { buildGraph } from "@entente/graph";
import { loadRecords, saveButCorrections } from "@entente/graph/node";

/** Positions are computed anew: the bytes do not depend on what was corrected before. The corrections themselves may change meanwhile. */
export function rewriteGraph(folder: string, records: ReturnType<typeof loadRecords> = loadRecords(folder)): void {
  saveButCorrections(buildGraph(records), folder);
}
