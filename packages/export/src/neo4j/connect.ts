// An address and credentials in, a driver and its sessions out.
import neo4j, { type Driver, type Session } from "neo4j-driver";

/** Where a server is and who asks. Without a user the server has to run without authentication. */
export interface Connection {
  readonly uri: string;
  readonly user?: string;
  readonly password?: string;
  readonly database?: string;
}

/** Opens a driver; nothing is sent yet. The caller closes it. */
export function openDriver({ uri, user, password }: Connection): Driver {
  const auth = password === undefined ? undefined : neo4j.auth.basic(user ?? "neo4j", password);
  return neo4j.driver(uri, auth, {
    userAgent: "entente",
    useBigInt: true,
    connectionAcquisitionTimeout: 15_000,
    connectionTimeout: 10_000,
    maxTransactionRetryTime: 30_000,
  });
}

/** A session that may write. */
export const writingSession = (driver: Driver, { database }: Connection): Session =>
  driver.session({ defaultAccessMode: neo4j.session.WRITE, ...(database ? { database } : {}) });

/** A session in which the server refuses every write. */
export const readingSession = (driver: Driver, { database }: Connection): Session =>
  driver.session({ defaultAccessMode: neo4j.session.READ, ...(database ? { database } : {}) });
