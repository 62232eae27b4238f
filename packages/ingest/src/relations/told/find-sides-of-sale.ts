// Arms that nobody is said to give or get in ("the jets are to be delivered in May", "six of them have arrived"), who sells and who buys out: the sides of the sale told before.
import { type Frame, isAgentless } from "../../clauses/frames/frame.ts";
import { phrasalLemma } from "../../clauses/frames/phrasal-lemma.ts";
import { resolveWord } from "../../clauses/owners/resolve-word.ts";
import type { Scene } from "../../clauses/scene.ts";
import { surfaceSubject } from "../../clauses/subjects/surface-subject.ts";
import { headOf, isVerbal, labelOf, uposOf } from "../../clauses/tree-index.ts";
import type { FoundRelation } from "../relation.ts";
import { entitiesAt, type Filled } from "../roles/find-roles.ts";

/** Sentences within which a sale is remembered. */
const BACK = 6;

/** Who sells and who buys the arms that a passive speaks of: by its own sentence before others; nobody when several sales come into question. */
export function sidesOfSale(
  scene: Scene,
  frame: Frame,
  told: readonly FoundRelation[],
): { readonly sellers: readonly Filled[]; readonly buyers: readonly Filled[] } {
  const none = { sellers: [], buyers: [] };
  const path = isAgentless(frame) ? "patient" : isArrival(frame) ? "agent" : undefined;
  if (path === undefined) return sidesOfGiver(scene, frame, told);
  const arms = entitiesAt(scene, frame, path, SYSTEMS);
  const weapon = arms[0]?.entity;
  if (weapon === undefined || arms.length > 1) return none;
  const denier = ownDenier(scene, frame);
  if (denier.length > 0) return { sellers: denier, buyers: [] };
  return sidesOf(scene, weapon, told);
}

/** "Chad denied that tanks would be sent to Mali": Chad would have sent them. */
function ownDenier(scene: Scene, frame: Frame): readonly Filled[] {
  const { index } = scene;
  const verb = headOf(index, frame.trigger);
  const said = labelOf(index, frame.trigger) === "ccomp" && verb >= 0 && isVerbal(index, verb);
  if (!frame.passive || !frame.slots.has("to") || !said || !DENYING.test(phrasalLemma(index, verb))) return [];
  if ((frame.slots.get("to") ?? []).some(({ word }) => uposOf(index, word) === "PRON")) return [];
  const receivers = entitiesAt(scene, frame, "to", ACTORS).map(({ entity }) => entity);
  return surfaceSubject(index, verb)
    .flatMap(({ word }) => resolveWord(scene, word, DENIERS))
    .filter(({ entity }) => !receivers.includes(entity))
    .slice(0, 1)
    .map((each): Filled => ({ ...each, via: "denies it" }));
}
const DENYING = /^(?:deny|rule out|exclude)$/;
const DENIERS = { kinds: ["Country", "Leader"], reach: "acting", places: false } as const;

/** "six have arrived", "will land in May": nobody sends them. */
const isArrival = ({ form, lemma, passive, slots }: Frame): boolean =>
  form === "verb" && !passive && !slots.has("from") && /^(?:arrive|land|come|touch down)$/.test(lemma);

/** "Norway, which began shipping them": to whom it sold them. */
function sidesOfGiver(
  scene: Scene,
  frame: Frame,
  told: readonly FoundRelation[],
): { readonly sellers: readonly Filled[]; readonly buyers: readonly Filled[] } {
  const none = { sellers: [], buyers: [] };
  if (frame.form !== "verb" || frame.passive) return none;
  const [arms, ...others] = entitiesAt(scene, frame, "patient", SYSTEMS);
  const [giver, ...more] = entitiesAt(scene, frame, "agent", ACTORS);
  if (arms === undefined || giver === undefined || others.length + more.length > 0) return none;
  const { sellers, buyers } = sidesOf(scene, arms.entity, told);
  if (RECEIVING.test(frame.lemma))
    return buyers.some(({ entity }) => entity === giver.entity) ? { sellers, buyers: [] } : none;
  return sellers.some(({ entity }) => entity === giver.entity) ? { sellers: [], buyers } : none;
}

/** "Estonia has received four of them": from whom it bought them. */
const RECEIVING = /^(?:receive|get|obtain|accept|take delivery|take over)$/;
const SYSTEMS = { kinds: ["WeaponSystem"], reach: "weapon", places: false } as const;
const ACTORS = { kinds: ["Country", "Organization"], reach: "acting", places: false } as const;

/** Who sold the system and who bought it, as told in this sentence, else before. */
function sidesOf(
  scene: Scene,
  weapon: string,
  told: readonly FoundRelation[],
): { readonly sellers: readonly Filled[]; readonly buyers: readonly Filled[] } {
  const remembered = told.filter(
    (each) =>
      (each.relation === "SUPPLIED" || each.relation === "PURCHASED") &&
      each.status !== "denied" &&
      scene.sentence.index - each.scene.sentence.index <= BACK &&
      (each.target.entity === weapon || each.items.some(({ entity }) => entity === weapon)),
  );
  const own = remembered.filter((each) => each.scene === scene);
  const sales = own.length > 0 ? own : remembered;
  const sellers = told.filter(
    (each) =>
      each.relation === "PURCHASED" &&
      sales.some((sale) => sale.scene === each.scene && sale.source.entity === each.source.entity),
  );
  const ends = (supplies: boolean, end: "source" | "target"): Filled[] =>
    [...sales, ...sellers]
      .filter((each) => (each.relation === "SUPPLIED") === supplies)
      .map((each): Filled => ({ ...each[end], via: "told before" }))
      .filter(({ kind }) => kind !== "WeaponSystem");
  return {
    sellers: oneOf([...ends(true, "source"), ...ends(false, "target")]),
    buyers: oneOf([...ends(true, "target"), ...ends(false, "source")]),
  };
}

/** The only one of them, retold. */
function oneOf(ends: readonly Filled[]): Filled[] {
  const all = new Map(ends.map((each) => [each.entity, each]));
  return all.size === 1
    ? [...all.values()].map((each) => ({ ...each, steps: each.steps + 1, via: "told before" }))
    : [];
}
