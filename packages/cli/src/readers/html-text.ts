// A tree of HTML in, its text out: blocks as paragraphs, line breaks as lines, list items with a dash.

/** The part of a DOM node that is looked at. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly data?: string;
  readonly firstChild: HtmlNode | null;
  readonly nextSibling: HtmlNode | null;
  readonly parentNode: HtmlNode | null;
}

const TEXT = 3;
const SILENT = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT SELECT BUTTON TEXTAREA HEAD TITLE".split(" "),
);
const BLOCKS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6
  HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL`.split(/\s+/),
);

/** How many elements stand within each other at the deepest place. */
export function htmlDepth(root: HtmlNode): number {
  let [depth, deepest] = [0, 0];
  for (let node: HtmlNode | null = root; node; ) {
    deepest = Math.max(deepest, depth);
    if (node.firstChild) {
      node = node.firstChild;
      depth++;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      depth--;
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
  return deepest;
}

/** Walks without recursion, so that a page may nest as deep as it likes. */
export function htmlText(root: HtmlNode): string {
  const parts: string[] = [];
  let node: HtmlNode | null = root;
  while (node) {
    open(node, parts);
    if (node.firstChild && !SILENT.has(node.nodeName.toUpperCase())) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      close(node, parts);
      node = node.parentNode;
    }
    if (!node || node === root) break;
    close(node, parts);
    node = node.nextSibling;
  }
  return settle(parts.join(""));
}

function open(node: HtmlNode, parts: string[]): void {
  if (node.nodeType === TEXT) parts.push((node.data ?? "").replace(/\s+/g, " "));
  const name = node.nodeName.toUpperCase();
  if (name === "BR") parts.push("\n");
  if (name === "TD" || name === "TH") parts.push(" ");
  if (BLOCKS.has(name)) parts.push(name === "LI" ? "\n\n- " : "\n\n");
}

function close(node: HtmlNode, parts: string[]): void {
  if (BLOCKS.has(node.nodeName.toUpperCase())) parts.push("\n\n");
}

/** No space at the ends of lines, one empty line between paragraphs. */
function settle(text: string): string {
  const paragraphs: string[] = [];
  for (const paragraph of text.split(/\n\n+/)) {
    const lines = paragraph.split("\n").map((line) => line.replace(/ {2,}/g, " ").trim());
    const kept = lines.filter((line) => line !== "" && line !== "-").join("\n");
    if (kept !== "") paragraphs.push(kept);
  }
  return paragraphs.join("\n\n").replace(/(^|\n)-\n\n/g, "$1- ");
}
