// A word of a sale, a gift or a make in, who stands around it out: partners in making, whom help is for, who decides on a delivery, who keeps what is home-made.
import { CALENDAR } from "../../clauses/calendar-words.ts";
import type { Filler } from "../../clauses/frames/frame.ts";
import { surfaceSubject } from "../../clauses/subjects/surface-subject.ts";
import {
  coordinated,
  dependents,
  formOf,
  headOf,
  isVerbal,
  labelOf,
  lemmaOf,
  prepositionOf,
  type TreeIndex,
  tagOf,
  uposOf,
} from "../../clauses/tree-index.ts";

const SPAN = 18;
const FINITE = /^(VBD|VBZ|VBP|MD)$/;
const direct = (words: readonly number[]): Filler[] => words.map((word) => ({ word, via: "direct" }));

/** "together with Chad", "jointly with a firm of Chad", "in partnership with Chad": who makes it too. */
function jointMakers(index: TreeIndex, verb: number): Filler[] {
  const { forms } = index.tree;
  for (let at = 1; at < Math.min(forms.length - 1, verb + SPAN); at++) {
    if (formOf(index, at) !== "with" || Math.abs(at - verb) > SPAN) continue;
    const joined =
      /^(together|jointly|along)$/.test(formOf(index, at - 1)) ||
      (/^(cooperation|co-operation|partnership|collaboration|conjunction|tandem)$/.test(formOf(index, at - 1)) &&
        formOf(index, at - 2) === "in");
    if (!joined) continue;
    let noun = at + 1;
    while (noun < forms.length && /^(DET|ADJ|NUM|ADP|PRON)$/.test(uposOf(index, noun))) noun++;
    for (let steps = 0; steps < 6 && headOf(index, noun) > noun && labelOf(index, noun) !== "appos"; steps++) {
      if (!/^(compound|amod|nmod:poss|nmod|flat|nmod:desc)$/.test(labelOf(index, noun))) break;
      noun = headOf(index, noun);
    }
    return direct(coordinated(index, noun));
  }
  const joint =
    /^co-?(?:produce|develop)$/.test(lemmaOf(index, verb)) ||
    [verb - 1, verb + 1].some((at) => formOf(index, at) === "jointly");
  return joint ? agreedWith(index, verb) : [];
}

/** "reached an agreement with Chad to jointly build jets": with whom. */
function agreedWith(index: TreeIndex, verb: number): Filler[] {
  const head = headOf(index, verb);
  if (head < 0 || !/^(acl|advcl|xcomp)$/.test(labelOf(index, verb))) return [];
  return [head, ...dependents(index, head, "obj")]
    .flatMap((word) => dependents(index, word, "nmod", "obl"))
    .filter((word) => word < verb && prepositionOf(index, word) === "with")
    .flatMap((word) => direct(coordinated(index, word)));
}

/** Verbs whose object is helped. */
const HELPS =
  /^(help|support|assist|aid|rebuild|reconstruct|stabilise|stabilize|strengthen|restore|modernise|modernize|equip|feed|prop|shore|bolster|sustain|revive|finance|fund|benefit)$/;
/** Verbs of what is done against a need in the place that is helped. */
const EASES =
  /^(reduce|ease|alleviate|address|relieve|fight|combat|tackle|clear|repair|improve|build|boost|develop|prevent|provide|respond|cope|deal|recover|promote|end|avert|curb|run|hold)$/;

/** The verbs behind "pledged money" that say what it is for: "to help rebuild", "aimed at reducing", "towards stabilising". */
function purposesOf(index: TreeIndex, word: number): number[] {
  const found: number[] = [];
  for (let at = word + 1; at < Math.min(index.tree.forms.length, word + SPAN + 6); at++) {
    if (FINITE.test(tagOf(index, at)) && isVerbal(index, at)) break;
    const lemma = lemmaOf(index, at);
    if (!isVerbal(index, at) || !(HELPS.test(lemma) || EASES.test(lemma))) continue;
    const before = formOf(index, at - 1);
    const marked =
      /^(VB|VBG)$/.test(tagOf(index, at)) &&
      (/^(to|towards?|for|at|in|and|help|on)$/.test(before) || found.includes(headOf(index, at)));
    if (marked) found.push(at);
  }
  return found;
}

/** "to help rebuild Chad", "towards stabilising Chad", "to help Chad hold elections": whom the money is for. */
const helpedBy = (index: TreeIndex, word: number): Filler[] =>
  purposesOf(index, word)
    .filter((verb) => HELPS.test(lemmaOf(index, verb)))
    .flatMap((verb) => [
      ...dependents(index, verb, "obj", "iobj"),
      ...dependents(index, verb, "ccomp", "xcomp").flatMap((clause) => dependents(index, clause, "nsubj")),
    ])
    .flatMap((object) => direct(coordinated(index, object)));

