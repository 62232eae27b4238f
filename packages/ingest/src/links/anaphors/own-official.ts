// "His deputy", "her spokesman" in, the state that the official without a name serves out: that of the person named before.
import { TITLE_HEADS } from "../../mentions/persons/title-words.ts";
import type { ParsedSentence } from "../parsed-sentence.ts";
import type { Anaphora, Answer } from "./anaphora.ts";
import { nounPhrase } from "./noun-phrase.ts";

const SERVING =
  /^(?:deputy|minister|spokes(?:man|woman|person)|envoy|ambassador|negotiator|aide|adviser|advisor|secretary|office|government|cabinet|administration)$/;

/** Who speaks or acts for somebody in office does so for the state. */
export function ownOfficial(sentence: ParsedSentence, word: number, anaphora: Anaphora): Answer | undefined {
  const { tree, words } = sentence;
  const noun = words[word]?.text.toLowerCase() ?? "";
  if (!SERVING.test(noun) || !/^nsubj/.test(tree.labels[word] ?? "")) return undefined;
  const phrase = nounPhrase(sentence, word);
  if (
    !/^(?:his|her)$/.test(phrase.article) ||
    !phrase.modifiers.every((each) => TITLE_HEADS.has(each) || PLAIN.test(each))
  )
    return undefined;
  const named = tree.labels.some(
    (label, child) => tree.heads[child] === word && /^(?:appos|flat)$/.test(label) && tree.upos[child] === "PROPN",
  );
  if (named || words[word + 1]?.text === "," || words[word + 1]?.mention !== undefined) return undefined;
  const owner = anaphora.namings.find(
    ({ sentence: index, word: at, kind }) => index === sentence.index && at === phrase.first && kind === "Leader",
  );
  const person = owner?.entities[0];
  const office = anaphora.offices.findLast(
    ({ leader, former, polity }) => leader === person && !former && polity.startsWith("country:"),
  );
  return office === undefined
    ? undefined
    : { entities: [office.polity], form: "nominal", score: 0.7, reason: "an official of the person named before" };
}

const PLAIN = /^(?:foreign|defen[cs]e|interior|finance|prime|chief|first|top|senior|press)$/;
