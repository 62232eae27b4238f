// Words in, and what of them the parser need not see; the tree out in which titles hang on their names and the names of a list on the first.
import type { JoinedWord } from "../../links/parsed-sentence.ts";
import { type Aside, findAsides } from "../../mentions/asides/find-asides.ts";
import { findFronted } from "../../mentions/asides/find-fronted.ts";
import { findInsertedDates } from "../../mentions/asides/find-inserted-dates.ts";
import { findNameLists, itemEnd, type NameList } from "../../mentions/asides/find-name-lists.ts";
import { findOpeningLabel } from "../../mentions/asides/find-opening-labels.ts";
import { findTitles } from "../../mentions/persons/find-titles.ts";
import { findTitlesBehind, type TitleBehind } from "../../mentions/persons/find-titles-behind.ts";
import type { Model } from "../model.ts";
import type { Tree, Word } from "../tree.ts";
import { findPrefixes } from "./find-prefixes.ts";
import { emptyTree, type Growing, hang, put, range } from "./growing-tree.ts";
import { parseClauses } from "./parse-clauses.ts";
import { parseInserted } from "./parse-inserted.ts";
import { parseOpened } from "./parse-opened.ts";
import { parseReported } from "./parse-reported.ts";
import { partFromBefore } from "./part-from-before.ts";

/** The sentence is parsed as if it had no titles, and of each list of names the first and the last; who reports it is parsed by itself. */
export const parseAround = (model: Model, words: readonly JoinedWord[]): Tree =>
  parseOpened(words, (part) => parseProper(model, part)) ?? parseProper(model, words);

const parseProper = (model: Model, words: readonly JoinedWord[]): Tree =>
  parseInserted(words, (part) => parseUninterrupted(model, part)) ?? parseUninterrupted(model, words);

const parseUninterrupted = (model: Model, words: readonly JoinedWord[]): Tree =>
  parseReported(words, (part) => parsePart(model, part)) ?? parsePart(model, words);

function parsePart(model: Model, words: readonly JoinedWord[]): Tree {
  const titles = findTitles(words);
  const isTitle = marked(words.length, titles);
  const behind = findTitlesBehind(words, (word) => isTitle[word] === 1);
  for (const { first, last } of behind) isTitle.fill(1, first, last);
  const lists = findNameLists(words, (word) => isTitle[word] === 1);
  const labels = findOpeningLabel(words);
  const fronted = labels.length === 0 ? findFronted(words) : undefined;
  const labelled = labels[0]?.last ?? fronted?.last ?? 0;
  const asides = [...findInsertedDates(words), ...findAsides(words)]
    .filter(({ first, last }) => first >= labelled && isTitle.subarray(first, last).every((mark) => mark === 0))
    .concat(labels);
  const prefixes = findPrefixes(words).filter(({ first }) => isTitle[first] === 0);
  const set = titles.length + behind.length + lists.length + asides.length + prefixes.length;
  if (set === 0 && fronted === undefined) return parseClauses(model, words);
  const aside = isTitle.slice();
  if (fronted !== undefined) aside.fill(1, 0, fronted.last);
  for (const { first, last } of asides) aside.fill(1, first, last);
  for (const { first, last } of prefixes) aside.fill(1, first, last);
  for (const { comma } of titles) if (comma !== undefined) aside[comma] = 1;
  for (const list of lists) aside.fill(1, itemEnd(words, list.items[0] as number), closing(words, list));
  const tree = emptyTree(words);
  const kept = words.flatMap((_, at) => (aside[at] === 1 ? [] : [at]));
  put(tree, parsed(model, words, kept), kept, -1);
  for (const { first, last, name, comma } of titles) {
    const places = range(first, last);
    put(tree, remembered(model, words, places), places, name);
    if (comma === undefined) continue;
    put(tree, remembered(model, words, [comma]), [comma], name);
    tree.labels[comma] = "punct";
  }
  for (const { first, last } of prefixes)
    hang(tree, remembered(model, words, range(first, last)), range(first, last), last, "compound");
  for (const each of behind) hangBehind(model, tree, words, each);
  for (const each of asides) hangAside(model, tree, words, each);
  if (fronted !== undefined)
    hangFronted(
      model,
      tree,
      words,
      range(0, fronted.last).filter((at) => isTitle[at] === 0),
    );
  for (const { first, name } of titles)
    if (/^(the|a|an)$/i.test(words[first]?.text ?? "") && first > 0) partFromBefore(tree, first, name);
  for (const list of lists) hangList(model, tree, words, list, isTitle);
  return tree;
}

/** The title as an apposition of the name; commas on its head. */
function hangBehind(
  model: Model,
  tree: Growing,
  words: readonly JoinedWord[],
  { first, last, name, head, closed }: TitleBehind,
): void {
  const places = range(first + 1, closed ? last - 1 : last);
  hang(tree, remembered(model, words, places), places, name, "appos");
  for (const comma of closed ? [first, last - 1] : [first]) {
    put(tree, remembered(model, words, [comma]), [comma], head);
    tree.labels[comma] = "punct";
  }
}

function marked(length: number, spans: readonly { readonly first: number; readonly last: number }[]): Uint8Array {
  const marks = new Uint8Array(length);
  for (const { first, last } of spans) marks.fill(1, first, last);
  return marks;
}

/** Where what closes the list begins: "and Chad", ", and the Sudan". */
function closing(words: readonly JoinedWord[], { items, last }: NameList): number {
  let at = last - 1;
  while (at > (items.at(-2) as number) + 1 && !/^(?:and|or|&)$/.test(words[at]?.text ?? "")) at--;
  return at;
}

