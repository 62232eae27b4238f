// Forms of pronouns, in lower case.
export const HE: RegExp = /^(?:he|him|his|himself)$/;
export const SHE: RegExp = /^(?:she|her|hers|herself)$/;
export const IT: RegExp = /^(?:it|its|itself)$/;
export const THEY: RegExp = /^(?:they|them|their|theirs|themselves)$/;
export const WE: RegExp = /^(?:we|us|our|ours|ourselves)$/;
export const YOU: RegExp = /^(?:you|your|yours|yourselves|yourself)$/;
export const I: RegExp = /^(?:i|me|my|mine|myself)$/;
