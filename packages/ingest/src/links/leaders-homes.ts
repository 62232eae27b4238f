// References to leaders in, the state of each to whom the text gives no office out: who owns the name ("Chad's Idriss Déby"), else as the lists know.
import type { LinkInput } from "./link-input.ts";
import type { StatedOffice } from "./offices/office.ts";
import type { Reference } from "./reference.ts";

/** The state of each leader to whom the text gives no office. */
export function homesOf(
  named: readonly Reference[],
  { sentences }: LinkInput,
  {
    offices,
    stateOf,
  }: { readonly offices: readonly StatedOffice[]; readonly stateOf: (leader: string) => string | undefined },
): Map<string, string> {
  const served = new Set(offices.map(({ leader }) => leader));
  const homes = new Map<string, string>();
  for (const { kind, entities, sentence, word } of named) {
    const [leader] = entities;
    if (kind !== "Leader" || leader === undefined || served.has(leader) || homes.has(leader)) continue;
    const words = sentences[sentence]?.words ?? [];
    const owner = /^['’]s?$/.test(words[word - 1]?.text ?? "") ? words[word - 2]?.mention : undefined;
    const home = owner?.kind === "Country" ? owner.candidates[0]?.entity : stateOf(leader);
    if (home !== undefined) homes.set(leader, home);
  }
  return homes;
}
