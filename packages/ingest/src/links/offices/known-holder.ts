// A title whose holder the text has not told in, the listed person named before it who held such an office in out: "Lula … The Brazilian leader".
import { termsOf } from "../../gazetteers/entry.ts";
import { isServing, officeCodes } from "../../mentions/persons/resolve-person.ts";
import type { Anaphora } from "../anaphors/anaphora.ts";
import { nearestOne } from "../anaphors/discourse.ts";
import type { ParsedSentence } from "../parsed-sentence.ts";
import { MONARCHIES } from "./monarchies.ts";

/** Sentences back within which a title without a state takes somebody up. */
const NEAR = 2;

/** What may be said of somebody before an office, and of no office. */
const CODES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:top|chief) diplomat$/, ["fm"]],
  [/^(?:defen[cs]e|pentagon) chief$/, ["dm"]],
  [/^(?:(?:military|de facto|supreme) )?(?:leader|ruler|strongman)$|^head(?: of state)?$/, ["hs", "hg", "io"]],
  [/^monarch$/, ["hs"]],
  [/^minister$/, ["fm", "dm", "im"]],
  [/(?:^| )envoy$/, ["ad"]],
  [/^secretary.general$/, ["io"]],
  [/^(?:foreign policy|diplomacy) chief$/, ["fm"]],
];

const codesOf = (office: string): readonly string[] =>
  CODES.find(([title]) => title.test(office))?.[1] ?? officeCodes(office.split(" "));

/** `polity`: the state or body that stands beside the title. */
export function knownHolder(
  sentence: ParsedSentence,
  word: number,
  { office, polity }: { readonly office: string; readonly polity: string | undefined },
  anaphora: Anaphora,
): string | undefined {
  const codes = codesOf(office);
  if (codes.length === 0) return undefined;
  const date = anaphora.input.frame?.published ?? "";
  const holds = (id: string | undefined): boolean => {
    const entry = id === undefined ? undefined : anaphora.input.gazetteer.entries.get(id);
    return (
      entry !== undefined &&
      termsOf(entry).some((term) => {
        const owner = term.body ?? `country:${term.iso3}`;
        return (
          codes.includes(term.office) &&
          (polity === undefined || owner === polity || isHeadOfUnion(owner, polity)) &&
          (office !== "monarch" || MONARCHIES.has(owner)) &&
          (date === "" ? polity !== undefined : isServing(term.from, term.to, date))
        );
      })
    );
  };
  return nearestOne(
    anaphora.namings,
    { sentence: sentence.index, word, ...(polity === undefined ? { reach: NEAR } : {}) },
    (naming) => naming.kind === "Leader" && !naming.modifier && holds(naming.entities[0]),
  );
}

/** "The EU chief" presides over its commission or its council. */
const isHeadOfUnion = (owner: string, polity: string): boolean =>
  polity === "organization:european-union" && /^organization:european-(?:commission|council)$/.test(owner);
