// Messages in, messages out: the thread that holds the whole graph.

import { createSession } from "./graph-session.ts";
import type { Reply, Request } from "./requests.ts";

const session = createSession();

self.onmessage = async ({ data }: MessageEvent<Request>): Promise<void> => {
  const { id, name, body } = data;
  try {
    const handler = session[name] as (body: unknown) => unknown;
    postMessage({ id, body: await handler(body) } satisfies Reply);
  } catch (error) {
    postMessage({ id, error: error instanceof Error ? error.message : String(error) } satisfies Reply);
  }
};
