// Nothing in, the fixture graph out.
import { fileURLToPath } from "node:url";
import type { EntenteGraph } from "@entente/graph";
import { load } from "@entente/graph/node";

export const WORLD: string = fileURLToPath(new URL("../../graph/test/fixtures/world", import.meta.url));

/** The hand-written graph that tests may assert values of. */
export const world = (): EntenteGraph => load(WORLD);
