// Something wrong in a file of a graph, as data.

/** One problem, with the file and, where there is one, the line. */
export interface FileIssue {
  readonly file: string;
  readonly line?: number;
  /** Kind of problem: does not fit its table, bytes changed, span and quote differ, an end or document is not there … */
  readonly code: "missing" | "schema" | "hash" | "id" | "quote" | "end" | "document" | "order" | "stale";
  readonly message: string;
}
