// "It" in, whether it stands for what no state and no body is out: a clause, the weather, a motion.
import type { ParsedSentence } from "../parsed-sentence.ts";
import type { Anaphora } from "./anaphora.ts";

export const isNoActor = (sentence: ParsedSentence, word: number, anaphora: Anaphora): boolean =>
  isFormal(sentence, word) || isWeather(sentence, word, anaphora) || isTabled(sentence, word, anaphora);

/** "making it clear that", "found it hard to": stands for a clause. */
const isFormal = ({ tree }: ParsedSentence, word: number): boolean =>
  /^(?:make|find|consider|think|deem|believe)$/.test(tree.lemmas[word - 1] ?? "") &&
  /^it$/i.test(tree.forms[word] ?? "") &&
  tree.upos[word + 1] === "ADJ";

const STORM =
  /^(?:storm|hurricane|typhoon|cyclone|tornado|blizzard|earthquake|quake|tsunami|tremor|flood|meteorite|asteroid)s?$/i;
const BLOWS = /^(?:hit|strike|batter|lash|pound|slam|devastate|approach|reach|pass|cross)$/;

/** "The storm left Chad. It will hit Niger.": the storm. */
function isWeather({ tree, index }: ParsedSentence, word: number, anaphora: Anaphora): boolean {
  const head = tree.heads[word] ?? -1;
  const blows = tree.lemmas.some(
    (lemma, at) => BLOWS.test(lemma) && (at === head || (tree.heads[at] === head && tree.labels[at] === "xcomp")),
  );
  if (!blows || !/^nsubj/.test(tree.labels[word] ?? "")) return false;
  return [index - 2, index - 1, index].some((at) =>
    (anaphora.input.sentences[at]?.tree.forms ?? []).some((form) => STORM.test(form)),
  );
}

const DRAFTS = /^(?:resolution|motion|draft|bill|proposal|petition|amendment)$/;

/** "Chad tabled a motion. It condemns Niger.": the motion, which is not yet anybody's word. */
function isTabled({ tree, index }: ParsedSentence, word: number, anaphora: Anaphora): boolean {
  const before = anaphora.input.sentences[index - 1]?.tree;
  return (
    before !== undefined &&
    tree.labels[word] === "nsubj" &&
    before.lemmas.some(
      (lemma, at) =>
        DRAFTS.test(lemma) &&
        before.labels[at] === "obj" &&
        /^(?:propose|table|submit|draft|circulate|introduce|file)$/.test(before.lemmas[before.heads[at] ?? -1] ?? ""),
    )
  );
}
