// Tests of patterns about membership: who joins, who has left, what a membership is said to be.

import type { Frame } from "../../clauses/frames/frame.ts";
import type { Scene } from "../../clauses/scene.ts";
import { judgeStatus } from "../../clauses/status/judge-status.ts";
import {
  dependents,
  formOf,
  headOf,
  isPlural,
  labelOf,
  lemmaOf,
  prepositionOf,
  type TreeIndex,
  tagOf,
} from "../../clauses/tree-index.ts";
import type { Gate } from "../pattern.ts";
import { governedBy } from "./gates.ts";

/** "agreed to back Georgia's bid to join": an infinitive has a subject of its own, and no other's bid before it. */
export const ownSubject: Gate = {
  name: "the one who joins is its subject",
  test: ({ index }, { trigger, slots }) =>
    tagOf(index, trigger) !== "VB" ||
    formOf(index, trigger - 1) !== "to" ||
    (slots.has("agent") &&
      !followsBidOf(index, trigger) &&
      !isOwnedBid(index, trigger - 2) &&
      !(BIDS.test(lemmaOf(index, trigger - 2)) && HELPED.test(lemmaOf(index, headOf(index, trigger - 2))))),
};
/** "Georgia's bid to join": whose bid it is would join. */
const isOwnedBid = (index: TreeIndex, noun: number): boolean =>
  /^(bid|application|ambition|aspiration|hope)s?$/.test(lemmaOf(index, noun)) &&
  dependents(index, noun, "nmod:poss").length > 0;
/** "the bid of Georgia to join". */
const followsBidOf = (index: TreeIndex, trigger: number): boolean =>
  index.tree.lemmas
    .slice(0, trigger - 2)
    .some((lemma, at) => at >= trigger - NEAR && BIDS.test(lemma) && formOf(index, at + 1) === "of");
/** Words between "the bids of …" and "to join". */
const NEAR = 7;
const BIDS =
  /^(bid|application|attempt|effort|wish|plan|aspiration|ambition|path|process|invitation|request|protocol)s?$/;
const HELPED = /^(support|back|welcome|endorse|oppose|block|veto|favou?r|hail|assist|discuss|approve|ratify|sign)$/;

export const LOST: Gate = governedBy("resign suspend revoke terminate end lose freeze renounce");

/** Men and women sit in a parliament, and states do not. */
export const bodyOfStates: Gate = {
  name: "a body of states",
  test: (scene, frame) =>
    ["of", "modifier", "possessor", "before", "in"].every((slot) =>
      (frame.slots.get(slot) ?? []).every(({ word }) =>
        (scene.references.get(word) ?? []).every(
          ({ entities }) => !/^organization:.*(?:parliament|commission)$/.test(entities[0] ?? ""),
        ),
      ),
    ),
};

/** "all but one are members". */
export const nobodyExcepted: Gate = {
  name: "nobody is excepted",
  test: (scene, frame) =>
    !scene.index.tree.forms
      .slice(0, frame.trigger)
      .some((form, i, all) => /^(but|except)$/i.test(form) && /^(all|everyone|none|every)$/i.test(all[i - 1] ?? "")),
};

/** "joined NATO in condemning", "joined the EU's call": an act in common is no membership. */
export const forGood: Gate = {
  name: "joined for good, not in an act",
  test: (scene, frame) =>
    !(scene.index.children[frame.trigger] ?? []).some((child) =>
      /^(advcl|xcomp)$/.test(scene.index.tree.labels[child] ?? ""),
    ) && !joinsInDoing(scene, frame.trigger),
};

/** "will join the union in imposing sanctions", wherever the parser hung it. */
function joinsInDoing({ index, references }: Scene, trigger: number): boolean {
  const body = references.has(trigger + 1) ? trigger + 1 : trigger + 2;
  return formOf(index, body + 1) === "in" && /^[a-z]+ing$/.test(index.tree.forms[body + 2] ?? "");
}

