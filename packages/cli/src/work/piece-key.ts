// A piece in; the key under which its product is kept out: equal pieces have equal products.
import { createHash } from "node:crypto";
import type { Piece } from "../sources/piece.ts";

/** 32 hex digits of SHA-256 over format, address and bytes. Where the piece stands has no say. */
export function pieceKey(piece: Pick<Piece, "format" | "bytes" | "uri">): string {
  const hash = createHash("sha256").update(`${piece.format}\0${piece.uri ?? ""}\0`);
  return hash.update(piece.bytes).digest("hex").slice(0, 32);
}
