// A mention: words of one sentence that name something, by gazetteer or pattern, before any tree is built.
import type { NodeKind } from "@entente/graph";

/** How the words name it. `capital` and `metonym` stand for a government; `class` is a named class of weapons, `generic` a bare word. */
export type MentionForm =
  | "name"
  | "demonym"
  | "people"
  | "capital"
  | "metonym"
  | "abbreviation"
  | "surname"
  | "designator"
  | "class"
  | "generic"
  | "described";

/** What a mention may stand for. */
export interface Candidate {
  /** Entity id (`country:POL`) of a gazetteer entry, or one made from the words. */
  readonly entity: string;
  readonly kind: NodeKind;
  readonly name: string;
  readonly score: number;
  readonly reason: string;
}

/** One mention: tokens [first, last) of its sentence. A mention is one word of the tree. */
export interface Mention {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: NodeKind;
  readonly form: MentionForm;
  readonly candidates: readonly Candidate[];
  /** The word that stands for the mention in the tree ("Tusk" for "Donald Tusk"). */
  readonly headForm: string;
}
