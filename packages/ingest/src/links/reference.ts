// A reference: a word of a tree and the entities of the document that it stands for.
import type { NodeKind } from "@entente/graph";
import type { MentionForm } from "../mentions/mention.ts";
import type { Holding } from "./offices/holding.ts";

/** How the word came to stand for it. */
export type ReferenceForm = MentionForm | "pronoun" | "nominal" | "issuer";

/** One word that stands for one or several entities ("both sides" stands for two). */
export interface Reference {
  readonly sentence: number;
  /** Index of the word in its sentence's tree. */
  readonly word: number;
  readonly start: number;
  readonly end: number;
  readonly kind: NodeKind;
  readonly form: ReferenceForm;
  /** Ids of entities of this document; treaties may be provisional (`treaty#3`) until the document is closed. */
  readonly entities: readonly string[];
  readonly score: number;
  readonly reason: string;
  /** The words name a place here and no government ("was born in Moscow", "talks in Geneva"). */
  readonly locative: boolean;
  /** The office that these words alone give to a person. */
  readonly holds?: Holding;
}
