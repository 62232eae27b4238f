// "The resolution", "Resolution 2714" as a subject in, the body that adopted it by a sentence before out.
import type { ParsedSentence } from "../parsed-sentence.ts";
import type { Anaphora, Answer } from "./anaphora.ts";
import type { Naming } from "./discourse.ts";
import { nounPhrase } from "./noun-phrase.ts";

/** What a resolution says or does in the name of who adopted it. */
const SPEAKS =
  /^(?:condemn|denounce|deplore|criticise|criticize|accuse|blame|call|urge|demand|ask|request|exhort|impose|extend|renew|maintain|reimpose|sanction|tighten|warn|authorise|authorize|appeal|reiterate|reaffirm|express|welcome|stress|decide)$/;
/** Before the noun: of its kind, and no draft. */
const KIND =
  /^(?:new|latest|council|security|assembly|un|u\.n\.|united|nations|unanimous|binding|same|first|second|-|\d+)$/;

export function adopterOf(sentence: ParsedSentence, word: number, anaphora: Anaphora): Answer | undefined {
  const { tree, words } = sentence;
  if (!isResolution(sentence, word) || tree.labels[word] !== "nsubj") return undefined;
  if (!SPEAKS.test(tree.lemmas[tree.heads[word] ?? -1] ?? "")) return undefined;
  const { article, modifiers, mentions } = nounPhrase(sentence, word);
  const number = numberOf(sentence, word);
  if (!(/^(?:the|this)$/.test(article) || (article === "" && number !== undefined))) return undefined;
  if (mentions.length > 0 || !modifiers.every((each) => KIND.test(each))) return undefined;
  if (/^(?:of|by|on|from|tabled|proposed|submitted|drafted)$/.test(words[word + 1]?.text ?? "")) return undefined;
  const adopted = anaphora.namings.findLast(
    (naming) =>
      naming.sentence < sentence.index &&
      naming.kind === "Organization" &&
      naming.entities.length === 1 &&
      adopts(anaphora.input.sentences[naming.sentence], naming, number),
  );
  return adopted === undefined
    ? undefined
    : { entities: adopted.entities, form: "nominal", score: 0.75, reason: "the body that adopted the resolution" };
}

const isResolution = ({ words }: ParsedSentence, word: number): boolean =>
  /^resolution$/i.test(words[word]?.text ?? "");

/** "2714" of "Resolution 2714". */
function numberOf({ words }: ParsedSentence, word: number): string | undefined {
  const next = words[word + 1]?.text ?? "";
  return /^\d+$/.test(next) ? next : undefined;
}

/** "the Council adopted a resolution", "the Council voted for Resolution 2714", "the Council's resolution"; of another number it is another. */
function adopts(sentence: ParsedSentence | undefined, naming: Naming, number: string | undefined): boolean {
  if (sentence === undefined) return false;
  const { tree, words } = sentence;
  const verb = tree.heads[naming.word] ?? -1;
  const adopting =
    tree.labels[naming.word] === "nsubj" &&
    /^(?:adopt|pass|approve|endorse)$/.test(tree.lemmas[verb] ?? "") &&
    /^VB[DZPN]$/.test(tree.xpos[verb] ?? "") &&
    !tree.forms.some(
      (form, at) => tree.heads[at] === verb && /^(?:not|n't|never|may|might|would|could|will)$/i.test(form),
    );
  const texts = words.flatMap((_, at) => (isTextOf(sentence, at, naming.word, adopting ? verb : -1) ? [at] : []));
  return texts.some((at) => {
    const other = numberOf(sentence, at);
    return number === undefined || other === undefined || other === number;
  });
}

/** A resolution that the verb adopts, or before which the name stands. */
const isTextOf = (sentence: ParsedSentence, at: number, name: number, verb: number): boolean => {
  if (!/^resolutions?$/i.test(sentence.words[at]?.text ?? "")) return false;
  const { modifiers } = nounPhrase(sentence, at);
  if (modifiers.some((each) => /^(?:draft|proposed|rejected|vetoed|possible)$/.test(each))) return false;
  const head = sentence.tree.heads[at] ?? -1;
  if (verb >= 0 && head === verb && /^obj$/.test(sentence.tree.labels[at] ?? "")) return true;
  return head >= 0 && at === name + 1 && numberOf(sentence, at) !== undefined;
};
