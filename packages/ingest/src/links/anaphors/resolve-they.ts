// "They" in, those whom it stands for out: a list, a body or people of one state, when one candidate agrees in number.
import type { ParsedSentence } from "../parsed-sentence.ts";
import type { Anaphora } from "./anaphora.ts";
import { clauseMates } from "./clause-mates.ts";
import { type Naming, REACH } from "./discourse.ts";
import { metBeforeThat, metEachOther, tellsOfMeeting } from "./met-each-other.ts";
import { reflexive } from "./own-subject.ts";
import { pluralsOf, unknownPlurals } from "./plurals.ts";
import { isHandled } from "./weapon-pronoun.ts";

/** Of this sentence or the nearest before it that names several: the only subject, else the only other. */
export function group(sentence: ParsedSentence, word: number, anaphora: Anaphora): readonly string[] {
  const mates = reflexive(sentence, word) ? new Set<string>() : clauseMates(sentence, word, anaphora.namings);
  const handled = isHandled(sentence, word);
  let ownsUnderState = false;
  for (let back = 0; back <= REACH - 1; back++) {
    const there = anaphora.input.sentences[sentence.index - back];
    if (there === undefined || there.field !== sentence.field || !there.parsed) return [];
    const end = back > 0 ? there.words.length : word;
    const said = anaphora.namings.filter(
      (naming) => naming.sentence === there.index && naming.word < end && !naming.locative,
    );
    const isMate = (naming: Naming): boolean => naming.entities.some((entity) => mates.has(entity));
    const here = said.filter((naming) => !isMate(naming));
    if (handled && namesWeapons(there, end)) return [];
    ownsUnderState ||= back === 0 && sentence.tree.labels[word] === "nmod:poss" && hasRivalSubject(here);
    const both = back === 1 ? metBeforeThat(there.index, here, anaphora) : [];
    if (both.length > 0) return both;
    const plurals = pluralsOf(there, here, anaphora);
    const others = mates.size === 0 ? [] : pluralsOf(there, said.filter(isMate), anaphora);
    const unknown = unknownPlurals(there, end, new Set([...plurals, ...here, ...others].map((each) => each.word)));
    const people = unknown.filter(({ thing }) => !thing);
    const subjects = plurals.filter(({ subject }) => subject);
    const leading = back > 0 && subjects.length === 1 && isOfMainClause(there, subjects[0]?.word ?? -1);
    if (people.some(({ subject, below }) => subject && !(leading && below))) return [];
    if (subjects.length > 0 && !(back > 0 && ownsUnderState)) {
      const [first] = subjects;
      const nearer = [...unknown, ...plurals].some(
        (each) => back === 0 && each.word > (first?.word ?? 0) && !("thing" in each && each.thing && !each.object),
      );
      return subjects.length > 1 || nearer ? [] : (first?.entities ?? []);
    }
    if (back === 0 && people.length === 0 && plurals.length === 1 && isOfAdverbial(sentence, word))
      return plurals[0]?.entities ?? [];
    const met = back === 1 ? metEachOther(there.index, here, anaphora) : [];
    if (met.length > 0) return met;
    if (people.length > 0 || (back === 0 && unknown.length > 0)) return [];
    const [only] = plurals;
    if (only !== undefined)
      return plurals.length === 1 && only.object && back <= 1 && !tellsOfMeeting(there) ? only.entities : [];
    if (ownsUnderState || (back > 0 && hasRivalSubject(here))) return [];
  }
  return [];
}

/** "Chile and Peru fought a war in which thousands died. They …": the subject of what the sentence states. */
const isOfMainClause = ({ tree }: ParsedSentence, word: number): boolean =>
  /^nsubj/.test(tree.labels[word] ?? "") && (tree.heads[tree.heads[word] ?? -1] ?? -1) < 0;

/** "spoke with X and Y, urging them": the object of a participle that has the subject of the sentence. */
const isOfAdverbial = ({ tree }: ParsedSentence, word: number): boolean => {
  const verb = tree.heads[word] ?? -1;
  return tree.labels[word] === "obj" && tree.labels[verb] === "advcl" && tree.xpos[verb] === "VBG";
};

/** "Chile sold drones to Peru and Chad, who used them": what is used is no state. */
const namesWeapons = ({ words, tree }: ParsedSentence, end: number): boolean =>
  words.some(({ mention }, at) => at < end && mention?.kind === "WeaponSystem" && /S$/.test(tree.xpos[at] ?? ""));

/** States and bodies may be "they" as well, where no plural stands nearer. */
const hasRivalSubject = (here: readonly Naming[]): boolean =>
  here.some(({ subject, modifier, kind }) => subject && !modifier && kind !== "Leader");
