// A scene and what was told in, who joins a drill told before out: "with Japan also taking part", "Chad has joined the exercise too".
import { resolveWord } from "../../clauses/owners/resolve-word.ts";
import { frameOf, type Scene } from "../../clauses/scene.ts";
import { dependents, formOf, isVerbal, lemmaOf, prepositionOf } from "../../clauses/tree-index.ts";
import type { FoundRelation } from "../relation.ts";
import { type Reading, relationOf } from "../relation-of.ts";
import { isDrill } from "../roles/drills.ts";
import { lastTold, toldWithin } from "./last-told.ts";

const READING: Reading = { id: "exercised/joined-told", relation: "EXERCISED_WITH", strength: 0.72 };
const ACTORS = { kinds: ["Country", "Organization"], reach: "acting", places: false } as const;
/** Sentences within which a drill is still spoken of. */
const BACK = 2;

/** Each of them with those who held the drill; nothing where another event is joined. */
export function findJoinedDrill(scene: Scene, told: readonly FoundRelation[]): FoundRelation[] {
  const { index } = scene;
  const drills = toldWithin(scene, told, BACK).filter(
    ({ relation, status }) => relation === "EXERCISED_WITH" && status !== "denied",
  );
  const last = lastTold(drills);
  if (last.length === 0) return [];
  const hosts = new Map(last.flatMap(({ source, target }) => [source, target]).map((each) => [each.entity, each]));
  const out: FoundRelation[] = [];
  for (let verb = 0; verb < index.tree.forms.length; verb++) {
    if (!takesPart(scene, verb)) continue;
    const frame = frameOf(scene, verb, () => false);
    for (const { word } of frame.slots.get("agent") ?? [])
      for (const joiner of resolveWord(scene, word, ACTORS)) {
        if (hosts.has(joiner.entity)) continue;
        for (const host of hosts.values())
          out.push(
            relationOf(scene, frame, READING, [
              { ...joiner, via: "direct" },
              { ...host, word: verb, steps: host.steps + 1, via: "told before" },
            ]),
          );
      }
  }
  return out;
}

/** "takes part", "joined", "joined the drills": nothing else is joined. */
function takesPart(scene: Scene, verb: number): boolean {
  const { index } = scene;
  if (!isVerbal(index, verb)) return false;
  const objects = dependents(index, verb, "obj");
  const lemma = lemmaOf(index, verb);
  const joins =
    (lemma === "take" && objects.some((word) => formOf(index, word) === "part")) ||
    (/^(join|participate)$/.test(lemma) &&
      objects.every((word) => isDrill(scene, word) || /^(it|them|in)$/.test(formOf(index, word))));
  return (
    joins &&
    dependents(index, verb, "obl", "nmod").every(
      (word) =>
        !/^(in|at|with|from|by)$/.test(prepositionOf(index, word)) ||
        isDrill(scene, word) ||
        TIME.test(formOf(index, word)),
    ) &&
    dependents(index, verb, "xcomp", "ccomp", "advcl").length === 0
  );
}
const TIME =
  /^(\d{4}|january|february|march|april|may|june|july|august|september|october|november|december|first|time|turn|year|week)$/;
