// The word that tells an event and a word that says when in, whether the time is the event's out: a time dates the clause in which it stands.
import { dependents, formOf, headOf, isVerbal, labelOf, lemmaOf, type TreeIndex } from "./tree-index.ts";

/** Verbs for what is said or done about an event, later than the event. */
const ABOUT =
  /^(?:say|tell|state|announce|report|claim|note|mention|describe|confirm|acknowledge|admit|deny|reject|dismiss|condemn|denounce|decry|deplore|criticise|criticize|slam|blast|protest|regret|mourn|remember|recall|commemorate|mark|honour|honor|celebrate|welcome|praise|hail|applaud|thank|congratulate|discuss|debate|address|review|raise|study|investigate|probe|blame|accuse|charge|suspect|warn|urge|demand|call|ask|question|cite|quote|link|react|respond|retaliate|avenge|complain|comment|speak|talk|brief|inform|approve|defend|justify)$/;

/**
 * Whether the time at word `time` may date the event that word `event` tells. Where the parser may go either way, it may.
 * `vague`: no day, but a month or a year, which holds a decision and what was decided.
 */
export function isDatedBy(index: TreeIndex, event: number, { time, vague }: { time: number; vague: boolean }): boolean {
  const above = pathUp(index, headOf(index, time));
  const from = pathUp(index, event);
  const meet = from.find((word) => above.includes(word));
  if (meet === undefined) return true;
  const verb = from.slice(from.indexOf(meet)).find((word) => isVerbal(index, word)) ?? meet;
  const aside = above.slice(0, above.indexOf(meet)).some((word) => opensClause(index, word, event));
  if (aside) return false;
  if (verb < event && event < time) return true;
  return !from.slice(0, from.indexOf(meet)).some((word) => isApart(index, word, { time, vague }));
}

/** The word and all above it, up to the root. */
function pathUp(index: TreeIndex, word: number): number[] {
  const path: number[] = [];
  for (let at = word; at >= 0 && path.length < index.tree.heads.length; at = headOf(index, at)) path.push(at);
  return path;
}

/** "the base built in 2019", "…, the minister said on Monday": a clause of its own below the event's. */
function opensClause(index: TreeIndex, word: number, event: number): boolean {
  if (!isVerbal(index, word)) return false;
  const label = labelOf(index, word);
  // "the attack that took place on Monday", "the pact signed in 2019"
  if (/^acl/.test(label) && headOf(index, word) === event && !isVerbal(index, event)) return false;
  return /^(?:acl|acl:relcl|ccomp|csubj|parataxis)$/.test(label) || (label === "advcl" && isAnotherTime(index, word));
}

/** What stands above the event speaks of it from another time. */
function isApart(index: TreeIndex, word: number, { time, vague }: { time: number; vague: boolean }): boolean {
  const label = labelOf(index, word);
  const head = headOf(index, word);
  if (!isVerbal(index, word)) return isVerbal(index, head) && ABOUT.test(lemmaOf(index, head)) && !/^nsubj/.test(label);
  if (/^(?:acl|xcomp)$/.test(label)) return !vague && !ASPECTS.test(lemmaOf(index, head));
  if (label === "parataxis") return !(head < time && time < word);
  if (label === "acl:relcl")
    return !dependents(index, word, "advmod", "mark", "obl").some((each) => formOf(index, each) === "when");
  return /^(?:ccomp|csubj)$/.test(label) || (label === "advcl" && isAnotherTime(index, word));
}

/** What these say of an act is as old as the act. */
const ASPECTS =
  /^(?:begin|start|continue|resume|keep|stop|cease|finish|complete|help|manage|use|go|come|proceed|try|attempt|fail|let|make|see|be|have)$/;

/** "after attacking Chad": before or after what the main clause tells. */
const isAnotherTime = (index: TreeIndex, verb: number): boolean =>
  dependents(index, verb, "mark", "advmod", "case").some((mark) =>
    /^(?:after|before|since|until|till|once|because|although|though|if|unless)$/.test(formOf(index, mark)),
  );
