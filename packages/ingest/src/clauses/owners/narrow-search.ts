// A word and what is searched beside it in, the search narrowed out: rebels act for no state, and a minister's country is not the minister.
import type { NodeKind } from "@entente/graph";
import type { Scene } from "../scene.ts";
import { dependents, formOf, lemmaOf } from "../tree-index.ts";
import { FOUGHT, KIN, LEADS, NON_STATE_NOUNS, NOT_THE_PERSON, OF_A_COMMUNITY, REBELS } from "./actor-nouns.ts";

/**
 * How far a word may be from the entity it stands for. `self`: the word itself; `acting`: also officials, forces and
 * hardware of it; `owned`: also whatever belongs to it or lies in it; `author`: whatever it has or does, and not what is done to it; `weapon`: also classes and counts of a system.
 */
export type Reach = "self" | "acting" | "owned" | "author" | "weapon";

export interface Search {
  readonly kinds: readonly NodeKind[];
  readonly reach: Reach;
  /** Places count as their country (where troops are sent, what is struck). */
  readonly places: boolean;
}

/** "a NATO state" is not NATO. */
const MEMBER_STATE = /^(state|country|nation|capital|government|ally)$/;

/** "Nordic members of the union" are some of it. */
const REGION =
  /^(nordic|baltic|balkan|gulf|arab|african|european|asian|pacific|caribbean|western|eastern|northern|southern|central|sahelian|scandinavian|latin|other|individual)$/;

/** "a former Chadian soldier": of the state no more. */
const SERVED =
  /^(soldier|officer|policeman|official|general|spy|agent|commando|marine|sailor|diplomat|guard|minister|president|premier|chancellor|secretary|ambassador|envoy|king|ruler|leader|chief|commander|lawmaker|senator)$/;

/** "the Chadian Teachers Support Network": a name of its own, which is no state's. */
const isPrivateName = ({ index, sentence }: Scene, word: number): boolean =>
  /^(network|association|foundation|society|league|club|institute|federation|fund|charity)$/.test(
    lemmaOf(index, word).toLowerCase(),
  ) &&
  [word, word - 1].every((at) => /^\p{Lu}/u.test(sentence.words[at]?.text ?? "")) &&
  sentence.words[word - 1]?.mention === undefined;

/** "members of his family", "his family members": not he. */
const isOfFamily = ({ index }: Scene, word: number, lemma: string): boolean =>
  lemma === "member" &&
  dependents(index, word, "compound", "nmod").some((child) => /^(family|household)$/.test(formOf(index, child)));

/** Rebels act for no state, and a minister's country is not the minister. */
export function narrowed(scene: Scene, word: number, search: Search): Search {
  const lemma = lemmaOf(scene.index, word).toLowerCase();
  const ofRebels = dependents(scene.index, word, "compound", "amod").some(
    (child) =>
      NON_STATE_NOUNS.has(lemmaOf(scene.index, child).toLowerCase()) ||
      (OF_A_COMMUNITY.test(formOf(scene.index, child)) && LEADS.test(lemma)),
  );
  const without = (kind: NodeKind): Search => ({ ...search, kinds: search.kinds.filter((each) => each !== kind) });
  if (MEMBER_STATE.test(lemma) && search.reach !== "weapon")
    return NOT_THE_PERSON.has(lemma)
      ? { ...search, kinds: search.kinds.filter((each) => each === "Country" || each === "WeaponSystem") }
      : without("Organization");
  if (
    lemma === "member" &&
    dependents(scene.index, word, "amod").some((child) => REGION.test(formOf(scene.index, child)))
  )
    return without("Organization");
  const past = dependents(scene.index, word, "amod").some((child) =>
    /^(former|ex|retired)$/.test(formOf(scene.index, child)),
  );
  const isPrivate = dependents(scene.index, word, "amod").some((child) =>
    /^(private|fellow)$/.test(formOf(scene.index, child)),
  );
  if (isPrivate && search.reach !== "weapon")
    return { ...search, kinds: search.kinds.filter((kind) => kind === "Organization") };
  if (KIN.has(lemma) || isOfFamily(scene, word, lemma) || (past && FOUGHT.has(lemma))) return { ...search, kinds: [] };
  const formerly = past && SERVED.test(lemma);
  if (
    search.reach === "acting" &&
    (ofRebels ||
      formerly ||
      (NON_STATE_NOUNS.has(lemma) && !isWarplane(scene, word, lemma) && !isSentTeam(scene, word, lemma)))
  )
    return without("Country");
  if (search.reach === "owned" && (REBELS.test(lemma) || isPrivateName(scene, word))) return without("Country");
  if (search.reach === "author" && REBELS.test(lemma)) return without("Country");
  return NOT_THE_PERSON.has(lemma) ? without("Leader") : search;
}

/** "a military team": no team of players. */
const isSentTeam = ({ index }: Scene, word: number, lemma: string): boolean =>
  lemma === "team" &&
  dependents(index, word, "amod", "compound").some((child) =>
    /^(military|technical|negotiating|negotiation|diplomatic|government|advance|inspection|naval|ministerial|security|intelligence)$/.test(
      formOf(index, child),
    ),
  );

/** "a B-2 bomber", "three bombers": aircraft; "a suicide bomber" is a man. */
const isWarplane = ({ index, references }: Scene, word: number, lemma: string): boolean =>
  lemma === "bomber" &&
  (dependents(index, word, "compound", "amod").some((child) =>
    (references.get(child) ?? []).some(({ kind }) => kind === "WeaponSystem"),
  ) ||
    (formOf(index, word) === "bombers" &&
      dependents(index, word, "compound", "amod").every(
        (child) => !/^(suicide|car|alleged|would-be)$/.test(formOf(index, child)),
      )));
