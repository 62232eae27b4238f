// manifest.json: what a graph was built from and what its files hold. No time, path, host or Node version.

/** One file of the graph. */
export interface FileEntry {
  readonly path: string;
  readonly bytes: number;
  /** SHA-256, hex. */
  readonly sha256: string;
}

/** How much of the texts is kept: all, the quotes of claims, or neither. */
export type TextKept = "full" | "quotes" | "none";

/** What the caller adds: everything that someone needs to get the same bytes again. */
export interface ManifestInput {
  /** Versions of the programs and models that made it, by name. */
  readonly versions?: Readonly<Record<string, string>>;
  /** Options of the build; `text` is set by the writer. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** Inputs with their hashes, in the caller's own form. */
  readonly inputs?: readonly object[];
}

/** The file. */
export interface Manifest extends Required<ManifestInput> {
  readonly format: 1;
  readonly counts: Readonly<Record<"documents" | "entities" | "claims" | "corrections" | "nodes" | "edges", number>>;
  /** Every other file, sorted by path; `views.json` is the viewer's and not listed. */
  readonly files: readonly FileEntry[];
}
