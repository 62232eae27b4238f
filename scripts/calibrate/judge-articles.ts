// Annotated articles in, every claim that counts with its features and whether it is right out, as `entente eval` matches them.
import { toDocument } from "@entente/graph";
import { type Resources, readDocument } from "@entente/ingest";
import type { GoldArticle } from "../../packages/cli/src/evaluate/gold.ts";
import { scoreArticle } from "../../packages/cli/src/evaluate/score-article.ts";
import type { Row } from "./fit-logistic.ts";

export interface JudgedRow extends Row {
  /** What the claim says of itself today. */
  readonly confidence: number;
}

export const judgeArticles = (articles: readonly GoldArticle[], resources: Resources): JudgedRow[] =>
  articles.flatMap((article) => judgeArticle(article, resources));

function judgeArticle(article: GoldArticle, resources: Resources): JudgedRow[] {
  const { id, title, date, url, text } = article;
  const about = { id, title: title ?? undefined, published: date ?? undefined, uri: url ?? undefined };
  const { entities, claims, scored } = readDocument(toDocument({ ...about, text }), resources);
  const featuresOf = new Map(scored.map(({ claim, features }) => [claim.id, features]));
  return scoreArticle(article, entities, claims).judged.map(({ claim, right }) => {
    const features = new Map<string, number>();
    for (const { name, value } of featuresOf.get(claim.id) ?? []) features.set(name, (features.get(name) ?? 0) + value);
    return { group: id, right, confidence: claim.confidence, features };
  });
}
