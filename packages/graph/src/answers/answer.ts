// What a question returns: rows that can be read by a program, and that show themselves in a notebook, a terminal or a page.
import { toElement } from "../display/element.ts";
import { htmlPage } from "../display/html-table.ts";
import { markdownTable } from "../display/markdown-table.ts";
import { plainTable } from "../display/plain-table.ts";
import { showsItself } from "../display/shows-itself.ts";

/** What an answer is made of. */
export interface AnswerParts<R extends object> {
  readonly title: string;
  readonly rows: readonly R[];
  /** Keys of the rows that tables show, in order. */
  readonly columns: readonly (keyof R & string)[];
  /** Ids of the nodes and keys of the edges that the answer speaks of. */
  readonly nodes?: readonly string[];
  readonly edges?: readonly string[];
  /** Draws the answer as SVG; absent when there is nothing to draw. */
  readonly picture?: (() => string) | undefined;
  /** Sentences that stand above the table. */
  readonly notes?: readonly string[];
}

/** Rows with a title, iterable, that show themselves. `graph.subgraph(answer)` is the graph of what it speaks of. */
export class Answer<R extends object> implements Iterable<R> {
  readonly title: string;
  readonly rows: readonly R[];
  readonly columns: readonly (keyof R & string)[];
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
  readonly notes: readonly string[];
  readonly #picture: (() => string) | undefined;

  constructor(parts: AnswerParts<R>) {
    this.title = parts.title;
    this.rows = parts.rows;
    this.columns = parts.columns;
    this.nodes = parts.nodes ?? [];
    this.edges = parts.edges ?? [];
    this.notes = parts.notes ?? [];
    this.#picture = parts.picture;
  }

  /** Number of rows. */
  get length(): number {
    return this.rows.length;
  }

  /** The first row, if there is one. */
  get first(): R | undefined {
    return this.rows[0];
  }

  /** The rows, one by one. */
  [Symbol.iterator](): Iterator<R> {
    return this.rows[Symbol.iterator]();
  }

  /** The rows as plain data. */
  toJSON(): readonly R[] {
    return this.rows;
  }

  /** A table in HTML, 20 rows a page, everything escaped; with the picture when `picture` is true. */
  toHTML(options: { readonly picture?: boolean } = {}): string {
    return htmlPage(this, options.picture ? this.toSVG() : undefined);
  }

  /** A table in GitHub's Markdown. */
  toMarkdown(): string {
    return markdownTable(this);
  }

  /** A table in plain text. */
  toString(): string {
    return plainTable(this);
  }

  /** The picture, or undefined when there is nothing to draw. */
  toSVG(): string | undefined {
    return this.#picture?.();
  }

  /** A detached element for pages and Observable. Throws where there is no document. */
  toElement(): unknown {
    return toElement(this.toHTML({ picture: true }));
  }
}

showsItself(Answer.prototype);
