// A frame and a ranked list of paths in, the entities that fill the role out.
import type { NodeKind } from "@entente/graph";
import type { Filler, Frame } from "../../clauses/frames/frame.ts";
import { nounFrame } from "../../clauses/frames/noun-frame.ts";
import { BE_SOMEWHERE } from "../../clauses/frames/place-frame.ts";
import { verbFrame } from "../../clauses/frames/verb-frame.ts";
import { CONNECTIVE, NON_STATE_NOUNS } from "../../clauses/owners/actor-nouns.ts";
import type { Reach } from "../../clauses/owners/narrow-search.ts";
import { type Resolved, resolveWord } from "../../clauses/owners/resolve-word.ts";
import type { Scene } from "../../clauses/scene.ts";
import { mainSubject, nearestSubject } from "../../clauses/subjects/nearest-subject.ts";
import { surfaceSubject } from "../../clauses/subjects/surface-subject.ts";
import {
  coordinated,
  dependents,
  formOf,
  headOf,
  isVerbal,
  labelOf,
  lemmaOf,
  type TreeIndex,
  tagOf,
} from "../../clauses/tree-index.ts";
import { AIMED, DIRECTED, JOURNEY, LOOSE, REACTION, SHARED } from "../gates/nearby-words.ts";
import { isMediating, opensAnotherClause, prepositionNear, standsApart } from "../gates/phrase-limits.ts";
import { personsListed } from "../lists/person-list.ts";
import type { Path } from "../pattern.ts";
import { AROUND } from "./around-words.ts";
import { isBoundFor, isWherePlotted } from "./bound-for.ts";
import { isLedBy } from "./led-by.ts";
import { amongThem, calledSo, exemplarsOf, following } from "./name-instances.ts";

/** What may fill a role. */
export interface Role {
  readonly kinds: readonly NodeKind[];
  readonly reach: Reach;
  readonly places: boolean;
}

/** A filled role: the entity and the slots crossed on the way. */
export interface Filled extends Resolved {
  readonly via: string;
}

const NOT_LIGHT = (): boolean => false;

/** The words at a path of a frame. `clause>subject`: the subject of the clause under the trigger. */
export function wordsAt(scene: Scene, frame: Frame, path: Path): readonly Filler[] {
  const [slot = "", next, ...rest] = path.includes(">") ? path.split(">") : [path];
  const around = AROUND.get(slot);
  const fillers = around === undefined ? (frame.slots.get(slot) ?? []) : around(scene.index, frame.trigger);
  if (next === undefined) return fillers;
  if ((slot === "clause" || slot === "condition") && next === "subject")
    return fillers.flatMap(({ word }) => surfaceSubject(scene.index, word));
  const further = [next, ...rest].join(">");
  return fillers.flatMap(({ word }) =>
    wordsAt(scene, CLAUSES.has(slot) ? verbFrame(scene.index, word) : nounFrame(scene.index, word, NOT_LIGHT), further),
  );
}

const CLAUSES: ReadonlySet<string> = new Set(["clause", "infinitive", "gerund", "purpose", "condition", "proviso"]);

/** "each other", "one another", "each side … the other": the sources are the targets. */
export const isReciprocal = (scene: Scene, word: number): boolean => {
  const { index } = scene;
  if (!/^(other|another)$/.test(formOf(index, word))) return false;
  const before = formOf(index, word - 1);
  if (/^(each|one)$/.test(before)) return true;
  const sides = index.tree.forms.slice(0, word).some((form) => /^(each|either|both)$/i.test(form));
  return before === "the" && sides && labelOf(index, word) !== "amod";
};

/** Whether any path of the role holds "each other". */
export const hasReciprocal = (scene: Scene, frame: Frame, paths: readonly Path[]): boolean =>
  paths.some((path) =>
    wordsAt(scene, frame, path).some(({ word }) =>
      [word, word + 1, ...dependents(scene.index, word, "nmod:poss").map((owner) => owner + 1)].some((each) =>
        isReciprocal(scene, each),
      ),
    ),
  );

/** The entities of the first path that has any; then of the phrases nearby that the parser hung elsewhere. */
export function findRole(scene: Scene, frame: Frame, paths: readonly Path[], role: Role): Filled[] {
  for (const path of paths) {
    const found = entitiesAt(scene, frame, path, role);
    if (found.length > 0) return found;
  }
  const examples = paths.includes("agent")
    ? exemplarsOf(scene, frame).flatMap(({ word, via }) =>
        resolveWord(scene, word, role).map((each) => ({ ...each, via })),
      )
    : [];
  if (examples.length > 0) return examples;
  const near = [...findNearby(scene, frame, paths, role), ...findBefore(scene, frame, paths, role)];
  return near.length > 0 ? near : agreementBefore(scene, frame, paths, role);
}

