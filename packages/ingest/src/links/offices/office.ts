// An office that the text states: "Polish Prime Minister Donald Tusk", "Kowal, chairman of …".

/** One stated office; it becomes a HOLDS_OFFICE_IN claim. Spans lie in the sentence's field. */
export interface StatedOffice {
  readonly sentence: number;
  readonly leader: string;
  /** Entity id of the country or organisation. */
  readonly polity: string;
  /** The office as worded, lower case: "prime minister". */
  readonly office: string;
  readonly former: boolean;
  /** Lies ahead (president-elect, nominee, candidate). */
  readonly prospective: boolean;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  /** Whether the polity is named in the text, or known from the gazetteer alone. */
  readonly polityFrom: "text" | "gazetteer";
}
