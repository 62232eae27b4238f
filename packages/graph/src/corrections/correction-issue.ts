// A decision that could not be carried out, as data.

/** Why a decision had no effect. A decision about something that is gone is reported, never an error. */
export interface CorrectionIssue {
  readonly correction: string;
  readonly code: "gone" | "conflict";
  readonly message: string;
}
