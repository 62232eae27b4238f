// Folders of annotated articles in, the coefficients of confidence and a table of how well they keep their word out.
//   tsx --conditions=source scripts/calibrate-confidence.ts packages/ingest/test/gold [more folders] [--write]
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { FEATURES } from "@entente/ingest";
import { readGold } from "../packages/cli/src/evaluate/gold.ts";
import { readResources } from "../packages/cli/src/work/load-resources.ts";
import { crossValidate, fitLogistic, predict } from "./calibrate/fit-logistic.ts";
import { type JudgedRow, judgeArticles } from "./calibrate/judge-articles.ts";
import { reliabilityLines, type Said, summaryLine } from "./calibrate/reliability.ts";
import { weightsFile } from "./calibrate/weights-file.ts";

const FOLDS = 10;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: "boolean", default: false }, date: { type: "string" } },
});
if (positionals.length === 0) throw new Error("calibrate-confidence: give folders of annotated articles");

const resources = readResources({ beam: false });
const rows = positionals.flatMap((folder) => judgeArticles(readGold(folder), resources));
const saidOf = (shares: readonly number[]): Said[] =>
  rows.map(({ right }, i) => ({ said: shares[i] as number, right }));

const shipped = saidOf(rows.map(({ confidence }) => confidence));
const heldOut = saidOf(crossValidate(rows, FEATURES, FOLDS));
const weights = fitLogistic(rows, FEATURES);
const fitted = saidOf(rows.map(({ features }) => predict(weights, features)));

const right = rows.filter((row: JudgedRow) => row.right).length;
console.log(`${rows.length} claims of ${new Set(rows.map(({ group }) => group)).size} articles, ${right} right\n`);
console.log(summaryLine("as shipped", shipped));
console.log(summaryLine(`fitted, each article judged by a fit on others (${FOLDS} parts)`, heldOut));
console.log(summaryLine("fitted on all", fitted));
console.log(`\n${reliabilityLines(heldOut).join("\n")}\n`);
for (const [name, weight] of Object.entries(weights))
  console.log(`${name.padEnd(14)} ${weight.toFixed(2).padStart(6)}`);

if (values.write) {
  const about = { claims: rows.length, right, date: values.date ?? new Date().toISOString().slice(0, 10) };
  const path = fileURLToPath(new URL("../packages/ingest/src/claims/weights.ts", import.meta.url));
  writeFileSync(path, weightsFile(weights, about));
  console.log(`\nwrote ${path}`);
}
