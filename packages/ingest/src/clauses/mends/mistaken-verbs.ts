// A tree in, the tree out with nouns that have an object read as the verbs they are: "Japan shares intelligence with Nepal".
import type { JoinedWord } from "../../links/parsed-sentence.ts";
import { lemma } from "../../trees/lemmas/lemma.ts";
import { retreed, type Tree } from "../../trees/tree.ts";

/** Objects and particles hang on verbs alone. */
const VERBAL = /^(obj|iobj|compound:prt)$/;
const SUBJECT = /^(compound|nmod|amod|appos|flat|nsubj)$/;

/** Reads a word tagged as a noun as a verb where it has an object after it and a name or a subject before it. */
export function mendVerbs(tree: Tree, words: readonly JoinedWord[]): Tree {
  const found: [verb: number, subject: number][] = [];
  for (let word = 1; word < tree.forms.length; word++) {
    if (tree.upos[word] !== "NOUN" || tree.forms[word + 1] === "who" || !governs(tree, word)) continue;
    const subject = subjectOf(tree, word);
    if (subject >= 0) found.push([word, subject]);
  }
  return asClause(
    joinPrefixes(
      asGuests(
        asSecondVerb(asTwoVerbs(asHelped(found.length === 0 ? ofForces(tree) : found.reduce(asVerb, tree)))),
        words,
      ),
    ),
  );
}

/** "helped broker a truce": a bare noun with an object, or with an article behind it, is what somebody helped to do. */
function asHelped(tree: Tree): Tree {
  const word = tree.forms.findIndex(
    (_form, at) =>
      at > 0 &&
      tree.lemmas[at - 1] === "help" &&
      tree.upos[at - 1] === "VERB" &&
      tree.xpos[at] === "NN" &&
      tree.labels.some((label, child) => tree.heads[child] === at && child > at && label === "obj"),
  );
  if (word < 0) return tree;
  const change = (values: readonly string[], value: string): string[] =>
    values.map((each, at) => (at === word ? value : each));
  return retreed(tree, {
    upos: change(tree.upos, "VERB"),
    xpos: change(tree.xpos, "VB"),
    lemmas: change(tree.lemmas, lemma(tree.forms[word] ?? "", "VERB")),
    labels: change(tree.labels, "xcomp"),
  });
}

const FORCES =
  /^(force|army|navy|police|military|government|parliament|cabinet|coastguard|ministry|court|senate|team)$/;

/** "Chad's air force bombs a camp": a plural at the root with an object, right behind forces that a state before it owns. */
function ofForces(tree: Tree): Tree {
  const verb = tree.heads.indexOf(-1);
  const subject = verb - 1;
  if (tree.xpos[verb] !== "NNS" || !FORCES.test(tree.forms[subject] ?? "") || tree.heads[subject] !== verb) return tree;
  const under = (label: string): number =>
    tree.labels.findIndex((each, at) => each === label && tree.heads[at] === verb);
  if (under("nmod:poss") < 0 || under("nmod:poss") > subject || under("obj") < verb) return tree;
  const heads = tree.heads.map((head, at) => (head === verb && at < subject ? subject : head));
  const labels = tree.labels.map((label, at) => (at === subject ? "nsubj" : label));
  return retagged(retreed(tree, { heads, labels }), verb);
}

/** "whom Libya funds and arms": a bare plural that "and" joins to a verb. */
function asSecondVerb(tree: Tree): Tree {
  const word = tree.forms.findIndex(
    (form, at) =>
      at > 1 &&
      /[^s]s$/.test(form) &&
      tree.upos[at] === "NOUN" &&
      tree.labels[at] === "conj" &&
      tree.heads[at] === at - 2 &&
      tree.xpos[at - 2] === "VBZ" &&
      tree.upos[at - 2] === "VERB" &&
      tree.forms[at - 1] === "and",
  );
  return word < 0 ? tree : retagged(tree, word);
}

const retagged = (tree: Tree, word: number): Tree => {
  const at = (values: readonly string[], value: string): string[] =>
    values.map((each, i) => (i === word ? value : each));
  return retreed(tree, {
    upos: at(tree.upos, "VERB"),
    xpos: at(tree.xpos, "VBZ"),
    lemmas: at(tree.lemmas, lemma(tree.forms[word] ?? "", "VERB")),
  });
};

