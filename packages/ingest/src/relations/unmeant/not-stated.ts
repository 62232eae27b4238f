// A frame that passed the gates of a pattern in, why the text states no such act by it out: it leaves it open, thinks it possible, or only talks of it.
import type { Relation } from "@entente/graph";
import type { Frame } from "../../clauses/frames/frame.ts";
import type { Scene } from "../../clauses/scene.ts";
import { isLeftOpen } from "../../clauses/status/left-open.ts";
import { isOnlyPossible, isWithinReach } from "../../clauses/status/only-possible.ts";
import { noCrowd } from "../gates/no-crowd.ts";
import { isOnlyImagined } from "./only-imagined.ts";
import { isOnlyPractised } from "./only-practised.ts";

/** Acts of force: what may happen is said of them most. */
const OF_FORCE: ReadonlySet<Relation> = new Set(["ATTACKED", "DEPLOYED", "INTERCEPTED", "TESTED", "USED"]);

/** What is told in words: people in the street say much that their state does not. */
export const OF_WORDS: ReadonlySet<Relation> = new Set(["ACCUSED", "CONDEMNED", "URGED", "WARNED"]);

/** The test that it failed, for why-not traces; undefined where the act is done, planned or denied. */
export function notStated(scene: Scene, frame: Frame, relation: Relation): string | undefined {
  const { index } = scene;
  const { light, trigger } = frame;
  if (OF_WORDS.has(relation) && !noCrowd.test(scene, frame)) return noCrowd.name;
  if (isLeftOpen(index, light >= 0 ? light : trigger)) return "the text leaves it open";
  if (OF_FORCE.has(relation) && isOnlyPossible(index, trigger)) return "it is only possible";
  if (relation === "PRODUCED" && isWithinReach(index, trigger)) return "it is only within reach";
  if (relation === "ATTACKED" && isOnlyPractised(index, trigger)) return "it is only practised";
  if (isOnlyImagined(index, trigger, relation)) return "it is only talked of";
  return undefined;
}
