// A frame and a relation in, the details that go with it out: weapons, how many, who received them, where.
import type { Relation } from "@entente/graph";
import type { Frame } from "../../clauses/frames/frame.ts";
import type { Resolved } from "../../clauses/owners/resolve-word.ts";
import type { Scene } from "../../clauses/scene.ts";
import { findQuantities, type Quantity } from "../../times/quantities.ts";
import type { Token } from "../../tokens/token.ts";
import { entitiesAt, findRole, wordsAt } from "./find-roles.ts";

const WITH_ITEMS: ReadonlySet<Relation> = new Set<Relation>(["SUPPLIED", "PURCHASED", "DEPLOYED", "ATTACKED", "AIDED"]);
const ITEM_PATHS = ["patient", "of", "with", "modifier"];
const RECIPIENT_PATHS = ["recipient", "to", "for"];

/** The weapon systems named with the act. */
export function findItems(scene: Scene, frame: Frame, relation: Relation): Resolved[] {
  if (!WITH_ITEMS.has(relation)) return [];
  return ITEM_PATHS.flatMap((path) =>
    entitiesAt(scene, frame, path, { kinds: ["WeaponSystem"], reach: "weapon", places: false }),
  ).slice(0, 12);
}

/** Who received the arms, for a claim about the arms themselves. */
export function findRecipient(scene: Scene, frame: Frame, relation: Relation): Resolved | undefined {
  if (relation !== "SUPPLIED") return undefined;
  if (/^(notify|inform)$/.test(frame.lemma))
    return findRole(scene, frame, ["of>to", "of>of>to", "about>to", "about>of>to"], {
      kinds: ["Country", "Organization"],
      reach: "acting",
      places: false,
    })[0];
  const equipped = frame.slots.has("with") && /^(provide|supply|equip|arm|furnish|outfit|present)$/.test(frame.lemma);
  return findRole(scene, frame, equipped ? ["patient"] : RECIPIENT_PATHS, {
    kinds: ["Country", "Organization", "Leader"],
    reach: "acting",
    places: false,
  })[0];
}

const COUNTED: ReadonlySet<Relation> = new Set<Relation>([
  "SUPPLIED",
  "PURCHASED",
  "AIDED",
  "TRAINED",
  "DEPLOYED",
  "INTERCEPTED",
  "USED",
  "TESTED",
  "PRODUCED",
]);
const COUNTED_PATHS = ["patient", "of", "with", "modifier"];

/** How many, or how much, in the words of the text: of the weapon itself, else of what was given. */
export function findQuantity(scene: Scene, frame: Frame, relation: Relation, target: Resolved): string | undefined {
  if (!COUNTED.has(relation)) return undefined;
  const { tokens, words } = scene.sentence;
  const quantities = findQuantities(tokens, "").filter(({ kind }) => kind !== "share");
  const counting = (word: number): Quantity | undefined => {
    const joined = words[word];
    return joined === undefined
      ? undefined
      : quantities.find(({ first, last }) => first < joined.last && joined.first < last);
  };
  const given = COUNTED_PATHS.flatMap((path) => wordsAt(scene, frame, path)).map(({ word }) => word);
  const places = target.kind === "WeaponSystem" ? [target.word, ...given.slice(0, 1)] : given;
  const quantity = places.map(counting).find((each) => each !== undefined);
  return quantity === undefined ? undefined : wording(tokens.slice(quantity.first, quantity.last));
}

/** Tokens as the text spaces them. */
const wording = (tokens: readonly Token[]): string =>
  tokens
    .map((token, i) => (i > 0 && (tokens[i - 1] as Token).end < token.start ? ` ${token.text}` : token.text))
    .join("");

const SOMEWHERE: ReadonlySet<Relation> = new Set<Relation>([
  "MET",
  "SIGNED",
  "EXERCISED_WITH",
  "ATTACKED",
  "INTERCEPTED",
  "USED",
  "TESTED",
  "TRAINED",
  "NEGOTIATED",
]);

/** The state where it happened, if the sentence names it beside both ends. */
export function findPlace(
  scene: Scene,
  frame: Frame,
  relation: Relation,
  ends: readonly Resolved[],
): Resolved | undefined {
  if (!SOMEWHERE.has(relation)) return undefined;
  const found = ["in", "at", "near", "over"].flatMap((path) =>
    entitiesAt(scene, frame, path, { kinds: ["Country"], reach: "owned", places: true }),
  );
  return found.find(({ entity }) => !ends.some((end) => end.entity === entity && relation !== "MET"));
}
