// An entry: what a gazetteer knows of one entity, and the wordings by which a text may name it.
import type { NodeKind } from "@entente/graph";
import type { MentionForm } from "../mentions/mention.ts";

/** One time in office: `office` is a code of two letters (hs head of state, hg head of government, fm, dm, im …). */
export interface Term {
  readonly iso3: string;
  readonly office: string;
  /** ISO month or year; empty when unknown. `to` opens with ~ when it is only the last time seen. */
  readonly from: string;
  readonly to: string;
  /** Id of the organisation of the office, where it is no state's. */
  readonly body?: string;
}

/** One entity of a gazetteer. */
export interface Entry {
  readonly id: string;
  readonly kind: NodeKind;
  readonly name: string;
  readonly iso3?: string;
  readonly wikidata?: string;
  readonly family?: string;
  /** Treaties: ids of the parties. */
  readonly parties?: readonly string[];
  /** Leaders: family name, terms of office. */
  readonly surname?: string;
  readonly terms?: readonly Term[];
}

/** One wording of an entry. `small` has a bit for each word that may stand with a small letter. */
export interface Reading {
  readonly entry: Entry;
  readonly form: MentionForm;
  readonly small: number;
  /** Letters must all be capitals ("US", "WHO"). */
  readonly capitals: boolean;
  /** Organ of a state ("Russian Defence Ministry"): how it is called. */
  readonly organ?: string;
  /** Land of the state, never its government. */
  readonly land?: boolean;
}

/** Terms of a leader. */
export const termsOf = (entry: Entry): readonly Term[] => entry.terms ?? [];

/** The state of a term; nothing where it was held at a body. */
export const stateIn = ({ iso3 }: Term): string | undefined =>
  iso3 === "" || iso3 === "EUE" ? undefined : `country:${iso3}`;

/** Terms as the list writes them: `iso3:office:from:to` or `iso3:office:from:to:body`, with ";" between. */
export function readTerms(listed: string): Term[] {
  if (listed === "") return [];
  const terms = listed.split(";").map((term) => {
    const [iso3 = "", office = "", from = "", to = "", body] = term.split(":");
    return { iso3, office, from, to, ...(body === undefined ? {} : { body: `organization:${body}` }) };
  });
  return ofOneRealm(terms);
}

/** The British monarch is the head of a dozen other states too, and acts for none of them abroad. */
const ofOneRealm = (terms: readonly Term[]): Term[] => {
  const reigns = terms.some(({ iso3, office }) => iso3 === "GBR" && office === "hs");
  return terms.filter(({ iso3, office }) => !reigns || office !== "hs" || iso3 === "GBR");
};
