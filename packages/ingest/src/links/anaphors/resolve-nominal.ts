// A word of a sentence in, what it stands for if it is a noun that takes up somebody named before out: one resolver for each sort.
import { TITLE_HEADS } from "../../mentions/persons/title-words.ts";
import { singularHead } from "../offices/office-words.ts";
import { officeHolder } from "../offices/resolve-office-holder.ts";
import type { ParsedSentence } from "../parsed-sentence.ts";
import { jointIssuers } from "../speakers/joint-issuers.ts";
import { adopterOf } from "./adopter-of.ts";
import type { Anaphora, Answer } from "./anaphora.ts";
import { describedPerson } from "./described-person.ts";
import { bothKoreas } from "./half-of-korea.ts";
import { ownOfficial } from "./own-official.ts";
import { counterparts } from "./resolve-counterparts.ts";
import { countryNominal } from "./resolve-country.ts";
import { gatheringOf } from "./resolve-gathering.ts";
import { headOfBody } from "./resolve-head-of-body.ts";
import { hostOrGuest } from "./resolve-host.ts";
import { issuersOrgan, stateOrgan } from "./resolve-organ.ts";
import { organizationNominal } from "./resolve-organization.ts";
import { pluralNominal } from "./resolve-several.ts";
import { townNominal } from "./resolve-town.ts";

export function resolveNominal(sentence: ParsedSentence, word: number, anaphora: Anaphora): Answer | undefined {
  const text = sentence.words[word]?.text.toLowerCase() ?? "";
  const lemma = text.endsWith("s") ? (sentence.tree.lemmas[word] ?? text).toLowerCase() : text;
  if (/^(?:members|undersigned|signatories)$/.test(text) && undersigned(sentence, word) && anaphora.issuers.length > 0)
    return { entities: anaphora.issuers, form: "issuer", score: 0.75, reason: "issuers of the statement" };
  if (sentence.words[word]?.text === "Koreas") return bothKoreas(sentence, word, anaphora);
  const joint = jointIssuers(sentence, word, lemma, anaphora);
  if (joint !== undefined) return joint;
  const partners = counterparts(sentence, word, anaphora);
  if (partners !== undefined) return partners;
  const several = pluralNominal(sentence, word, { text, lemma }, anaphora);
  if (several !== undefined) return several;
  const served = ownOfficial(sentence, word, anaphora);
  if (served !== undefined) return served;
  const head = headOfBody(sentence, word, anaphora);
  if (head !== undefined) return head;
  if (TITLE_HEADS.has(singularHead(text)) && singularHead(text) === text)
    return officeHolder(sentence, word, text, anaphora) ?? describedPerson(sentence, word, anaphora);
  return (
    countryNominal(sentence, word, anaphora) ??
    hostOrGuest(sentence, word, anaphora) ??
    issuersOrgan(sentence, word, anaphora) ??
    stateOrgan(sentence, word, anaphora) ??
    organizationNominal(sentence, word, anaphora) ??
    townNominal(sentence, word, anaphora) ??
    gatheringOf(sentence, word, anaphora) ??
    adopterOf(sentence, word, anaphora) ??
    describedPerson(sentence, word, anaphora)
  );
}

/** "the undersigned members", "we, the undersigned". */
const undersigned = (sentence: ParsedSentence, word: number): boolean =>
  sentence.words.slice(Math.max(0, word - 2), word + 1).some((each) => each.text.toLowerCase() === "undersigned");
