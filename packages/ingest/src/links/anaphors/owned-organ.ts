// An organ of a state that the document has named with its owner: "the Kenyan army".

/** A named owner of an organ, seen earlier in the document. */
export interface OwnedOrgan {
  readonly sentence: number;
  readonly noun: string;
  readonly entity: string;
  /** It acts there, and is not only spoken of. */
  readonly subject?: boolean;
}
