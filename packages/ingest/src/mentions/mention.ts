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
  /** A state's organ by which the text names it ("Russian Defence Ministry"). */
  readonly organ?: string;
  /** Of a body that no list has: what it is. */
  readonly family?: string;
}

/** One mention: tokens [first, last) of its sentence. A name is one word of the tree; common nouns stay words of their own. */
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
  /** Token that carries the mention when its words stay apart: "missiles" of "cruise missiles". */
  readonly head: number;
  /** Land of a state, never its government ("Crimea"). */
  readonly land?: boolean | undefined;
}
