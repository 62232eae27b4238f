/** A number in words whose parts the parser tore apart in, the number joined out. */
import { type Draft, dependentsIn, headOf } from "./draft.ts";

export const TENS: RegExp = /^(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/i;
const ONES = /^(one|two|three|four|five|six|seven|eight|nine)$/;

/** "Forty - seven": the tens belong to the ones, and where they stood at the root the clause that hangs on them does. */
export function joinNumber(draft: Draft, tens: number): void {
  const ones = tens + 2;
  if (!ONES.test(draft.forms[ones] ?? "") || headOf(draft, tens) === ones) return;
  const above = headOf(draft, tens);
  const own = dependentsIn(draft, tens, /./);
  const clause = own.find((word) => /^(parataxis|acl:relcl|ccomp|advcl)$/.test(draft.labels[word] ?? ""));
  const next = headOf(draft, ones) === tens ? clause : undefined;
  if (headOf(draft, ones) === tens && next === undefined) return;
  const heir = clause ?? ones;
  if (above < 0 && clause === undefined) return;
  for (const word of own) if (word !== heir) draft.heads[word] = heir === ones ? ones : heir;
  if (clause !== undefined) {
    draft.heads[clause] = above;
    draft.labels[clause] = draft.labels[tens] as string;
  }
  draft.heads[tens] = ones;
  draft.labels[tens] = "compound";
}
