// A folder of annotated articles in, their content out: what an analyst would want from each.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { NodeKind, Relation, Status } from "@entente/graph";
import { CliError } from "../commands/command.ts";

/** An entity that the article is about; an optional one is neither required nor punished. */
export interface GoldNode {
  readonly type: NodeKind;
  readonly name: string;
  readonly iso?: string;
  readonly aliases?: readonly string[];
  /** Treaties: ISO codes or names. */
  readonly parties?: readonly string[];
  readonly optional?: boolean;
}

/** A fact; `s` and `o` are names of nodes, alternatives of which one is enough. */
export interface GoldFact {
  readonly s: readonly string[];
  readonly r: Relation;
  readonly o: readonly string[];
  readonly status: Status;
  readonly evidence: string;
  readonly optional?: boolean;
  readonly former?: boolean;
}

/** One annotated article. */
export interface GoldArticle {
  readonly id: string;
  readonly title?: string | null;
  readonly date?: string | null;
  readonly url?: string | null;
  readonly text: string;
  readonly nodes: readonly GoldNode[];
  readonly facts: readonly GoldFact[];
}

/** Articles by the names of their files. Throws CliError when the folder holds none or one is no annotation. */
export function readGold(folder: string): GoldArticle[] {
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  } catch {
    throw new CliError(`${folder} is no folder; give one with a .json file for each annotated article`, 2);
  }
  if (names.length === 0) throw new CliError(`${folder} holds no .json files; give a folder of annotated articles`, 2);
  return names.sort().map((name) => {
    const article = JSON.parse(readFileSync(join(folder, name), "utf8")) as GoldArticle;
    if (typeof article.text !== "string" || !Array.isArray(article.nodes) || !Array.isArray(article.facts)) {
      throw new CliError(`${join(folder, name)} is no annotation: it needs text, nodes and facts`);
    }
    return article;
  });
}
