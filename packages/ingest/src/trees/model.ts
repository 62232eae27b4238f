/** The bytes of a model file in, a model ready to tag and parse out. */
import { insertRow, type LinearModel, makeLinearModel, weightOfCode } from "./linear-model.ts";

/** Loaded weights: opaque to callers, read-only, safe to share. */
export interface Model {
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
export const VERSION = 1;

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
  const tagger = readSection(bytes, view, 16 + headerLength, header.tags.length);
  const parser = readSection(bytes, view, tagger.next, 2 * header.labels.length + 1);
  return {
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

/**
 * A section: counts of features, of entries and of key bytes, the Rice parameter (32 bits each); then the gaps between
 * sorted keys, Rice-coded; the length of each row; the classes; the weight codes.
 */
function readSection(bytes: Uint8Array, view: DataView, at: number, classes: number): { model: LinearModel; next: number } {
  const features = view.getUint32(at, true);
  const count = view.getUint32(at + 4, true);
  const keyBytes = view.getUint32(at + 8, true);
  const rice = view.getUint32(at + 12, true);
  const keys = at + 16;
  const lengths = keys + keyBytes;
  const classAt = lengths + features;
  const codeAt = classAt + count;
  if (codeAt + count > bytes.length) throw new Error("the file ends too early");
  const model = makeLinearModel(classes, features, count);
  for (let i = 0; i < count; i++) {
    const c = bytes[classAt + i] as number;
    if (c >= classes) throw new Error(`class ${c} of ${classes}`);
    model.entries[i] = (weightOfCode(((bytes[codeAt + i] as number) << 24) >> 24) << 8) | c;
  }
  insertRows(model, bytes, { keys, keyBytes, rice, lengths, features });
  return { model, next: codeAt + count };
}

interface Rows {
  readonly keys: number;
  readonly keyBytes: number;
  readonly rice: number;
  readonly lengths: number;
  readonly features: number;
}

function insertRows(model: LinearModel, bytes: Uint8Array, rows: Rows): void {
  const { rice } = rows;
  const lastBit = (rows.keys + rows.keyBytes) * 8;
  let bit = rows.keys * 8;
  let key = -1;
  let start = 0;
  for (let i = 0; i < rows.features; i++) {
    let gap = 0;
    while (((bytes[bit >>> 3] as number) >>> (bit & 7)) & 1) {
      gap++;
      bit++;
    }
    bit++;
    for (let k = 0; k < rice; k++, bit++) gap = gap * 2 + (((bytes[bit >>> 3] as number) >>> (bit & 7)) & 1);
    if (bit > lastBit) throw new Error("the keys end too early");
    key += gap + 1;
    const length = bytes[rows.lengths + i] as number;
    insertRow(model, key, start, length);
    start += length;
  }
}

function asciiOf(bytes: Uint8Array, from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at++) text += String.fromCharCode(bytes[at] as number);
  return text;
}
