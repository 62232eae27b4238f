/** A tree in, the tree with relative clauses and numbers on the words that they belong to out. */
import { type Draft, dependentsIn, draftOf, headOf, isNoun, isVerb, lies } from "./draft.ts";
import type { Tree } from "./tree.ts";

/** "X, who is in Chad for talks, said": the clause modifies X; "Forty-seven states": the number is one. */
export function mendRelatives(tree: Tree): Tree {
  const relative = tree.forms.findIndex((form, word) => RELATIVE.test(form) && tree.labels[word] === "nsubj");
  const tens = tree.forms.findIndex((form, word) => TENS.test(form) && tree.forms[word + 1] === "-");
  const among = tree.forms.findIndex((form, word) => form === "among" && AMONG.test(tree.forms[word + 1] ?? ""));
  if (relative < 0 && tens < 0 && among < 1) return tree;
  const draft = draftOf(tree);
  if (among > 0) partExamples(draft, among);
  if (tens >= 0) joinNumber(draft, tens);
  for (let word = Math.max(relative, 0); relative >= 0 && word < draft.forms.length; word++)
    if (RELATIVE.test(draft.forms[word] ?? "") && draft.labels[word] === "nsubj") hangClause(draft, word);
  return draft;
}

const AMONG = /^(them|whom|which|these|those)$/;

/** "condemned the raid, among them Chad and Mali": the examples are not joined to the object. */
function partExamples(draft: Draft, among: number): void {
  const example = draft.forms.findIndex((_, word) => word > among + 1 && word <= among + 4 && isNoun(draft, word));
  if (example < 0 || headOf(draft, example) > among || draft.labels[example] !== "conj") return;
  draft.labels[example] = "dep";
}

const RELATIVE = /^(who|which)$/;

/** A predicate with a form of "be" that the parser joined to the noun before the pronoun. */
function hangClause(draft: Draft, pronoun: number): void {
  const predicate = headOf(draft, pronoun);
  const noun = headOf(draft, predicate);
  if (isPersonsClause(draft, pronoun, predicate)) {
    draft.heads[predicate] = pronoun - 2;
    return;
  }
  if (isVerb(draft, noun) && joinToName(draft, pronoun, predicate)) return;
  if (noun < 0 || noun > pronoun || !isNoun(draft, noun) || predicate < pronoun) return;
  if (!/^(conj|appos|nmod|obl|dep)$/.test(draft.labels[predicate] ?? "")) return;
  if (dependentsIn(draft, predicate, /^cop$/).length === 0) return;
  draft.labels[predicate] = "acl:relcl";
  for (const phrase of dependentsIn(draft, noun, /^(nmod|obl)$/)) {
    if (phrase < predicate || draft.forms.slice(predicate, phrase).includes(",")) continue;
    draft.heads[phrase] = predicate;
    draft.labels[phrase] = "obl";
  }
}

/** "met with X, who is on a visit": a predicate that the parser gave to the verb is said of the name before the pronoun. */
function joinToName(draft: Draft, pronoun: number, predicate: number): boolean {
  const name = pronoun - (draft.forms[pronoun - 1] === "," ? 2 : 1);
  if (draft.forms[pronoun] !== "who" || name < 0 || predicate < pronoun || headOf(draft, predicate) > name)
    return false;
  if (draft.upos[name] !== "PROPN" || !/^(obl|obj|nmod|conj|dep|advcl)$/.test(draft.labels[predicate] ?? ""))
    return false;
  if (dependentsIn(draft, predicate, /^cop$/).length === 0 || lies(draft, name, predicate)) return false;
  draft.heads[predicate] = name;
  draft.labels[predicate] = "acl:relcl";
  return true;
}

/** "held talks with X, who has arrived": talks are no "who". */
const isPersonsClause = (draft: Draft, pronoun: number, predicate: number): boolean =>
  draft.forms[pronoun] === "who" &&
  draft.forms[pronoun - 1] === "," &&
  draft.upos[pronoun - 2] === "PROPN" &&
  draft.labels[predicate] === "acl:relcl" &&
  EVENTS.test(draft.lemmas[headOf(draft, predicate)] ?? "") &&
  lies(draft, pronoun - 2, headOf(draft, predicate));
const EVENTS =
  /^(talk|meeting|call|conversation|visit|summit|conference|negotiation|consultation|discussion|letter|message|statement|interview|dinner|lunch|session|briefing|request|invitation|support|aid|attack|arrest|election|appointment|speech)$/;

const TENS = /^(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/i;
const ONES = /^(one|two|three|four|five|six|seven|eight|nine)$/;

/** "Forty - seven": the tens belong to the ones, and where they stood at the root the clause that hangs on them does. */
function joinNumber(draft: Draft, tens: number): void {
  const ones = tens + 2;
  if (!ONES.test(draft.forms[ones] ?? "") || headOf(draft, tens) === ones) return;
  const above = headOf(draft, tens);
  const own = dependentsIn(draft, tens, /./);
  const clause = own.find((word) => /^(parataxis|acl:relcl|ccomp|advcl)$/.test(draft.labels[word] ?? ""));
  const next = headOf(draft, ones) === tens ? clause : undefined;
  if (headOf(draft, ones) === tens && next === undefined) return;
  const heir = clause ?? ones;
  if (above < 0 && clause === undefined) return;
  for (const word of own) if (word !== heir) draft.heads[word] = heir === ones ? ones : heir;
  if (clause !== undefined) {
    draft.heads[clause] = above;
    draft.labels[clause] = draft.labels[tens] as string;
  }
  draft.heads[tens] = ones;
  draft.labels[tens] = "compound";
}
