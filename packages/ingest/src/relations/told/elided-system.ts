// A sentence about orders that names no system in, the one system that the sentences before were about out: "Other customers include Chad".
import type { Frame } from "../../clauses/frames/frame.ts";
import type { Scene } from "../../clauses/scene.ts";
import type { Reference } from "../../links/reference.ts";
import type { Filled } from "../roles/find-roles.ts";

/** Sentences back. */
const REACH = 3;

/** The system by name that this sentence, before the word, or the nearest one before it names alone. */
export function elidedSystem(scene: Scene, frame: Frame): Filled[] {
  let at: Scene | undefined = scene;
  for (let back = 0; back <= REACH && at !== undefined; back++, at = at.previous) {
    if (at.sentence.field !== scene.sentence.field) return [];
    const systems = systemsOf(at).filter(({ word }) => back > 0 || word < frame.trigger);
    const [system] = systems;
    if (system === undefined) continue;
    if (new Set(systems.flatMap(({ entities }) => entities)).size !== 1) return [];
    return [
      {
        entity: system.entities[0] as string,
        kind: "WeaponSystem",
        word: frame.trigger,
        form: "nominal",
        score: system.score,
        steps: 1,
        via: "elided",
      },
    ];
  }
  return [];
}

const systemsOf = ({ references }: Scene): Reference[] =>
  [...references.values()]
    .flat()
    .filter(({ kind, form }) => kind === "WeaponSystem" && !/^(?:generic|class)$/.test(form));
