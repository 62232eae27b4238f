// A scene that says what an order is made of in, who bought or supplied it out: "The order also covers missiles." takes up the sale told last.
import { resolveWord } from "../../clauses/owners/resolve-word.ts";
import { frameOf, type Scene } from "../../clauses/scene.ts";
import { coordinated, dependents, formOf, isVerbal, lemmaOf, prepositionOf } from "../../clauses/tree-index.ts";
import type { FoundRelation } from "../relation.ts";
import { type Reading, relationOf } from "../relation-of.ts";

const DEALS =
  /^(order|deal|contract|purchase|package|sale|agreement|procurement|acquisition|tranche|consignment|shipment)$/;
const COVERS = /^(cover|include|comprise|contain|encompass|consist|provide|call|extend)$/;
/** Sentences within which a sale is remembered. */
const BACK = 4;

/** What the order, the deal, the package is said to hold, bought by whoever bought or supplied by whoever supplied just before. */
export function findOrdered(scene: Scene, told: readonly FoundRelation[]): FoundRelation[] {
  const { index } = scene;
  for (let verb = 0; verb < index.tree.forms.length; verb++) {
    if (!isVerbal(index, verb) || !COVERS.test(lemmaOf(index, verb))) continue;
    const deal = dependents(index, verb, "nsubj")[0];
    if (deal === undefined || !takesUpDeal(scene, deal)) continue;
    const sale = saleBefore(scene, told);
    const systems = sale === undefined ? [] : contentsOf(scene, verb);
    if (sale === undefined || systems.length === 0) return [];
    const frame = frameOf(scene, verb, () => false);
    const source = { ...sale.source, word: verb, steps: sale.source.steps + 1, via: "told before" };
    return systems.map((system) => {
      const found = relationOf(scene, frame, readingOf(sale), [source, { ...system, via: "listed" }]);
      return found.status === "actual"
        ? { ...found, status: sale.status, statusReason: "as the sale told before" }
        : found;
    });
  }
  return [];
}

const readingOf = ({ relation }: FoundRelation): Reading => ({
  id: relation === "SUPPLIED" ? "supplied/contents" : "purchased/contents",
  relation,
  strength: 0.7,
});

/** "the order", "this package", with nobody's name and no arms of its own. */
function takesUpDeal({ index, references }: Scene, noun: number): boolean {
  if (!DEALS.test(lemmaOf(index, noun))) return false;
  const definite = dependents(index, noun, "det").some((word) => /^(the|this|that)$/.test(formOf(index, word)));
  const own = dependents(index, noun, "nmod", "amod", "compound", "nmod:poss").some((word) => references.has(word));
  return definite && !own;
}

/** Systems that the verb's object, or what stands behind "of" and "for", names. */
function contentsOf(scene: Scene, verb: number) {
  const { index } = scene;
  const words = [
    ...dependents(index, verb, "obj"),
    ...dependents(index, verb, "obl").filter((word) => /^(of|for|to)$/.test(prepositionOf(index, word))),
  ].flatMap((word) => coordinated(index, word));
  return words.flatMap((word) => resolveWord(scene, word, { kinds: ["WeaponSystem"], reach: "weapon", places: false }));
}

/** The sale told last; none when it has several buyers or givers, or was none. */
function saleBefore(scene: Scene, told: readonly FoundRelation[]): FoundRelation | undefined {
  const sales = told.filter(
    (each) =>
      (each.relation === "PURCHASED" || each.relation === "SUPPLIED") &&
      each.target.kind === "WeaponSystem" &&
      scene.sentence.index - each.scene.sentence.index <= BACK,
  );
  const last = sales.at(-1);
  const beside = sales.filter((each) => each.scene === last?.scene && each.relation === last.relation);
  const one = new Set(beside.map((each) => each.source.entity)).size === 1;
  return last !== undefined && one && last.status !== "denied" ? last : undefined;
}
