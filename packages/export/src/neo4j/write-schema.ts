// A session in, the constraints and indexes it needs in the database.
import type { Session } from "neo4j-driver";
import { schemaStatements } from "../schema/schema-statements.ts";

/** Runs every statement in a transaction of its own, as Neo4j asks; returns how many were new, once the new ones are online. */
export async function writeSchema(session: Session, arrows: ReadonlySet<string>, withClaims: boolean): Promise<number> {
  let added = 0;
  for (const statement of schemaStatements(arrows, withClaims)) {
    const { counters } = await session.executeWrite(async (transaction) => (await transaction.run(statement)).summary);
    const { constraintsAdded, indexesAdded } = counters.updates();
    added += constraintsAdded! + indexesAdded!;
  }
  if (added > 0) await session.run("CALL db.awaitIndexes(300)");
  return added;
}
