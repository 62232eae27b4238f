// Scenes in, relations out: every word that may name an act is read by every pattern that knows it.
import { type NodeKind, RELATIONS } from "@entente/graph";
import type { Frame } from "../clauses/frames/frame.ts";
import { phrasalLemma } from "../clauses/frames/phrasal-lemma.ts";
import { BE_SOMEWHERE, isPlacePredicate, placeFrame } from "../clauses/frames/place-frame.ts";
import { frameOf, type Scene } from "../clauses/scene.ts";
import { isVerbal, lemmaOf, uposOf } from "../clauses/tree-index.ts";
import { isSignedByNobody } from "./gates/signed-by-nobody.ts";
import { findAttendants } from "./lists/find-attendants.ts";
import { findDrafted } from "./lists/find-drafted.ts";
import { receiverOfEntry } from "./lists/find-labelled-state.ts";
import { findListedLines } from "./lists/find-listed-lines.ts";
import { findListedMembers } from "./lists/find-listed-members.ts";
import { findParticipants } from "./lists/find-participants.ts";
import { findPunishedLines } from "./lists/find-punished-lines.ts";
import { findStatusLines } from "./lists/find-status-lines.ts";
import { atHand, missingEnds } from "./missing-ends.ts";
import { belongTogether, isProper, membersMet, pairUp } from "./pair-up.ts";
import { alike, type Pattern } from "./pattern.ts";
import { withoutAims } from "./purposes.ts";
import type { FoundRelation, Refusal } from "./relation.ts";
import { relationOf } from "./relation-of.ts";
import { type Filled, findRole, hasReciprocal, type Role, wordsAt } from "./roles/find-roles.ts";
import { spokenFor } from "./roles/spoken-for.ts";
import { againstWhoseDeed } from "./roles/whose-deed.ts";
import { elidedTarget } from "./told/elided-target.ts";
import { findBarrage } from "./told/find-barrage.ts";
import { findDenials } from "./told/find-denials.ts";
import { findDoers } from "./told/find-doers.ts";
import { findGuest } from "./told/find-guest.ts";
import { impliedBuyer } from "./told/find-implied-buyer.ts";
import { findJoinedDrill } from "./told/find-joined-drill.ts";
import { withLeftOut } from "./told/find-left-out.ts";
import { findOrdered } from "./told/find-ordered.ts";
import { sidesOfSale } from "./told/find-sides-of-sale.ts";
import { findDefenders, findSystems } from "./told/find-told.ts";
import { findVictims } from "./told/find-victims.ts";
import { withoutBystanders } from "./unmeant/bystanders.ts";
import { opensFiction } from "./unmeant/fiction.ts";
import { withoutHomeMeeting } from "./unmeant/home-meeting.ts";
import { notStated, OF_WORDS } from "./unmeant/not-stated.ts";
import { isSport, isSportsText, isTeam } from "./unmeant/sport.ts";
import { carriers } from "./who-decides.ts";

/** Patterns by the lemma that triggers them. */
export interface Lexicon {
  readonly verbs: ReadonlyMap<string, readonly Pattern[]>;
  readonly nouns: ReadonlyMap<string, readonly Pattern[]>;
  readonly light: ReadonlyMap<Pattern, ReadonlySet<string>>;
}

const list = (text: string | undefined): string[] =>
  (text ?? "")
    .split(",")
    .map((each) => each.trim())
    .filter(Boolean);

/** Indexes patterns by their triggers. */
export function buildLexicon(patterns: readonly Pattern[]): Lexicon {
  const verbs = new Map<string, Pattern[]>();
  const nouns = new Map<string, Pattern[]>();
  const light = new Map<Pattern, ReadonlySet<string>>();
  const put = (map: Map<string, Pattern[]>, lemma: string, pattern: Pattern): void =>
    void map.set(lemma, [...(map.get(lemma) ?? []), pattern]);
  for (const pattern of patterns.map(alike)) {
    for (const lemma of list(pattern.verbs)) put(verbs, lemma, pattern);
    for (const lemma of list(pattern.nouns)) put(nouns, lemma, pattern);
    light.set(pattern, new Set(list(pattern.light)));
  }
  return { verbs, nouns, light };
}

