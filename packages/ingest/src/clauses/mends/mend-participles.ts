// A parsed sentence in, its tree out with participles on the noun before them: "condemned the raid carried out by Chad" has no clause of its own.
import { retreed, type Tree } from "../../trees/tree.ts";
import { NON_STATE_NOUNS, OFFICIAL_NOUNS } from "../owners/actor-nouns.ts";

/** Hangs a bare participle that stands right behind an object, and has "by" behind it, on that object, and "accusing it" on the report that accuses. */
export function mendParticiples(tree: Tree): Tree {
  const messages = tree.xpos.flatMap((tag, verb) => {
    const noun =
      tag === "VBG" && tree.labels[verb] === "advcl"
        ? Math.max(messageBefore(tree, verb), vehicleBefore(tree, verb), speakerAbove(tree, verb))
        : -1;
    return noun < 0 ? [] : [{ verb, noun }];
  });
  const found = tree.xpos.flatMap((tag, verb) => {
    const noun = verb - 1;
    const head = tree.heads[verb] ?? -1;
    const bare =
      /^(VBN|VBD)$/.test(tag) &&
      /^(ccomp|xcomp|advcl|conj)$/.test(tree.labels[verb] ?? "") &&
      tree.labels[noun] === "obj" &&
      tree.heads[noun] === head &&
      /^(NOUN|PROPN)$/.test(tree.upos[noun] ?? "");
    const subject = /^(VBN|VBD)$/.test(tag) && isJudgedSubject(tree, verb);
    return (bare || subject) && isAgentBehind(tree, verb) && !hasOwnWords(tree, verb) ? [{ verb, noun, head }] : [];
  });
  if (found.length + messages.length === 0) return tree;
  const heads = tree.heads.slice();
  const labels = [...tree.labels];
  for (const { verb, noun } of messages) {
    heads[verb] = noun;
    if (tree.upos[noun] !== "VERB") labels[verb] = "acl";
  }
  for (const { verb, noun, head } of found) {
    heads[noun] = head;
    labels[noun] = "obj";
    heads[verb] = noun;
    labels[verb] = "acl";
    if (/^(out|off|up)$/.test(tree.forms[verb + 1] ?? "")) {
      heads[verb + 1] = verb;
      labels[verb + 1] = "compound:prt";
    }
  }
  return retreed(tree, { heads, labels });
}

const SPEAKING =
  /^(condemn|denounce|criticise|criticize|accuse|blame|urge|warn|call|say|add|note|stress|thank|praise|welcome|allege|affirm|reaffirm|reiterate|express)$/;

/** "praised the mission to guard Chad, accusing Mali": whoever praises accuses, not the mission; the verb of the sentence, -1 for none. */
function speakerAbove(tree: Tree, verb: number): number {
  const above = tree.heads[verb] ?? -1;
  if (!SPEAKING.test(tree.lemmas[verb] ?? "") || tree.forms[verb - 1] !== ",") return -1;
  if (tree.labels[above] === "ccomp") return tellerAbove(tree, above);
  if (tree.labels[above] !== "acl") return -1;
  if (tree.forms[above - 1] !== "to" || tree.upos[above] !== "VERB") return -1;
  const main = tree.heads.indexOf(-1);
  return tree.upos[main] === "VERB" && main < above ? main : -1;
}

const TELLING =
  /^(say|tell|announce|report|state|declare|claim|add|note|stress|confirm|reveal|warn|argue|insist|write)$/;

/** "said the raid had killed ten, condemning it": raids condemn nothing; the verb of who says so, -1 where the clause is about somebody who speaks. */
function tellerAbove(tree: Tree, clause: number): number {
  const teller = tree.heads[clause] ?? -1;
  if (teller > clause || !TELLING.test(tree.lemmas[teller] ?? "")) return -1;
  const subject = tree.labels.findIndex(
    (label, word) => /^nsubj(:pass)?$/.test(label) && tree.heads[word] === clause && word < clause,
  );
  const lemma = tree.lemmas[subject] ?? "";
  const mute =
    tree.upos[subject] === "NOUN" &&
    !OFFICIAL_NOUNS.has(lemma) &&
    !NON_STATE_NOUNS.has(lemma) &&
    !MESSAGE.test(lemma) &&
    !/^(?:he|she|it|they|we|who)$/.test(lemma);
  return mute ? teller : -1;
}

const BRINGING = /^(deliver|carry|transport|bring|ferry|haul)$/;
const VEHICLE =
  /^(ship|boat|vessel|tanker|freighter|flotilla|convoy|truck|plane|aircraft|train|lorry|ferry|yacht|trawler|mv|ss)$/i;

/** "took control of the ship Rosa carrying aid": the ship carries it; -1 for no ship right before the participle. */
function vehicleBefore(tree: Tree, verb: number): number {
  if (!BRINGING.test(tree.lemmas[verb] ?? "")) return -1;
  for (let at = verb - 1; at >= Math.max(0, verb - 4); at--) {
    if (VEHICLE.test(tree.lemmas[at] ?? "")) return at;
    if (tree.upos[at] !== "PROPN") return -1;
  }
  return -1;
}

const MESSAGE =
  /^(case|report|statement|letter|resolution|petition|article|editorial|complaint|memo|memorandum|lawsuit|motion|declaration|communiqu[eé]|post|tweet|message)$/;

/** "a report by a rights group accusing it": the noun that the participle stands behind, with nothing but its own phrases between; -1 for none. */
function messageBefore(tree: Tree, verb: number): number {
  let at = verb - 1;
  for (let steps = 0; at >= 0 && steps < 4; steps++) {
    if (MESSAGE.test(tree.lemmas[at] ?? "")) return tree.heads[at] === verb ? -1 : ownerOf(tree, at);
    if (!/^(nmod|flat|compound|appos|punct)$/.test(tree.labels[at] ?? "")) return -1;
    if (tree.forms[at] === ",") return -1;
    at = tree.heads[at] ?? -1;
  }
  return -1;
}

/** "Chad's case against Kenya alleging fraud": Chad alleges it. */
function ownerOf(tree: Tree, noun: number): number {
  const owner = tree.labels.findIndex((label, word) => label === "nmod:poss" && tree.heads[word] === noun);
  return owner < 0 ? noun : owner;
}

const JUDGING =
  /^(condemn|denounce|deplore|welcome|criticise|criticize|reject|praise|commend|mourn|regret|recall|note)$/;

/** "condemns the raid carried out by Chad" with the raid read as the subject of a clause. */
const isJudgedSubject = (tree: Tree, verb: number): boolean =>
  tree.labels[verb] === "ccomp" &&
  JUDGING.test(tree.lemmas[tree.heads[verb] ?? -1] ?? "") &&
  tree.labels[verb - 1] === "nsubj" &&
  tree.heads[verb - 1] === verb;

const isAgentBehind = (tree: Tree, verb: number): boolean =>
  tree.forms.some((form, word) => form === "by" && tree.heads[tree.heads[word] ?? -1] === verb);

const hasOwnWords = (tree: Tree, verb: number): boolean =>
  tree.labels.some(
    (label, word) =>
      tree.heads[word] === verb && word !== verb - 1 && /^(nsubj|nsubj:pass|aux|aux:pass|mark|cc|obj)$/.test(label),
  );
