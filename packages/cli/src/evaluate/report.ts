// An evaluation in, a table and the misses out.
import { RELATION_NAMES, STATUSES } from "@entente/graph";
import { type Evaluation, withRates } from "./evaluate.ts";
import { ratesOf, type Tally } from "./tally.ts";

export function evaluationLines(evaluation: Evaluation): string[] {
  const { articles, nodes, claims, byRelation, byStatus, interval, inParagraph } = evaluation;
  const present = (names: readonly string[], tallies: ReadonlyMap<string, Tally>): string[] =>
    names.flatMap((name) => (tallies.has(name) ? [row(`  ${name}`, tallies.get(name)!)] : []));
  return [
    `${articles.length} articles`,
    row("nodes", nodes),
    row("claims", claims),
    `  F1, 95 % interval over articles: ${percent(interval[0]).trim()} to ${percent(interval[1]).trim()}`,
    `  quote in the right paragraph: ${percent(inParagraph).trim()} of the right claims`,
    "by status",
    ...present(STATUSES, byStatus),
    "by relation",
    ...present(RELATION_NAMES, byRelation),
  ];
}

/** What was missed and what is wrong, with the words: at most `limit` of each. */
export function missLines({ articles }: Evaluation, limit: number): string[] {
  const missed = articles.flatMap(({ article, missed }) =>
    missed.map((fact) => [
      `  [${article.id}] ${fact.s.join("/")} ${fact.r} ${fact.o.join("/")} (${fact.status})`,
      `      “${fact.evidence}”`,
    ]),
  );
  const wrong = articles.flatMap(({ article, judged, nameOf }) =>
    judged
      .filter(({ right }) => !right)
      .map(({ claim, wanted }) => [
        `  [${article.id}] ${nameOf(claim.subject)} ${claim.relation} ${nameOf(claim.object)} (${claim.status})${wanted ? `, should be ${wanted}` : ""}  ${claim.rule}`,
        `      “${claim.evidence.quote}”`,
      ]),
  );
  return ["missed", ...missed.slice(0, limit).flat(), "wrong", ...wrong.slice(0, limit).flat()];
}

export function evaluationJson(evaluation: Evaluation): object {
  const tables = (tallies: ReadonlyMap<string, Tally>): object =>
    Object.fromEntries([...tallies].sort().map(([name, tally]) => [name, withRates(tally)]));
  const { articles, nodes, claims, byRelation, byStatus, interval, inParagraph } = evaluation;
  return {
    articles: articles.length,
    nodes: withRates(nodes),
    claims: withRates(claims),
    interval,
    inParagraph,
    statuses: tables(byStatus),
    relations: tables(byRelation),
  };
}

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);

function row(name: string, tally: Tally): string {
  const { precision, recall, f1 } = ratesOf(tally);
  const counts = `right ${tally.right}  wrong ${tally.wrong}  missed ${tally.missed}`;
  return `${name.padEnd(18)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}   ${counts}`;
}
