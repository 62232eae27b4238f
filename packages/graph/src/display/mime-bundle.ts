// In: something that shows itself. Out: the bundle of MIME types that Jupyter kernels take.

/** Representations by MIME type. */
export type MimeBundle = Readonly<Record<string, unknown>>;

/** What has the usual representations. */
export interface Displayable {
  toHTML(options?: { readonly picture?: boolean }): string;
  toMarkdown(): string;
  toString(): string;
  toJSON(): unknown;
}

/** HTML with the picture, Markdown, plain text and JSON; a front end takes the richest it trusts. */
export const mimeBundle = (value: Displayable): MimeBundle => ({
  "text/html": value.toHTML({ picture: true }),
  "text/markdown": value.toMarkdown(),
  "text/plain": value.toString(),
  "application/json": value.toJSON(),
});
