// Numbers of rows done in, a line of progress on standard error out: rate and time left on a terminal, one line each 10 s in a pipe.

const EVERY = { terminal: 100, pipe: 10_000 };

/** What `push` calls, and what takes the line away. */
export interface RowProgress {
  show(done: number, total: number): void;
  end(): void;
}

/** Nothing is printed for work that ends before the first interval is over. */
export function rowProgress(stream: NodeJS.WriteStream = process.stderr): RowProgress {
  const began = Date.now();
  let [last, shown] = [began, false];
  const show = (done: number, total: number): void => {
    const now = Date.now();
    if (now - last < (stream.isTTY ? EVERY.terminal : EVERY.pipe)) return;
    last = now;
    shown = true;
    const rate = (done / (now - began)) * 1000;
    const line = `${done} of ${total} rows, ${Math.round(rate)} a second, ${Math.ceil((total - done) / rate)} s left`;
    stream.write(stream.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
  };
  return { show, end: () => void (shown && stream.isTTY && stream.write("\r\u001b[K")) };
}
