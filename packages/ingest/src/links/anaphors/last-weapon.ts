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
  const entities = systemsOfLast(before);
  return entities.length !== 1 ? undefined : { entities, form: "nominal", score: 0.7, reason };
}

/** What the last of their sentences names: systems, else classes. */
export function systemsOfLast(weapons: readonly Reference[]): string[] {
  const last = weapons.at(-1);
  const together = weapons.filter((each) => each.sentence === last?.sentence);
  const systems = together.filter((each) => each.form !== "class");
  return [...new Set((systems.length > 0 ? systems : together).flatMap((each) => each.entities))];
}
