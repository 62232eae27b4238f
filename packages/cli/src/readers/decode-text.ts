// Bytes of a text in, its characters out: UTF-8, else UTF-16 by its mark, else windows-1252.

const STRICT = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });

/** Lone surrogates become U+FFFD and line breaks \n; NUL and other controls become spaces, so that spans stay countable. */
export function decodeText(bytes: Uint8Array): string {
  return cleanText(decode(bytes)).replace(/\r\n?/g, "\n");
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return STRICT.decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

/** 0x80 to 0x9F of windows-1252 (https://encoding.spec.whatwg.org/index-windows-1252.txt). */
const WINDOWS_1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** By our own table: the TextDecoder of Node 20 and 22 takes windows-1252 for latin1. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return latin1.replace(/[\x80-\x9f]/g, (sign) => WINDOWS_1252[sign.charCodeAt(0) - 0x80]!);
}

/** Same length as before: characters that no text has become spaces, broken halves of characters U+FFFD. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(/[\x00-\x08\x0b\x0e-\x1f\x7f]/g, " ");
}
