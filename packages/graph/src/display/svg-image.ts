// In: an SVG. Out: an <img> with it as a data URL: notebooks that are not trusted and nbconvert blank SVG, and keep this.
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { escapeMarkup } from "./escape.ts";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Base64 (RFC 4648) of bytes. */
export function base64(bytes: Uint8Array): string {
  const out: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [a, b = 0, c = 0] = [bytes[at]!, bytes[at + 1], bytes[at + 2]];
    const last = at + 2 < bytes.length ? ALPHABET[c & 63] : "=";
    const third = at + 1 < bytes.length ? ALPHABET[((b & 15) << 2) | (c >> 6)] : "=";
    out.push(`${ALPHABET[a >> 2]}${ALPHABET[((a & 3) << 4) | (b >> 4)]}${third}${last}`);
  }
  return out.join("");
}

/** The picture as an image element. */
export const svgImage = (svg: string, title: string): string =>
  `<img alt="${escapeMarkup(title)}" style="max-width:100%" src="data:image/svg+xml;base64,${base64(utf8ToBytes(svg))}">`;
