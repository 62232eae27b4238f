// Packed bytes in, unpacked bytes out, until they grow beyond reason.

import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { LimitError, MAX_UNPACKED_RATIO, MIN_BOMB_BYTES } from "./limits.ts";

/** Gunzips a stream; throws LimitError for a bomb and zlib's error for damaged data. */
export async function* gunzip(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let taken = 0;
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of packed) {
      taken += chunk.length;
      yield chunk;
    }
  };
  let given = 0;
  for await (const chunk of pipeline(counted, createGunzip(), () => {})) {
    given += chunk.length;
    if (given > MIN_BOMB_BYTES && given > taken * MAX_UNPACKED_RATIO) {
      throw new LimitError(`it unpacks to more than ${MAX_UNPACKED_RATIO} times its size, as a zip bomb does`);
    }
    yield chunk;
  }
}

/** The whole stream in one array; throws LimitError past `limit` bytes. */
export async function collect(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let held = 0;
  for await (const chunk of stream) {
    held += chunk.length;
    if (held > limit) throw new LimitError(`it has more than ${Math.floor(limit / 1024 / 1024)} MB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