export const isBody = (scene: Scene, word: number): boolean =>
  (scene.references.get(word) ?? []).some(({ kind }) => kind === "Organization");

/** A body, or its name before a word for one: "the Quad group". */
export const namesBody = (scene: Scene, word: number): boolean =>
  isBody(scene, word) ||
  (/^(group|grouping|bloc|alliance|coalition|club|forum|partnership|pact)$/.test(lemmaOf(scene.index, word)) &&
    dependents(scene.index, word, "compound").some((name) => isBody(scene, name)));

/** "left NATO", not "left the summit of NATO". */
export const bodyIsLeft: Gate = {
  name: "a body is left",
  test: (scene, frame) => {
    const left = ["patient", "from", "of"].flatMap((slot) => frame.slots.get(slot) ?? []);
    return left.length > 0 && left.every(({ word }) => isBody(scene, word));
  },
};

/** Whoever votes or plans to leave is in it still. */
export const hasLeft: Gate = {
  name: "it has left",
  test: ({ index }, frame) =>
    formOf(index, frame.trigger - 1) !== "to" && judgeStatus(index, frame).status === "actual",
};

/** "the terms of its membership", "suspended its membership": what has terms, or is kept or lost, is there. */
export const isMember: Gate = {
  name: "a membership that exists",
  test: ({ index }, frame) => {
    if (frame.lemma !== "membership") return false;
    const head = headOf(index, frame.trigger);
    const first = labelOf(index, frame.trigger) === "conj" ? head : frame.trigger;
    if (GIVEN.test(prepositionOf(index, first))) return true;
    return HAD.test(lemmaOf(index, head));
  },
};
const GIVEN = /^(because of|due to|thanks to|given|despite|owing to|in view of|by virtue of)$/;
const HAD =
  /^(term|benefit|cost|resign|anniversary|privilege|obligation|renegotiate|revoke|suspend|withdraw|terminate|end|keep|retain|maintain|renew|celebrate|value|reconsider|review|reaffirm|grateful|thankful|proud)$/;

/** Somebody is glad that it has come, or it has a year. */
export const hasCome: Gate = {
  name: "it has come",
  test: (scene, frame) => {
    if (isDated(scene, frame)) return true;
    const verb = scene.index.tree.lemmas[scene.index.tree.heads[frame.trigger] ?? -1] ?? "";
    const head = headOf(scene.index, frame.trigger);
    const past = head >= 0 && tagOf(scene.index, head) === "VBD" && labelOf(scene.index, frame.trigger) === "nsubj";
    return (
      (past && /^(take|occur|happen|come|follow)$/.test(verb)) ||
      /^(praise|welcome|hail|salute|celebrate|mark|applaud|complete|note|commemorate|congratulate)$/.test(verb) ||
      (frame.slots.get("in") ?? []).some(({ word }) => /^\d{4}$/.test(scene.index.tree.forms[word] ?? ""))
    );
  },
};

/** "the anniversary of its accession", "since its entry", "gained membership last year". */
function isDated({ index }: Scene, frame: Frame): boolean {
  const head = headOf(index, frame.trigger);
  return (
    dependents(index, frame.trigger, "compound", "nummod", "amod").some((word) =>
      /^\d{4}$/.test(formOf(index, word)),
    ) ||
    /^(anniversary|year|wake|moment)$/.test(lemmaOf(index, head)) ||
    /^(since|after|upon|following)$/.test(prepositionOf(index, frame.trigger)) ||
    (/^(gain|win|obtain|achieve|secure)$/.test(lemmaOf(index, head)) && tagOf(index, head) === "VBD")
  );
}

/** Two states or more by name alone are what it takes. */
export const namesTwo = (scene: Scene, frame: Frame): boolean =>
  (frame.slots.get("patient") ?? []).filter(({ word }) =>
    (scene.references.get(word) ?? []).some(({ kind, form }) => kind === "Country" && form === "name"),
  ).length > 1;

