// What the resolvers of pronouns and nominals may ask, and what they answer.
import type { Naming } from "./discourse.ts";
import type { LinkInput } from "./link-input.ts";
import type { StatedOffice } from "./office.ts";
import type { ReferenceForm } from "./reference.ts";

/** What the resolvers may ask. */
export interface Anaphora {
  readonly input: LinkInput;
  readonly offices: readonly StatedOffice[];
  readonly issuers: readonly string[];
  readonly namings: readonly Naming[];
  /** Family of an organisation, as listed. */
  readonly family: (id: string) => string | undefined;
  readonly women: ReadonlySet<string>;
  /** The first head of state in office whom the document names. */
  readonly first: string | undefined;
}

/** A word that takes up entities named elsewhere. */
export interface Answer {
  readonly entities: readonly string[];
  readonly form: ReferenceForm;
  readonly score: number;
  readonly reason: string;
  readonly locative?: boolean;
}
