// A frame: one event word of a sentence with what fills its slots, whatever the syntax that says so.
import type { Status } from "@entente/graph";

/** How a filler came into its slot; each step costs confidence. */
export type Via =
  | "direct"
  | "shared"
  | "control"
  | "relative"
  | "reduced"
  | "adverbial"
  | "light"
  | "noun"
  | "apposition";

/** A word (head of a phrase) in a slot. Coordinated words are fillers of their own. */
export interface Filler {
  readonly word: number;
  readonly via: Via;
}

/**
 * Slots: `agent`, `patient`, `recipient` (indirect object), `possessor`, `modifier` (demonym or compound),
 * `subject` of a predicate noun, `predicate` of a subject ("the buyers were Chad and Mali"), `named` (what it is in apposition to), `topic` (subject of the clause it stands in),
 * `joined` (whom it joins in the act),
 * `role` (who acts "as a member"), `listed` ("two members: Chad and Niger"), `owner` ("a group with members"),
 * `holder` (who does something about a noun), `user` (who uses what was given, in the passive), `clause`, `infinitive`, `gerund`, `purpose` ("to …") and `condition` ("if …", clauses under it), and `to`, `with`, `against` … for each preposition.
 */
export type Slot = string;

/** Who vouches for what the frame says. */
export interface Attribution {
  readonly kind: "said" | "accused" | "claimed" | "hedged";
  /** The word of the speaker's phrase, if the sentence has one. */
  readonly speaker?: number;
  readonly verb: string;
}

/** One event of one sentence. */
export interface Frame {
  readonly trigger: number;
  /** Lemma with its particle: `shoot down`. */
  readonly lemma: string;
  readonly form: "verb" | "noun" | "adjective";
  readonly passive: boolean;
  readonly slots: ReadonlyMap<Slot, readonly Filler[]>;
  /** The verb that carries a noun trigger ("carried out strikes"): its word, or -1. */
  readonly light: number;
}

/** What became of the event, and the governor that decided it. */
export interface Verdict {
  readonly status: Status;
  readonly reason: string;
}

/** A passive that does not say by whom. */
export const isAgentless = (frame: Frame): boolean => frame.passive && (frame.slots.get("agent") ?? []).length === 0;
