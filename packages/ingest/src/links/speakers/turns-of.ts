// The sentences of one document in, who speaks to whom in each out.
import type { LinkInput } from "../link-input.ts";
import type { Reference } from "../reference.ts";
import { interviewTurns } from "./interview-turns.ts";
import { speechTurns, type Turn } from "./speech-turns.ts";

/** Who speaks to whom: by labels, else by the turns of an interview. */
export function turnsOf(
  input: LinkInput,
  named: readonly Reference[],
  home: string | undefined,
): ReadonlyMap<number, Turn> {
  const labelled = speechTurns(input, named, home);
  return labelled.size > 0 ? labelled : interviewTurns(input, named);
}
