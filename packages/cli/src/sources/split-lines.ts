// A stream of bytes in, its lines out, as bytes and with a limit: a line of 100 MB is passed over, not held.

/** A line without its break; `undefined` bytes: longer than the limit. `end`: bytes of the stream before the next line. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array | undefined;
  readonly end: number;
}

const BREAK = 10;

/** Lines end with \n or \r\n; the last one may lack its break. Empty lines are left out but counted. */
export async function* splitLines(stream: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let held = 0;
  let number = 0;
  let read = 0;
  const close = (end: number): Line | undefined => {
    number++;
    const bytes = held > limit ? undefined : trimmed(Buffer.concat(parts));
    parts = [];
    held = 0;
    return bytes?.length === 0 ? undefined : { number, bytes, end };
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(BREAK); at >= 0; at = chunk.indexOf(BREAK, from)) {
      held += at - from;
      if (held <= limit) parts.push(chunk.subarray(from, at));
      from = at + 1;
      const line = close(read + from);
      if (line) yield line;
    }
    held += chunk.length - from;
    if (held <= limit) parts.push(chunk.subarray(from));
    else parts = [];
    read += chunk.length;
  }
  const last = held > 0 ? close(read) : undefined;
  if (last) yield last;
}

function trimmed(line: Uint8Array): Uint8Array {
  return line.at(-1) === 13 ? line.subarray(0, -1) : line;
}
