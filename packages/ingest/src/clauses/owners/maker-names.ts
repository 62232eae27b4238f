// A name before a noun in, whether it is a maker's name in a designator or only what the noun is linked to out: neither owns the noun.
import type { Scene } from "../scene.ts";
import { formOf, type TreeIndex } from "../tree-index.ts";

/** "a Sukhoi Su-27 jet": the maker's name before a designator is part of the designator. */
export const isMakersName = ({ references }: Scene, word: number): boolean =>
  (references.get(word) ?? []).some(({ kind }) => kind === "Organization") &&
  (references.get(word + 1) ?? []).some(({ form }) => form === "designator");

/** "a UN authorised mission", "an AU-mandated force": who lets it go there does not send it. */
const LETTING = /^(authori[sz]ed|mandated|approved|endorsed|recogni[sz]ed|brokered|mediated|requested)$/;

/** "a Hezbollah-linked bank" is not Hezbollah. */
export const isLinked = (index: TreeIndex, word: number): boolean =>
  LETTING.test(formOf(index, formOf(index, word + 1) === "-" ? word + 2 : word + 1)) || isTiedTo(index, word);

const isTiedTo = (index: TreeIndex, word: number): boolean =>
  (formOf(index, word + 1) === "inspired" || formOf(index, word + 1) === "-") &&
  /^(linked|aligned|affiliated|backed|supported|funded|sponsored|trained|supplied|armed|born|friendly|inspired|allied|headquartered|based|registered)$/.test(
    formOf(index, formOf(index, word + 1) === "-" ? word + 2 : word + 1),
  );
