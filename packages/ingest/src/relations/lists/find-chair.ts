// A scene in, who called, chaired or held the gathering that it speaks of out: "X chaired the summit", "under the chairmanship of X", "hosted by X".
import type { Status } from "@entente/graph";
import { type Resolved, resolveWord } from "../../clauses/owners/resolve-word.ts";
import { frameOf, type Scene } from "../../clauses/scene.ts";
import { judgeStatus } from "../../clauses/status/judge-status.ts";
import { surfaceSubject } from "../../clauses/subjects/surface-subject.ts";
import { dependents, formOf, headOf, isVerbal, labelOf, lemmaOf, type TreeIndex } from "../../clauses/tree-index.ts";
import { GATHERING } from "../roles/attendance.ts";

/** "call" and "videoconference" are gatherings too where somebody hosts them. */
export const isCall = (noun: string): boolean =>
  /^(call|videoconference|proceeding|proceedings)$/.test(noun) || GATHERING.test(noun);

const HOSTS = { kinds: ["Leader", "Country"], reach: "acting", places: false } as const;
const isDone = (status: Status): boolean => status === "actual";

/** The last before this sentence who did what the verbs say with a gathering; `far` sentences back. */
export function hostBefore(scene: Scene, verbs: RegExp, far: number): Resolved | undefined {
  let before = scene.previous;
  for (let steps = 0; before !== undefined && steps < far; steps++, before = before.previous) {
    const host = hostIn(before, verbs);
    if (host !== undefined) return host;
  }
  return undefined;
}

export function hostIn(scene: Scene, verbs: RegExp): Resolved | undefined {
  const { index } = scene;
  for (let noun = 0; noun < index.tree.forms.length; noun++) {
    if (!isCall(lemmaOf(index, noun).toLowerCase())) continue;
    const owner = dependents(index, noun, "nmod:poss").flatMap((word) => resolveWord(scene, word, HOSTS))[0];
    if (owner !== undefined) return owner;
    const verb = carrierOf(index, noun, verbs);
    const frame = verb < 0 ? undefined : frameOf(scene, verb, () => false);
    if (frame === undefined || !isDone(judgeStatus(index, frame).status)) continue;
    const subjects = surfaceSubject(index, verb).flatMap(({ word }) => resolveWord(scene, word, HOSTS));
    if (subjects.length === 1) return subjects[0];
  }
  return chairIn(scene);
}

const CHAIR = /^(chairmanship|chairpersonship|presidency|leadership|chair)$/;
const CHAIRED = /^(chaired|hosted|convened|co-chaired|over)$/;
const NEAR = 12;

/** "under the chairmanship of X", "chaired by X". */
function chairIn({ index, references }: Scene): Resolved | undefined {
  const { length } = index.tree.forms;
  for (let at = 2; at < length; at++) {
    const mark = formOf(index, at);
    const before = formOf(index, at - 1);
    const chaired = mark === "by" ? CHAIRED.test(before) : mark === "of" && CHAIR.test(before);
    if (!chaired) continue;
    for (let word = at + 1; word <= at + NEAR && word < length; word++) {
      const leader = references.get(word)?.find(({ kind, entities }) => kind === "Leader" && entities.length === 1);
      if (leader !== undefined)
        return {
          entity: leader.entities[0] as string,
          kind: "Leader",
          word,
          form: leader.form,
          score: leader.score,
          steps: 1,
        };
    }
  }
  return undefined;
}

/** The verb that a gathering is the object of, or stands behind: "held a call", "took part in the talks". */
function carrierOf(index: TreeIndex, noun: number, verbs: RegExp): number {
  if (!/^(obj|obl|nmod)$/.test(labelOf(index, noun))) return -1;
  let verb = headOf(index, noun);
  if (verb >= 0 && !isVerbal(index, verb)) verb = headOf(index, verb);
  return verb >= 0 && isVerbal(index, verb) && verbs.test(lemmaOf(index, verb)) ? verb : -1;
}
