// An http(s) address in, its bytes out: with limits on time, size and redirects, and no way into private networks.
import { lookup as resolve } from "node:dns";
import http, { type IncomingMessage } from "node:http";
import https from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { LimitError, MAX_PIECE_BYTES } from "./limits.ts";
import { isPrivateAddress } from "./private-address.ts";
import { collect } from "./unpack.ts";

export const USER_AGENT = "entente";
const TIME_LIMIT_MS = 20_000;
const MAX_REDIRECTS = 5;

export interface FetchOptions {
  /** Also addresses of one's own machine and network. */
  readonly allowPrivate: boolean;
  /** Asked before every request, redirected ones too; throws to refuse. */
  readonly permit?: (url: URL) => Promise<void>;
}

/** What came; `url` is where the redirects ended. */
export interface Fetched {
  readonly url: URL;
  readonly status: number;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Throws with a sentence for people when nothing usable comes. */
export async function fetchUrl(address: string | URL, options: FetchOptions): Promise<Fetched> {
  let url = new URL(address);
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    if (url.protocol !== "http:" && url.protocol !== "https:")
      throw new Error(`only http and https are read, not ${url.protocol}`);
    await options.permit?.(url);
    const response = await request(url, options);
    const { location } = response.headers;
    const status = response.statusCode ?? 0;
    if (status >= 300 && status < 400 && location) {
      response.destroy();
      url = new URL(location, url);
      continue;
    }
    const bytes = await collect(response, MAX_PIECE_BYTES);
    return { url, status, type: response.headers["content-type"] ?? "", bytes };
  }
  throw new LimitError(`it redirects more than ${MAX_REDIRECTS} times`);
}

function request(url: URL, { allowPrivate }: FetchOptions): Promise<IncomingMessage> {
  // An address in the URL itself is never looked up.
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (!allowPrivate && isIP(host) !== 0 && isPrivateAddress(host)) return Promise.reject(privateError(host));
  const { get } = url.protocol === "https:" ? https : http;
  return new Promise((answer, reject) => {
    const sent = get(
      url,
      {
        headers: {
          "user-agent": USER_AGENT,
          accept: "text/html,application/xhtml+xml,application/pdf,text/*;q=0.8",
          "accept-encoding": "identity",
        },
        lookup: allowPrivate ? undefined : publicLookup,
        signal: AbortSignal.timeout(TIME_LIMIT_MS),
      },
      answer,
    );
    sent.on("error", (error) =>
      reject(
        error.name === "AbortError" || error.name === "TimeoutError"
          ? new LimitError(`it took longer than ${TIME_LIMIT_MS / 1000} s`)
          : error,
      ),
    );
  });
}

/** Checks the address that is connected to, so that a name cannot point elsewhere after a check. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  resolve(hostname, { ...options, all: true }, (error, addresses) => {
    const found = addresses?.find(({ address }) => !isPrivateAddress(address));
    if (error) callback(error, "", 0);
    else if (!found) callback(privateError(hostname), "", 0);
    else if (options.all) callback(null, [found]);
    else callback(null, found.address, found.family);
  });
};

const privateError = (host: string): Error =>
  new Error(`${host} is an address of a private network; --allow-private reads it all the same`);
