// How far work has come in; a bar on a terminal, plain lines in a pipe out, on standard error.

/** What is shown; `share` is 0 to 1, or undefined when the end is not known. */
export interface Standing {
  readonly share: number | undefined;
  /** What has been done, in words: `1,204 documents, 3,111 claims`. */
  readonly done: string;
  /** Units done, for the rate. */
  readonly units: number;
  /** `documents` */
  readonly unit: string;
}

export interface Progress {
  show(standing: Standing): void;
  /** Clears the bar; in a pipe nothing. */
  finish(): void;
}

interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const EVERY_TERMINAL_MS = 100;
const EVERY_PIPE_MS = 10_000;
/** The rate of the last half minute, or of the later half of the time: the time left follows what the inputs are like now, not every gust of other work. */
const WINDOW_MS = 30_000;
const WINDOW_SHARE = 0.5;

/** `clock` gives milliseconds. Lines in a pipe start after ten seconds: short work says nothing. */
export function startProgress(out: Terminal = process.stderr, clock: () => number = () => performance.now()): Progress {
  const past: { at: number; share: number; units: number }[] = [{ at: clock(), share: 0, units: 0 }];
  const started = clock();
  let shown = started;
  let drawn = false;
  const show = (standing: Standing): void => {
    const now = clock();
    if (now - shown < (out.isTTY ? EVERY_TERMINAL_MS : EVERY_PIPE_MS)) return;
    shown = now;
    past.push({ at: now, share: standing.share ?? 0, units: standing.units });
    const window = Math.max(WINDOW_MS, WINDOW_SHARE * (now - started));
    while (past.length > 2 && now - past[1]!.at > window) past.shift();
    const line = progressLine(standing, past[0]!, now, out.isTTY ? (out.columns ?? 80) : undefined);
    out.write(out.isTTY ? `\r\x1b[K${line}` : `${line}\n`);
    drawn = true;
  };
  return { show, finish: () => void (drawn && out.isTTY && out.write("\r\x1b[K")) };
}

function progressLine(
  standing: Standing,
  from: { at: number; share: number; units: number },
  now: number,
  columns: number | undefined,
): string {
  const seconds = Math.max(0.001, (now - from.at) / 1000);
  const rate = (standing.units - from.units) / seconds;
  const parts = [standing.done];
  if (rate > 0) parts.push(`${rate < 10 ? rate.toFixed(1) : Math.round(rate)} ${standing.unit}/s`);
  if (standing.share !== undefined) {
    const speed = (standing.share - from.share) / seconds;
    if (speed > 0) parts.push(`${duration((1 - standing.share) / speed)} left`);
    const percent = `${Math.floor(100 * standing.share)} %`.padStart(5);
    const text = `${percent}  ${parts.join("  ")}`;
    const room = columns === undefined ? 0 : Math.min(30, columns - text.length - 4);
    if (room < 8) return text.slice(0, columns && columns - 1);
    const full = Math.round(room * standing.share);
    return `[${"=".repeat(full)}${" ".repeat(room - full)}] ${text}`;
  }
  return parts.join("  ").slice(0, columns && columns - 1);
}

/** `45 s`, `3 min 20 s`, `2 h 5 min` */
export function duration(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
