// The words of a call that name a server in, how to reach it out.
import type { Connection } from "@entente/export/neo4j";
import { passwordFor } from "./password.ts";

export interface ServerOptions {
  readonly user?: string;
  readonly database?: string;
}

/** The password comes from the environment or a prompt. */
export async function connectTo(uri: string, { user, database }: ServerOptions): Promise<Connection> {
  const password = await passwordFor(user);
  return {
    uri,
    ...(user ? { user } : {}),
    ...(database ? { database } : {}),
    ...(password === undefined ? {} : { password }),
  };
}
