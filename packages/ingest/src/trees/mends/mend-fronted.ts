/** A tree in, the tree in which the verb of the sentence is its root out, where the parser chose a phrase before the comma: "At the invitation of X, Y is visiting Z". */

import type { Tree } from "../tree.ts";
import { dependentsIn, draftOf, isNoun, isVerb } from "./draft.ts";

const CLAUSE = /^(acl|acl:relcl|parataxis|conj|appos|dep|advcl)$/;

export function mendFronted(given: Tree): Tree {
  const tree = subjectBehindTime(subjectBehind(given));
  const root = tree.heads.indexOf(-1);
  const verb = root < 0 ? -1 : mainVerb(tree, root);
  if (verb < 0) return tree;
  const draft = draftOf(tree);
  const comma = commaBefore(tree, root, verb);
  draft.heads[verb] = -1;
  draft.labels[verb] = "root";
  draft.heads[root] = verb;
  draft.labels[root] = "obl";
  for (const later of dependentsIn(tree, root, /./)) if (later > comma && later !== verb) draft.heads[later] = verb;
  return draft;
}

/** A finite verb with a subject of its own behind the comma of a phrase that begins the sentence with a preposition. */
function mainVerb(tree: Tree, root: number): number {
  const opens = isNoun(tree, root) && dependentsIn(tree, root, /^case$/).some((mark) => mark === 0);
  if (!opens) return -1;
  return (
    dependentsIn(tree, root, CLAUSE).findLast(
      (verb) =>
        isVerb(tree, verb) &&
        hasFiniteForm(tree, verb) &&
        dependentsIn(tree, verb, /^mark$/).length === 0 &&
        dependentsIn(tree, verb, /^nsubj(:pass)?$/).some(
          (subject) =>
            subject < verb &&
            !/^(who|which|that|whose)$/i.test(tree.forms[subject] ?? "") &&
            commaBefore(tree, root, subject) >= 0,
        ),
    ) ?? -1
  );
}

const hasFiniteForm = (tree: Tree, verb: number): boolean =>
  /^(VBD|VBZ|VBP)$/.test(tree.xpos[verb] ?? "") ||
  dependentsIn(tree, verb, /^aux/).some((word) => /^(VBD|VBZ|VBP|MD)$/.test(tree.xpos[word] ?? ""));

/** The last comma between the phrase and a word; -1 for none. */
function commaBefore(tree: Tree, root: number, word: number): number {
  const comma = tree.forms.slice(0, word).lastIndexOf(",");
  return comma > root ? comma : -1;
}

const OPENS =
  /^(at|in|after|before|during|following|on|upon|responding|answering|speaking|replying|commenting|with|under)$/i;

/** "At the request of Diallo, the President of Chad spoke": a title right behind the comma and right before the verb is its subject. */
function subjectBehind(tree: Tree): Tree {
  if (!OPENS.test(tree.forms[0] ?? "")) return tree;
  const root = tree.heads.indexOf(-1);
  if (!isVerb(tree, root) || dependentsIn(tree, root, /^(nsubj|nsubj:pass|csubj|expl)$/).length > 0) return tree;
  const comma = tree.forms.indexOf(",");
  const noun = tree.labels.findIndex(
    (label, word) => label === "appos" && word > comma && word < root && (tree.heads[word] as number) < comma,
  );
  if (comma < 0 || noun < 0 || !/^the$/i.test(tree.forms[comma + 1] ?? "")) return tree;
  if (tree.forms.slice(noun, root).includes(",")) return tree;
  const draft = draftOf(tree);
  draft.heads[noun] = root;
  draft.labels[noun] = dependentsIn(tree, root, /^aux:pass$/).length > 0 ? "nsubj:pass" : "nsubj";
  return draft;
}

const SPAN = /^(days|weeks|months|years|decades|hours|week|month|year|decade|time)$/i;

/** "For months Chad, along with Niger, has been mediating": a name right behind a span of time is the subject of a verb that has none. */
function subjectBehindTime(tree: Tree): Tree {
  const name = tree.forms.findIndex(
    (_form, word) =>
      word > 0 &&
      tree.upos[word] === "PROPN" &&
      SPAN.test(tree.forms[word - 1] ?? "") &&
      tree.heads[word] === word - 1 &&
      /^(compound|appos|flat|nmod)$/.test(tree.labels[word] ?? "") &&
      dependentsIn(tree, word, /^case$/).length === 0,
  );
  const verb = name < 0 ? -1 : (tree.heads[name - 1] ?? -1);
  if (verb < name || !isVerb(tree, verb) || !hasFiniteForm(tree, verb)) return tree;
  if (dependentsIn(tree, verb, /^(nsubj|nsubj:pass|csubj|expl)$/).length > 0) return tree;
  const draft = draftOf(tree);
  draft.heads[name] = verb;
  draft.labels[name] = dependentsIn(tree, verb, /^aux:pass$/).length > 0 ? "nsubj:pass" : "nsubj";
  return draft;
}
