// In: text from documents. Out: the same, safe inside HTML, SVG or XML.

const REPLACED: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

// Characters that XML 1.0 does not allow: controls but tab and line ends, lone surrogates, U+FFFE, U+FFFF.
const NOT_XML =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text as XML or HTML text or attribute value; characters that XML does not allow become U+FFFD. */
export const escapeMarkup = (text: string): string =>
  text.replace(NOT_XML, "\uFFFD").replace(/[&<>"']/g, (character) => REPLACED[character]!);

/** A link target, or undefined unless it is http or https. */
export const safeLink = (uri: string | undefined): string | undefined =>
  uri && /^https?:\/\/[^\s]+$/i.test(uri) ? uri : undefined;
