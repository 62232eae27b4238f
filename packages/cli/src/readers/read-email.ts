// A message (.eml) in, the document of its text out; attachments are left alone.
import { parseHTML } from "linkedom";
import PostalMime from "postal-mime";
import { cleanText } from "./decode-text.ts";
import { type HtmlNode, htmlText } from "./html-text.ts";
import { readDate } from "./read-date.ts";
import { oneDocument, type Reading } from "./reading.ts";

/** The plain part, else the HTML part; the address is `mid:` and the message's id (RFC 2392). */
export async function readEmail(bytes: Uint8Array): Promise<Reading> {
  const message = await PostalMime.parse(bytes, { maxNestingDepth: 50, maxHeadersSize: 1_000_000 });
  const plain = message.text?.trim();
  const text = plain || (message.html ? htmlText(parseHTML(message.html).document as unknown as HtmlNode) : "");
  return oneDocument({
    uri: message.messageId ? `mid:${message.messageId.replace(/^<|>$/g, "")}` : undefined,
    title: message.subject?.trim() || undefined,
    publisher: message.from?.name || message.from?.address || undefined,
    published: readDate(message.date),
    text: cleanText(text.replace(/\r\n?/g, "\n")),
  });
}
