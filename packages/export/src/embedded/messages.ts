// What the parent and the child that holds the embedded engine say to each other.
import type { Answer } from "../query/engine.ts";

/** Nodes of one table, values ready for the engine. */
export interface NodeLoad {
  readonly labels: readonly string[];
  readonly keyLabel: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** Relationships of one type; ends are ids under key labels. */
export interface EdgeLoad {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly rows: readonly {
    readonly source: string;
    readonly target: string;
    readonly values: Readonly<Record<string, unknown>>;
  }[];
}

/** What the child is asked to do. */
export type Task =
  | { readonly task: "nodes"; readonly load: NodeLoad }
  | { readonly task: "edges"; readonly load: EdgeLoad }
  | { readonly task: "finish"; readonly statements: readonly string[]; readonly save?: string }
  | { readonly task: "open"; readonly file: string }
  | {
      readonly task: "query";
      readonly text: string;
      readonly parameters: Readonly<Record<string, unknown>>;
      readonly paths: boolean;
    };

/** What it answers, once for each task. */
export type Reply =
  | { readonly done: true; readonly answer?: Answer }
  | { readonly done: false; readonly problem: string };