/** The items between the first and the last as conjuncts of the first; commas and articles on the name behind them, a state on its person. */
function hangList(
  model: Model,
  tree: Growing,
  words: readonly JoinedWord[],
  list: NameList,
  isTitle: Uint8Array,
): void {
  const first = list.items[0] as number;
  const [from, to] = [itemEnd(words, first), closing(words, list)];
  const places = range(from, to).filter((at) => isTitle[at] === 0);
  const own = parsed(model, words, places);
  const isItem = new Set(list.items);
  const end = list.items.at(-1) as number;
  const above = tree.heads[end] as number;
  // "X of Chad and Y": Y stands beside X.
  if (above > first && above < from) {
    tree.heads[end] = first;
    tree.labels[end] = "conj";
  }
  const names = places.slice();
  for (let at = places.length - 1; at >= 0; at--)
    if (words[places[at] as number]?.mention === undefined) names[at] = names[at + 1] ?? end;
  let owner = first;
  places.forEach((place, at) => {
    const name = names[at] as number;
    tree.heads[place] = name !== place ? name : isItem.has(place) ? first : owner;
    if (isItem.has(place)) owner = place;
    tree.labels[place] = name !== place ? labelOf(words[place]?.text ?? "") : isItem.has(place) ? "conj" : "nmod";
    tree.upos[place] = own.upos[at] as string;
    tree.xpos[place] = own.xpos[at] as string;
    tree.lemmas[place] = own.lemmas[at] as string;
  });
}

/** A price under the noun before it, anything else under the nearest verb above the word before it. */
function hangAside(model: Model, tree: Growing, words: readonly JoinedWord[], { first, last }: Aside): void {
  const places = range(first, last);
  put(tree, parsed(model, words, places), places, -1);
  const worth = places.find((place) => /^(?:worth|valued)$/.test(words[place]?.text ?? ""));
  if (words[first]?.text === "both") hangBefore(tree, first);
  else if (worth === undefined) hangOnVerb(tree, places);
  else hangPrice(tree, words, places, worth);
}

/** The participle under the verb of the clause that it opens; what it tells, it tells of that clause's subject. */
function hangFronted(model: Model, tree: Growing, words: readonly JoinedWord[], places: readonly number[]): void {
  const [participle, ...rest] = places.map((place) => words[place] as JoinedWord) as [JoinedWord, ...JoinedWord[]];
  const root = tree.heads.findIndex((head, word) => head === -1 && word >= places.length && !places.includes(word));
  const opening: Word = { ...participle, form: participle.form.toLowerCase(), upos: "VERB", xpos: "VBN" };
  put(tree, parseClauses(model, [opening, ...rest]), places, -1);
  for (const place of places) {
    if (place !== 0 && tree.heads[place] !== -1) continue;
    tree.heads[place] = place === 0 ? root : 0;
    tree.labels[place] = place === 0 ? "advcl" : "dep";
  }
}

/** On the word behind it, as a conjunction. */
function hangBefore(tree: Growing, place: number): void {
  tree.heads[place] = place + 1;
  tree.labels[place] = "cc";
  tree.upos[place] = "CCONJ";
  tree.xpos[place] = "CC";
}

/** Where no verb stands above the word before the phrase, under the root. */
function hangOnVerb(tree: Growing, places: readonly number[]): void {
  const [first, end] = [places[0] as number, places.at(-1) as number];
  const root = places.find((place) => tree.heads[place] === -1) as number;
  let above = first - 1;
  for (let steps = 0; above >= 0 && tree.upos[above] !== "VERB" && steps < 40; steps++) above = tree.heads[above] ?? -1;
  if (above < 0) above = tree.heads.findIndex((head, word) => head === -1 && (word < first || word > end));
  for (const place of places)
    if (tree.heads[place] === -1) {
      tree.heads[place] = place === root ? above : root;
      tree.labels[place] = place === root ? "obl" : "punct";
    }
}

function hangPrice(tree: Growing, words: readonly JoinedWord[], places: readonly number[], worth: number): void {
  const noun = (places[0] as number) - 1;
  for (const place of places) {
    tree.heads[place] = place === worth ? noun : worth;
    tree.labels[place] = place === worth ? "amod" : words[place]?.text === "," ? "punct" : "dep";
  }
}

const labelOf = (text: string): string =>
  text === "," ? "punct" : text === "of" ? "case" : /^(?:the|both)$/i.test(text) ? "det" : "cc";

/** Titles come again and again; each is parsed once. A tree is a function of its words, so nothing else depends on what is remembered. */
const REMEMBERED = new WeakMap<Model, Map<string, Tree>>();
const MOST_REMEMBERED = 4000;

function remembered(model: Model, words: readonly Word[], places: readonly number[]): Tree {
  const known = REMEMBERED.get(model) ?? new Map<string, Tree>();
  REMEMBERED.set(model, known);
  const key = places.map((place) => wordKey(words[place] as Word)).join(" ");
  const tree = known.get(key) ?? parsed(model, words, places);
  if (known.size < MOST_REMEMBERED) known.set(key, tree);
  return tree;
}

const wordKey = ({ form, upos = "", xpos = "" }: Word): string => `${form}/${upos}/${xpos}`;

const parsed = (model: Model, words: readonly Word[], places: readonly number[]): Tree =>
  parseClauses(
    model,
    places.map((place) => words[place] as Word),
  );
