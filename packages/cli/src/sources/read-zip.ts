// A zip file in, the pieces of its entries out. Names of entries serve messages alone: nothing is ever written by them.
import { openPromise } from "yauzl";
import type { ByteSource } from "./byte-source.ts";
import { fileKind } from "./formats.ts";
import { LimitError, MAX_ENTRIES, MAX_UNPACKED_RATIO, MIN_BOMB_BYTES } from "./limits.ts";
import type { InputFile } from "./list-files.ts";
import { LONGEST_PLACE, oneLine } from "./one-line.ts";
import type { Found } from "./piece.ts";

/** Reads entry after entry, in the order of the archive. `before`: bytes of the inputs that lie before this file. */
export async function* readZip(
  file: InputFile,
  before: number,
  piecesOf: (source: ByteSource) => AsyncIterable<Found>,
): AsyncGenerator<Found> {
  const zip = await openPromise(file.path, { lazyEntries: true, autoClose: false });
  try {
    if (zip.entryCount > MAX_ENTRIES) throw new LimitError(`it has more than ${MAX_ENTRIES} entries`);
    let unpacked = 0;
    for await (const entry of zip.eachEntry()) {
      const kind = fileKind(entry.fileName);
      if (!kind || entry.fileName.endsWith("/") || /(?:^|\/)(?:__MACOSX\/|\.)/.test(entry.fileName)) continue;
      // Entries may lie upon each other, so that each is modest and all together are a bomb.
      unpacked += entry.uncompressedSize;
      if (unpacked > MIN_BOMB_BYTES && unpacked > file.size * MAX_UNPACKED_RATIO) {
        throw new LimitError(`it unpacks to more than ${MAX_UNPACKED_RATIO} times its size, as a zip bomb does`);
      }
      const readTo = before + (file.size * zip.entriesRead) / zip.entryCount;
      const bytes = await zip.openReadStreamPromise(entry);
      yield* piecesOf({
        place: oneLine(`${file.path}/${entry.fileName}`, LONGEST_PLACE),
        kind,
        bytes,
        readTo: () => readTo,
      });
    }
  } finally {
    zip.close();
  }
}
