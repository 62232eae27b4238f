/** A second verb of a report in, the verb of the one who tells it out: "said that a ship had come, and called on Chad to leave". */
import { type Draft, dependentsIn, hasSubject, headOf } from "./draft.ts";

const SPEAKING =
  /^(call|urge|accuse|warn|demand|condemn|ask|add|vow|threaten|blame|denounce|appeal|criticise|criticize|promise|pledge|protest)$/;
const SAYING =
  /^(say|state|tell|report|believe|note|stress|claim|insist|announce|declare|warn|allege|argue|write|complain|think)$/;

/** "warned that it would pay, and urged Chad to leave": a past form is joined to the past form above, not to what would be; -1 where it is no such. */
export function tellerOf(draft: Draft, word: number): number {
  const told = headOf(draft, word);
  if (draft.labels[word] !== "conj" || hasSubject(draft, word)) return -1;
  if (SPEAKING.test(draft.lemmas[word] ?? "")) {
    const teller = alsoSpoke(draft, word, told);
    if (teller >= 0) return teller;
  }
  const now = pastAfterPresent(draft, word, told);
  if (now >= 0) return now;
  if (draft.xpos[word] === "VBZ") return alsoTold(draft, word, told);
  if (draft.xpos[word] !== "VBD" || draft.xpos[told] !== "VB") return -1;
  if (dependentsIn(draft, word, /^(aux|aux:pass|mark)$/).length > 0) return -1;
  let at = headOf(draft, told);
  for (let steps = 0; steps < 4 && at >= 0; at = headOf(draft, at), steps++)
    if (draft.xpos[at] === "VBD" && at < word) return at;
  return -1;
}

/** "say that Chad has broken the truce, and on Monday urged Niger to act": whoever told of the one did the other. */
function alsoSpoke(draft: Draft, word: number, told: number): number {
  if (!/^VB[DN]$/.test(draft.xpos[word] ?? "") || SPEAKING.test(draft.lemmas[told] ?? "")) return -1;
  if (dependentsIn(draft, word, /^(aux:pass|mark|obl:agent)$/).length > 0) return -1;
  const perfect = dependentsIn(draft, told, /^aux$/).some((helper) =>
    /^(had|has|have)$/.test(draft.forms[helper] ?? ""),
  );
  const apart = isSetApart(draft, word);
  if (!apart && !(perfect && draft.forms[word - 1] === "and")) return -1;
  let at = told;
  for (let steps = 0; steps < 4 && at >= 0; steps++) {
    if (!/^(ccomp|acl|obj|conj)$/.test(draft.labels[at] ?? "")) return -1;
    at = headOf(draft, at);
    if (at >= 0 && at < told && SAYING.test(draft.lemmas[at] ?? "") && /^VB[DZP]$/.test(draft.xpos[at] ?? ""))
      return agrees(draft, word, at) ? at : -1;
  }
  return -1;
}

/** ", and this week", ", and has also": nothing but a time and a helper behind the conjunction. */
function isSetApart(draft: Draft, word: number): boolean {
  let and = word - 1;
  while (and > 0 && word - and <= 6 && draft.forms[and] !== "and") and--;
  return (
    draft.forms[and] === "and" &&
    draft.forms[and - 1] === "," &&
    draft.forms.slice(and + 1, word).every((form) => BEHIND.test(form))
  );
}
const BEHIND =
  /^(on|in|at|this|last|also|has|have|had|again|since|later|earlier|then|the|same|week|month|year|day|today|yesterday|repeatedly|recently|strongly|\w+day|January|February|March|April|May|June|July|August|September|October|November|December|\d+)$/i;

/** "Chad says … and has urged", "experts say … and have urged". */
const agrees = (draft: Draft, word: number, teller: number): boolean =>
  dependentsIn(draft, word, /^aux$/).every((helper) => {
    const form = draft.forms[helper]?.toLowerCase();
    return form === "has" ? draft.xpos[teller] !== "VBP" : form === "have" ? draft.xpos[teller] !== "VBZ" : true;
  });

/** "said Chad is to blame and warned Niger to leave": a past form does not go on from what is so, but from who said it; -1 where it is no such. */
function pastAfterPresent(draft: Draft, word: number, told: number): number {
  const saying = headOf(draft, told);
  const helpers = dependentsIn(draft, told, /^(aux|cop)$/);
  const present = [told, ...helpers].some((each) => /^VB[ZP]$/.test(draft.xpos[each] ?? ""));
  return draft.xpos[word] === "VBD" &&
    draft.labels[told] === "ccomp" &&
    draft.xpos[saying] === "VBD" &&
    SAYING.test(draft.lemmas[saying] ?? "") &&
    SPEAKING.test(draft.lemmas[word] ?? "") &&
    present &&
    !helpers.some((each) => /^(has|have|'s|’s)$/.test(draft.forms[each] ?? "")) &&
    dependentsIn(draft, word, /^(aux|aux:pass|mark)$/).length === 0
    ? saying
    : -1;
}

/** "says that Chad has jets and warns Niger to leave": whoever says the one warns; -1 where it is no such. */
function alsoTold(draft: Draft, word: number, told: number): number {
  const saying = headOf(draft, told);
  return draft.labels[told] === "ccomp" &&
    draft.xpos[saying] === "VBZ" &&
    /^(say|state|report|announce)$/.test(draft.lemmas[saying] ?? "") &&
    /^(call|urge|warn|demand|condemn|appeal)$/.test(draft.lemmas[word] ?? "") &&
    !SPEAKING.test(draft.lemmas[told] ?? "") &&
    draft.forms[word - 1] === "and"
    ? saying
    : -1;
}

const DECLARING =
  /^(condemn|deplore|denounce|reaffirm|reiterate|urge|encourage|welcome|commend|call|demand|reject|express|underline|underscore|stress)$/;

/** "We endorse the call to hold elections, and encourage Chad to take part": what the first word of such a paper does; -1 where it is no such. */
export function declarerOf(draft: Draft, word: number): number {
  const root = draft.heads.indexOf(-1);
  const joined = headOf(draft, word);
  if (draft.labels[word] !== "conj" || root < 0 || root >= joined || joined >= word || root > LATEST_ROOT) return -1;
  if (!DECLARING.test(draft.lemmas[word] ?? "") || !/^VBP?$/.test(draft.xpos[word] ?? "")) return -1;
  if (draft.xpos[root] !== "VBP" || hasSubject(draft, word)) return -1;
  if (!dependentsIn(draft, root, /^nsubj$/).some((subject) => /^we$/i.test(draft.forms[subject] ?? ""))) return -1;
  if (dependentsIn(draft, word, /^(aux|mark)$/).length > 0) return -1;
  const apart = draft.forms[word - 1] === "and" && draft.forms[word - 2] === ",";
  const owned = draft.forms[word - 1] === "and" && draft.labels[joined] === "acl";
  return (apart || owned) && draft.xpos[joined] === "VB" ? root : -1;
}
const LATEST_ROOT = 6;
