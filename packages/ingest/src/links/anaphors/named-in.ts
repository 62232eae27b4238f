// A document in, the ids that its mentions name, each by its likeliest reading, out; gathered once for each document.
import type { LinkInput } from "../link-input.ts";

const KNOWN = new WeakMap<LinkInput, ReadonlySet<string>>();

export function namedIn(input: LinkInput): ReadonlySet<string> {
  const known = KNOWN.get(input);
  if (known !== undefined) return known;
  const named = new Set(
    input.sentences.flatMap(({ words }) => words.flatMap(({ mention }) => mention?.candidates[0]?.entity ?? [])),
  );
  KNOWN.set(input, named);
  return named;
}
