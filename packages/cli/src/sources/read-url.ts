// An http(s) address in, what lies there as a stream with its kind out; robots.txt is obeyed.
import type { ByteSource } from "./byte-source.ts";
import { fetchUrl, USER_AGENT } from "./fetch-url.ts";
import { type FileKind, fileKind } from "./formats.ts";
import { robotsAllow } from "./robots.ts";

const BY_TYPE: readonly (readonly [RegExp, FileKind["holds"]])[] = [
  [/html/, "html"],
  [/pdf/, "pdf"],
  [/ndjson|jsonl|json-seq/, "lines"],
  [/json/, "record"],
  [/csv/, "table"],
  [/rss|atom|xml/, "feed"],
  [/wordprocessingml/, "docx"],
  [/rfc822/, "email"],
  [/markdown/, "markdown"],
  [/plain/, "text"],
];

/** A reader of addresses that remembers each site's robots.txt. Throws with a sentence for people. */
export function createUrlReader(allowPrivate: boolean): (address: string) => Promise<ByteSource> {
  const robots = new Map<string, Promise<string>>();
  const permit = async (url: URL): Promise<void> => {
    const known = robots.get(url.origin) ?? readRobots(url.origin, allowPrivate);
    robots.set(url.origin, known);
    if (!robotsAllow(await known, url.pathname + url.search, USER_AGENT)) {
      throw new Error(`the robots.txt of ${url.host} asks not to read it`);
    }
  };
  return async (address) => {
    const { url, status, type, bytes } = await fetchUrl(address, { allowPrivate, permit });
    if (status !== 200) throw new Error(`${url.host} answers with ${status}`);
    const kind = fileKind(url.pathname) ?? kindOf(type);
    if (!kind) throw new Error(`its type ${type || "(none)"} is none that is read`);
    const whole = async function* (): AsyncGenerator<Uint8Array> {
      yield bytes;
    };
    return { place: address, kind, bytes: whole(), readTo: () => 0, uri: url.href };
  };
}

const kindOf = (type: string): FileKind | undefined => {
  const holds = BY_TYPE.find(([pattern]) => pattern.test(type))?.[1];
  return holds && { gzip: false, holds };
};

/** None (4xx): all is allowed. A server that fails (5xx): nothing is. */
async function readRobots(origin: string, allowPrivate: boolean): Promise<string> {
  const { status, bytes } = await fetchUrl(`${origin}/robots.txt`, { allowPrivate });
  if (status >= 500) return "User-agent: *\nDisallow: /";
  return status === 200 ? Buffer.from(bytes).toString("utf8") : "";
}
