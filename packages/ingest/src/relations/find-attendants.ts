// A scene that lists who was at a gathering in, that they met out: "Present at the summit were A and B", "The following states were represented: A, B".
import { frameOf, type Scene } from "../clauses/scene.ts";
import { formOf } from "../clauses/tree-index.ts";
import type { Reference } from "../links/reference.ts";
import { isGathering } from "./attendance.ts";
import { namedEnd } from "./listed-ends.ts";
import { pairUp } from "./pair-up.ts";
import type { FoundRelation } from "./relation.ts";
import { type Reading, relationOf } from "./relation-of.ts";

const READING: Reading = { id: "met/attendants", relation: "MET", standing: true, status: "actual", strength: 0.75 };

/** Those listed, paired as those who meet are. */
export function findAttendants(scene: Scene): FoundRelation[] {
  const from = listStart(scene);
  const all = from < 0 ? [] : attendants(scene, from).map((each) => namedEnd(each, "listed"));
  return pairUp(all, [], { mutual: true, atLarge: true }).map((pair) =>
    relationOf(
      scene,
      frameOf(scene, pair[0].word, () => false),
      READING,
      pair,
    ),
  );
}

const PRESENT = /^(present|represented|participating|attending|gathered|attendance)$/;
const OPENING = 4;
const WHO = /^(following|these|participants|attendees|participating|delegations)$/;
const CAME =
  /^(represented|attended|attend|participated|participate|participating|took|gathered|met|present|participants|attendees)$/;

/** The word behind the words that announce the list; -1 where nothing does. */
function listStart({ index, previous }: Scene): number {
  const words = index.tree.forms.map((_, word) => formOf(index, word));
  if (words.slice(0, OPENING).some((form) => PRESENT.test(form))) {
    const be = words.findIndex((form) => /^(were|was|are)$/.test(form));
    const told = be > 0 && be <= OPENING && previous !== undefined && gathers(previous);
    if (be > 0 && (told || words.slice(0, be).some((_, word) => isGathering(index, word)))) return be + 1;
  }
  const colon = words.indexOf(":");
  const before = words.slice(0, Math.max(0, colon));
  const denied = before.some((form) => /^(not|no|absent|invited)$/.test(form));
  const announced = !denied && before.some((form) => WHO.test(form)) && before.some((form) => CAME.test(form));
  return announced && before.some((_, word) => isGathering(index, word)) ? colon + 1 : -1;
}

/** "Attending were …" of the gathering of the sentence before. */
const gathers = ({ index }: Scene): boolean => index.tree.forms.some((_, word) => isGathering(index, word));

/** The leaders of the list where it names leaders, else its states and bodies. */
function attendants({ references, index }: Scene, from: number): Reference[] {
  const stop = index.tree.forms.findIndex((_, word) => word > from && /^[.;]$/.test(formOf(index, word)));
  const inside = [...references.values()]
    .flat()
    .filter(
      ({ word, form, entities, locative }) =>
        word >= from &&
        (stop < 0 || word < stop) &&
        /^(name|abbreviation|surname)$/.test(form) &&
        entities.length === 1 &&
        !locative,
    )
    .sort((a, b) => a.word - b.word);
  const leaders = inside.filter(({ kind }) => kind === "Leader");
  const chosen =
    leaders.length > 0 ? leaders : inside.filter(({ kind }) => kind === "Country" || kind === "Organization");
  return [...new Map(chosen.map((each) => [each.entities[0], each])).values()];
}