/** "Libya arms and trains the rebels": a plural between a name and "and" with a verb, which the parser took for its subject. */
function asTwoVerbs(tree: Tree): Tree {
  const word = tree.forms.findIndex(
    (form, at) =>
      at > 0 &&
      /[^s]s$/.test(form) &&
      tree.upos[at] === "NOUN" &&
      tree.forms[at + 1] === "and" &&
      tree.xpos[at + 2] === "VBZ" &&
      tree.upos[at - 1] === "PROPN" &&
      (tree.heads[at] === at + 2
        ? tree.labels[at] === "nsubj" && tree.heads[at - 1] === at
        : tree.heads[at] === at - 1 && tree.heads[at - 1] === at + 2 && tree.labels[at - 1] === "nsubj"),
  );
  if (word < 0) return tree;
  const second = word + 2;
  const heads = tree.heads.map((head, at) =>
    at === word ? (tree.heads[second] ?? -1) : at === second ? word : head === second && at < word ? word : head,
  );
  const labels = tree.labels.map((label, at) =>
    at === word ? (tree.labels[second] ?? "root") : at === second ? "conj" : at === word - 1 ? "nsubj" : label,
  );
  return retagged(retreed(tree, { heads, labels }), word);
}

/** "met with visiting Minister X": behind a preposition or a verb it is said of the guest; in "ruled out visiting Chad" there is none. */
function asGuests(tree: Tree, words: readonly JoinedWord[]): Tree {
  const word = tree.forms.findIndex((form, at) => /^visiting$/i.test(form) && tree.upos[at] === "VERB");
  const before = word - 1;
  if (word < 1 || !/^(ADP|SCONJ|VERB|DET)$/.test(tree.upos[before] ?? "") || tree.lemmas[before] === "by") return tree;
  const guest = tree.labels.findIndex((label, at) => tree.heads[at] === word && label === "obj");
  if (guest < word || tree.upos[guest] !== "PROPN" || words[guest]?.mention?.kind === "Country") return tree;
  const heads = tree.heads.slice();
  const labels = [...tree.labels];
  const host = tree.heads[word] ?? -1;
  const marked = /^(ADP|SCONJ)$/.test(tree.upos[before] ?? "");
  heads[guest] = host;
  labels[guest] = marked ? (/^(VERB|AUX)$/.test(tree.upos[host] ?? "") ? "obl" : "nmod") : "obj";
  heads[word] = guest;
  labels[word] = "amod";
  if (marked || tree.upos[before] === "DET") {
    heads[before] = guest;
    labels[before] = marked ? "case" : "det";
  }
  return retreed(tree, {
    heads,
    labels,
    upos: tree.upos.map((upos, at) => (at === word ? "ADJ" : at === before && marked ? "ADP" : upos)),
  });
}

/** Verbs that need no object and are seldom done to anybody without "by". */
const MOVING =
  /^(train|exercise|drill|rehearse|operate|patrol|sail|serve|march|advance|deploy|arrive|land|thunder|roar|touch|return|depart|dock|head|travel|fly)$/;

/** "Indian warships exercised together off Goa.": a sentence without another verb is a clause, no noun with a participle. */
function asClause(tree: Tree): Tree {
  const root = tree.heads.indexOf(-1);
  if (root < 0 || !/^(NOUN|PROPN)$/.test(tree.upos[root] ?? "") || tree.forms.at(-1) !== ".") return tree;
  const finite = tree.labels.findIndex((label, word) => label === "acl" && isFiniteClause(tree, word, root));
  if (finite >= 0) return madeRoot(tree, root, finite);
  const verb = tree.labels.findIndex(
    (label, word) =>
      label === "acl" && tree.heads[word] === root && word > root && MOVING.test(tree.lemmas[word] ?? ""),
  );
  if (verb < 0 || tree.forms[verb + 1] === "by") return tree;
  if (tree.xpos.some((tag, word) => word !== verb && /^(VBD|VBZ|VBP|MD)$/.test(tag))) return tree;
  return madeRoot(retreed(tree, { xpos: tree.xpos.map((tag, word) => (word === verb ? "VBD" : tag)) }), root, verb);
}

