// documents.jsonl in, one document by its id out, without holding all texts in memory.
import { closeSync, createReadStream, existsSync, openSync, readSync } from "node:fs";
import { join } from "node:path";

interface Place {
  readonly offset: number;
  readonly length: number;
}

/** Where each line stands is found on the first question; each answer is one read of the file. */
export function documentReader(folder: string): (id: string) => Promise<string | null> {
  const file = join(folder, "documents.jsonl");
  let places: Promise<ReadonlyMap<string, Place>> | null = null;
  return async (id) => {
    if (!existsSync(file)) return null;
    const place = (await (places ??= findPlaces(file))).get(id);
    return place ? readPlace(file, place) : null;
  };
}

async function findPlaces(file: string): Promise<Map<string, Place>> {
  const places = new Map<string, Place>();
  let rest: Buffer = Buffer.alloc(0);
  let offset = 0;
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
    const data: Buffer = rest.length > 0 ? Buffer.concat([rest, chunk as Buffer]) : (chunk as Buffer);
    let start = 0;
    for (let end = data.indexOf(10); end >= 0; end = data.indexOf(10, start)) {
      note(places, data.subarray(start, end), offset + start);
      start = end + 1;
    }
    offset += start;
    rest = data.subarray(start);
  }
  note(places, rest, offset);
  return places;
}

function note(places: Map<string, Place>, line: Buffer, offset: number): void {
  if (line.length === 0) return;
  const id = idOf(line);
  if (id !== null) places.set(id, { offset, length: line.length });
}

// Records begin with their id; a line that does not is parsed whole, and one that cannot be parsed is no document.
function idOf(line: Buffer): string | null {
  const head = /^\{"id":"([^"\\]+)"/.exec(line.toString("utf8", 0, 200));
  if (head) return head[1]!;
  try {
    return (JSON.parse(line.toString()) as { id?: string }).id ?? null;
  } catch {
    return null;
  }
}

function readPlace(file: string, { offset, length }: Place): string {
  const handle = openSync(file, "r");
  try {
    const buffer = Buffer.alloc(length);
    readSync(handle, buffer, 0, length, offset);
    return buffer.toString();
  } finally {
    closeSync(handle);
  }
}
