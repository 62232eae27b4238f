// "It" or "them" as what is sold, built or fired in, the system named last out.

import type { ParsedSentence } from "../parsed-sentence.ts";
import type { Reference } from "../reference.ts";
import type { Anaphora, Answer } from "./anaphora.ts";
import { systemsOfLast } from "./last-weapon.ts";

/** Verbs whose object is a thing, never a state. */
const HANDLING =
  /^(?:sell|deliver|donate|export|buy|purchase|order|procure|acquire|build|manufacture|make|produce|design|develop|assemble|test|test-fire|fire|launch|deploy|field|operate|lease|hand|ship|import|unveil|use|transfer|fly|install|station)$/;
/** A list of more is too many to be taken up. */
const FEW = 3;

/** A pronoun for weapons: the one system that the nearest sentence names, or for a plural the few. */
export function weaponPronoun(sentence: ParsedSentence, word: number, anaphora: Anaphora): Answer | undefined {
  const form = sentence.words[word]?.text.toLowerCase() ?? "";
  const handled = form === "one" ? isOneOfThem(sentence, word) : isHandled(sentence, word) || isCounted(sentence, word);
  if (!/^(?:it|them|they|one)$/.test(form) || !handled) return undefined;
  const ofThem = isCounted(sentence, word);
  const reach = ofThem ? 3 : 1;
  const before = anaphora.weapons.filter(
    (reference) =>
      (reference.form !== "class" || ofThem) &&
      ((reference.sentence >= sentence.index - reach && reference.sentence < sentence.index) ||
        (reference.sentence === sentence.index && reference.word < word)),
  );
  const last = before.at(-1);
  if (last === undefined || hasRival(sentence, word, last)) return undefined;
  const entities = systemsOfLast(before);
  return entities.length > (/^(?:it|one)$/.test(form) ? 1 : FEW)
    ? undefined
    : { entities, form: "pronoun", score: 0.7, reason: `"${form}" takes up the system named last` };
}

/** The object, or the subject of the passive, of a verb for handling things. */
export function isHandled({ tree }: ParsedSentence, word: number): boolean {
  const verb = tree.heads[word] ?? -1;
  const label = tree.labels[word] ?? "";
  const receives = /^(?:NUM|DET|NOUN|PROPN|ADJ)$/.test(tree.upos[word + 1] ?? "");
  return (
    verb >= 0 &&
    !(receives && label === "obj") &&
    /^(?:obj|nsubj:pass)$/.test(label) &&
    HANDLING.test(tree.lemmas[verb] ?? "")
  );
}

/** "fired one at the range": no "one of the towns", no "one missile". */
const isOneOfThem = (sentence: ParsedSentence, word: number): boolean =>
  isHandled(sentence, word) &&
  sentence.tree.heads.every((head) => head !== word) &&
  !/^(?:of|by|who|that)$/.test(sentence.tree.forms[word + 1] ?? "");

/** "twelve of them" as what is handled. */
function isCounted({ tree }: ParsedSentence, word: number): boolean {
  const count = tree.heads[word] ?? -1;
  return (
    count >= 0 &&
    tree.forms[word - 1]?.toLowerCase() === "of" &&
    /^(?:CD|JJ|RB|DT|NN)$/.test(tree.xpos[count] ?? "") &&
    /^(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|half|all|most|some|several|many|both|more|additional|third|number)$/i.test(
      tree.forms[count] ?? "",
    ) &&
    /^(?:obj|nsubj:pass|nsubj)$/.test(tree.labels[count] ?? "") &&
    (HANDLING.test(tree.lemmas[tree.heads[count] ?? -1] ?? "") ||
      /^(?:receive|give|supply|arrive|retire)$/.test(tree.lemmas[tree.heads[count] ?? -1] ?? ""))
  );
}

/** "built a plant and opened it": another thing named in between as an object or a subject. */
function hasRival({ tree, index }: ParsedSentence, word: number, last: Reference): boolean {
  const from = last.sentence === index ? last.word + 1 : 0;
  const singular = /^it$/i.test(tree.forms[word] ?? "");
  for (let at = from; at < word; at++)
    if (
      /^(?:obj|nsubj|nsubj:pass)$/.test(tree.labels[at] ?? "") &&
      tree.xpos[at] === (singular ? "NN" : "NNS") &&
      !WEAPON.test(tree.lemmas[at] ?? "") &&
      !PEOPLE.test(tree.lemmas[at] ?? "") &&
      !FAME.test(tree.lemmas[at] ?? "")
    )
      return true;
  return false;
}

const WEAPON =
  /^(?:missile|drone|jet|fighter|tank|system|launcher|howitzer|aircraft|plane|helicopter|rocket|weapon|munition|bomb|gun|vehicle|frigate|submarine|ship|battery|torpedo)$/;
const PEOPLE =
  /^(?:government|army|navy|force|firm|company|manufacturer|maker|minister|ministry|president|official|crew|troop|soldier|state|country|air|military|contractor|producer)$/;
/** "drew attention when Kenya used it": nobody uses that. */
const FAME = /^(?:headline|attention|interest|fame|prominence|praise|debut|war|conflict|year|month|week|day)$/;
