// The frame of a document and the gazetteer in, the entities that "we" and "I" stand for out; nothing when no statement is official.
import { findMentions } from "../mentions/find-mentions.ts";
import { tokenize } from "../tokens/tokenize.ts";
import type { LinkInput } from "./link-mentions.ts";

export function issuersOf(input: LinkInput): string[] {
  const text = input.frame?.issuer?.text;
  if (text === undefined) return [];
  const tokens = tokenize(text, 0, text.length);
  const [mentions = []] = findMentions({ sentences: [{ index: 0, headline: false, tokens }], gazetteer: input.gazetteer, ...(input.frame === undefined ? {} : { frame: input.frame }) });
  const ids = mentions.flatMap((mention) => (mention.kind === "Country" || mention.kind === "Organization" || mention.kind === "Leader" ? [mention.candidates[0]?.entity ?? ""] : []));
  return [...new Set(ids)].filter((id) => id !== "");
}
