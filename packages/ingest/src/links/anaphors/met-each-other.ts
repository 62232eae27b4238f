// A sentence that tells of a meeting in, the two who met out: "they" in the next sentence are both.
import type { ParsedSentence } from "../parsed-sentence.ts";
import type { Anaphora } from "./anaphora.ts";
import type { Naming } from "./discourse.ts";

const MEETING = /^(?:meet|speak|talk|confer|host|receive|phone|telephone|call)$/;

/** "Minister X met with President Y. They …": the two, when the sentence before names nobody else. */
export function metEachOther(index: number, here: readonly Naming[], anaphora: Anaphora): string[] {
  const sentence = anaphora.input.sentences[index];
  const leaders = [
    ...new Set(here.filter(({ kind, modifier }) => kind === "Leader" && !modifier).flatMap(({ entities }) => entities)),
  ];
  const meets = sentence !== undefined && tellsOfMeeting(sentence);
  return meets && leaders.length === 2 && !leaders.includes("") ? leaders : [];
}

/** "X phoned Y. She told him that …. They …": the two, when the sentence between tells what one of them said. */
export function metBeforeThat(index: number, here: readonly Naming[], anaphora: Anaphora): string[] {
  const sentence = anaphora.input.sentences[index];
  const speaker = here.find(
    ({ word, main }) => main === true && /^(?:he|she)$/i.test(sentence?.words[word]?.text ?? ""),
  )?.entities[0];
  if (speaker === undefined) return [];
  const before = anaphora.namings.filter((naming) => naming.sentence === index - 1);
  const met = metEachOther(index - 1, before, anaphora);
  return met.includes(speaker) ? met : [];
}

/** Who is met is "they" only together with who meets; who is called on is not. */
export function tellsOfMeeting({ tree }: ParsedSentence): boolean {
  const root = tree.heads.indexOf(-1);
  return MEETING.test(tree.lemmas[root] ?? "") && !/^(?:on|upon|for)$/.test(tree.forms[root + 1] ?? "");
}
