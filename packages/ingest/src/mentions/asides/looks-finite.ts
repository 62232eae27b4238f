// A word in, whether it looks like a past form or a finite verb out: before any tagger has seen it.

/** Past forms that take an object and do not end in "-ed". */
const IRREGULAR =
  /^(?:met|held|sent|sold|gave|told|bought|brought|took|struck|shot|hit|fought|saw|made|lent|paid|won|built|found|led|flew|began|drew|undertook|withdrew|given|taken)$/;

export const isPast = (text: string): boolean => /^\p{Ll}{2,}ed$/u.test(text) || IRREGULAR.test(text);

export const AUXILIARY: RegExp =
  /^(?:has|have|had|is|are|was|were|will|would|can|could|may|might|must|should|shall|does|did|do|says?|said)$/;
/** Words in -s that are no verbs. */
const NO_VERB =
  /^(?:this|its|his|as|us|plus|across|perhaps|besides|towards|afterwards|always|sometimes|\p{Ll}+(?:ers|ors|ials|ments|ions|ists|ities|ries))$/u;

/** A past form, an auxiliary, or a form in -s of the present. */
export const looksFinite = (text: string): boolean =>
  AUXILIARY.test(text) || isPast(text) || (/^\p{Ll}{2,}[^s\P{Ll}]s$/u.test(text) && !NO_VERB.test(text));
