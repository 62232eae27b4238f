// A mention of an agreement in, the agreement that it names beside another mention of it out: "the agreement, the Treaty of Tartu".
import type { Mention } from "../../mentions/mention.ts";
import type { ParsedSentence } from "../parsed-sentence.ts";
import { properName } from "./proper-name.ts";
import type { Treaty } from "./treaty.ts";

/** Known by its words alone, described or named. */
export const isUnlisted = (mention: Mention): boolean => mention.candidates[0]?.entity.startsWith("treaty#") === true;

/** "the agreement, the Treaty of Tartu, was ratified": the name belongs to the agreement before it. */
export function appositionOf(
  sentence: ParsedSentence,
  mention: Mention,
  of: ReadonlyMap<Mention, readonly Treaty[]>,
): Treaty | undefined {
  const name = isUnlisted(mention) ? properName(sentence, mention) : undefined;
  const article = /^the$/i.test(sentence.tokens[mention.first - 1]?.text ?? "") ? 1 : 0;
  const before = mention.first - article - 1;
  if (name === undefined || !/^[,–—-]$/.test(sentence.tokens[before]?.text ?? "")) return undefined;
  const other = sentence.words.find(({ last, mention: each }) => last === before && each?.kind === "Treaty")?.mention;
  const [treaty, ...more] = other === undefined ? [] : (of.get(other) ?? []);
  if (treaty === undefined || more.length > 0 || treaty.listed !== undefined || treaty.plural) return undefined;
  if (treaty.properName !== undefined && treaty.properName !== name) return undefined;
  treaty.properName = name;
  treaty.aliases.add(mention.text);
  treaty.lastSentence = sentence.index;
  return treaty;
}

/** "an Open Skies Agreement with Chad", "another Open Skies Agreement": one more of the kind, not the one that a list knows. */
export const isOneOfAKind = ({ tokens }: ParsedSentence, { first, last }: Mention): boolean => {
  const article = tokens[first - 1]?.text ?? "";
  const behind = /^agreements?$/i.test(tokens[last]?.text ?? "") ? last + 1 : last;
  return (
    /^another$/i.test(article) || (/^an?$/i.test(article) && /^(?:with|between)$/.test(tokens[behind]?.text ?? ""))
  );
};
