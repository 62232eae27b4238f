// Writes the JSON Schemas of the graph's files from the tables: npx tsx -C source packages/graph/scripts/write-schemas.ts
import { writeFileSync } from "node:fs";
import { MANIFEST_SCHEMA, recordSchema } from "@entente/graph";

const folder = new URL("../schemas/", import.meta.url);
const write = (name: string, schema: object): void =>
  writeFileSync(new URL(`${name}.schema.json`, folder), `${JSON.stringify(schema, null, 2)}\n`);

for (const name of ["document", "entity", "claim", "correction"] as const) write(name, recordSchema(name));
write("manifest", MANIFEST_SCHEMA);
