// The annotated articles of this folder: each holds together by itself, and the README's table says what they count up to.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { NODE_KIND_NAMES, type NodeKind, RELATION_NAMES, RELATIONS, type Relation, STATUSES } from "@entente/graph";
import { describe, expect, it } from "vitest";

interface GoldNode {
  readonly type: NodeKind;
  readonly name: string;
  readonly iso?: string;
  readonly parties?: readonly string[];
  readonly kind?: string;
  readonly aliases: readonly string[];
  readonly optional?: boolean;
}

interface GoldFact {
  readonly s: readonly string[];
  readonly r: Relation;
  readonly o: readonly string[];
  readonly status: (typeof STATUSES)[number];
  readonly date: string | null;
  readonly evidence: string;
  readonly optional: boolean;
  readonly office?: string;
}

interface GoldArticle {
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  readonly url: null;
  readonly topic: string;
  readonly text: string;
  readonly nodes: readonly GoldNode[];
  readonly facts: readonly GoldFact[];
}

const here = import.meta.dirname;
const files = readdirSync(here).filter((file) => file.endsWith(".json"));
const articles = files.map((file) => JSON.parse(readFileSync(join(here, file), "utf8")) as GoldArticle);
const told = (fact: GoldFact): string => `${fact.s.join("/")} ${fact.r} ${fact.o.join("/")} (${fact.status})`;
const share = (a: readonly string[], b: readonly string[]): boolean => a.some((name) => b.includes(name));

/** One claim could satisfy both facts. */
const meet = (a: GoldFact, b: GoldFact): boolean =>
  a.r === b.r &&
  ((share(a.s, b.s) && share(a.o, b.o)) || (RELATIONS[a.r].symmetric && share(a.s, b.o) && share(a.o, b.s)));

function table(): string {
  const facts = articles.flatMap((article) => article.facts);
  const line = (name: string, chosen: readonly GoldFact[]): string => {
    const optional = chosen.filter((fact) => fact.optional).length;
    return `| ${name} | ${chosen.length - optional} | ${optional} |`;
  };
  return [
    ...RELATION_NAMES.map((name) =>
      line(
        name,
        facts.filter((fact) => fact.r === name),
      ),
    ),
    ...STATUSES.map((status) =>
      line(
        status,
        facts.filter((fact) => fact.status === status),
      ),
    ),
    line(`all, in ${articles.length} articles`, facts),
  ].join("\n");
}

describe.each(articles.map((article, i) => [files[i] ?? "", article] as const))("%s", (file, article) => {
  const { nodes, facts, text } = article;
  const kindOf = new Map(nodes.map((node) => [node.name, node.type]));

  it("is named by its id and has the fields of an article", () => {
    expect(file).toBe(`${article.id}.json`);
    expect(Object.keys(article)).toEqual(["id", "title", "date", "url", "topic", "text", "nodes", "facts"]);
    expect(article.date ?? "2000-01-01").toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(text.trim()).toBe(text);
  });

  it("has nodes of known kinds, named once, that the text or title names", () => {
    expect(new Set(nodes.map((node) => node.name)).size).toBe(nodes.length);
    for (const node of nodes) {
      expect(NODE_KIND_NAMES).toContain(node.type);
      expect(
        [node.name, ...node.aliases].some((name) => `${article.title}\n${text}`.includes(name)),
        node.name,
      ).toBe(true);
      if (node.type === "Country") expect(node.iso, node.name).toMatch(/^[A-Z]{3}$/);
      if (node.type === "Treaty") expect(node.kind, node.name).toBeTruthy();
      for (const party of node.parties ?? []) {
        expect(
          nodes.some((other) => other.iso === party || other.name === party),
          `${node.name}: ${party}`,
        ).toBe(true);
      }
    }
  });

  it("has facts between its nodes, in the vocabulary, each with its words", () => {
    for (const fact of facts) {
      expect(RELATION_NAMES, told(fact)).toContain(fact.r);
      expect(STATUSES, told(fact)).toContain(fact.status);
      expect(text.includes(fact.evidence), told(fact)).toBe(true);
      expect(fact.date ?? "2000").toMatch(/^\d{4}(-\d\d(-\d\d)?)?$/);
      for (const name of fact.s) expect(RELATIONS[fact.r].source, `${told(fact)}: ${name}`).toContain(kindOf.get(name));
      for (const name of fact.o) expect(RELATIONS[fact.r].target, `${told(fact)}: ${name}`).toContain(kindOf.get(name));
      if (fact.r === "HOLDS_OFFICE_IN") expect(fact.office, told(fact)).toBeTruthy();
    }
  });

  it("requires nothing twice, and nothing of optional nodes alone", () => {
    const required = facts.filter((fact) => !fact.optional);
    const optional = new Set(nodes.filter((node) => node.optional).map((node) => node.name));
    for (const [i, fact] of required.entries()) {
      expect(
        required
          .slice(0, i)
          .filter((other) => meet(fact, other))
          .map(told),
        told(fact),
      ).toEqual([]);
      expect(
        fact.s.every((name) => optional.has(name)),
        told(fact),
      ).toBe(false);
      expect(
        fact.o.every((name) => optional.has(name)),
        told(fact),
      ).toBe(false);
    }
  });
});

it("has at least 40 articles with ids of their own", () => {
  expect(articles.length).toBeGreaterThanOrEqual(40);
  expect(new Set(articles.map((article) => article.id)).size).toBe(articles.length);
});

it("counts up to the table in the README", () => {
  expect(readFileSync(join(here, "README.md"), "utf8")).toContain(table());
});