/** What every scene of a document says; a noun may take up what the scenes before have told, in a digest those of its paragraph. */
export function findAllRelations(
  scenes: readonly Scene[],
  lexicon: Lexicon,
  { digest = false, all = false }: { readonly digest?: boolean | undefined; readonly all?: boolean | undefined } = {},
): { found: FoundRelation[]; refused: Refusal[] }[] {
  let told: readonly FoundRelation[] = [];
  let paragraph: number | undefined;
  const named = new Set<NodeKind>();
  const lines = [findListedLines, findPunishedLines, findDrafted, findStatusLines].map((find) => find(scenes));
  const madeUp = tellsFiction(scenes, digest);
  return scenes.map((scene, at) => {
    if (digest && scene.sentence.paragraph !== paragraph) told = [];
    paragraph = scene.sentence.paragraph;
    for (const references of scene.references.values()) for (const { kind } of references) named.add(kind);
    if (madeUp.has(scene)) return { found: [], refused: [] };
    const { found: read, refused } = findRelations(scene, lexicon, told, { named, all });
    const found = withoutBystanders(scene, withoutHomeMeeting(scene, read));
    const denied = findDenials(scene, told, found);
    told = [...told.slice(-RECENT), ...found];
    return { found: [...found, ...denied, ...lines.flatMap((each) => each.get(at) ?? [])], refused };
  });
}

const RECENT = 24;

/** Sentences of made-up stories: those that say so, and what follows in their paragraph; all of a text that is mostly about sport. */
function tellsFiction(scenes: readonly Scene[], digest: boolean): ReadonlySet<Scene> {
  if (!digest && isSportsText(scenes)) return new Set(scenes);
  const madeUp = new Set<Scene>();
  let paragraph: number | undefined;
  for (const scene of scenes) {
    const opens = opensFiction(scene);
    if (!digest && opens) paragraph = scene.sentence.paragraph;
    if (scene.sentence.paragraph === paragraph || opens) madeUp.add(scene);
  }
  return madeUp;
}

/** What a scene says, and what it nearly says. `named`: kinds of all that the text has named up to its end; `all`: try every pattern. */
function findRelations(
  scene: Scene,
  lexicon: Lexicon,
  told: readonly FoundRelation[],
  { named, all }: { readonly named: ReadonlySet<NodeKind>; readonly all: boolean },
): { found: FoundRelation[]; refused: Refusal[] } {
  const found: FoundRelation[] = [];
  const refused: Refusal[] = [];
  const known = [...told];
  if (isSport(scene)) return { found, refused };
  const ends = atHand(scene, named, known);
  for (let word = 0; word < scene.sentence.words.length; word++) {
    const mayHold = (pattern: Pattern): boolean => {
      const test = all ? undefined : missingEnds(pattern, ends);
      if (test !== undefined) refused.push({ rule: pattern.id, trigger: word, test });
      return test === undefined;
    };
    for (const { pattern, frame } of framed(scene, word, lexicon, mayHold)) {
      const result = applyPattern(scene, frame, pattern, known);
      if (typeof result === "string") refused.push({ rule: pattern.id, trigger: word, test: result });
      else {
        found.push(...result);
        known.push(...result);
      }
    }
  }
  found.push(...[findListedMembers, findParticipants, findAttendants].flatMap((find) => find(scene)));
  found.push(...findOrdered(scene, known), ...findJoinedDrill(scene, known), ...findBarrage(scene, known));
  const kept = withoutAims(found);
  return { found: kept.length + told.length === 0 ? kept : withLeftOut(scene, kept, told), refused };
}

/** Verbs that a particle makes another verb: "gave up its arms", "turned down the offer". */
const CHANGED =
  /^(give|turn|take|call|hold|put|break|cut|set|make|get|back|pull|sell) (up|down|off|out|over|in|away|aside)$/;

