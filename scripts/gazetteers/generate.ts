// A folder of facts (countries, offices, organizations, armed-groups as .jsonl) in, the generated word lists of packages/ingest/src/gazetteers/data out.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { countryLines } from "./country-lines.ts";
import { groupLines } from "./group-lines.ts";
import { leaderLines } from "./leader-lines.ts";
import { organizationLines } from "./organization-lines.ts";

const facts = process.argv[2];
if (facts === undefined) {
  console.error("usage: tsx scripts/gazetteers/generate.ts <folder of facts>");
  process.exit(2);
}

const rows = <T>(name: string): T[] =>
  readFileSync(join(facts, `${name}.jsonl`), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);

const target = join(import.meta.dirname, "../../packages/ingest/src/gazetteers/data");

function write(name: string, head: string, constant: string, lines: readonly string[]): void {
  const body = lines.join("\n").replaceAll("\\", "\\\\").replaceAll("`", "\\`").replaceAll("${", "\\${");
  writeFileSync(join(target, `${name}.ts`), `// ${head}\n\nexport const ${constant} = \`\n${body}\n\`;\n`);
  console.log(`${name}: ${lines.length} lines`);
}

write(
  "countries",
  "Countries: iso3, name, adjectives, people, capitals, other names (lists by |). From the CIA World Factbook (public domain) and ISO 3166.",
  "COUNTRIES",
  countryLines(rows("countries")),
);
write(
  "leaders",
  "Office holders 1999-2026: slug, name, family name, aliases (by |), Wikidata item, offices (iso3:office:from:to and the body that has no state, by ;), keys of the surname. From the CIA World Factbook and World Leaders (public domain) and Wikidata (CC0).",
  "LEADERS",
  leaderLines(rows("offices")),
);
write(
  "organizations",
  "Intergovernmental bodies: slug, name, family, abbreviation, aliases (by |). Names and members from the CIA World Factbook (public domain).",
  "ORGANIZATIONS",
  organizationLines(rows("organizations")),
);
write(
  "armed-groups",
  "Armed groups: slug, name, aliases (by |), iso3 of the states where they act (by |). From the CIA World Factbook (public domain).",
  "ARMED_GROUPS",
  groupLines(rows("armed-groups")),
);
