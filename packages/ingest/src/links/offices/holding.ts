// The office that a title without a name gives to whom it takes up: "the President of Chad".

/** An office and the state or body in which it is held. */
export interface Holding {
  readonly office: string;
  readonly polity: string;
}
