// A treaty of one document, named or described, while its parties are still being gathered.

/** `id` is provisional (`treaty#3`) for a described one, final for a listed one. */
export interface Treaty {
  readonly id: string;
  /** Listed name, when a gazetteer knows it. */
  readonly listed?: string;
  /** The name that the text gives it ("Treaty of Tartu"), when no list has it. */
  properName?: string;
  /** Class of the noun: agreement, ceasefire, memorandum, declaration, contract, protocol, convention. */
  readonly family: string;
  /** Noun of its first mention: "pact". */
  readonly noun: string;
  /** Words before the noun that say what it is about: "security", "arms". */
  readonly subject: Set<string>;
  readonly parties: Set<string>;
  readonly aliases: Set<string>;
  readonly plural: boolean;
  /** Partners of sister treaties ("agreements with A and B"): no parties of this one. */
  readonly others: Set<string>;
  /** "a similar deal", "another agreement": never the one before. */
  readonly apart: boolean;
  lastSentence: number;
}

/** Nouns of one class may speak of one treaty: "the pact" takes up "an agreement". */
export function familyOf(word: string): string {
  const noun = word.replace(/s$/, "");
  if (/^(?:ceasefire|truce|armistice)$/.test(noun)) return "ceasefire";
  if (/^(?:treaty|pact|accord|agreement|deal|framework|compact|convention|charter|statute)$/.test(noun))
    return "agreement";
  return noun;
}

/** Words that count a treaty, date it or praise it, and say nothing of its subject. */
const EMPTY =
  /^(?:new|bilateral|trilateral|multilateral|landmark|historic|draft|interim|final|key|major|long|term|similar|separate|secret|resulting|subsequent|eventual|above|aforementioned|existing|proposed|original|signed|formal|written|full|broader|wider|legally|binding|and|the|a|of|day|year|week|month|hour|fragile|shaky|brokered|mediated|lasting|permanent|temporary|indefinite|unconditional|partial|immediate|preliminary|initial|tentative|billion|million|dollar|multi|framework|agreement|memorandum|comprehensive|legal|joint|strategic|understanding|intent|concerning|regarding|relating|on|for|in|to|against|certain|\d.*)$/;

/** Subject words of a described treaty's modifiers, one spelling each. */
export function subjectWords(keys: readonly string[]): string[] {
  return keys
    .filter((key) => key !== "" && !EMPTY.test(key))
    .map((key) =>
      key === "defense" ? "defence" : key === "guarantees" ? "guarantee" : key === "weapons" ? "arms" : key,
    );
}

/** An organ of the union acts for the union: "a memorandum between the European Commission and Chad". */
export const asParty = (id: string): string =>
  /^organization:(?:european-commission|european-council|european-parliament|council-of-the-european-union)$/.test(id)
    ? "organization:european-union"
    : id;

/** Neither knows two parties that the other lacks. */
export function partiesAgree(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return true;
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  const shared = [...small].filter((party) => large.has(party)).length;
  if (large.size < 2) return shared > 0 || small.size < 2;
  return shared === small.size;
}
