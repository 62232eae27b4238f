// A graph in, the self-contained page of `entente export --format html` out.
import type { EntenteGraph } from "@entente/graph";
import { readApp } from "@entente/viewer/notebook";
import { graphPage } from "@entente/viewer/page";

export interface ExportedPage {
  readonly title: string;
  readonly text: "full" | "quotes" | "none";
  /** Named views and notes, as in views.json. */
  readonly views?: string;
}

/** Nodes without positions are placed first. */
export async function exportPage(graph: EntenteGraph, options: ExportedPage): Promise<string> {
  const { arrange } = await import("@entente/graph");
  if (graph.graph.nodes().some((id) => graph.graph.getNodeAttributes(id).x === undefined)) arrange(graph.graph);
  return graphPage(readApp(), graph, options);
}
