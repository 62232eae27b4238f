/** A tree in, the tree with "that" clauses on the noun whose object they lack out: "praised the raid on Peru that Chad carried out". */
import { retreed, type Tree } from "../tree.ts";
import { dependentsIn, headOf, isNoun, isVerb } from "./draft.ts";

/** A clause without an object, under a verb that has one and reports nothing, tells of that object. */
export function mendThat(tree: Tree): Tree {
  const verb = tree.labels.findIndex((label, word) => label === "ccomp" && lacksObject(tree, word));
  if (verb < 0) return tree;
  const mark = dependentsIn(tree, verb, /^mark$/)[0] ?? -1;
  const thing = thingBefore(tree, verb, mark);
  if (thing < 0) return tree;
  const [heads, labels, upos] = [tree.heads.slice(), tree.labels.slice(), tree.upos.slice()];
  heads[verb] = thing;
  labels[verb] = "acl:relcl";
  labels[mark] = "obj";
  upos[mark] = "PRON";
  return retreed(tree, { heads, labels, upos });
}

/** "that Chad carried out". */
const lacksObject = (tree: Tree, verb: number): boolean =>
  isVerb(tree, verb) &&
  DONE_TO.test(tree.lemmas[verb] ?? "") &&
  dependentsIn(tree, verb, /^(?:obj|ccomp|xcomp|aux:pass)$/).length === 0 &&
  dependentsIn(tree, verb, /^nsubj$/).some(
    (subject) => tree.forms[subject - 1] === "that" || tree.forms[subject - 2] === "that",
  ) &&
  dependentsIn(tree, verb, /^mark$/).some((mark) => tree.forms[mark] === "that");

/** Verbs that always have an object. */
const DONE_TO =
  /^(?:carry|launch|sign|supply|deliver|sell|buy|purchase|order|provide|send|ship|give|hand|donate|impose|wage|conduct|stage|mount|commit|build|make|produce|develop|deploy|station|fire|ratify|conclude|broker|reach|negotiate|use|operate|hold|pay|host)$/;
/** Verbs with an object and a clause that is told, not its object's. */
const TELLS =
  /^(?:tell|warn|inform|assure|remind|convince|persuade|notify|promise|show|advise|teach|alert|satisfy|brief|send|give|make|issue|have|get|take|see|find|provide|leave|put|hold|raise|express|voice|accept|add|insist|say|state|announce|agree|write|post|report|suggest|confirm)$/;

/** The object of the verb above, where "that" stands right behind it or its phrase. */
function thingBefore(tree: Tree, verb: number, mark: number): number {
  const above = headOf(tree, verb);
  if (mark < 1 || !isVerb(tree, above) || TELLS.test(tree.lemmas[above] ?? "") || !isNoun(tree, mark - 1)) return -1;
  const object = dependentsIn(tree, above, /^obj$/).find((thing) => thing > above && thing < mark) ?? -1;
  if (object < 0 || /^NNPS?$/.test(tree.xpos[object] ?? "")) return -1;
  let at = mark - 1;
  while (at > object) at = headOf(tree, at);
  return at === object ? object : -1;
}
