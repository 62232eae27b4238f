// The address of a Redis in, connections to it out; they come back by themselves when the server does.
import { Redis } from "ioredis";
import { CliError } from "../commands/command.ts";

/** Throws CliError when nothing answers at the address now; later losses are waited out. */
export async function connect(address: string): Promise<Redis> {
  if (!/^rediss?:\/\//.test(address))
    throw new CliError(`--queue takes an address such as redis://localhost:6379, not "${address}"`, 2);
  const redis = new Redis(address, {
    lazyConnect: true,
    maxRetriesPerRequest: null,
    retryStrategy: (tries) => Math.min(tries * 100, 2000),
  });
  // Said once per loss by who waits; without a listener ioredis prints every try.
  redis.on("error", () => {});
  const probe = new Redis(address, { lazyConnect: true, maxRetriesPerRequest: 0, retryStrategy: () => null });
  probe.on("error", () => {});
  try {
    await probe.connect();
    await probe.ping();
  } catch (error) {
    throw new CliError(`no Redis answers at ${address} (${(error as Error).message}); start one or check the address`);
  } finally {
    probe.disconnect();
  }
  return redis;
}
