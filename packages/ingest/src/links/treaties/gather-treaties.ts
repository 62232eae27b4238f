// Mentions of agreements in, in order, the treaties of the document out: each mention stands for one, or for one with each partner.
import type { Mention } from "../../mentions/mention.ts";
import type { LinkInput } from "../link-input.ts";
import type { ParsedSentence } from "../parsed-sentence.ts";
import { appositionOf, isOneOfAKind, isUnlisted } from "./apposed-treaty.ts";
import { properName } from "./proper-name.ts";
import { familyOf, partiesAgree, subjectWords, type Treaty } from "./treaty.ts";
import { type PartiesBeside, partiesBeside } from "./treaty-parties.ts";

/** Treaties by mention; `all` in order of appearance. */
export interface TreatyTable {
  readonly all: readonly Treaty[];
  readonly of: ReadonlyMap<Mention, readonly Treaty[]>;
}

interface Found {
  readonly all: Treaty[];
  readonly listed: Map<string, Treaty>;
}

/** How many sentences back "the deal" reaches for an unlike noun. */
const REACH = 12;
/** Agreements looked back upon: keeps the time linear. */
const RECENT = 40;

/** `actors(sentence, token)` gives the entities that a token stands for. */
export function gatherTreaties(
  input: LinkInput,
  actors: (sentence: ParsedSentence, token: number) => readonly string[],
): TreatyTable {
  const all: Treaty[] = [];
  const listed = new Map<string, Treaty>();
  const of = new Map<Mention, readonly Treaty[]>();
  let since = 0;
  for (const sentence of input.sentences) {
    if (input.frame?.digest === true && sentence.paragraph !== input.sentences[sentence.index - 1]?.paragraph)
      since = all.length;
    for (const word of sentence.words) {
      const { mention } = word;
      if (mention?.kind !== "Treaty") continue;
      const apposed = appositionOf(sentence, mention, of);
      if (apposed !== undefined) {
        of.set(mention, [apposed]);
        continue;
      }
      const named = listedBefore(sentence, mention);
      if (named !== undefined && listed.has(named)) {
        of.set(mention, [listed.get(named) as Treaty]);
        continue;
      }
      const parties = partiesBeside(sentence, mention, (token) => actors(sentence, token));
      of.set(
        mention,
        isUnlisted(mention) || isOneOfAKind(sentence, mention)
          ? describedTreaties({ sentence, mention, parties, all, since })
          : [listedTreaty(mention, sentence.index, { all, listed }, input)],
      );
    }
  }
  return { all, of };
}

/** "the Ottawa Convention agreement": the listed agreement whose name stands just before the noun. */
const listedBefore = (sentence: ParsedSentence, mention: Mention): string | undefined =>
  mention.form !== "described"
    ? undefined
    : sentence.words.find(
        (word) => word.last === mention.first && word.mention?.kind === "Treaty" && word.mention.form !== "described",
      )?.mention?.candidates[0]?.entity;

function listedTreaty(mention: Mention, sentence: number, { all, listed }: Found, input: LinkInput): Treaty {
  const best = mention.candidates[0];
  const id = best?.entity ?? "";
  const known = listed.get(id);
  if (known !== undefined) {
    known.lastSentence = sentence;
    known.aliases.add(mention.text);
    return known;
  }
  const entry = input.gazetteer.entries.get(id);
  const noun = (entry?.family ?? "treaty").split(" ").at(-1) ?? "treaty";
  const treaty: Treaty = {
    id,
    listed: best?.name ?? mention.text,
    family: familyOf(noun),
    noun,
    subject: new Set(subjectWords((entry?.family ?? "").split(" ").slice(0, -1))),
    parties: new Set(entry?.parties ?? []),
    aliases: new Set([mention.text]),
    plural: false,
    others: new Set(),
    apart: false,
    lastSentence: sentence,
  };
  all.push(treaty);
  listed.set(id, treaty);
  return treaty;
}

interface Described {
  readonly sentence: ParsedSentence;
  readonly mention: Mention;
  readonly parties: PartiesBeside;
  readonly all: Treaty[];
  /** Where the agreements begin that may be taken up: in a digest those of the paragraph. */
  readonly since: number;
}

