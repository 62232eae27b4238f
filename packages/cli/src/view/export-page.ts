// A graph in, the self-contained page of `entente export --format html` out.
import type { EntenteGraph } from "@entente/graph";
import { readApp } from "@entente/viewer/notebook";
import { graphPage } from "@entente/viewer/page";

export interface ExportedPage {
  readonly title: string;
  readonly text: "full" | "quotes" | "none";
}

/** Nodes without positions are placed first. */
export async function exportPage(graph: EntenteGraph, { title, text }: ExportedPage): Promise<string> {
  const { arrange } = await import("@entente/graph");
  if (graph.graph.nodes().some((id) => graph.graph.getNodeAttributes(id).x === undefined)) arrange(graph.graph);
  return graphPage(readApp(), graph, { title, text });
}
