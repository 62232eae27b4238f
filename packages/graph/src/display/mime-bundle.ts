// In: something that shows itself. Out: the bundle of MIME types that Jupyter kernels take.

/** Representations by MIME type. */
export type MimeBundle = Readonly<Record<string, unknown>>;

/** What has the usual representations. */
export interface Displayable {
  /** HTML that needs no script, with its picture when asked for. */
  toHTML(options?: { readonly picture?: boolean }): string;
  /** GitHub-flavoured Markdown. */
  toMarkdown(): string;
  /** Plain text for a terminal. */
  toString(): string;
  /** Plain data. */
  toJSON(): unknown;
}

/** HTML with the picture, Markdown, plain text and JSON; a front end takes the richest it trusts. */
export const mimeBundle = (value: Displayable): MimeBundle => ({
  "text/html": value.toHTML({ picture: true }),
  "text/markdown": value.toMarkdown(),
  "text/plain": value.toString(),
  "application/json": value.toJSON(),
});
