// An office without a state in, whether it is one that no realm has out.
import type { LinkInput } from "../link-input.ts";
import type { OfficeSpan } from "./office-span.ts";

/** "President A", "President A and Prime Minister B": of no realm. */
export function isOfRepublic({ sentence, start }: OfficeSpan, office: string, { sentences }: LinkInput): boolean {
  if (office === "president") return true;
  const before = sentences[sentence]?.tokens.filter((token) => token.end <= start).slice(-LONGEST_NAME) ?? [];
  const title = before.findLastIndex(({ text }) => text === "President");
  return (
    title >= 0 &&
    before.at(-1)?.text === "and" &&
    before.slice(title, -1).every(({ text }) => /^[\p{Lu}\-'’.]/u.test(text))
  );
}
const LONGEST_NAME = 7;
