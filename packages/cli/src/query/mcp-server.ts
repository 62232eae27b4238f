// A graph in, a server of the Model Context Protocol out: read-only tools that answer with rows and cite sentences.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type GraphQueryEngine, tablesOf } from "@entente/export";
import { type EntenteGraph, NODE_KINDS, RELATIONS } from "@entente/graph";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { z } from "zod";
import { VERSION } from "../version.ts";
import { toJson } from "./text-of.ts";

/** What the tools read. Engine and graph are opened when they are first asked. */
export interface McpSources {
  readonly folder: string;
  graph(): Promise<EntenteGraph>;
  engine(): Promise<GraphQueryEngine>;
}

/** More rows than this do not help an assistant; the answer says how many were left out. */
const MOST_ROWS = 200;

const READ_ONLY = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

async function reply(answer: () => Promise<unknown>): Promise<CallToolResult> {
  try {
    return { content: [{ type: "text", text: toJson(await answer()) }] };
  } catch (error) {
    return { isError: true, content: [{ type: "text", text: (error as Error).message.split("\n")[0]! }] };
  }
}

const cut = <T>(rows: readonly T[]): { rows: readonly T[]; leftOut?: number } =>
  rows.length > MOST_ROWS ? { rows: rows.slice(0, MOST_ROWS), leftOut: rows.length - MOST_ROWS } : { rows };

/** Declares the tools; the caller connects it to a transport. */
export function createMcpServer(sources: McpSources): McpServer {
  const server = new McpServer(
    { name: "entente", version: VERSION },
    {
      instructions:
        "A knowledge graph of international security. Every edge rests on sentences of documents: cite them with the evidence tool, with publisher, date and link. A plain relationship type states that something happened; PLANNED_, DENIED_ and ALLEGED_ types do not. Call schema before writing Cypher.",
    },
  );
  addCypher(server, sources);
  addQuestions(server, sources);
  return server;
}

function addCypher(server: McpServer, { engine, folder }: McpSources): void {
  server.registerTool(
    "query",
    {
      description:
        "Ask the graph in read-only Cypher. Use parameters for values. Return the relationship's id to cite its evidence.",
      inputSchema: { cypher: z.string(), parameters: z.record(z.string(), z.unknown()).optional() },
      annotations: READ_ONLY,
    },
    ({ cypher, parameters }) =>
      reply(async () => {
        const { columns, rows, plan } = await (await engine()).query(cypher, parameters ?? {});
        return plan ?? { columns, ...cut(rows) };
      }),
  );
  server.registerTool(
    "schema",
    {
      description:
        "Labels, relationship types and properties, with what they mean, and how much of each the graph holds.",
      inputSchema: {},
      annotations: READ_ONLY,
    },
    () => reply(async () => schemaOf(folder)),
  );
}

function addQuestions(server: McpServer, { graph }: McpSources): void {
  server.registerTool(
    "find",
    {
      description: "Find entities by name, alias, code or id.",
      inputSchema: { text: z.string(), limit: z.number().int().min(1).max(100).optional() },
      annotations: READ_ONLY,
    },
    ({ text, limit }) => reply(async () => (await graph()).find(text, { limit: limit ?? 20 }).rows),
  );
  server.registerTool(
    "evidence",
    {
      description:
        "The sentences behind an edge (its id, such as country:POL|SUPPLIED|country:UKR), with publisher, date and link.",
      inputSchema: { edge: z.string() },
      annotations: READ_ONLY,
    },
    ({ edge }) => reply(async () => cut((await graph()).evidence(edge).rows)),
  );
  server.registerTool(
    "path",
    {
      description: "The shortest ways between two entities over acts that are stated as having happened.",
      inputSchema: { from: z.string(), to: z.string(), ways: z.number().int().min(1).max(10).optional() },
      annotations: READ_ONLY,
    },
    ({ from, to, ways }) => reply(async () => (await graph()).path(from, to, { k: ways ?? 1 }).rows),
  );
}

function schemaOf(folder: string): unknown {
  const { counts } = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as { counts: unknown };
  const columns = (what: string, name: string): unknown =>
    tablesOf(true).find((table) => table.what === what && table.name === name)?.columns;
  return {
    counts,
    nodes: {
      labels: Object.fromEntries(Object.entries(NODE_KINDS).map(([name, { means }]) => [name, means])),
      properties: columns("node", "Country"),
    },
    relationships: {
      types: Object.fromEntries(
        Object.entries(RELATIONS).map(([name, { source, target, means, symmetric }]) => [
          name,
          { source, target, means, symmetric },
        ]),
      ),
      prefixes: {
        PLANNED_: "intended",
        DENIED_: "did not happen or was refused",
        ALLEGED_: "an accusation or a hedge",
      },
      properties: columns("relationship", "SUPPLIED"),
    },
    claims: {
      pattern:
        "(:Claim)-[:SUBJECT|OBJECT|ITEM|RECIPIENT|SPEAKER]->(:Entity), (:Claim)-[:STATED_IN]->(:Document); Claim.edge is the id of its relationship",
      claim: columns("node", "Claim"),
      document: columns("node", "Document"),
    },
  };
}