/** The patterns that a word triggers. A word that is a mention triggers none. */
export function patternsFor(scene: Scene, word: number, lexicon: Lexicon): readonly Pattern[] {
  const { index } = scene;
  const upos = uposOf(index, word);
  if (upos === "PROPN" && isNamed(scene, word)) return [];
  if (isVerbal(index, word)) {
    const phrasal = phrasalLemma(index, word);
    const own = lexicon.verbs.get(phrasal) ?? [];
    return own.length > 0 || phrasal.includes("-") || CHANGED.test(phrasal)
      ? own
      : (lexicon.verbs.get(lemmaOf(index, word)) ?? []);
  }
  if (/^(NOUN|PROPN|VERB)$/.test(upos)) return lexicon.nouns.get(lemmaOf(index, word).toLowerCase()) ?? [];
  return upos === "ADJ" ? (lexicon.verbs.get(lemmaOf(index, word)) ?? []) : [];
}

/** A state, a body or a person by name is no act. */
const isNamed = ({ references }: Scene, word: number): boolean =>
  (references.get(word) ?? []).some(
    ({ kind, form }) => form === "name" && kind !== "Treaty" && kind !== "WeaponSystem",
  );

const roleOf = (kinds: Role["kinds"], reach: Role["reach"], places = false): Role => ({ kinds, reach, places });

/** The patterns of a word that may hold, each with the frame it reads: a verb has one frame, a noun one for each set of carrying verbs. */
function framed(
  scene: Scene,
  word: number,
  lexicon: Lexicon,
  mayHold: (pattern: Pattern) => boolean,
): { pattern: Pattern; frame: Frame }[] {
  const placed = isPlacePredicate(scene.index, word) ? (lexicon.verbs.get(BE_SOMEWHERE) ?? []).filter(mayHold) : [];
  const place = placed.length === 0 ? undefined : placeFrame(scene.index, word);
  const somewhere = place === undefined ? [] : placed.map((pattern) => ({ pattern, frame: place }));
  const known = patternsFor(scene, word, lexicon);
  if (known.length === 0 || isTeam(scene, word)) return somewhere;
  const patterns = known.filter(mayHold);
  if (patterns.length === 0) return somewhere;
  const carries = carriers(scene.index, word);
  const carried = (pattern: Pattern): Frame => frameOf(scene, word, carries(pattern, lexicon.light.get(pattern)));
  if (!isVerbal(scene.index, word))
    return [...somewhere, ...patterns.map((pattern) => ({ pattern, frame: carried(pattern) }))];
  const frame = carried(patterns[0] as Pattern);
  return patterns.map((pattern) => ({ pattern, frame }));
}

const bothWays = (pairs: readonly (readonly [Filled, Filled])[]): (readonly [Filled, Filled])[] => [
  ...pairs,
  ...pairs.map(([source, target]) => [target, source] as const),
];

/** "we condemn the attacks": not those of one of us. */
const notOfOneVoice = (doers: Filled[], speakers: readonly Filled[]): Filled[] =>
  doers.some(({ entity }) => speakers.some((speaker) => speaker.entity === entity)) ? [] : doers;

