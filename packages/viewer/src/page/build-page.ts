// The app's files and a graph in, one page that opens from disk and needs nothing else out.

/** Texts of the built app. */
export interface AppTexts {
  readonly script: string;
  readonly style: string;
  readonly graphWorker: string;
  readonly layoutWorker: string;
  /** Messages in Polish, as JSON; the English ones are in the script. */
  readonly polish: string;
}

export interface PageContent {
  readonly title: string;
  readonly columns: Uint8Array;
  /** Lines of evidence and of documents, without texts unless somebody wants them in. */
  readonly evidence: string;
  readonly documents: string;
  /** Named views and notes, as in views.json. */
  readonly views?: string;
}

/** Scripts and styles are allowed by their hashes alone; what documents said is base64 and can close no element. */
export async function buildPage(app: AppTexts, content: PageContent): Promise<string> {
  const script = inline(app.script, "script");
  const style = inline(app.style, "style");
  const policy = `default-src 'none'; script-src '${await hash(script)}'; style-src '${await hash(style)}'; worker-src blob:; img-src data: blob:; base-uri 'none'; form-action 'none'`;
  const data = (id: string, text: string): string => `<script type="text/plain" id="entente-${id}">${text}</script>`;
  return [
    "<!doctype html>",
    '<html lang="en"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">',
    `<title>${escapeMarkup(content.title)}</title><link rel="icon" href="data:,"><style>${style}</style></head><body><div id="app"></div>`,
    data("title", escapeMarkup(content.title)),
    data("columns", toBase64(content.columns)),
    data("evidence", toBase64(encode(content.evidence))),
    data("documents", toBase64(encode(content.documents))),
    data("views", toBase64(encode(content.views ?? ""))),
    data("worker-graph", inline(app.graphWorker, "script")),
    data("worker-layout", inline(app.layoutWorker, "script")),
    data("messages-pl", inline(app.polish, "script")),
    `<script type="module">${script}</script></body></html>`,
    "",
  ].join("\n");
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Within an element of raw text only its own end tag, and in scripts the opening of a comment, mean anything. */
const inline = (text: string, element: "script" | "style"): string =>
  text.replaceAll(`</${element}`, `<\\/${element}`).replaceAll("<!--", "<\\!--");

const escapeMarkup = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

async function hash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", encode(text) as Uint8Array<ArrayBuffer>);
  return `sha256-${toBase64(new Uint8Array(digest))}`;
}

/** In pieces: a call with a million arguments would overflow the stack. */
function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
