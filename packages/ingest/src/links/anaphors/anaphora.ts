// What the resolvers of pronouns and nominals may ask, and what they answer.

import type { LinkInput } from "../link-input.ts";
import type { Holding } from "../offices/holding.ts";
import type { StatedOffice } from "../offices/office.ts";
import type { ParsedSentence } from "../parsed-sentence.ts";
import type { Reference, ReferenceForm } from "../reference.ts";
import type { Turn } from "../speakers/speech-turns.ts";
import type { Naming } from "./discourse.ts";
import type { OwnedOrgan } from "./owned-organ.ts";

/** What the resolvers may ask. */
export interface Anaphora {
  readonly input: LinkInput;
  readonly offices: readonly StatedOffice[];
  readonly issuers: readonly string[];
  readonly namings: readonly Naming[];
  /** Family of an organisation, as listed. */
  readonly family: (id: string) => string | undefined;
  readonly women: ReadonlySet<string>;
  readonly men: ReadonlySet<string>;
  /** Whom "she" has meant so far. */
  readonly calledShe: ReadonlySet<string>;
  /** The first head of state in office whom the document names. */
  readonly first: string | undefined;
  /** Who speaks to whom, by sentence, in interviews and transcripts. */
  readonly turns: ReadonlyMap<number, Turn>;
  /** The state or body of a leader's office. */
  readonly stateOf: (leader: string) => string | undefined;
  /** What a sentence that is not reached yet names. */
  readonly ahead: (sentence: ParsedSentence) => readonly Naming[];
  /** The country of the dateline. */
  readonly home: string | undefined;
  /** Organs of states named so far, with their owners. */
  readonly organs: readonly OwnedOrgan[];
  /** Weapon systems named so far, bare words left out. */
  readonly weapons: readonly Reference[];
}

/** A word that takes up entities named elsewhere. */
export interface Answer {
  readonly entities: readonly string[];
  readonly form: ReferenceForm;
  readonly score: number;
  readonly reason: string;
  readonly locative?: boolean;
  /** The office that the words give to whom they take up, where nothing else in the text does: "the President of Chad". */
  readonly holds?: Holding;
}
