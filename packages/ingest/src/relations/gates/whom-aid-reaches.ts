// A frame of aid in, whether it is of a kind, has been given and reaches the state itself out.
import type { Frame } from "../../clauses/frames/frame.ts";
import type { Scene } from "../../clauses/scene.ts";
import { dependents, formOf, headOf, labelOf, lemmaOf, prepositionOf, tagOf } from "../../clauses/tree-index.ts";
import type { Gate } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";

/** "announces new assistance for Chad" promises it. */
export const notOnlyAnnounced: Gate = {
  name: "given, not announced",
  test: ({ index }, { trigger, light }) =>
    light >= 0 ||
    labelOf(index, trigger) !== "obj" ||
    !/^(announce|unveil|pledge|promise|approve|propose)$/.test(lemmaOf(index, headOf(index, trigger))),
};

/** "aid for the Chadians now in Kenya": those who fled are not their state. */
export const notAbroad: Gate = {
  name: "the state, not those who left it",
  test: (scene, frame) =>
    ["to", "for", "patient>to", "patient>for"].every((path) =>
      wordsAt(scene, frame, path).every(
        ({ word }) =>
          !(
            /^NNP?S$/.test(tagOf(scene.index, word)) &&
            (scene.references.get(word) ?? []).some(({ kind }) => kind === "Country")
          ) ||
          !dependents(scene.index, word, "nmod", "advmod", "obl").some(
            (place) =>
              place > word &&
              prepositionOf(scene.index, place) === "in" &&
              (scene.references.get(place) ?? []).some(({ kind }) => kind === "Country"),
          ) ||
          /^(states|nations|netherlands|emirates|philippines|islands)$/.test(formOf(scene.index, word)),
      ),
    ),
};

/** Thanks for "financial assistance", not for "support". */
export const modifiedAid: Gate = {
  name: "aid of a kind",
  test: (scene, frame) =>
    wordsAt(scene, frame, "for").some(
      ({ word }) =>
        /^(aid|loan|grant|donation)$/.test(lemmaOf(scene.index, word)) ||
        (/^(package|tranche|batch|delivery|shipment|amount)$/.test(lemmaOf(scene.index, word)) &&
          dependents(scene.index, word, "nmod", "compound").some((child) =>
            /^(aid|assistance)$/.test(lemmaOf(scene.index, child)),
          )) ||
        dependents(scene.index, word, "amod", "compound").some((child) =>
          /^(military|financial|humanitarian|economic|technical|defence|defense|macro-financial|medical|logistical)$/.test(
            formOf(scene.index, child),
          ),
        ),
    ),
};

/** "supports Chad on its path to membership". */
const WAYS = /^(path|way|road|journey|course|trajectory)$/;
/** "supports Chad in its bid for a seat". */
const AIMS =
  /^(bid|quest|pursuit|aspiration|ambition|candidacy|claim|dispute|drive|demand|decision|position|stance|path|journey)$/;
/** "supports them with its work". */
const GOOD_WISHES = /^(work|word|prayer|presence|vote|statement|voice|thought)$/;

/** No help but good wishes on somebody's way. */
export const onNoWayOfItsOwn: Gate = {
  name: "help on no way of its own",
  test: (scene, frame) =>
    !/^(back|support|help|assist|aid)$/.test(frame.lemma) ||
    ["on", "in", "along", "patient>on", "patient>in", "with"].every((path) =>
      wordsAt(scene, frame, path).every(
        ({ word }) =>
          !(path === "with" ? GOOD_WISHES : path.endsWith("in") ? AIMS : WAYS).test(lemmaOf(scene.index, word)),
      ),
    ),
};

/** "backs the minister for the post" aids nobody; "the general is backed by Egypt" says who stands behind him. */
export const noFavourForAPerson: Gate = {
  name: "no favour for a person",
  test: (scene, frame) =>
    !/^(back|support|help|assist)$/.test(frame.lemma) ||
    frame.slots.has("with") ||
    (/^(back|support)$/.test(frame.lemma) && !frame.slots.has("for") && isDoneByStates(scene, frame)) ||
    !(frame.slots.get("patient") ?? []).some(({ word }) =>
      (scene.references.get(word) ?? []).some(({ kind }) => kind === "Leader"),
    ),
};

/** States by name, no people of theirs. */
function isDoneByStates(scene: Scene, frame: Frame): boolean {
  const agents = frame.slots.get("agent") ?? [];
  return (
    agents.length > 0 &&
    agents.every(({ word }) =>
      (scene.references.get(word) ?? []).some(
        ({ kind, form }) => kind === "Country" && /^(name|abbreviation|capital|metonym)$/.test(form),
      ),
    )
  );
}