/** More partners than this share one agreement. */
const MOST_PARTNERS = 4;

/** "agreements with A and B" are two, unless they were spoken of before. */
function describedTreaties(described: Described): readonly Treaty[] {
  const { mention, parties, sentence } = described;
  const plural = /s$/.test(mention.headForm) && !/s(?:s|us)$/.test(mention.headForm);
  const definite = /^(?:the|these|those)$/i.test(sentence.tokens[mention.first - 1]?.text ?? "");
  const { partners } = parties;
  if (!plural || definite || partners.length < 2 || partners.length > MOST_PARTNERS)
    return compact([oneTreaty(described, parties.all, plural)]);
  const made = compact(partners.map((partner) => oneTreaty(described, [partner, ...parties.signers], false)));
  made.forEach((treaty, i) => {
    for (const partner of partners.filter((_, k) => k !== i)) treaty.others.add(partner);
  });
  return made;
}

const compact = (treaties: readonly (Treaty | undefined)[]): Treaty[] =>
  treaties.filter((treaty) => treaty !== undefined);

/** A statute is an agreement only where it takes up one that the text has named; else it is a law: undefined. */
function oneTreaty(described: Described, parties: readonly string[], plural: boolean): Treaty | undefined {
  const { sentence, mention, all, since } = described;
  const given = described.parties.all.length > described.parties.signers.length;
  const wordsOf = (first: number, last: number): string[] =>
    sentence.tokens.slice(first, last).map((token) => token.text.toLowerCase());
  const modifiers = wordsOf(mention.first, mention.head);
  const tail = wordsOf(mention.head + 1, mention.last);
  const truce = modifiers.find((word) => TRUCE.test(word));
  const noun = truce === undefined || TRUCE.test(nounOf(mention)) ? nounOf(mention) : `ceasefire ${nounOf(mention)}`;
  const said = [...modifiers, ...tail].filter(
    (word) => /\p{L}/u.test(word) && (truce === undefined || !TRUCE.test(word)),
  );
  const subject = new Set(subjectWords([...said, ...nounsBefore(sentence, mention)]));
  const before = sentence.tokens
    .slice(Math.max(0, mention.first - 3), mention.first)
    .map((token) => token.text.toLowerCase());
  const apart =
    modifiers.includes("similar") ||
    modifiers.includes("separate") ||
    before.includes("another") ||
    before.includes("similar") ||
    before.includes("other");
  const definite = /^(?:the|this|that|these|those|its|their|his|’s|'s)$/.test(before.at(-1) ?? "");
  const name = properName(sentence, mention);
  const candidate = {
    noun,
    family: truce === undefined ? familyOf(noun) : "ceasefire",
    subject,
    parties: new Set(parties),
    plural,
    ...(name === undefined ? {} : { properName: name }),
  };
  const known = apart
    ? undefined
    : takenUp(all.slice(Math.max(since, all.length - RECENT)), candidate, {
        definite,
        named: name === undefined && isNamed(sentence, mention),
        capital: /^\p{Lu}/u.test(mention.headForm) && !sentence.tokens.every(({ text }) => !/^\p{Ll}{4}/u.test(text)),
        sentence: sentence.index,
      });
  if (known !== undefined) {
    if (known.parties.size < 2 || given) for (const party of parties) known.parties.add(party);
    for (const word of subject) known.subject.add(word);
    known.aliases.add(mention.text);
    known.lastSentence = sentence.index;
    return known;
  }
  if (noun === "statute") return undefined;
  const treaty: Treaty = {
    id: `treaty#${all.length}`,
    others: new Set(),
    aliases: new Set([mention.text]),
    apart,
    lastSentence: sentence.index,
    ...candidate,
  };
  all.push(treaty);
  return treaty;
}

/** "an offtake agreement": nouns before it that no list of agreements knows say what it is about. */
const nounsBefore = ({ words, tree }: ParsedSentence, mention: Mention): string[] => {
  const own = words.findIndex((word) => word.mention === mention);
  return words.flatMap(({ text, first, mention: other }, word) =>
    tree.heads[word] === own &&
    tree.labels[word] === "compound" &&
    tree.upos[word] === "NOUN" &&
    first < mention.first &&
    other === undefined &&
    /^[a-z]{4,}$/.test(text)
      ? [text]
      : [],
  );
};

/** "a ceasefire agreement", "a truce deal", "a cease - fire accord". */
const TRUCE = /^(?:ceasefire|cease-fire|cease|fire|truce|armistice)$/;

const NOUNS: Readonly<Record<string, string>> = {
  treaties: "treaty",
  memoranda: "memorandum",
  memorandums: "memorandum",
  mou: "memorandum",
  mous: "memorandum",
  fire: "ceasefire",
};

export function nounOf(mention: Mention): string {
  const head = mention.headForm.toLowerCase();
  return (Object.hasOwn(NOUNS, head) ? NOUNS[head] : undefined) ?? (head.endsWith("s") ? head.slice(0, -1) : head);
}

interface Likeness {
  readonly properName?: string;
  readonly noun: string;
  readonly family: string;
  readonly subject: ReadonlySet<string>;
  readonly parties: ReadonlySet<string>;
  readonly plural: boolean;
}

/** "the Adams-Onís Treaty": a name of its own, which no other agreement answers to. */
const isNamed = (sentence: ParsedSentence, mention: Mention): boolean =>
  /^\p{Lu}/u.test(mention.headForm) &&
  sentence.tokens
    .slice(mention.first, mention.last)
    .filter((_, i) => mention.first + i !== mention.head)
    .some(({ text }) => /^\p{Lu}\p{Ll}/u.test(text) && subjectWords([text.toLowerCase()]).length > 0);

/** Nouns that take up an agreement of any class; "the treaty" is no declaration. */
const LOOSE = /^(?:agreement|deal|accord|pact|framework)$/;

interface Context {
  readonly definite: boolean;
  readonly named: boolean;
  /** "the Agreement": the first that bears the noun, before any other. */
  readonly capital: boolean;
  readonly sentence: number;
}

function takenUp(treaties: readonly Treaty[], next: Likeness, context: Context): Treaty | undefined {
  const fits = (treaty: Treaty): boolean => isSame(treaty, next, context);
  const alike = context.capital ? treaties.find((treaty) => treaty.noun === next.noun && fits(treaty)) : undefined;
  return alike ?? treaties.findLast(fits);
}

/** "the Treaty" is no convention. */
const isOfAnotherForm = (listed: string, noun: string): boolean => {
  const last = listed.split(" ").at(-1)?.toLowerCase() ?? "";
  return noun !== last && [noun, last].every((each) => /^(?:treaty|convention|protocol|charter|statute)$/.test(each));
};

/** Same class of noun, subjects that do not contradict, parties that agree; an indefinite one only with a subject or a party in common. */
function isSame(treaty: Treaty, next: Likeness, context: Context): boolean {
  if (next.properName !== undefined) return treaty.properName === next.properName;
  // "the Nakamal pact … its treaty with Chad": who is named beside it is no party to the one with a name.
  const strangers = next.parties.size > 0 && [...next.parties].every((party) => !treaty.parties.has(party));
  if (treaty.properName !== undefined && strangers) return false;
  const plural = treaty.plural === next.plural || (treaty.listed !== undefined && /s$/.test(treaty.listed));
  if (!plural || !partiesAgree(treaty.parties, next.parties)) return false;
  const far = context.sentence - treaty.lastSentence > REACH;
  const sameFamily =
    treaty.family === next.family || (context.definite && LOOSE.test(next.noun) && next.subject.size === 0);
  if (!sameFamily || far) return false;
  const shared = [...next.subject].filter((word) => treaty.subject.has(word)).length;
  if (next.subject.size > 0 && treaty.subject.size > 0 && shared === 0) return false;
  if (context.named && shared === 0) return false;
  if (context.capital && treaty.listed !== undefined && isOfAnotherForm(treaty.listed, next.noun)) return false;
  if (context.definite) return treaty.listed === undefined || next.subject.size === 0 || shared > 0;
  if (treaty.listed !== undefined) return false;
  const partyShared = [...next.parties].some((party) => treaty.parties.has(party));
  return next.family === "ceasefire"
    ? partyShared || next.parties.size === 0
    : shared > 0 && (partyShared || next.parties.size === 0 || treaty.parties.size === 0);
}
