// A thread: the folder of a graph in, its files written anew out; the page is answered meanwhile.
import { workerData } from "node:worker_threads";
import { rewriteGraph } from "./rewrite-graph.ts";

rewriteGraph((workerData as { readonly folder: string }).folder);
