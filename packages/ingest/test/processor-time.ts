// Work in, the milliseconds of this process's processor time that it takes out: other programs of the machine do not count.

/** Least of `runs` runs, in milliseconds. */
export function processorTime(work: () => void, runs = 3): number {
  let least = Infinity;
  for (let run = 0; run < runs; run++) {
    const from = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(from);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** Below this many milliseconds, what else the process does decides. */
const NOISE = 10;

/**
 * How much dearer a unit of input is when the input is `times` as long: 1 where time is linear, `times` where it is square.
 * Both sides do the same amount of work, by turns, so that a slower or busier machine slows both.
 */
export function growth(work: (length: number) => void, length: number, times = 8, turns = 2): number {
  work(length);
  let [short, long] = [Infinity, Infinity];
  for (let turn = 0; turn < turns; turn++) {
    const shorts = () => {
      for (let at = 0; at < times; at++) work(length);
    };
    short = Math.min(short, processorTime(shorts, 1));
    long = Math.min(
      long,
      processorTime(() => work(length * times), 1),
    );
  }
  return Math.max(long, NOISE) / Math.max(short, NOISE);
}
