// "It" or "its" in, the state or body out that what stands beside it means: the same "it" in the clause before, the name that "and its head" is joined to.
import type { ParsedSentence } from "../parsed-sentence.ts";
import type { Anaphora } from "./anaphora.ts";
import type { Naming } from "./discourse.ts";

type Fits = (naming: Naming) => boolean;

/** "delivered drones to it in May, and in June it bought tanks": both are one. */
export const sameAsBefore = (
  { tree, index }: ParsedSentence,
  word: number,
  { namings }: Anaphora,
  fits: Fits,
): string | undefined => {
  const before = tree.heads[tree.heads[word] ?? -1];
  return /^nsubj/.test(tree.labels[word] ?? "")
    ? namings.findLast(
        (naming) =>
          naming.sentence === index &&
          naming.word < word &&
          /^it$/i.test(tree.forms[naming.word] ?? "") &&
          /^(?:obl|obj|iobj)$/.test(tree.labels[naming.word] ?? "") &&
          tree.heads[naming.word] === before &&
          fits(naming),
      )?.entities[0]
    : undefined;
};

/** "weapons to Moscow for its war in Chad", "helped Moscow in its war": whose war it is stands right before. */
export function warringParty(
  { tree, index }: ParsedSentence,
  word: number,
  { namings }: Anaphora,
  fits: Fits,
): string | undefined {
  if (
    tree.labels[word] !== "nmod:poss" ||
    !/^(?:war|invasion|aggression)$/.test(tree.lemmas[tree.heads[word] ?? -1] ?? "")
  )
    return undefined;
  let at = word - 1;
  while (/^(?:for|use|in|during)$/.test(tree.forms[at] ?? "")) at--;
  if (at === word - 1 || !isGivenTo(tree, at)) return undefined;
  return namings.find((naming) => naming.sentence === index && !naming.modifier && naming.word === at && fits(naming))
    ?.entities[0];
}

const MEASURE =
  /^(?:sanction|measure|embargo|package|restriction|penalty|tariff|boycott|ban|complaint|lawsuit|case|action|indictment)$/;

/** "a package of sanctions against Chad for its war": it is taken for what the one whom it is aimed at does. */
export function punishedParty(
  { tree, index }: ParsedSentence,
  word: number,
  { namings }: Anaphora,
  fits: Fits,
): string | undefined {
  if (tree.labels[word] !== "nmod:poss" || !/^(?:for|over|after|following)$/.test(tree.forms[word - 1] ?? ""))
    return undefined;
  const name = word - 2;
  const aimed = tree.heads.some((head, at) => head === name && /^(?:against|on)$/.test(tree.forms[at] ?? ""));
  return aimed && MEASURE.test(tree.lemmas[tree.heads[name] ?? -1] ?? "")
    ? namings.find((naming) => naming.sentence === index && !naming.modifier && naming.word === name && fits(naming))
        ?.entities[0]
    : undefined;
}

/** "to Moscow", "helped Moscow"; not "drones from Chad", "turned to Chad". */
function isGivenTo(tree: ParsedSentence["tree"], name: number): boolean {
  const verb = tree.lemmas[tree.heads[name] ?? -1] ?? "";
  const marked = tree.heads.findIndex((head, at) => head === name && tree.labels[at] === "case");
  return marked < 0
    ? tree.labels[name] === "obj" && /^(?:help|support|back|assist|aid|arm|supply)$/.test(verb)
    : tree.forms[marked] === "to" && !/^(?:turn|look|go|resort)$/.test(verb);
}

/** "sanctions on Rostec and its head": the owner stands before the "and". */
export function joinedOwner(
  { tree, index }: ParsedSentence,
  word: number,
  { namings }: Anaphora,
  fits: Fits,
): string | undefined {
  const noun = tree.heads[word] ?? -1;
  if (tree.labels[word] !== "nmod:poss" || tree.labels[noun] !== "conj" || tree.upos[noun] !== "NOUN") return undefined;
  const first = tree.heads[noun] ?? -1;
  const isObject = /^(?:obj|obl|nmod|appos)$/.test(tree.labels[first] ?? "");
  return isObject && tree.forms[word - 1] === "and" && PEOPLE.test(tree.lemmas[noun] ?? "")
    ? namings.find(
        (naming) => naming.sentence === index && !naming.modifier && naming.word === word - 2 && fits(naming),
      )?.entities[0]
    : undefined;
}
const PEOPLE =
  /^(?:head|chief|director|chairman|chair|president|leader|commander|minister|founder|boss|owner|ally|subsidiary|neighbou?r|partner|backer|patron|sponsor)$/;

/** "sanctions on Kudu AG and its officers": what stands before the "and" owns them, though nobody knows it. */
export function isOfStranger({ tree, words, index }: ParsedSentence, word: number, { namings }: Anaphora): boolean {
  const joined = tree.heads[word] ?? -1;
  const before = tree.heads[joined] ?? -1;
  return (
    tree.forms[word - 1] === "and" &&
    tree.labels[joined] === "conj" &&
    before === word - 2 &&
    /^(?:AG|plc|PLC|Ltd|Inc|LLC|Corp|GmbH|SA|Co|company|firm|bank|airline|newspaper|operator|shipowner)$/.test(
      words[before]?.text ?? "",
    ) &&
    !namings.some((naming) => naming.sentence === index && naming.word === before)
  );
}
