// Who may import whom, as data. The first room whose folder holds a file is that file's room.

/** A part of the workspace with one door. */
export interface Room {
  readonly name: string;
  /** Folder under the root, with a closing slash. */
  readonly folder: string;
  /** Rooms it may import besides itself. */
  readonly rooms: readonly string[];
  /** Packages it may import; a closing `*` stands for any ending. */
  readonly packages: readonly string[];
  /** Whether Node's own modules may be imported. */
  readonly node: boolean;
  /** What it is, for the message. */
  readonly means: string;
}

const room = (name: string, folder: string, rooms: string[], packages: string[], means: string): Room => ({
  name,
  folder,
  rooms,
  packages,
  node: true,
  means,
});
const pure = (name: string, folder: string, rooms: string[], packages: string[], means: string): Room => ({
  ...room(name, folder, rooms, packages, means),
  node: false,
});

const GRAPH = ["@entente/graph"];
const SERVER = ["@entente/export/neo4j"];
const EMBEDDED = ["@entente/export/embedded"];

/** Inner rooms stand before the rooms that hold them. */
export const ROOMS: readonly Room[] = [
  room("@entente/graph/node", "packages/graph/src/node/", GRAPH, [], "reads and writes the files of a graph"),
  room(
    "@entente/graph/parquet",
    "packages/graph/src/parquet/",
    GRAPH,
    ["hyparquet", "hyparquet-writer"],
    "Parquet alone",
  ),
  room("@entente/graph/turtle", "packages/graph/src/turtle/", GRAPH, ["n3"], "Turtle alone"),
  room(
    "@entente/graph/bundle",
    "packages/graph/src/bundle/",
    [...GRAPH, "@entente/graph/parquet", "@entente/graph/turtle"],
    [],
    "everything in one file, for notebooks",
  ),
  pure(
    "@entente/graph",
    "packages/graph/src/",
    [],
    ["graphology*", "@noble/hashes/*"],
    "runs in any JavaScript engine",
  ),
  pure("@entente/ingest", "packages/ingest/src/", GRAPH, [], "runs in any JavaScript engine"),
  room(
    "@entente/export/neo4j",
    "packages/export/src/neo4j/",
    [...GRAPH, "@entente/export"],
    ["neo4j-driver"],
    "the one user of neo4j-driver",
  ),
  room(
    "@entente/export/embedded",
    "packages/export/src/embedded/",
    [...GRAPH, "@entente/export"],
    ["@grafeo-db/js"],
    "the one user of the embedded engine",
  ),
  room("@entente/export", "packages/export/src/", GRAPH, [], "what both engines share"),
  pure("@entente/viewer/page", "packages/viewer/src/page/", GRAPH, [], "one page with a graph in it"),
  pure(
    "@entente/viewer/core",
    "packages/viewer/src/core/",
    [...GRAPH, "@entente/viewer/page"],
    ["graphology*", "sigma", "sigma/*", "@sigma/*"],
    "the scene, without a framework",
  ),
  room(
    "@entente/viewer/notebook",
    "packages/viewer/src/notebook/",
    [...GRAPH, "@entente/viewer/page"],
    [],
    "the view for notebooks",
  ),
  pure(
    "the viewer's app",
    "packages/viewer/src/",
    [...GRAPH, "@entente/viewer/core", "@entente/viewer/page"],
    ["svelte", "svelte/*"],
    "the shell over core",
  ),
  room(
    "the queue",
    "packages/cli/src/queue/",
    ["entente", "@entente/graph", "@entente/graph/node", "@entente/ingest", ...SERVER],
    ["bullmq", "ioredis"],
    "the one user of Redis",
  ),
  room(
    "entente",
    "packages/cli/src/",
    [
      "@entente/graph",
      "@entente/graph/node",
      "@entente/graph/parquet",
      "@entente/graph/turtle",
      "@entente/ingest",
      "@entente/export",
      "@entente/viewer/page",
      "@entente/viewer/notebook",
      ...SERVER,
      ...EMBEDDED,
      "the queue",
    ],
    [
      ...[
        "commander",
        "yaml",
        "linkedom",
        "@mozilla/readability",
        "pdfjs-dist/*",
        "mammoth",
        "postal-mime",
        "fast-xml-parser",
      ],
      ...["csv-parse", "csv-parse/*", "fflate", "yauzl", "zod", "@modelcontextprotocol/sdk/*"],
    ],
    "all reading and writing of files, all processes",
  ),
  room(
    "scripts",
    "scripts/",
    [
      "@entente/graph",
      "@entente/graph/node",
      "@entente/ingest",
      "@entente/export",
      ...SERVER,
      ...EMBEDDED,
      "@entente/viewer/core",
      "entente",
    ],
    ["*"],
    "chores",
  ),
];

/** The stages of ingest: a folder may import those before it. */
export const STAGES: readonly string[] = [
  ...["passages", "documents", "sentences", "tokens", "mentions", "trees", "links", "clauses", "relations", "claims"],
];

/** Folders of ingest outside the line, each at the height of a stage: it may import that stage, and from there on it may be imported. */
export const BESIDE_STAGES: Readonly<Record<string, string>> = { times: "documents", gazetteers: "mentions" };

/** Leaves that an earlier stage may import: they look at characters and words alone, or say in a type what stages agree on. */
export const LEAVES: readonly string[] = [
  "packages/ingest/src/tokens/char-class.ts",
  "packages/ingest/src/tokens/abbreviations.ts",
  "packages/ingest/src/tokens/token.ts",
  "packages/ingest/src/links/parsed-sentence.ts",
];

/** Packages that one room alone may import, whatever other lists say. */
export const ONE_USER: Readonly<Record<string, string>> = {
  "neo4j-driver": "@entente/export/neo4j",
  "@grafeo-db/js": "@entente/export/embedded",
  bullmq: "the queue",
  ioredis: "the queue",
};
