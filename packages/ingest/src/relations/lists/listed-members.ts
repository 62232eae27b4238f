// The name of a body in, the states listed behind it as its members out: "the union (Chad, Niger and Mali)", "the union's states, Chad, Niger and Mali,", "the union has three members: …".
import { namesFrom } from "../../clauses/owners/name-list.ts";
import { type Resolved, resolveWord } from "../../clauses/owners/resolve-word.ts";
import type { Scene } from "../../clauses/scene.ts";
import { formOf, type TreeIndex } from "../../clauses/tree-index.ts";

/** Fewer names than these behind a body are no list of members: "NATO (Brussels)". */
const FEWEST = 3;
/** Behind a dash the list goes to a mark: "the union – Chad, Niger and Mali said – must act" lists none. */
const DASH = /^(?:[–—-]|--)$/;
const ENDS = /^(?:[–—.;:,)-]|--)?$/;
const OPENS = /^([(–—:]|--?)$/;
/** "Chad, other states of the union, Kenya and Peru": a list that goes on. */
const SOME = /^(other|some|most|many|several|few|various)$/;
/** "Kenya, the states of the union, Peru and Fiji": the body is one of the list. */
const isListed = (index: TreeIndex, word: number): boolean =>
  formOf(index, word - 1) === "," || (formOf(index, word - 1) === "the" && formOf(index, word - 2) === ",");
const STATES = /^(states?|countries|members?|nations|partners|governments)$/;

/** The member states that a text lists behind a body at this word; none for anything else. */
export function listedMembers(scene: Scene, word: number): Resolved[] {
  const body = (scene.references.get(word) ?? []).find(({ kind }) => kind === "Organization");
  if (body === undefined || body.form === "issuer" || isOnlyBacked(scene.index, word)) return [];
  const ministers = /^(name|abbreviation)$/.test(body.form) ? ministersOf(scene.index, word) : -1;
  const behind =
    ministers >= 0 ? ministers : /^(name|abbreviation)$/.test(body.form) ? listStart(scene.index, word) : -1;
  const from = behind < 0 ? listBehindColon(scene.index, word) : behind;
  const all = from < 0 ? [] : namesFrom(scene.index, from);
  const stranger = ministers < 0 ? -1 : all.findIndex((name) => !isState(scene, name));
  const names = stranger < 0 ? all : all.slice(0, stranger);
  const states = names.flatMap((name) =>
    resolveWord(scene, name, { kinds: ["Country"], reach: "self", places: true }).filter((each) => each.word === name),
  );
  const open = formOf(scene.index, from - 1) === "," && formOf(scene.index, (names.at(-1) ?? from) + 1) !== ",";
  if (DASH.test(formOf(scene.index, from - 1)) && !ENDS.test(formOf(scene.index, (names.at(-1) ?? from) + 1)))
    return [];
  const distinct = new Set(states.map(({ entity }) => entity)).size;
  return distinct >= FEWEST && states.length === names.length && !open ? states : [];
}

/** "voiced support for the initiative: Chad, Niger and Mali". */
const isOnlyBacked = (index: TreeIndex, word: number): boolean =>
  /^support for(?: the)?$/.test(
    index.lower.slice(Math.max(0, word - (formOf(index, word - 1) === "the" ? 3 : 2)), word).join(" "),
  );

const MADE_OF =
  /^(is|are|was|were|comprises?|comprising|includes?|groups?|unites?|links?|consists?|brings?|connects?|counts?|has|gathers?)$/;
const FAR = 24;

/** "The initiative is a platform of twelve states: Chad, Niger and Mali": behind the first colon after a verb of being made of states. */
function listBehindColon(index: TreeIndex, word: number): number {
  let [made, states] = [false, false];
  for (let at = word + 1; at < Math.min(index.tree.forms.length, word + FAR); at++) {
    const form = formOf(index, at);
    if (form === ":") return made && states ? at + 1 : -1;
    if (/^[.;]$/.test(form)) return -1;
    if (MADE_OF.test(form)) made = true;
    if (made && STATES.test(form) && !(form === "partners" && isTheirs(index, at))) states = true;
  }
  return -1;
}

/** "has set aside money for its six partners: …": whom it deals with. */
const isTheirs = (index: TreeIndex, noun: number): boolean =>
  [1, 2, 3].some((back) => /^(its|their|our)$/.test(formOf(index, noun - back)));

const isState = ({ references }: Scene, word: number): boolean =>
  (references.get(word) ?? []).some(({ kind, form }) => kind === "Country" && form !== "demonym");

const PORTFOLIO =
  /^(foreign|finance|defen[cs]e|interior|trade|energy|prime|health|agriculture|development|justice|and)$/;
const PORTFOLIOS = 3;

/** "G7 Foreign Ministers of A, B and C": where the states begin, or -1. */
function ministersOf(index: TreeIndex, word: number): number {
  let at = word + 1;
  while (at <= word + PORTFOLIOS && PORTFOLIO.test(formOf(index, at))) at++;
  return /^(ministers|leaders|presidents|heads)$/.test(formOf(index, at)) && formOf(index, at + 1) === "of"
    ? at + 2
    : -1;
}

/** Behind the name, its abbreviation in brackets, and "member states": a bracket, dash or colon, or after "states" a comma. */
function listStart(index: TreeIndex, word: number): number {
  let at = word + 1;
  if (/^[”"’']$/.test(formOf(index, at))) at++;
  if (formOf(index, at) === "(" && formOf(index, at + 2) === ")") at += 3;
  let ofStates = false;
  for (; STATES.test(formOf(index, at)); at++) ofStates = true;
  const opens =
    OPENS.test(formOf(index, at)) ||
    (ofStates && formOf(index, at) === "," && !SOME.test(formOf(index, word - 1)) && !isListed(index, word));
  return opens ? at + 1 : -1;
}
