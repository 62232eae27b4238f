// Other libraries that draw graphs, each with the fewest lines that show the same nodes and edges, colour them and hide some.
// Code for a page: `ententeBench` is the data; `draw`, `hover(n)` and `filter(n)` are what is measured.

export interface Peer {
  readonly name: string;
  /** Packages to install for the benchmark alone. */
  readonly packages: readonly string[];
  readonly code: string;
}

const sigma = `
import { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";
const { nodes, edges } = ententeBench;
let renderer, graph;
globalThis.draw = () => {
  graph = new MultiDirectedGraph();
  for (const n of nodes) graph.addNode(n.id, { x: n.x, y: n.y, size: 3, color: "#2f6fb0", label: n.name });
  edges.forEach((e, i) => graph.addDirectedEdgeWithKey("e" + i, e.source, e.target, { relation: e.relation, color: "#bbb" }));
  renderer = new Sigma(graph, document.getElementById("stage"));
};
globalThis.hover = (n) => {
  const near = new Set(graph.neighbors(nodes[n].id));
  renderer.setSetting("nodeReducer", (key, data) => (near.has(key) ? { ...data, color: "#c2410c" } : data));
};
globalThis.filter = (n) => renderer.setSetting("edgeReducer", (_key, data) => (n % 2 && data.relation < 3 ? { ...data, hidden: true } : data));
`;

const cytoscape = `
import cytoscape from "cytoscape";
const { nodes, edges } = ententeBench;
let cy;
globalThis.draw = () => {
  cy = cytoscape({
    container: document.getElementById("stage"), layout: { name: "preset" }, hideEdgesOnViewport: true, textureOnViewport: true,
    style: [{ selector: "node", style: { label: "data(name)", width: 6, height: 6, "background-color": "#2f6fb0" } }, { selector: "edge", style: { width: 1, "curve-style": "haystack" } }, { selector: ".near", style: { "background-color": "#c2410c" } }],
    elements: { nodes: nodes.map((n) => ({ data: { id: n.id, name: n.name }, position: { x: n.x, y: n.y } })), edges: edges.map((e, i) => ({ data: { id: "e" + i, source: e.source, target: e.target, relation: e.relation } })) },
  });
};
globalThis.hover = (n) => { cy.nodes(".near").removeClass("near"); cy.$id(nodes[n].id).neighborhood("node").addClass("near"); };
globalThis.filter = (n) => { const some = cy.edges("[relation < 3]"); if (n % 2) some.style("display", "none"); else some.style("display", "element"); };
`;

const vis = `
import { DataSet, Network } from "vis-network/standalone";
const { nodes, edges } = ententeBench;
let data, lines;
globalThis.draw = () => {
  data = new DataSet(nodes.map((n) => ({ id: n.id, label: n.name, x: n.x, y: n.y })));
  lines = new DataSet(edges.map((e, i) => ({ id: i, from: e.source, to: e.target, relation: e.relation })));
  globalThis.network = new Network(document.getElementById("stage"), { nodes: data, edges: lines }, { physics: false, layout: { improvedLayout: false }, nodes: { shape: "dot", size: 3 }, edges: { smooth: false } });
};
globalThis.hover = (n) => data.update(network.getConnectedNodes(nodes[n].id).map((id) => ({ id, color: "#c2410c" })));
globalThis.filter = (n) => lines.update(edges.flatMap((e, i) => (e.relation < 3 ? [{ id: i, hidden: n % 2 === 1 }] : [])));
`;

const force = `
import ForceGraph from "force-graph";
const { nodes, edges } = ententeBench;
let graph, near = new Set(), odd = 0;
globalThis.draw = () => {
  graph = new ForceGraph(document.getElementById("stage")).cooldownTicks(0).nodeRelSize(2).nodeLabel("name").nodeColor((n) => (near.has(n.id) ? "#c2410c" : "#2f6fb0")).linkVisibility((l) => !(odd && l.relation < 3))
    .graphData({ nodes: nodes.map((n) => ({ ...n, fx: n.x, fy: n.y })), links: edges.map((e) => ({ ...e })) });
};
globalThis.hover = (n) => { near = new Set(edges.filter((e) => e.source === nodes[n].id).map((e) => e.target)); graph.nodeColor(graph.nodeColor()); };
globalThis.filter = (n) => { odd = n % 2; graph.linkVisibility(graph.linkVisibility()); };
`;

export const PEERS: readonly Peer[] = [
  { name: "sigma, plain", packages: [], code: sigma },
  { name: "cytoscape.js", packages: ["cytoscape@3"], code: cytoscape },
  { name: "vis-network", packages: ["vis-network@10", "vis-data@8"], code: vis },
  { name: "force-graph", packages: ["force-graph@1"], code: force },
];
