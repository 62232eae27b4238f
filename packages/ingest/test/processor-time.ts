// Work in, the milliseconds of this process's processor time that its best run takes out: other programs of the machine do not count.

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
