// A test of what the words from the event word on read like: shapes that the parser hangs in too many ways.
import type { Gate } from "../pattern.ts";

/** Words of a clause, as a rule. */
const CLAUSE = 14;

/** The words from the event word on, in small letters and `far` at most, have this shape. */
export const readsOn = (name: string, shape: RegExp, far: number = CLAUSE): Gate => ({
  name,
  test: ({ index }, { trigger }) => shape.test(index.lower.slice(trigger, trigger + far).join(" ")),
});
