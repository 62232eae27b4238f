// Runs of code in, whether they reached a place that none had reached before out: V8's own block coverage, by way of its inspector.
import { type Profiler, Session } from "node:inspector/promises";

/** Our own code and the libraries that read formats. */
const WATCHED =
  /\/packages\/\w+\/src\/|\/(?:pdfjs-dist|mammoth|fflate|jszip|postal-mime|fast-xml-parser|linkedom|htmlparser2|readability|csv-parse|yauzl|yaml)\//;

export interface Coverage {
  /** Places reached since the last call that are new. */
  take(): Promise<number>;
  readonly places: number;
}

export async function watchCoverage(): Promise<Coverage> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  const known = new Set<string>();
  const add = ({ scriptId, functions }: Profiler.ScriptCoverage): number => {
    const before = known.size;
    for (const { ranges } of functions)
      for (const { count, startOffset, endOffset } of ranges)
        if (count > 0) known.add(`${scriptId}:${startOffset}:${endOffset}`);
    return known.size - before;
  };
  return {
    async take() {
      const { result } = await session.post("Profiler.takePreciseCoverage");
      return result.filter(({ url }) => WATCHED.test(url)).reduce((sum, script) => sum + add(script), 0);
    },
    get places() {
      return known.size;
    },
  };
}