/** "aimed at reducing poverty in Chad": where the need is. */
const helpedIn = (index: TreeIndex, word: number): Filler[] =>
  purposesOf(index, word)
    .flatMap((verb) => [verb, ...dependents(index, verb, "obj", "obl")])
    .flatMap((each) => dependents(index, each, "obl", "nmod"))
    .filter((place) => prepositionOf(index, place) === "in" && !CALENDAR.test(formOf(index, place)))
    .flatMap((place) => direct(coordinated(index, place)));

const DECIDED =
  /^(ban|embargo|restriction|suspension|halt|freeze|pause|block|hold|resumption|moratorium|block|stop|curb|start|completion|increase)$/;

/** Nouns for leave that is given. */
export const ALLOWED: RegExp =
  /^(approval|consent|permission|go-ahead|light|nod|licence|license|clearance|blessing|assent)$/;

/** "lifted the ban on deliveries", "ordered the suspension of shipments", "gave approval for the sale": the noun above the act, and the verb that decides on it. */
export function decisionOn(
  index: TreeIndex,
  noun: number,
): { readonly act: number; readonly verb: number } | undefined {
  const head = headOf(index, noun);
  const preposition =
    [noun, ...dependents(index, noun, "compound", "amod")].map((each) => prepositionOf(index, each)).find(Boolean) ??
    "";
  if (head < 0 || !/^(of|on|for|to)$/.test(preposition)) return undefined;
  const acts = /^(for|to)$/.test(preposition) ? ALLOWED : DECIDED;
  if (isVerbal(index, head)) {
    const act = dependents(index, head, "obj").find((each) => each < noun && acts.test(lemmaOf(index, each)));
    return act === undefined ? undefined : { act, verb: head };
  }
  return acts.test(lemmaOf(index, head)) ? { act: head, verb: headOf(index, head) } : undefined;
}

/** Who decides on the act above the noun. */
function decidersOf(index: TreeIndex, noun: number): Filler[] {
  const decision = decisionOn(index, noun);
  if (decision === undefined) return [];
  const owners = dependents(index, decision.act, "nmod:poss");
  if (owners.length > 0) return direct(owners);
  return decision.verb >= 0 && isVerbal(index, decision.verb) && labelOf(index, decision.act) === "obj"
    ? surfaceSubject(index, decision.verb)
    : [];
}

const AT_HOME = /^(domestically|indigenously|locally|nationally|natively)$/;

/** "domestically produced", "home-built", "indigenous": made where it is kept. */
export function isHomeMade(index: TreeIndex, word: number): boolean {
  if (/^(indigenous|homegrown|home-grown|home-made|homemade)$/.test(lemmaOf(index, word))) return true;
  const before = formOf(index, word - 1);
  return (
    AT_HOME.test(before) ||
    (before === "-" && /^(home|self|locally|domestically|indigenously)$/.test(formOf(index, word - 2)))
  );
}

/** The noun that "domestically produced" stands before. */
const homeMade = (index: TreeIndex, word: number): Filler[] =>
  isHomeMade(index, word) && headOf(index, word) > word ? direct(coordinated(index, madeNoun(index, word))) : [];

/** The noun of the phrase: "fighter" of "indigenous Tejas fighter". */
function madeNoun(index: TreeIndex, word: number): number {
  let noun = headOf(index, word);
  while (/^(compound|flat|amod)$/.test(labelOf(index, noun)) && headOf(index, noun) > noun) noun = headOf(index, noun);
  return noun;
}

/** Verbs of who has a weapon and shows it. */
const SHOWS =
  /^(unveil|test|test-fire|launch|show|display|commission|induct|deploy|fire|have|use|develop|present|complete|float|field|operate|parade|showcase|receive|export|sell|build|produce|make)$/;

/** "its domestically produced missile", "Chad unveiled a home-built drone": whose home it is. */
function homeOf(index: TreeIndex, word: number): Filler[] {
  if (headOf(index, word) < 0) return [];
  const noun = madeNoun(index, word);
  const owners = dependents(index, noun, "nmod:poss");
  if (owners.length > 0) return direct(owners);
  const verb = headOf(index, noun);
  return verb >= 0 && labelOf(index, noun) === "obj" && isVerbal(index, verb) && SHOWS.test(lemmaOf(index, verb))
    ? surfaceSubject(index, verb)
    : [];
}

/** ", delivered by Chad" at the end of a clause: what the clause is about, wherever the parser hung the participle. */
function clauseSubject(index: TreeIndex, verb: number): Filler[] {
  if (formOf(index, verb - 1) !== ",") return [];
  for (let at = verb - 2, steps = 0; at >= 0 && steps < SPAN; at--, steps++) {
    if (/^[;:]$/.test(formOf(index, at))) return [];
    if (FINITE.test(tagOf(index, at)) && isVerbal(index, at)) return surfaceSubject(index, at);
  }
  return [];
}