/** "the two countries", "they": who does it stands for several states. */
export const standForSeveral = (scene: Scene, frame: Frame): boolean =>
  (frame.slots.get("agent") ?? []).some(({ word }) =>
    (scene.references.get(word) ?? []).some(({ kind, entities }) => kind === "Country" && entities.length > 1),
  );

/** Those who belong to a body: "includes Oman and Qatar", not "includes an Omani". */
export const namesStates = (scene: Scene, frame: Frame): boolean =>
  namesTwo(scene, frame) && (frame.slots.get("agent") ?? []).every(({ word }) => isBody(scene, word));

/** "NATO expanded to include Oman": one new member is enough. */
export const hasGrown = (scene: Scene, frame: Frame): boolean =>
  /^(expand|enlarge|widen|grow)$/.test(lemmaOf(scene.index, headOf(scene.index, frame.trigger))) &&
  dependents(scene.index, headOf(scene.index, frame.trigger), "obj").length === 0 &&
  (frame.slots.get("agent") ?? []).some(({ word }) => isBody(scene, word)) &&
  (frame.slots.get("patient") ?? []).every(({ word }) =>
    (scene.references.get(word) ?? []).some(({ kind, form }) => kind === "Country" && form === "name"),
  );

/** "invited Kenya to join": nothing else is joined. */
export const toJoin: Gate = {
  name: "to join, with nothing named",
  test: ({ index }, { trigger }) =>
    (index.children[trigger] ?? []).some(
      (child) =>
        lemmaOf(index, child) === "join" &&
        formOf(index, child - 1) === "to" &&
        (dependents(index, child, "obj").some((club) => CLUB.test(formOf(index, club))) ||
          ((index.children[child] ?? []).every((part) => !/^(obj|obl|advcl|xcomp)$/.test(labelOf(index, part))) &&
            (/^(?:[.,;]|as|this|next|and|)$/.test(formOf(index, child + 1)) ||
              /^\d{4}$/.test(formOf(index, child + 2))))),
    ),
};

/** What one joins when one joins whoever invites. */
const CLUB = /^(alliance|club|bloc|union|organi[sz]ation|grouping|pact)$/;

/** A body that those who work with it make up: a partnership, a coalition, not an alliance with partners outside. */
export const isMadeOfPartners: Gate = {
  name: "a body of partners",
  test: (scene, frame) =>
    ["of", "modifier", "possessor", "before", "in"].some((slot) =>
      (frame.slots.get(slot) ?? []).some(({ word }) =>
        (scene.references.get(word) ?? []).some(({ entities }) => OF_PARTNERS.test(entities[0] ?? "")),
      ),
    ),
};
const OF_PARTNERS =
  /^organization:(?:.*-)?(?:partnership|coalition|initiative|compact|framework|platform|quad|contact-group|friends|troika|quartet|quint|aukus|dialogue|process)(?:-|$)/;

/** "a grouping of Oman and Qatar": two names or more, and nobody else. */
export const groupsStates: Gate = {
  name: "a group of states by name",
  test: (scene, frame) => {
    const states = ["of", "between"].flatMap((slot) => frame.slots.get(slot) ?? []);
    return (
      states.length > 1 &&
      states.every(({ word }) =>
        (scene.references.get(word) ?? []).some(({ kind, form }) => kind === "Country" && form !== "demonym"),
      )
    );
  },
};

/** Ministers or leaders of three states or more: "the bloc's ministers of Oman, Qatar and Kenya". */
export const ofSeveralStates: Gate = {
  name: "ministers of several states",
  test: (scene, frame) =>
    isPlural(scene.index, frame.trigger) &&
    (frame.slots.get("of") ?? []).filter(({ word }) =>
      (scene.references.get(word) ?? []).some(({ kind, form }) => kind === "Country" && form !== "demonym"),
    ).length > 2,
};
