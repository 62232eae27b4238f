// In: any text. Out: text that XML 1.0 can hold, from which the same text can be read again.
import { escapeMarkup } from "../display/escape.ts";

// What XML does not allow even as a reference: controls, lone surrogates, U+FFFE and U+FFFF.
const FORBIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const hex = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/**
 * Forbidden characters become `\uXXXX`, as in JSON, and so does a backslash that stands before `uXXXX` already; nothing else changes.
 * Line ends become references, since a parser would normalise them.
 */
export const xmlText = (text: string): string =>
  escapeMarkup(text.replace(/\\(?=u[0-9a-fA-F]{4})/g, hex).replace(FORBIDDEN, hex)).replace(
    /[\t\n\r]/g,
    (character) => `&#${character.charCodeAt(0)};`,
  );

/** The text that `xmlText` was given, after the XML parser has resolved its references. */
export const fromXmlText = (text: string): string =>
  text.replace(/\\u([0-9a-fA-F]{4})/g, (_match, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
