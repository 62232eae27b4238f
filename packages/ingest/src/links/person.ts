// A person as one document names him: what linking knows of him so far.

/** A person of the document. */
export interface Person {
  id: string;
  name: string;
  readonly surnames: Set<string>;
  /** Ids of countries and organisations whose office the text gives. */
  readonly polities: Set<string>;
  /** Offices as worded. */
  readonly offices: Set<string>;
  readonly listed: boolean;
}
