// A bare surname that several persons of a document bear in, the one of them whom the sentences before tell of out.
import { MENS_NAMES, WOMENS_NAMES } from "../gazetteers/given-names.ts";
import { softKey } from "../gazetteers/soft-key.ts";
import type { Mention } from "../mentions/mention.ts";
import { nameKeys } from "../mentions/persons/leader-name.ts";
import type { ParsedSentence } from "./parsed-sentence.ts";
import type { Person } from "./person.ts";

/** Where a person is mentioned, and whether as the subject of a clause. */
export interface Told {
  readonly mention: Mention;
  readonly sentence: number;
  readonly word: number;
  readonly subject: boolean;
  /** Given names that "Mr" or "Ms" before it leaves out. */
  readonly not?: ReadonlySet<string>;
}

/** Sentences back to the one who is meant. */
const REACH = 3;
/** Mentions that are looked through: keeps the time linear. */
const MOST = 24;

/** Every mention of a person, in order. */
export const toldOf = (sentences: readonly ParsedSentence[]): Told[] =>
  sentences.flatMap((sentence, index) =>
    sentence.words.flatMap(({ mention }, word) =>
      mention?.kind === "Leader"
        ? [
            {
              mention,
              sentence: index,
              word,
              subject: /^nsubj/.test(sentence.tree.labels[word] ?? ""),
              ...called(sentence, mention),
            },
          ]
        : [],
    ),
  );

/** "Mr. Bush" is no Laura. */
function called({ tokens }: ParsedSentence, { first }: Mention): Pick<Told, "not"> {
  const before = (tokens[first - 1]?.text === "." ? tokens[first - 2] : tokens[first - 1])?.text ?? "";
  if (/^Mr\.?$/.test(before)) return { not: WOMENS_NAMES };
  return /^(?:Mrs|Ms|Miss|Mme|Madame)\.?$/.test(before) ? { not: MENS_NAMES } : {};
}

/** The namesake who was a subject last, where the nearest sentences name several; undefined where none or one was named. `at` counts the mentions told of. */
export function nearestNamesake(
  at: number,
  told: readonly Told[],
  persons: ReadonlyMap<Mention, Person>,
): Person | undefined {
  const own = told[at] as Told;
  const key = softKey(nameKeys(own.mention.text).at(-1) ?? "");
  const bearers = new Set<Person>();
  let last: Person | undefined;
  for (let before = at - 1; before >= Math.max(0, at - MOST); before--) {
    const { mention, sentence, subject } = told[before] as Told;
    if (sentence < own.sentence - REACH) break;
    const person = persons.get(mention);
    if (person?.surnames.has(key) !== true || own.not?.has(nameKeys(person.name)[0] ?? "") === true) continue;
    bearers.add(person);
    if (subject) last ??= person;
  }
  return bearers.size > 1 ? last : undefined;
}
