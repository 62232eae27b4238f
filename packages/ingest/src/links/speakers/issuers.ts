// The frame of a document and the gazetteer in, the entities that "we" and "I" stand for out; nothing when no statement is official.
import { findMentions } from "../../mentions/find-mentions.ts";
import type { Mention } from "../../mentions/mention.ts";
import { tokenize } from "../../tokens/tokenize.ts";
import type { LinkInput } from "../link-input.ts";
import { selfNamed } from "./self-named.ts";

export function issuersOf(input: LinkInput): string[] {
  const text = input.frame?.issuer?.text;
  if (text === undefined) return selfNamed(input);
  const mentions = mentionsIn(text, input).filter((mention, at) => at === 0 || !isForum(text, mention));
  const body = mentions.find(({ kind }) => kind === "Organization");
  const ids = mentions.flatMap((mention) =>
    mention.kind === "Country" && (isPlace(text, mention) || isSeat(text, mention, body))
      ? []
      : mention.kind === "Country" || mention.kind === "Organization" || mention.kind === "Leader"
        ? [mention.candidates[0]?.entity ?? ""]
        : [],
  );
  const named = [...new Set(ids)].filter((id) => id !== "");
  if (named.length === 0 && !COLLECTIVE.test(text)) return selfNamed(input);
  if (named.some((id) => !id.startsWith("organization:"))) return named;
  return COLLECTIVE.test(text) ? [...named, ...listedStates(input)] : [...named, ...membersAbove(input, named)];
}

/** "the meeting of the council in Riga": no issuer. */
const isPlace = (text: string, { start }: Mention): boolean => /\b(?:in|at) (?:the )?$/i.test(text.slice(0, start));

/** "Statement by Chad in the Security Council": where it was made. */
const isForum = (text: string, { kind, start }: Mention): boolean =>
  kind === "Organization" && /\b(?:in|at|to|before) (?:the )?$/i.test(text.slice(0, start));

/** "the council of the union, Riga, Latvia": where it met. */
const isSeat = (text: string, { start }: Mention, body: Mention | undefined): boolean =>
  body !== undefined &&
  body.end <= start &&
  /,\s(?:the )?(?:republic of |kingdom of )?$/i.test(text.slice(body.end, start));

function mentionsIn(text: string, input: LinkInput): readonly Mention[] {
  const tokens = tokenize(text, 0, text.length);
  const [mentions = []] = findMentions({
    sentences: [{ index: 0, headline: false, tokens }],
    gazetteer: input.gazetteer,
    ...(input.frame === undefined ? {} : { frame: input.frame }),
  });
  return mentions;
}

/** The state that speaks, else the country of the dateline: "the army" of a text from Bamako is Mali's. */
export function homeOf(input: LinkInput): string | undefined {
  const own = issuingState(input);
  if (own !== undefined) return own;
  const place = input.frame?.dateline?.place;
  const mention =
    place === undefined
      ? undefined
      : mentionsIn(
          place.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase()),
          input,
        ).findLast(({ kind }) => kind === "Country");
  return mention?.candidates[0]?.entity;
}

/** Whose officials bear titles of their own: "Minister X" in their texts is another state's. */
const OWN_TITLES: ReadonlySet<string> = new Set(["country:USA"]);

/** The one state that issues an official text, and whose ministers it calls by their title alone. */
export function issuingState(input: LinkInput): string | undefined {
  const { issuer } = input.frame ?? {};
  if (issuer === undefined) return undefined;
  const mentions = mentionsIn(issuer.text, input).filter(
    (mention, at) => !isPlace(issuer.text, mention) && (at === 0 || !isForum(issuer.text, mention)),
  );
  const states = new Set(
    mentions.flatMap(({ kind, candidates }) => (kind === "Country" ? [candidates[0]?.entity ?? ""] : [])),
  );
  const [only] = states;
  const alone = states.size === 1 && !mentions.some(({ kind }) => kind === "Organization");
  return alone && only !== undefined && !OWN_TITLES.has(only) ? only : undefined;
}

/** "The leaders of the five states", "members of the coalition": the text lists them. */
const COLLECTIVE = /leaders|members|ministers|heads|states|countries|undersigned|coalition|group|parties|governments/i;
const SHORTEST_LIST = 3;
/** The members are listed among so many first or last sentences. */
const EDGE = 8;

/** The longest list of states in one sentence that says who they are, or holds little else. */
function listedStates(input: LinkInput): string[] {
  let best: string[] = [];
  for (const sentence of input.sentences) {
    const inside = sentence.index >= EDGE && sentence.index < input.sentences.length - EDGE;
    if (inside || !namesParties(sentence)) continue;
    const states = [
      ...new Set(
        sentence.words.flatMap(({ mention }, at) =>
          mention?.kind === "Country" &&
          mention.form !== "demonym" &&
          !/^(?:in|at)$/i.test(sentence.words[at - 1]?.text ?? "")
            ? [mention.candidates[0]?.entity ?? ""]
            : [],
        ),
      ),
    ];
    if (states.length > best.length) best = states;
  }
  return best.length >= SHORTEST_LIST ? best : [];
}

/** "The Union states (A, B and C) are appalled": the first sentence lists the members of the one body that issues the text. */
function membersAbove(input: LinkInput, named: readonly string[]): string[] {
  const first = input.sentences.find(({ field }) => field === "text");
  const body = first?.words.findIndex(({ mention }) => named.includes(mention?.candidates[0]?.entity ?? "")) ?? -1;
  if (first === undefined || named.length !== 1 || body < 0) return [];
  const [noun = "", mark = ""] = [first.words[body + 1]?.text, first.words[body + 2]?.text];
  if (!/^(?:countries|states|members|nations|governments)$/.test(noun) || !/^(?:\(|–|—|-|,)$/.test(mark)) return [];
  const end = first.words.findIndex(({ text }, at) => at > body + 2 && /^(?:\)|–|—|-|\p{Ll}{4,})$/u.test(text));
  const states = first.words
    .slice(body + 3, end < 0 ? undefined : end)
    .flatMap(({ mention }) => (mention?.kind === "Country" ? [mention.candidates[0]?.entity ?? ""] : []));
  return states.length >= SHORTEST_LIST ? [...new Set(states)] : [];
}

/** Words right before the first state of a list of parties: "the members: A, B and C", "released by A, B and C". */
const BEFORE = 6;
const PARTIES =
  /^(?:leaders|members|ministers|heads|states|countries|undersigned|coalition|parties|governments|representatives|participants|signatories|signed|joined|endorsed|issued|released|adopted|by)$/i;

function namesParties({ words }: LinkInput["sentences"][number]): boolean {
  const states = words.flatMap(({ mention }, at) => (mention?.kind === "Country" ? [at] : []));
  const first = states[0] ?? 0;
  const said = words.slice(Math.max(0, first - BEFORE), first).some(({ text }) => PARTIES.test(text));
  return said || states.length * 3 >= words.length;
}
