/** The bytes of a model file in, a model ready to tag and parse out. */

import { type LinearModel, makeLinearModel } from "./linear-model.ts";
import { type Lexicon, makeLexicon } from "./tagger/lexicon.ts";

/** Loaded weights: opaque to callers, read-only, safe to share. */
export interface Model {
  readonly lexicon: Lexicon;
  readonly tagger: LinearModel;
  readonly parser: LinearModel;
  /** Tag pairs by number. */
  readonly tagUpos: readonly string[];
  readonly tagXpos: readonly string[];
  /** Number of a pair by "UPOS XPOS", and of the commonest pair by "UPOS". */
  readonly tagNumber: ReadonlyMap<string, number>;
  readonly labels: readonly string[];
  /** States kept at each step: 1 is greedy. */
  readonly beam: number;
  /** Score difference that counts as a margin of 1. */
  readonly marginUnit: number;
}

export const MAGIC = "ENTENTE\n";
export const VERSION = 2;

/**
 * Reads the uncompressed content of a model file.
 * @throws "ingest/loadModel: …" when the bytes are not a model, or one of another version.
 */
export function loadModel(bytes: Uint8Array): Model {
  if (bytes.length < 16 || asciiOf(bytes, 0, 8) !== MAGIC) {
    const gzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
    throw new Error(`ingest/loadModel: not a model file${gzip ? " (still compressed: gunzip it first)" : ""}`);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = view.getUint32(8, true);
  if (version !== VERSION) throw new Error(`ingest/loadModel: version ${version}, this program reads ${VERSION}`);
  const headerLength = view.getUint32(12, true);
  try {
    return readModel(bytes, view, headerLength);
  } catch (error) {
    throw new Error(`ingest/loadModel: damaged model file (${error instanceof Error ? error.message : String(error)})`);
  }
}

interface Header {
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  readonly beam: number;
  readonly marginUnit: number;
}

function readModel(bytes: Uint8Array, view: DataView, headerLength: number): Model {
  const header = JSON.parse(asciiOf(bytes, 16, 16 + headerLength)) as Header;
  const tagNumber = new Map<string, number>();
  header.tags.forEach((pair, number) => {
    tagNumber.set(pair, number);
    const upos = pair.split(" ")[0] as string;
    if (!tagNumber.has(upos)) tagNumber.set(upos, number);
  });
  const lexicon = readLexicon(bytes, view, 16 + headerLength);
  const tagger = readSection(bytes, view, lexicon.next, header.tags.length);
  const parser = readSection(bytes, view, tagger.next, 2 * header.labels.length + 1);
  return {
    lexicon: lexicon.lexicon,
    tagger: tagger.model,
    parser: parser.model,
    tagUpos: header.tags.map((pair) => pair.split(" ")[0] as string),
    tagXpos: header.tags.map((pair) => pair.split(" ")[1] as string),
    tagNumber,
    labels: header.labels,
    beam: header.beam,
    marginUnit: header.marginUnit,
  };
}

/** The lexicon: number of words, of key bytes, the Rice parameter; the keys; the low bytes of the classes; the high bytes. */
function readLexicon(bytes: Uint8Array, view: DataView, at: number): { lexicon: Lexicon; next: number } {
  const count = view.getUint32(at, true);
  const keyBytes = view.getUint32(at + 4, true);
  const keys = readKeys(bytes, { from: at + 12, bytes: keyBytes, rice: view.getUint32(at + 8, true), count });
  const low = at + 12 + keyBytes;
  if (low + 2 * count > bytes.length) throw new Error("the file ends too early");
  const classes = Int32Array.from(
    keys,
    (_, i) => (bytes[low + i] as number) + 256 * (bytes[low + count + i] as number),
  );
  return { lexicon: makeLexicon(keys, classes), next: low + 2 * count };
}

/**
 * A section: counts of features, of entries and of key bytes, the Rice parameter (32 bits each); then the gaps between
 * sorted keys, Rice-coded; the length of each row; the classes; the weight codes.
 */
function readSection(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  classes: number,
): { model: LinearModel; next: number } {
  const features = view.getUint32(at, true);
  const count = view.getUint32(at + 4, true);
  const keyBytes = view.getUint32(at + 8, true);
  const keys = readKeys(bytes, {
    from: at + 16,
    bytes: keyBytes,
    rice: view.getUint32(at + 12, true),
    count: features,
  });
  const lengths = at + 16 + keyBytes;
  const classAt = lengths + features;
  const codeAt = classAt + count;
  if (codeAt + count > bytes.length) throw new Error("the file ends too early");
  for (let i = classAt; i < codeAt; i++)
    if ((bytes[i] as number) >= classes) throw new Error(`class ${bytes[i]} of ${classes}`);
  const model = makeLinearModel(classes, {
    keys,
    lengths: bytes.subarray(lengths, classAt),
    classes: bytes.subarray(classAt, codeAt),
    codes: bytes.subarray(codeAt, codeAt + count),
  });
  return { model, next: codeAt + count };
}

/** Ascending keys from their Rice-coded gaps. */
function readKeys(bytes: Uint8Array, at: { from: number; bytes: number; rice: number; count: number }): Int32Array {
  const lastBit = (at.from + at.bytes) * 8;
  if (lastBit > bytes.length * 8) throw new Error("the file ends too early");
  const keys = new Int32Array(at.count);
  let bit = at.from * 8;
  let key = -1;
  for (let i = 0; i < at.count; i++) {
    let gap = 0;
    while (((bytes[bit >>> 3] as number) >>> (bit & 7)) & 1) {
      gap++;
      bit++;
    }
    bit++;
    for (let k = 0; k < at.rice; k++, bit++) gap = gap * 2 + (((bytes[bit >>> 3] as number) >>> (bit & 7)) & 1);
    if (bit > lastBit) throw new Error("the keys end too early");
    key += gap + 1;
    keys[i] = key;
  }
  return keys;
}

function asciiOf(bytes: Uint8Array, from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at++) text += String.fromCharCode(bytes[at] as number);
  return text;
}
