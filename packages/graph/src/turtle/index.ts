// @entente/graph/turtle: a graph as RDF.
export { toTurtle } from "./to-turtle.ts";
