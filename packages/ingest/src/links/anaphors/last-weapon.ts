// A place in a text and what may be meant in, the one system or class of the nearest sentence that names any out.
import type { ParsedSentence } from "../parsed-sentence.ts";
import type { Reference } from "../reference.ts";
import type { Anaphora, Answer } from "./anaphora.ts";

/** `reach`: sentences back. A system by name comes before a class; several that differ are nobody's. */
export function lastWeapon(
  anaphora: Anaphora,
  { sentence, word, reach }: { readonly sentence: ParsedSentence; readonly word: number; readonly reach: number },
  fits: (reference: Reference) => boolean,
  reason: string,
): Answer | undefined {
  const before = anaphora.weapons.filter(
    (reference) =>
      reference.sentence >= sentence.index - reach &&
      (reference.sentence < sentence.index || reference.word < word) &&
      fits(reference),
  );
  const last = before.at(-1);
  if (last === undefined) return undefined;
  const together = before.filter((each) => each.sentence === last.sentence);
  const systems = together.filter((each) => each.form !== "class");
  const same = new Set((systems.length > 0 ? systems : together).flatMap((each) => each.entities));
  return same.size !== 1 ? undefined : { entities: [...same], form: "nominal", score: 0.7, reason };
}
