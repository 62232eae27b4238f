// A relation that the clause before told and somebody else in, the same relation of that other out.
import { OFFICIAL_NOUNS } from "../../clauses/owners/actor-nouns.ts";
import type { Resolved } from "../../clauses/owners/resolve-word.ts";
import type { Scene } from "../../clauses/scene.ts";
import { formOf, lemmaOf } from "../../clauses/tree-index.ts";
import type { Reference } from "../../links/reference.ts";
import type { FoundRelation } from "../relation.ts";

/** How an end got there of which the words say nothing. */
export const VIA = "left out" as const;

/** Kinds that act. */
export const ACTORS: RegExp = /^(Country|Organization|Leader)$/;

/** Names one after another from a word on, and the word behind them. */
export function actorsFrom(scene: Scene, from: number): { actors: Resolved[]; rest: number } {
  const { index } = scene;
  const actors: Resolved[] = [];
  let at = from;
  while (at < index.tree.forms.length) {
    let word = at;
    while (/^(the|both|and|,|even|neighbouring|neighboring|later|also)$/.test(formOf(index, word)) && word < at + 3)
      word++;
    if (/^['’]s?$/.test(formOf(index, word + 1)) && actorAt(scene, word + 2)?.kind === "Organization") word += 2;
    const reference = actorAt(scene, word);
    if (reference === undefined) break;
    const behind = endOfName(scene, word, reference);
    if (behind < 0) break;
    for (const entity of reference.entities)
      actors.push({ entity, kind: reference.kind, word, form: reference.form, score: reference.score, steps: 1 });
    at = behind;
  }
  return { actors, rest: at };
}

const actorAt = ({ references }: Scene, word: number): Reference | undefined =>
  (references.get(word) ?? []).find(({ kind, form }) => ACTORS.test(kind) && form !== "pronoun");

/** "Chad", "Chad's navy", "Chadian troops": the word behind; -1 for a bare "Chadian". */
function endOfName({ index }: Scene, word: number, { form }: Reference): number {
  const possessive = /^['’]s?$/.test(formOf(index, word + 1)) ? 1 : 0;
  const noun = word + possessive + 1;
  if (possessive === 0 && form !== "demonym") return noun;
  return OFFICIAL_NOUNS.has(lemmaOf(index, noun)) ? noun + 1 : -1;
}

/** The same event with another doer: whoever stands before the verb gives way. */
export function withSubject(scene: Scene, base: FoundRelation, actor: Resolved): FoundRelation | undefined {
  const { trigger } = base.frame;
  const [sourceFirst, targetFirst] = [base.source.word < trigger, base.target.word < trigger];
  if (sourceFirst === targetFirst) return undefined;
  const side = sourceFirst ? "source" : "target";
  const other = sourceFirst ? base.target : base.source;
  const doer = ACTORS.test(base[side].kind);
  return doer && other.entity !== actor.entity && base[side].entity !== actor.entity
    ? { ...retold(scene, base, actor.word), [side]: actor }
    : undefined;
}

/** A relation of the sentence before, told again in this one at a word. */
export function retold(scene: Scene, base: FoundRelation, word: number): FoundRelation {
  if (base.scene === scene) return { ...base, vias: [VIA, VIA] };
  const { attribution: _attribution, ...rest } = base;
  return { ...rest, scene, frame: { ...base.frame, trigger: word, light: -1 }, vias: [VIA, VIA] };
}
