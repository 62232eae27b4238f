// An infinitive and the word above it in, the verb that did it out: "signed a contract with Chad to buy six" is a purchase made, "fired mortars to hit posts" a blow struck.
import { dependents, headOf, isVerbal, labelOf, lemmaOf, prepositionOf, type TreeIndex } from "../tree-index.ts";

/** The verb whose status is the infinitive's too; undefined for none. */
export const doneBy = (index: TreeIndex, verb: number, above: number): number | undefined =>
  concludedBy(index, verb, above) ?? firedToHit(index, verb, above);

const BUYING = /^(buy|purchase|acquire|procure|pay)$/;
const DEAL = /^(agreement|contract|deal|order)$/;
const CONCLUDING = /^(sign|conclude|ink|seal|place|finalise|finalize|clinch|close|complete|secure|strike|reach|enter)$/;

/** The verb that concluded the deal, wherever the parser hung the infinitive: on the verb, on the deal, on the partner. */
function concludedBy(index: TreeIndex, verb: number, above: number): number | undefined {
  if (!BUYING.test(lemmaOf(index, verb))) return undefined;
  const partner = prepositionOf(index, above) === "with";
  const near = partner ? headOf(index, above) : above;
  const deals = DEAL.test(lemmaOf(index, near)) ? [near] : dependents(index, near, "obj", "obl");
  const deal = deals.find(
    (word) =>
      DEAL.test(lemmaOf(index, word)) && (labelOf(index, word) === "obj" || prepositionOf(index, word) === "into"),
  );
  const signs = deal === undefined ? -1 : headOf(index, deal);
  return signs >= 0 && CONCLUDING.test(lemmaOf(index, signs)) ? signs : undefined;
}

const STRIKING = /^(hit|strike|target|attack|bomb|bombard|shell|pound|destroy)$/;
const FIRING = /^(fire|launch|drop|hurl|lob|rain|unleash)$/;
const FIRED =
  /^(missile|rocket|drone|shell|mortar|bomb|artillery|projectile|torpedo|round|grenade|salvo|volley|barrage|uav|munition)$/;

/** The verb that fired, wherever the parser hung the infinitive: on the verb or on what was fired. */
function firedToHit(index: TreeIndex, verb: number, above: number): number | undefined {
  if (!STRIKING.test(lemmaOf(index, verb))) return undefined;
  const fires = isVerbal(index, above) ? above : labelOf(index, above) === "obj" ? headOf(index, above) : -1;
  if (fires < 0 || !FIRING.test(lemmaOf(index, fires))) return undefined;
  return dependents(index, fires, "obj").some((word) => FIRED.test(lemmaOf(index, word))) ? fires : undefined;
}