/** Somebody whom the scene does not know is said to act ("those who would use force"). */
const hasStranger = (scene: Scene, frame: Frame): boolean =>
  (frame.slots.get("agent") ?? []).some(
    ({ word, via }) =>
      (via === "direct" ||
        via === "relative" ||
        via === "control" ||
        (via === "reduced" && isKnownTo(scene.index, frame))) &&
      !/^(it|they|he|she|we|i|which|who|that)$/.test(formOf(scene.index, word)),
  );

/** "a man known to support them": he supports them, and nobody else in the sentence. */
const isKnownTo = (index: TreeIndex, { trigger }: Frame): boolean =>
  labelOf(index, trigger) === "xcomp" &&
  /^(know|believe|say|think|suspect|accuse|allege|report)$/.test(lemmaOf(index, headOf(index, trigger)));

/** The subject as a reader finds it, when the tree has none that answers. */
function findBefore(scene: Scene, frame: Frame, paths: readonly Path[], role: Role): Filled[] {
  const verb = frame.form === "verb" ? frame.trigger : frame.light;
  if (
    verb < 0 ||
    frame.passive ||
    isSufferedBy(scene.index, frame) ||
    !paths.includes("agent") ||
    hasStranger(scene, frame)
  )
    return [];
  const subject = nearestSubject(scene.index, verb);
  const words =
    subject < 0 ? mainSubject(scene.index, verb).map(({ word }) => word) : coordinated(scene.index, subject);
  return words.flatMap((word) => resolveWord(scene, word, role)).map((each) => ({ ...each, via: "before" }));
}

/** "was excluded from a test": the subject of the verb that carries the noun does nothing. */
const isSufferedBy = (index: TreeIndex, { light, trigger }: Frame): boolean =>
  light >= 0 && labelOf(index, trigger) === "obl" && dependents(index, light, "aux:pass").length > 0;

/** "In X's presence, an accord between A and B was signed": the agreement before a passive whose subject the tree has lost. */
function agreementBefore(scene: Scene, frame: Frame, paths: readonly Path[], role: Role): Filled[] {
  const { index, references } = scene;
  const known = (frame.slots.get("patient") ?? []).length > 0;
  if (!frame.passive || known || !paths.includes("patient") || !role.kinds.includes("Treaty")) return [];
  for (let at = frame.trigger - 1; at >= Math.max(0, frame.trigger - NEARBY); at--) {
    const treaties = (references.get(at) ?? []).filter(({ kind, form }) => kind === "Treaty" && form !== "pronoun");
    if (treaties.length > 0) return resolveWord(scene, at, role).map((each) => ({ ...each, via: "before" }));
    if (isVerbal(index, at) && !/^(be|have)$/.test(lemmaOf(index, at))) return [];
  }
  return [];
}

const NEARBY = 14;
/** Phrases after the event word, up to the next verb, with a preposition that the role takes. */
function findNearby(scene: Scene, frame: Frame, paths: readonly Path[], role: Role): Filled[] {
  const loose = frame.form === "verb" && role.kinds.includes("Country");
  const wanted = new Set(
    paths.filter(
      (path) =>
        /^[a-z ]+$/.test(path) && !NAMED_SLOTS.has(path) && !frame.slots.has(path) && !(loose && LOOSE.test(path)),
    ),
  );
  if (frame.form === "verb" && frame.passive && paths.includes("agent")) wanted.add("by");
  if (wanted.size === 0) return [];
  const { index } = scene;
  const from = frame.trigger;
  for (let word = from + 1; word < Math.min(index.tree.forms.length, from + NEARBY); word++) {
    if (word > frame.light && /^(VBD|VBZ|VBP|VB|MD)$/.test(tagOf(index, word)) && isVerbal(index, word)) return [];
    if (opensAnotherClause(index, word, frame)) return [];
    const preposition = prepositionNear(index, frame, word);
    const above = lemmaOf(index, headOf(index, word));
    if (!wanted.has(preposition) || (/^(with|between)$/.test(preposition) && SHARED.test(above))) continue;
    if (isMediating(index, word)) continue;
    if (/^(on|against)$/.test(preposition) && AIMED.test(above) && headOf(index, word) !== from) continue;
    if (preposition === "of" && frame.form === "noun" && headOf(index, word) > from) continue;
    if (preposition === "to" && DIRECTED.test(above) && headOf(index, word) !== from) continue;
    if ((preposition === "to" && JOURNEY.test(above)) || (preposition === "from" && REACTION.test(above))) continue;
    const found = coordinated(index, word)
      .flatMap((each) => resolveWord(scene, each, role))
      .filter((each) => !isBoundFor(index, each.word));
    if (found.length > 0) return found.map((each) => ({ ...each, via: "nearby" }));
  }
  return [];
}