/** `told`: relations of the sentences before, and those found in this one so far. */
function applyPattern(
  scene: Scene,
  frame: Frame,
  pattern: Pattern,
  told: readonly FoundRelation[],
): FoundRelation[] | string {
  const failed = (pattern.gates ?? []).find((gate) => !gate.test(scene, frame));
  if (failed !== undefined) return failed.name;
  const unstated = notStated(scene, frame, pattern.relation);
  if (unstated !== undefined) return unstated;
  const row = RELATIONS[pattern.relation];
  const own = findRole(
    scene,
    frame,
    pattern.source,
    roleOf(pattern.sourceKinds ?? row.source, pattern.sourceReach ?? "acting", pattern.sourcePlaces),
  );
  const sale = pattern.bySale === true ? sidesOfSale(scene, frame, told) : undefined;
  const acting =
    own.length > 0
      ? own
      : pattern.byEvent !== undefined
        ? findDoers(scene, frame, pattern.byEvent, told)
        : pattern.byDefence?.test(frame.lemma) === true
          ? findDefenders(scene, frame, told)
          : pattern.byBuyer === true
            ? impliedBuyer(scene, frame)
            : pattern.byGuest === true
              ? findGuest(scene, frame, told)
              : [];
  const targetKinds = pattern.targetKinds ?? row.target;
  const targetReach =
    pattern.targetReach ??
    (targetKinds.every((kind) => kind === "Treaty" || kind === "WeaponSystem") ? "weapon" : "acting");
  const mirrored =
    targetKinds.some((kind) => kind !== "WeaponSystem" && kind !== "Treaty") &&
    hasReciprocal(scene, frame, pattern.target);
  const named = mirrored
    ? acting
    : findRole(scene, frame, pattern.target, roleOf(targetKinds, targetReach, pattern.places));
  const doers =
    pattern.ofEvent === undefined || named.length > 0
      ? []
      : notOfOneVoice(findDoers(scene, frame, pattern.ofEvent, told), acting);
  const victims =
    pattern.ofVictims === undefined || named.length > 0
      ? []
      : findVictims(scene, frame, pattern.ofVictims, roleOf(targetKinds, targetReach));
  const systems = targetKinds.every((kind) => kind === "WeaponSystem")
    ? findSystems(scene, frame, pattern.target, told)
    : [];
  const stated =
    named.length === 0 && pattern.elided === true
      ? elidedTarget(scene, frame, pattern)
      : [...named, ...doers, ...systems, ...victims];
  const buyers = sale === undefined ? [] : sale.buyers.length > 0 ? sale.buyers : receiverOfEntry(scene, acting);
  const targets = stated.length > 0 ? stated : buyers.filter(({ kind }) => targetKinds.includes(kind));
  const actors = acting.length > 0 ? acting : (sale?.sellers ?? []);
  const sources = OF_WORDS.has(pattern.relation) ? [...actors, ...spokenFor(scene, frame, actors)] : actors;
  const partners = (pattern.partners ?? []).flatMap((path) =>
    findRole(scene, frame, [path], roleOf(pattern.sourceKinds ?? row.source, pattern.sourceReach ?? "acting")).map(
      (each) => ({
        ...each,
        via: `partner>${each.via}`,
      }),
    ),
  );
  if (pattern.byParties === true && sources.length + partners.length === 0 && isSignedByNobody(scene, frame, targets))
    return targets.map((target) => ({
      ...relationOf(scene, frame, pattern, [{ ...target, via: "party" }, target]),
      byParties: true,
    }));
  const beside = (pattern.relation === "EXERCISED_WITH" ? ["with"] : ["with", "patient"]).flatMap((path) =>
    wordsAt(scene, frame, path),
  );
  const alone =
    targets.length > 0 ||
    beside.every(({ word }) => !isProper(scene, word) || acting.some((each) => each.word === word));
  const pairs = pairUp([...sources, ...partners], targets, {
    mutual: (pattern.mutual === true && alone) || mirrored,
    atLarge: pattern.atLarge === true,
  }).filter(([source, target]) => belongTogether(scene, sources, source, target));
  if (pattern.mutual === true && targets.length === 0 && !row.symmetric)
    pairs.splice(0, pairs.length, ...bothWays(againstWhoseDeed(scene, frame, pairs)));
  if (pattern.relation === "MET") pairs.push(...pairs.flatMap((pair) => membersMet(scene, pair)));
  if (pairs.length === 0)
    return sources.length === 0
      ? `no source at ${pattern.source.join(", ")}`
      : `no target at ${pattern.target.join(", ")}`;
  const related = pairs
    .map(([source, target]) => relationOf(scene, frame, pattern, [source, target]))
    .filter(({ status, vias: [via] }) => status !== "denied" || via?.startsWith("partner>") !== true);
  return pattern.relation === "SUPPLIED"
    ? related.filter(({ source, recipient }) => recipient?.entity !== source.entity)
    : related;
}
