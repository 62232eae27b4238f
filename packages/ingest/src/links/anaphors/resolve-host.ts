// "The visitor", "his host", "the guest" in, the leader who is meant out: one of the two whom a visit brought together.

import type { ParsedSentence } from "../parsed-sentence.ts";
import type { Anaphora, Answer } from "./anaphora.ts";
import { nounPhrase } from "./noun-phrase.ts";

const REACH = 4;
const TRAVEL = /^(?:arrive|visit|travel|fly|land|come|go|tour)$/;

export function hostOrGuest(sentence: ParsedSentence, word: number, anaphora: Anaphora): Answer | undefined {
  const noun = sentence.words[word]?.text.toLowerCase() ?? "";
  if (!/^(?:host|guest|visitor)$/.test(noun) || !/^(?:NN|VB)/.test(sentence.tree.xpos[word] ?? "")) return undefined;
  const { article, modifiers } = nounPhrase(sentence, word);
  if (modifiers.length > 0 || !/^(?:the|his|her)$/.test(article)) return undefined;
  const leaders = leadersNear(sentence, word, anaphora);
  const subject = article === "the" ? undefined : subjectLeader(sentence, word, anaphora);
  const traveller = article === "the" ? travellerNear(sentence, anaphora) : undefined;
  const away = subject ?? (noun === "host" ? traveller : undefined);
  const others = away === undefined ? [] : leaders.filter((each) => each !== away);
  const entity = noun !== "host" && article === "the" ? traveller : others.length === 1 ? others[0] : undefined;
  return entity === undefined
    ? undefined
    : { entities: [entity], form: "nominal", score: 0.7, reason: "one of the two whom a visit brought together" };
}

function leadersNear(sentence: ParsedSentence, word: number, anaphora: Anaphora): string[] {
  const near = anaphora.namings.filter(
    (naming) =>
      naming.kind === "Leader" &&
      naming.entities.length === 1 &&
      naming.entities[0] !== "" &&
      naming.sentence >= sentence.index - REACH &&
      (naming.sentence < sentence.index || naming.word < word),
  );
  return [...new Set(near.map((naming) => naming.entities[0] as string))];
}

const subjectLeader = (sentence: ParsedSentence, word: number, anaphora: Anaphora): string | undefined =>
  anaphora.namings.findLast(
    (naming) => naming.sentence === sentence.index && naming.word < word && naming.kind === "Leader" && naming.subject,
  )?.entities[0];

/** Who arrived or visited last. */
function travellerNear(sentence: ParsedSentence, anaphora: Anaphora): string | undefined {
  return anaphora.namings.findLast((naming) => {
    const tree = anaphora.input.sentences[naming.sentence]?.tree;
    return (
      naming.kind === "Leader" &&
      naming.subject &&
      naming.sentence < sentence.index &&
      naming.sentence >= sentence.index - REACH &&
      TRAVEL.test(tree?.lemmas[tree.heads[naming.word] ?? -1] ?? "")
    );
  })?.entities[0];
}
