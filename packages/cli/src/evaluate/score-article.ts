// One annotated article and what was extracted from it in; what is right, wrong and missed out.
import { type Claim, type Entity, isSymmetric } from "@entente/graph";
import type { GoldArticle, GoldFact } from "./gold.ts";
import { type Matches, matchEntities } from "./match-entities.ts";

/** One claim that counts: right, or wrong with the status that would have been right. */
export interface JudgedClaim {
  readonly claim: Claim;
  readonly right: boolean;
  readonly wanted?: string;
  readonly overlaps?: boolean;
}

export interface ArticleScore {
  readonly article: GoldArticle;
  readonly judged: readonly JudgedClaim[];
  readonly found: readonly GoldFact[];
  readonly missed: readonly GoldFact[];
  readonly nodes: { readonly right: number; readonly wrong: number; readonly found: number; readonly missed: number };
  readonly nameOf: (entity: string) => string;
}

/** Several claims of one fact (a leader and the state) count once; optional facts are neither required nor punished. */
export function scoreArticle(
  article: GoldArticle,
  entities: readonly Entity[],
  claims: readonly Claim[],
): ArticleScore {
  const matches = matchEntities(entities, article.nodes);
  const judged: JudgedClaim[] = [];
  const found = new Set<GoldFact>();
  const counted = new Set<string>();
  for (const [key, claim] of uniqueClaims(claims)) {
    const alike = article.facts.filter((fact) => isOf(claim, fact, matches));
    const exact = alike.filter((fact) => fact.status === claim.status);
    for (const fact of exact) found.add(fact);
    const once = exact.length > 0 ? `fact ${article.facts.indexOf(exact[0]!)}` : key;
    if (counted.has(once)) continue;
    counted.add(once);
    if (exact.length > 0 && exact.every((fact) => fact.optional)) continue;
    const right = exact.length > 0;
    judged.push({
      claim,
      right,
      ...(right ? { overlaps: exact.some((fact) => inParagraph(claim, fact, article.text)) } : {}),
      ...(!right && alike[0] ? { wanted: alike[0].status } : {}),
    });
  }
  const required = article.facts.filter((fact) => !fact.optional);
  return {
    article,
    judged,
    found: required.filter((fact) => found.has(fact)),
    missed: required.filter((fact) => !found.has(fact)),
    nodes: countNodes(article, entities, matches),
    nameOf: (id) => entities.find((entity) => entity.id === id)?.name ?? id,
  };
}

/** The last claim of each statement; what differs in date or place is one statement here. */
function uniqueClaims(claims: readonly Claim[]): Map<string, Claim> {
  return new Map(claims.map((claim) => [`${claim.subject}|${claim.relation}|${claim.object}|${claim.status}`, claim]));
}

function isOf(claim: Claim, fact: GoldFact, matches: Matches): boolean {
  if (fact.r !== claim.relation) return false;
  const [subject, object] = [matches.get(claim.subject), matches.get(claim.object)];
  if (subject === undefined || object === undefined) return false;
  if (fact.s.includes(subject) && fact.o.includes(object)) return true;
  return isSymmetric(fact.r) && fact.o.includes(subject) && fact.s.includes(object);
}

/** Whether the claim's quote touches the paragraph that holds the annotator's. */
function inParagraph({ evidence }: Claim, fact: GoldFact, text: string): boolean {
  const at = text.indexOf(fact.evidence);
  const from = text.lastIndexOf("\n", at);
  const to = text.indexOf("\n", at + fact.evidence.length);
  return evidence.start < (to < 0 ? text.length : to) && evidence.end > from;
}

/** A second entity for one node is wrong, as is one that stands for none. */
function countNodes(article: GoldArticle, entities: readonly Entity[], matches: Matches): ArticleScore["nodes"] {
  const optional = new Set(article.nodes.filter((node) => node.optional).map(({ name }) => name));
  const taken = new Set<string>();
  let [right, wrong] = [0, 0];
  for (const entity of entities) {
    const name = matches.get(entity.id);
    if (name === undefined || taken.has(name)) wrong++;
    else if (!optional.has(name)) right++;
    if (name !== undefined) taken.add(name);
  }
  const required = article.nodes.filter((node) => !node.optional);
  const found = required.filter(({ name }) => taken.has(name)).length;
  return { right, wrong, found, missed: required.length - found };
}