/** "relies on aid from Chad", "agreed to it in return for aid from Chad": who lives on it. */
function dependantOn(index: TreeIndex, noun: number): Filler[] {
  let at = noun;
  for (let steps = 0; steps < 5 && /^(nmod|obl|compound|conj)$/.test(labelOf(index, at)); steps++) {
    at = headOf(index, at);
    if (at >= 0 && isVerbal(index, at)) return surfaceSubject(index, at);
  }
  return [];
}

/** "weapons sent by Chad have reached Mali": where the thing that the participle tells of came. */
function reachedBy(index: TreeIndex, participle: number): Filler[] {
  let thing = headOf(index, participle);
  const attached = /^acl/.test(labelOf(index, participle));
  for (let steps = 0; thing >= 0 && labelOf(index, thing) === "nmod" && steps < 3; steps++)
    thing = headOf(index, thing);
  const verb = thing >= 0 && attached ? headOf(index, thing) : -1;
  if (verb < 0 || !/^nsubj/.test(labelOf(index, thing))) return [];
  if (UNDER_WAY.test(lemmaOf(index, verb)))
    return dependents(index, verb, "nmod", "obl")
      .filter((place) => prepositionOf(index, place) === "to")
      .flatMap((place) => direct(coordinated(index, place)));
  if (!COMES.test(lemmaOf(index, verb))) return [];
  return [
    ...dependents(index, verb, "obj"),
    ...dependents(index, verb, "obl").filter((place) => /^(in|to|with|at|into)$/.test(prepositionOf(index, place))),
  ].flatMap((place) => direct(coordinated(index, place)));
}
/** "are on their way to Chad", "are en route to Chad". */
const UNDER_WAY = /^(way|route)$/;
const COMES = /^(reach|arrive|land|flow|enter|go|end|dock|turn)$/;

/** "finances the salaries of Chadian soldiers": whose they are; a name behind the next comma may open a clause of its own. */
const payeesOf = (index: TreeIndex, verb: number): Filler[] =>
  dependents(index, verb, "obj").flatMap((thing) =>
    direct([
      ...dependents(index, thing, "nmod:poss"),
      ...dependents(index, thing, "nmod").filter((owner) => prepositionOf(index, owner) === "of"),
    ]),
  );

/** "gave the Philippines coastal radars", "sent Chad T-72 tanks", "gave Chad's army tents": a state right behind the verb that the tree has for a part of the thing. "US jets" are American. */
const besideThing = (index: TreeIndex, verb: number): Filler[] => {
  const first = /^(the|its)$/.test(formOf(index, verb + 1)) ? verb + 2 : verb + 1;
  const thing = headOf(index, first);
  const given =
    /^(PROPN|NOUN)$/.test(uposOf(index, first)) &&
    /^(compound|nmod|nmod:poss|amod)$/.test(labelOf(index, first)) &&
    !/^[\p{Lu}.]+$/u.test(index.tree.forms[first] ?? "") &&
    formOf(index, first + 1) !== "'s" &&
    thing > first &&
    headOf(index, thing) === verb &&
    labelOf(index, thing) === "obj" &&
    !isVerbal(index, first);
  return given ? direct([first]) : [];
};

/** "keeps troops there": the adverb, under the verb or its object. */
const thereOf = (index: TreeIndex, verb: number): Filler[] =>
  [verb, ...dependents(index, verb, "obj", "nsubj:pass")]
    .flatMap((word) => dependents(index, word, "advmod"))
    .filter((word) => formOf(index, word) === "there")
    .flatMap((word) => direct([word]));

/** "Chad's missiles were fired at a port", "Chadian rockets were launched": a passive without an agent was done by whose the arms are. */
const ownerOfFired = (index: TreeIndex, verb: number): Filler[] =>
  dependents(index, verb, "obl:agent").length > 0
    ? []
    : dependents(index, verb, "nsubj:pass").flatMap((thing) =>
        direct(dependents(index, thing, "nmod:poss", "amod", "compound")),
      );

/** The slots that these fill. */
export const AROUND_ARMS: readonly (readonly [slot: string, (index: TreeIndex, word: number) => Filler[]])[] = [
  ["jointly", jointMakers],
  ["helped", helpedBy],
  ["helped in", helpedIn],
  ["decider", decidersOf],
  ["home-made", homeMade],
  ["home", homeOf],
  ["told of", clauseSubject],
  ["dependant", dependantOn],
  ["reached", reachedBy],
  ["beside thing", besideThing],
  ["there", thereOf],
  ["owner of fired", ownerOfFired],
  ["payee", payeesOf],
];
