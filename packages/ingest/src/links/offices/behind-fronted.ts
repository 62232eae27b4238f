// A title before a comma and a name behind it in, whether the title ends a phrase before the clause of which the name is the subject out: "After talks with the Chadian premier, Ruto left".
import type { Mention } from "../../mentions/mention.ts";
import type { Scan } from "./office-span.ts";

const FRONTED = /^(?:obl|advcl|nmod|advmod)$/;

/** An apposition closes with a comma; the subject of a clause has its verb behind it. */
export function isBehindFronted(
  { sentence, tokens }: Pick<Scan, "sentence" | "tokens">,
  leader: Mention,
  title: number,
): boolean {
  if (/^(?:[,.;:)]|and|)$/.test(tokens[leader.last]?.text ?? "")) return false;
  const { tree, words } = sentence;
  const wordOf = (token: number): number => words.findIndex(({ first, last }) => first <= token && token < last);
  const subject = wordOf(leader.last - 1);
  const verb = tree.heads[subject] ?? -1;
  if (verb < subject || !/^nsubj/.test(tree.labels[subject] ?? "")) return false;
  let at = wordOf(title);
  for (let step = 0; step < words.length && at >= 0 && tree.heads[at] !== verb; step++) at = tree.heads[at] ?? -1;
  return at >= 0 && at !== subject && FRONTED.test(tree.labels[at] ?? "");
}
