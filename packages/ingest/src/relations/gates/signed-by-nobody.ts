// A frame of signing in, whether nobody is said to sign out: "the treaty was signed in 1990", "an accord signed last year".
import { type Frame, isAgentless } from "../../clauses/frames/frame.ts";
import type { Scene } from "../../clauses/scene.ts";
import type { Filled } from "../roles/find-roles.ts";

/** One agreement, and nobody who signs it. */
export const isSignedByNobody = (scene: Scene, frame: Frame, targets: readonly Filled[]): boolean =>
  targets.length === 1 &&
  (targets[0] as Filled).via !== "elided" &&
  (isAgentless(frame) || frame.form === "noun") &&
  !scene.index.tree.forms.slice(frame.trigger + 1, frame.trigger + 8).includes("by");
