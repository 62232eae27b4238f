// A pattern such as `news/**/*.html` in, a test of paths out.

/** What opens a pattern: nothing else in a word makes it one. */
const MAGIC = /[*?[\]{}]/;

export const isPattern = (word: string): boolean => MAGIC.test(word);

/** The folder to walk, and whether a path below it (forward slashes) fits. `**` crosses folders, `*` and `?` do not. */
export function readPattern(pattern: string): { readonly folder: string; readonly fits: (path: string) => boolean } {
  const parts = pattern.split("/");
  const first = parts.findIndex((part) => MAGIC.test(part));
  const folder = parts.slice(0, first).join("/") || (pattern.startsWith("/") ? "/" : ".");
  const below = parts.slice(first).map(partExpression).join("/");
  const expression = new RegExp(`^${below.replaceAll("**/", "(?:[^/]+/)*").replace(/\*\*$/, ".*")}$`);
  return { folder, fits: (path) => expression.test(path) };
}

function partExpression(part: string): string {
  if (part === "**") return part;
  let depth = 0;
  return part.replace(/\[!?[^\]]+\]|[{},]|\*+|\?|[.+^$()|\\[\]]/g, (sign) => {
    if (sign.length > 2 && sign.startsWith("[")) return sign.replace("[!", "[^").replace(/\\/g, "\\\\");
    if (sign.startsWith("*")) return "[^/]*";
    if (sign === "?") return "[^/]";
    if (sign === "{") return ++depth > 0 ? "(?:" : "";
    if (sign === "}") return depth-- > 0 ? ")" : "\\}";
    if (sign === ",") return depth > 0 ? "|" : ",";
    return `\\${sign}`;
  });
}
