// A scene that lists who took part in a gathering in, whom the host met out; the host may stand in a sentence before: "President X held a call …".
import { resolveWord } from "../../clauses/owners/resolve-word.ts";
import { frameOf, type Scene } from "../../clauses/scene.ts";
import { coordinated, dependents, formOf, isVerbal, lemmaOf } from "../../clauses/tree-index.ts";
import type { FoundRelation } from "../relation.ts";
import { type Reading, relationOf } from "../relation-of.ts";
import { hostBefore, isCall } from "./find-chair.ts";

const READING: Reading = { id: "met/participants-of-host", relation: "MET", strength: 0.75 };

/** Who is said to have taken part, each with who called them together; nothing where nobody did. */
export function findParticipants(scene: Scene): FoundRelation[] {
  for (const list of listsOf(scene)) {
    const guests = list.persons.flatMap((word) => resolveWord(scene, word, ACTORS));
    const host = guests.length === 0 ? undefined : hostBefore(scene, HOSTING, FAR);
    if (host === undefined) continue;
    const frame = frameOf(scene, list.trigger, () => false);
    const source = { ...host, word: list.trigger, steps: host.steps + 1, via: "told before" };
    return guests
      .filter(({ entity }) => entity !== host.entity)
      .map((guest) => relationOf(scene, frame, READING, [source, { ...guest, via: "listed" }]));
  }
  return [];
}

const ACTORS = { kinds: ["Leader", "Country", "Organization"], reach: "acting", places: false } as const;

interface List {
  readonly trigger: number;
  readonly persons: readonly number[];
}

/** "Participants in the call included A, B and C", "The call was joined by A, B and C", "A and B also took part in the call". */
function* listsOf({ index }: Scene): Generator<List> {
  for (let verb = 0; verb < index.tree.forms.length; verb++) {
    if (!isVerbal(index, verb)) continue;
    const subject = dependents(index, verb, "nsubj", "nsubj:pass")[0];
    if (subject === undefined) continue;
    const noun = lemmaOf(index, subject).toLowerCase();
    if (/^(include|comprise)$/.test(lemmaOf(index, verb)) && /^(participant|attendee|guest)$/.test(noun))
      yield { trigger: verb, persons: all(index, dependents(index, verb, "obj")) };
    if (/^(join|attend)$/.test(lemmaOf(index, verb)) && isCall(noun) && isDefinite(index, subject))
      yield {
        trigger: verb,
        persons: all(
          index,
          dependents(index, verb, "obl:agent", "obl").filter((word) => isBy(index, word)),
        ),
      };
  }
}

type Index = Scene["index"];

const isDefinite = (index: Index, noun: number): boolean =>
  dependents(index, noun, "det").some((word) => /^(the|this)$/.test(formOf(index, word)));
const isBy = (index: Index, word: number): boolean =>
  dependents(index, word, "case").some((mark) => formOf(index, mark) === "by");
const all = (index: Index, words: readonly number[]): number[] => words.flatMap((word) => coordinated(index, word));

const FAR = 16;
const HOSTING =
  /^(hold|host|convene|chair|join|lead|have|organi[sz]e|attend|participate|take|conduct|initiate|call|speak|open|preside)$/;