/** "Kim, a sister of the leader, denounced Chad.", "X and Y are to meet.": a finite verb that the parser hung on the name which is its subject. */
function isFiniteClause(tree: Tree, verb: number, root: number): boolean {
  if (tree.heads[verb] !== root || verb < root || tree.upos[root] !== "PROPN") return false;
  const below = tree.labels.flatMap((label, word) => (tree.heads[word] === verb ? [{ label, word }] : []));
  const helped = below.some(
    ({ label, word }) => /^(aux|cop)$/.test(label) && word < verb && /^(VBD|VBZ|VBP|MD)$/.test(tree.xpos[word] ?? ""),
  );
  const followed = below.some(({ label, word }) => /^(obj|iobj|ccomp|xcomp)$/.test(label) && word > verb);
  if (!helped && !(/^(VBD|VBN|VBZ|VBP)$/.test(tree.xpos[verb] ?? "") && followed)) return false;
  return !below.some(({ label, word }) => label === "mark" && tree.forms[word]?.toLowerCase() !== "to");
}

/** The tree with the verb for a root and the old root for its subject. */
function madeRoot(tree: Tree, root: number, verb: number): Tree {
  return retreed(tree, {
    heads: tree.heads.map((head, word) =>
      word === root ? verb : word === verb ? -1 : head === root && word > verb ? verb : head,
    ),
    labels: tree.labels.map((label, word) => (word === root ? "nsubj" : word === verb ? "root" : label)),
  });
}

/** "the Pakistanis test-fired a missile": what hangs on "test" hangs on the verb. */
function joinPrefixes(tree: Tree): Tree {
  const verb = tree.forms.findIndex(
    (_form, word) =>
      word >= 2 &&
      tree.upos[word] === "VERB" &&
      tree.forms[word - 1] === "-" &&
      tree.heads[word - 2] === word &&
      /^nsubj/.test(tree.labels[word - 2] ?? ""),
  );
  if (verb < 0) return tree;
  const subject = subjectOf(tree, verb - 2);
  if (subject < 0) return tree;
  const heads = tree.heads.slice();
  heads[subject] = verb;
  return retreed(tree, {
    heads,
    labels: tree.labels.map((label, word) => (word === subject ? "nsubj" : word === verb - 2 ? "compound" : label)),
  });
}

const governs = (tree: Tree, word: number): boolean =>
  tree.labels.some(
    (label, child) =>
      tree.heads[child] === word &&
      child > word &&
      child - word < 8 &&
      (VERBAL.test(label) || isSum(tree, word, child)),
  );

/** "The union pledges €2 billion": a sum right behind the word hangs on a verb. */
const isSum = (tree: Tree, word: number, child: number): boolean =>
  child === word + 1 && tree.upos[child] === "SYM" && /^(compound|nmod|amod|appos|dep)$/.test(tree.labels[child] ?? "");

function subjectOf(tree: Tree, word: number): number {
  for (let child = word - 1; child >= 0 && word - child < 12; child--) {
    if (
      tree.heads[child] === word &&
      (tree.upos[child] === "PROPN" || tree.labels[child] === "nsubj") &&
      SUBJECT.test(tree.labels[child] ?? "")
    )
      return child;
  }
  return -1;
}

function asVerb(tree: Tree, [verb, subject]: [number, number]): Tree {
  const at = (values: readonly string[], index: number, value: string): string[] =>
    values.map((each, i) => (i === index ? value : each));
  const form = tree.forms[verb] ?? "";
  return retreed(tree, {
    upos: at(tree.upos, verb, "VERB"),
    xpos: at(tree.xpos, verb, form.endsWith("s") ? "VBZ" : "VBD"),
    lemmas: at(tree.lemmas, verb, lemma(form, "VERB")),
    labels: tree.labels.map((label, i) =>
      i === subject ? "nsubj" : tree.heads[i] === verb && isSum(tree, verb, i) ? "obj" : label,
    ),
  });
}
