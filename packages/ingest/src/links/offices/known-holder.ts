// A title whose holder the text has not told in, the listed person named before it who held such an office in out: "Lula … The Brazilian leader".
import { termsOf } from "../../gazetteers/entry.ts";
import { isServing, officeCodes } from "../../mentions/persons/resolve-person.ts";
import type { Anaphora } from "../anaphors/anaphora.ts";
import { type Naming, nearestOne } from "../anaphors/discourse.ts";
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
  UNDER.test(office) ? [] : (CODES.find(([title]) => title.test(office))?.[1] ?? officeCodes(office.split(" ")));

/** "the deputy foreign minister" is not the minister. */
const UNDER = /^(?:(?:first|senior) )?(?:deputy|vice|assistant|junior|under)[ -](?!president|prime)/;

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
  const fits = (naming: Naming): boolean => naming.kind === "Leader" && !naming.modifier && holds(naming.entities[0]);
  const before = nearestOne(
    anaphora.namings,
    { sentence: sentence.index, word, ...(polity === undefined ? { reach: NEAR } : {}) },
    fits,
  );
  return before ?? (polity === undefined || date === "" ? undefined : namedAfter(sentence, anaphora, fits));
}

/** "Kenya's foreign minister agreed. Ababu Vula said …": the one holder whom one of the next sentences names. */
function namedAfter(
  { index, paragraph }: ParsedSentence,
  { ahead, input }: Anaphora,
  fits: (naming: Naming) => boolean,
): string | undefined {
  const next = input.sentences
    .slice(index + 1, index + 1 + SOON)
    .filter((each) => input.frame?.digest !== true || each.paragraph === paragraph);
  const holders = new Set(
    next.flatMap((each) => ahead(each).flatMap((naming) => (fits(naming) ? naming.entities : []))),
  );
  return holders.size === 1 ? [...holders][0] : undefined;
}

/** Sentences within which a text names whom it called by a title. */
const SOON = 4;

/** "The EU chief" presides over its commission or its council. */
const isHeadOfUnion = (owner: string, polity: string): boolean =>
  polity === "organization:european-union" && /^organization:european-(?:commission|council)$/.test(owner);
