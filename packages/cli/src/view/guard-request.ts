// A request in, the reason why it is refused out, or null.
import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

export interface Guard {
  readonly port: number;
  readonly token: string;
}

export interface Refusal {
  readonly status: 401 | 403 | 421;
  readonly message: string;
}

/** Names under which the server answers. Any other Host is a page elsewhere whose name was pointed here (DNS rebinding). */
const hosts = (port: number): readonly string[] => [`127.0.0.1:${port}`, `localhost:${port}`];

/** Host for everything; for the interface also the token, and an Origin, where there is one, that is the server's own. */
export function guardRequest(request: IncomingMessage, path: string, { port, token }: Guard): Refusal | null {
  const host = request.headers.host ?? "";
  if (!hosts(port).includes(host)) return { status: 421, message: `this server answers as 127.0.0.1:${port} alone` };
  if (!path.startsWith("/api/")) return null;
  const { origin } = request.headers;
  if (origin !== undefined && origin !== `http://${host}`)
    return { status: 403, message: "requests from other pages are refused" };
  return sameText(bearerOf(request), token)
    ? null
    : { status: 401, message: "the token is missing or wrong: open the address that entente view printed" };
}

const bearerOf = (request: IncomingMessage): string =>
  /^Bearer (.+)$/.exec(request.headers.authorization ?? "")?.[1] ?? "";

/** Takes as long for a nearly right text as for a wrong one. */
function sameText(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
