// Arms on their way to somebody in, whether they come to stay out: not shot at him, not flown past.
import { lemmaOf } from "../../clauses/tree-index.ts";
import type { Gate } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";
import { isArms } from "./arms-and-aid.ts";
import { namesNone } from "./gates.ts";

/** "Rockets came from Hezbollah": on their own wings. */
export const notShot: Gate = namesNone("agent", "missile, rocket, drone, shell, projectile, bomb, round");

/** Arms of the army that nobody stations somewhere. */
export const landArms = (path: string): Gate => ({
  name: "arms that are handed over",
  test: (scene, frame) =>
    wordsAt(scene, frame, path).some(
      ({ word }) =>
        isArms(scene, word) &&
        !/^(jet|plane|aircraft|fighter|bomber|helicopter|warship|ship|frigate|destroyer|submarine|carrier|squadron|missile|rocket|drone|shell)$/.test(
          lemmaOf(scene.index, word).toLowerCase(),
        ),
    ),
});

/** The arms themselves are the subject. */
export const onLand: Gate = landArms("agent");
