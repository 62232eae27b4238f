// A folder of annotated articles in, the scores of extraction on them out.
import { toDocument } from "@entente/graph";
import { extractDocument, type Resources } from "@entente/ingest";
import type { GoldArticle } from "./gold.ts";
import { type ArticleScore, scoreArticle } from "./score-article.ts";
import { addTally, emptyTally, type Rates, ratesOf, type Tally } from "./tally.ts";

export interface Evaluation {
  readonly articles: readonly ArticleScore[];
  readonly nodes: Tally;
  readonly claims: Tally;
  readonly byRelation: ReadonlyMap<string, Tally>;
  readonly byStatus: ReadonlyMap<string, Tally>;
  /** Share of right claims whose quote lies in the annotator's paragraph. */
  readonly inParagraph: number;
  /** 95 % interval of the claims' F1 over articles. */
  readonly interval: readonly [number, number];
}

export function evaluate(gold: readonly GoldArticle[], resources: Resources): Evaluation {
  const articles = gold.map((article) => {
    const { id, title, date, url, text } = article;
    const document = toDocument({
      id,
      title: title ?? undefined,
      published: date ?? undefined,
      uri: url ?? undefined,
      text,
    });
    const { entities, claims } = extractDocument(document, resources);
    return scoreArticle(article, entities, claims);
  });
  return sumUp(articles);
}

function sumUp(articles: readonly ArticleScore[]): Evaluation {
  const [nodes, claims] = [emptyTally(), emptyTally()];
  const byRelation = new Map<string, Tally>();
  const byStatus = new Map<string, Tally>();
  const tallies = (relation: string, status: string): Tally[] => [
    claims,
    entry(byRelation, relation),
    entry(byStatus, status),
  ];
  let [overlapping, right] = [0, 0];
  for (const article of articles) {
    addTally(nodes, article.nodes);
    for (const judged of article.judged) {
      for (const tally of tallies(judged.claim.relation, judged.claim.status))
        tally[judged.right ? "right" : "wrong"]++;
      if (judged.right) right++;
      if (judged.overlaps) overlapping++;
    }
    for (const fact of article.found) for (const tally of tallies(fact.r, fact.status)) tally.found++;
    for (const fact of article.missed) for (const tally of tallies(fact.r, fact.status)) tally.missed++;
  }
  const inParagraph = right > 0 ? overlapping / right : 0;
  return { articles, nodes, claims, byRelation, byStatus, inParagraph, interval: intervalOf(articles) };
}

function entry(tallies: Map<string, Tally>, name: string): Tally {
  const known = tallies.get(name) ?? emptyTally();
  tallies.set(name, known);
  return known;
}

/** 1,000 resamples of articles with a fixed seed (bootstrap; Efron 1979). */
function intervalOf(articles: readonly ArticleScore[]): readonly [number, number] {
  const parts = articles.map(({ judged, found, missed }): Tally => {
    const right = judged.filter((each) => each.right).length;
    return { right, wrong: judged.length - right, found: found.length, missed: missed.length };
  });
  let seed = 20261121;
  const next = (): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * parts.length);
  };
  const f1s = Array.from({ length: 1000 }, () => {
    const sum = emptyTally();
    for (let drawn = 0; drawn < parts.length; drawn++) addTally(sum, parts[next()]!);
    return ratesOf(sum).f1;
  }).sort((a, b) => a - b);
  return [f1s[25] ?? 0, f1s[975] ?? 0];
}

/** For programs: rates with their counts. */
export const withRates = (tally: Tally): Rates & Tally => ({ ...ratesOf(tally), ...tally });
