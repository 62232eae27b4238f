// What linking takes, one document, and what it yields.
import type { Entity } from "@entente/graph";
import type { DocumentFrame } from "../documents/frame.ts";
import type { Gazetteer } from "../gazetteers/load-gazetteer.ts";
import type { StatedOffice } from "./offices/office.ts";
import type { ParsedSentence } from "./parsed-sentence.ts";
import type { Reference } from "./reference.ts";
import type { Treaty } from "./treaties/treaty.ts";

/** One document. */
export interface LinkInput {
  readonly sentences: readonly ParsedSentence[];
  readonly gazetteer: Gazetteer;
  readonly frame?: DocumentFrame;
}

/** What the stage yields. */
export interface Links {
  readonly references: readonly Reference[];
  readonly offices: readonly StatedOffice[];
  readonly entities: readonly Entity[];
  /** Whom leaders without a stated office serve: who owns their name in the text ("Chad's Idriss Déby"), else whom the lists know them to serve. */
  readonly homes: ReadonlyMap<string, string>;
  /** Who issues an official text. */
  readonly issuers: readonly string[];
  /** To be closed by `closeTreaties` once it is known who signed what. */
  readonly treaties: readonly Treaty[];
}
