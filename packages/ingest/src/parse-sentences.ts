// Sentences with their mentions in, parsed sentences out: a mention is one word of its tree.
import type { DocumentFrame } from "./documents/frame.ts";
import { needsTree } from "./links/needs-tree.ts";
import type { JoinedWord, ParsedSentence } from "./links/parsed-sentence.ts";
import { joinMentions } from "./mentions/join-mentions.ts";
import type { Mention } from "./mentions/mention.ts";
import type { TokenizedSentence } from "./read-sentences.ts";
import { parseAround } from "./trees/around/parse-around.ts";
import { isDiary, opensWithTime, withImpliedDoer, withImpliedEngagement } from "./trees/implied/imply-engagement.ts";
import { listsSigned, withImpliedSigning } from "./trees/implied/imply-signing.ts";
import { withImpliedSubject } from "./trees/implied/imply-subject.ts";
import type { Model } from "./trees/model.ts";
import type { Tree } from "./trees/tree.ts";
import { trueCase } from "./trees/true-case.ts";

/** Parses every sentence in which a word can stand for an entity; with `all`, every one. */
export function parseSentences(
  sentences: readonly TokenizedSentence[],
  mentions: readonly (readonly Mention[])[],
  model: Model,
  { frame, all = false }: { frame?: DocumentFrame; all?: boolean | undefined } = {},
): ParsedSentence[] {
  let heading = "";
  const drafted = sentences.some(isDone);
  const diary = isDiary(frame?.title ?? "");
  const official = frame?.issuer !== undefined;
  return sentences.map((sentence, i) => {
    if (sentence.passage !== "list") heading = sentence.tokens.map(({ text }) => text).join(" ");
    const own = mentions[i] ?? [];
    const joined: JoinedWord[] = joinMentions(sentence.tokens, own);
    const opens = sentence.field === "text" && sentences[i - 1]?.paragraph !== sentence.paragraph;
    const words =
      (official && sentence.field === "text"
        ? withImpliedEngagement(joined, (diary && !IS_PAST.test(heading)) || opensWithTime(joined))
        : undefined) ??
      (official && sentence.field === "text" && (diary || opensWithTime(joined))
        ? withImpliedDoer(joined)
        : undefined) ??
      (official && opens ? withImpliedSubject(joined) : undefined) ??
      ((opens && sentence.passage === "list" && listsSigned(heading)) || (drafted && sentence.field === "title")
        ? withImpliedSigning(joined)
        : undefined) ??
      joined;
    const parsed = all || needsTree(sentence.tokens, own);
    return {
      ...sentence,
      words,
      parsed,
      tree: parsed ? parseAround(model, sentence.headline ? trueCase(words, isNamed) : words) : flatTree(words),
    };
  });
}

/** "Last week": what a diary looks back upon. */
const IS_PAST = /\b(?:last|past|previous)\b/i;

const isNamed = ({ mention }: JoinedWord): boolean =>
  mention !== undefined && !/^(?:class|generic|described)$/.test(mention.form);

/** "Done at Oslo …", "In witness whereof": the sentence that closes a treaty. */
const isDone = ({ tokens }: TokenizedSentence): boolean =>
  (tokens[0]?.text.toUpperCase() === "DONE" && /^(?:at|in|this|on)$/i.test(tokens[1]?.text ?? "")) ||
  (tokens[0]?.text.toUpperCase() === "IN" && tokens[1]?.text.toUpperCase() === "WITNESS");

/** Every word a root of its own. */
function flatTree(words: readonly JoinedWord[]): Tree {
  const forms = words.map((word) => word.form);
  const same = (value: string): string[] => forms.map(() => value);
  return {
    forms,
    upos: same("X"),
    xpos: same("XX"),
    lemmas: forms,
    heads: new Int16Array(forms.length).fill(-1),
    labels: same("dep"),
    margins: new Float32Array(forms.length),
  };
}