const NAMED_SLOTS: ReadonlySet<string> = new Set([
  "agent",
  "patient",
  "recipient",
  "possessor",
  "modifier",
  "named",
  "subject",
  "complement",
  "topic",
  "before",
  "clause",
  "infinitive",
  "gerund",
  "holder",
  "user",
  "purpose",
  "condition",
  "predicate",
  "site",
  "joined",
  "role",
  "listed",
  "owner",
  "prefix",
  "modified",
  "speaker",
  "hearer",
  "proviso",
  "victim",
  "convener",
  "fronted",
  "object",
  ...AROUND.keys(),
]);

const PLACE_PATHS: ReadonlySet<Path> = new Set(["in", "at", "on", "near", "across"]);
/** "a Somali pirate attack" is no attack by Somalia. */
function ofModifier(scene: Scene, frame: Frame, role: Role): Role {
  const byOthers = dependents(scene.index, frame.trigger, "compound", "amod").some(
    (child) =>
      NON_STATE_NOUNS.has(lemmaOf(scene.index, child).toLowerCase()) && formOf(scene.index, child) !== "civilian",
  );
  return byOthers ? { ...role, kinds: role.kinds.filter((kind) => kind !== "Country") } : role;
}

/** "our sanctions" in a statement of many states does not say whose. */
const isVagueGroup = (scene: Scene, word: number): boolean =>
  (scene.references.get(word) ?? []).some(({ form, entities }) => form !== "name" && entities.length > 3);

/** A person may open a list that the tree broke up. */
const withPersonsListed = (scene: Scene, fillers: readonly Filler[], role: Role): readonly Filler[] =>
  role.kinds.includes("Leader") && fillers.some(({ word }) => isPersonAt(scene, word))
    ? fillers.flatMap(({ word, via }) =>
        isPersonAt(scene, word) ? personsListed(scene, word).map((each) => ({ word: each, via })) : [{ word, via }],
      )
    : fillers;

const isPersonAt = ({ references }: Scene, word: number): boolean =>
  (references.get(word) ?? []).some(({ kind, form }) => kind === "Leader" && form !== "pronoun");

/** "a Swede attacked him", "accused a Swede", "did not accuse any Swede": one person is no state. */
const isOnePerson = (scene: Scene, word: number, path: Path): boolean =>
  (scene.references.get(word) ?? []).some(
    ({ form }) => form === "people" || (form === "demonym" && path === "patient"),
  ) &&
  /^(NNP?|JJ)$/.test(tagOf(scene.index, word)) &&
  !/(s|sh|ch|ese|ss)$/.test(formOf(scene.index, word)) &&
  dependents(scene.index, word, "det").some((det) =>
    (path === "agent" ? /^(a|an|the|one|another|any|every)$/ : /^(a|an|one|another|any|every)$/).test(
      formOf(scene.index, det),
    ),
  );

/** What may fill the role at a path; "talks in Chad, which sells jets", "in Chad, from which it bought jets": the place of one clause acts in the next. */
function roleFor(scene: Scene, frame: Frame, role: Role, { path, via }: { path: Path; via: Filler["via"] }): Role {
  if (path === "modifier" && frame.form === "noun") return ofModifier(scene, frame, role);
  return via === "relative" && frame.form === "verb" && !PLACE_PATHS.has(path) ? { ...role, places: true } : role;
}

/** The entities at one path. */
export function entitiesAt(scene: Scene, frame: Frame, path: Path, role: Role): Filled[] {
  const found = new Map<string, Filled>();
  const there = wordsAt(scene, frame, path);
  const named = there.flatMap(({ word }) => [
    ...amongThem(scene.index, word),
    ...following(scene.index, word),
    ...calledSo(scene.index, word),
  ]);
  const fillers = named.length > 0 ? named.map((word) => ({ word, via: "apposition" as const })) : there;
  for (const { word, via } of withPersonsListed(scene, fillers, role)) {
    if (
      (word === frame.trigger && frame.lemma !== BE_SOMEWHERE && path !== "itself") ||
      (PLACE_PATHS.has(path) && CONNECTIVE.has(lemmaOf(scene.index, word)))
    )
      continue;
    if (path === "possessor" && isVagueGroup(scene, word)) continue;
    if (/^(agent|patient)$/.test(path) && isOnePerson(scene, word, path)) continue;
    if (standsApart(scene.index, frame, word)) continue;
    for (const each of resolveWord(scene, word, roleFor(scene, frame, role, { path, via }))) {
      if ((each.form === "capital" && path.endsWith("modifier")) || isLedBy(scene, each.word, path)) continue;
      if (isBoundFor(scene.index, each.word) || isWherePlotted(scene.index, each)) continue;
      if (!found.has(each.entity))
        found.set(each.entity, { ...each, via: path.includes(">") ? `${path}/${via}` : via });
    }
  }
  return [...found.values()];
}
