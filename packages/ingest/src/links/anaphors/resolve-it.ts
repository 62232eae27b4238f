// "It" in, the state or body that it stands for out.
import type { ParsedSentence } from "../parsed-sentence.ts";
import { sharedOwner } from "../shared-owner.ts";
import { takesUpTreaty } from "../treaties/takes-up-treaty.ts";
import type { Anaphora } from "./anaphora.ts";
import { clauseMates, RELATED, whoComplains } from "./clause-mates.ts";
import { controllerOf } from "./controller.ts";
import { type Naming, nearestOne } from "./discourse.ts";
import { isOfStranger, joinedOwner, punishedParty, sameAsBefore, warringParty } from "./it-beside.ts";
import { isNoActor } from "./it-no-actor.ts";
import { whoIsJudged } from "./judged-party.ts";
import { ownSubject, reflexive } from "./own-subject.ts";
import { threatened } from "./threatened.ts";

/** States and bodies; the subject of the clause that the pronoun stands in goes first. */
export function state(sentence: ParsedSentence, word: number, anaphora: Anaphora): string | undefined {
  if (
    /^(?:expl|fixed)$/.test(sentence.tree.labels[word] ?? "") ||
    isNoActor(sentence, word, anaphora) ||
    isOfStranger(sentence, word, anaphora) ||
    takesUpTreaty(sentence, word, anaphora.input.sentences)
  )
    return undefined;
  const { tree } = sentence;
  const rival = clauseSubject(sentence, word);
  const joint = rival === undefined ? new Set<string>() : jointSubjects(sentence, rival, anaphora);
  const mates = reflexive(sentence, word)
    ? new Set<string>()
    : new Set([...clauseMates(sentence, word, anaphora.namings), ...whoComplains(sentence, word, anaphora.namings)]);
  const attacker = attackerOf(sentence, word);
  const ours = speakersOf(sentence, word, anaphora);
  const asked = isAskedOf(sentence, word);
  const beside = frontedBeside(sentence, word, anaphora);
  const ofPlural = (naming: Naming): boolean =>
    rival !== undefined &&
    naming.sentence === sentence.index &&
    tree.xpos[rival] === "NNS" &&
    tree.heads[naming.word] === rival &&
    tree.labels[word] === "nmod:poss" &&
    naming.modifier &&
    MEN.test(tree.lemmas[rival] ?? "");
  const fits = (naming: Naming): boolean =>
    !beside.has(naming) &&
    !(
      ownsSubject(sentence, word, naming, rival) &&
      anaphora.namings.some((each) => each.sentence === sentence.index && each.word === rival)
    ) &&
    !ofPlural(naming) &&
    (naming.kind === "Country" || naming.kind === "Organization") &&
    !naming.locative &&
    naming.entities.length === 1 &&
    !mates.has(naming.entities[0] as string) &&
    !joint.has(naming.entities[0] as string) &&
    !ours.has(naming.entities[0] as string) &&
    !(asked && naming.sentence === sentence.index && naming.word === rival) &&
    !(naming.sentence === sentence.index && naming.word === rival && PLURAL.test(tree.forms[rival] ?? "")) &&
    !(naming.sentence === sentence.index && (naming.word === attacker || tree.heads[naming.word] === attacker));
  const judged =
    joinedOwner(sentence, word, anaphora, fits) ??
    warringParty(sentence, word, anaphora, fits) ??
    punishedParty(sentence, word, anaphora, fits) ??
    sameAsBefore(sentence, word, anaphora, fits) ??
    whoIsJudged(sentence, word, anaphora, fits) ??
    sharedOwner(sentence, word, anaphora, fits) ??
    threatened(sentence, word, anaphora, fits);
  if (judged !== undefined) return judged;
  const announcer = announcerOf(sentence, word);
  const announced = anaphora.namings.find(
    (naming) => naming.sentence === sentence.index && naming.word === announcer && fits(naming),
  );
  if (announced !== undefined) return announced.entities[0];
  const controller = tree.labels[word] === "nmod:poss" ? controllerOf(sentence, word) : -1;
  const controlled = anaphora.namings.find(
    (naming) => naming.sentence === sentence.index && naming.word === controller && fits(naming),
  );
  if (controlled !== undefined) return controlled.entities[0];
  const antecedent = rival === undefined ? -1 : antecedentOf(sentence, rival);
  const taken = anaphora.namings.find(
    (naming) => naming.sentence === sentence.index && naming.word === antecedent && fits(naming),
  );
  if (taken !== undefined && tree.labels[word] === "nmod:poss") return taken.entities[0];
  const plural = rival !== undefined && PLURAL.test(tree.forms[rival] ?? "");
  if (rival !== undefined && rival !== word && !plural) {
    const namings = anaphora.namings.filter(
      (each) =>
        each.sentence === sentence.index &&
        (each.word === rival || tree.heads[each.word] === rival || isJoinedUnder(tree, each.word, rival)) &&
        fits(each),
    );
    if (isBetween(tree, rival) && new Set(namings.flatMap(({ entities }) => entities)).size > 1) return undefined;
    const naming =
      namings.find((each) => each.word === rival && GROUP.test(tree.lemmas[rival] ?? "")) ??
      namings.find((each) => each.word === rival) ??
      namings.find((each) => tree.heads[each.word] === rival);
    if (naming !== undefined) return naming.entities[0];
    if (
      rival !== attacker &&
      tree.labels[word] === "nmod:poss" &&
      /^NOUN$/.test(tree.upos[rival] ?? "") &&
      !/S$/.test(tree.xpos[rival] ?? "")
    )
      return undefined;
  }
  if (/^it$/i.test(tree.forms[word] ?? "") && !mayBeState(sentence, word, rival, anaphora)) return undefined;
  return (
    ownSubject(sentence, word, anaphora, fits) ?? nearestOne(anaphora.namings, { sentence: sentence.index, word }, fits)
  );
}

/** "Chad's Kengas stopped sales to Mali after accusing it": who owns a named subject is not its object; in "Chad's neighbour, Mali, armed it" he is. */
const ownsSubject = (
  { tree, index }: ParsedSentence,
  word: number,
  naming: Naming,
  rival: number | undefined,
): boolean =>
  tree.labels[word] === "obj" &&
  naming.sentence === index &&
  !RELATED.test(tree.lemmas[rival ?? -1] ?? "") &&
  tree.heads[naming.word] === rival &&
  tree.labels[naming.word] === "nmod:poss";

/** "The Yemeni group said it": the group, not Yemen. */
const GROUP =
  /^(?:group|movement|faction|militia|outfit|rebel|militant|company|firm|shipbuilder|manufacturer|alliance)$/;

const WORDS =
  /^(?:announcement|decision|promise|pledge|vow|claim|statement|declaration|commitment|proposal|offer|admission)$/;

/** "welcomed Chad's announcement that it will": whoever announces; -1 for nobody. */
function announcerOf({ tree }: ParsedSentence, word: number): number {
  if (!/^nsubj/.test(tree.labels[word] ?? "") || !/^that$/i.test(tree.forms[word - 1] ?? "")) return -1;
  const noun = word - 2;
  if (!WORDS.test(tree.lemmas[noun] ?? "") || isDisputed(tree, noun, word)) return -1;
  return tree.labels.findIndex((label, at) => label === "nmod:poss" && tree.heads[at] === noun && at < noun);
}

/** "rejected Chad's claim that it arms the rebels": said of who rejects it; "that it had shot down ten" Chad says of itself. */
const isDisputed = (tree: ParsedSentence["tree"], claim: number, word: number): boolean =>
  tree.lemmas[claim] === "claim" &&
  /^(?:deny|reject|dismiss|refute|rebuff|rubbish)$/.test(tree.lemmas[tree.heads[claim] ?? -1] ?? "") &&
  /^(?:arm|supply|send|back|support|fund|finance|train|shelter|harbour|harbor|host|attack|bomb|shell|violate|aid|help|plan|meddle|interfere|deploy)$/.test(
    tree.lemmas[tree.heads[word] ?? -1] ?? "",
  );

/** "Chad says that Nigerien troops shelled its posts": what is theirs would be "their posts". */
const MEN =
  /^(?:troop|soldier|force|jet|warplane|guard|fighter|gunner|marine|tank|drone|gunman|official|diplomat|officer|policeman|instructor|adviser|advisor|trainer|expert|peacekeeper|commando|ranger)$/;

/** "We reiterate that it must stop": it is none of us. */
const PLURAL = /^(?:we|they|i|you|he|she)$/i;

/** Whom "we" and "our" before the word stand for. */
const speakersOf = ({ index, words }: ParsedSentence, word: number, { namings }: Anaphora): ReadonlySet<string> =>
  new Set(
    namings.flatMap((naming) =>
      naming.sentence === index &&
      naming.word < word &&
      /^(?:[Ww]e|[Oo]ur|[Uu]s|WE|OUR)$/.test(words[naming.word]?.text ?? "")
        ? naming.entities
        : [],
    ),
  );

/** "demanded that it halt the drills": whoever demands has others halt them. */
function isAskedOf({ tree }: ParsedSentence, word: number): boolean {
  const verb = tree.heads[word] ?? -1;
  return (
    tree.labels[word] === "nsubj" &&
    tree.labels[verb] === "ccomp" &&
    tree.xpos[verb] === "VB" &&
    /^(?:demand|insist|urge|request|ask|propose|recommend)$/.test(tree.lemmas[tree.heads[verb] ?? -1] ?? "") &&
    !tree.labels.some((label, at) => tree.heads[at] === verb && /^aux/.test(label))
  );
}

const HARM =
  /^(?:kill|wound|injure|maim|capture|ambush|murder|behead|massacre|bomb|shell|attack|shoot|sink|abduct|kidnap|strike|hit|raid|target|violate|invade|ram|harass|board|seize|enter)$/;
const VICTIM =
  /^(?:soldier|troop|peacekeeper|serviceman|officer|policeman|citizen|national|civilian|sailor|marine|diplomat|ship|vessel|boat|trawler|tanker|fisherman|jet|plane|helicopter|position|embassy|consulate|mission|compound|headquarters|airport|airfield|port|refinery|plant|reactor|town|village|convoy|patrol|outpost|base|territory|airspace|soil|water|border|force|commander|leader|fighter|militant|member|general|operative|chief|envoy)s?$|^(?:troops|servicemen|policemen)$/i;

/** "killed 12 of its soldiers", "bombed its positions": whose subject does not own them; -1 for none. */
function attackerOf({ tree }: ParsedSentence, word: number): number {
  const owned = tree.heads[word] ?? -1;
  if (tree.labels[word] !== "nmod:poss" || !VICTIM.test(tree.forms[owned] ?? "")) return -1;
  let verb = tree.heads[owned] ?? -1;
  for (let step = 0; step < 3 && verb >= 0 && tree.upos[verb] !== "VERB"; step++) verb = tree.heads[verb] ?? -1;
  if (verb > word || !HARM.test(tree.lemmas[verb] ?? "")) return -1;
  const subject = tree.labels.findIndex((label, at) => label === "nsubj" && tree.heads[at] === verb);
  return subject >= 0 ? subject : accusedOf(tree, verb);
}

/** "accused Chad of bombing its positions": who is accused bombs what is not its own; -1 for nobody. */
function accusedOf(tree: ParsedSentence["tree"], gerund: number): number {
  const verb = tree.heads[gerund] ?? -1;
  if (tree.xpos[gerund] !== "VBG" || !ACCUSING.test(tree.lemmas[verb] ?? "")) return -1;
  return tree.labels.findIndex((label, at) => label === "obj" && tree.heads[at] === verb && at < gerund);
}
const ACCUSING = /^(?:accuse|blame|condemn|denounce|criticise|criticize|suspect)$/;

/** "Chad, which accuses its neighbour": the noun that a relative pronoun takes up; -1 for none. */
function antecedentOf({ tree }: ParsedSentence, pronoun: number): number {
  if (!/^(?:which|who|that)$/i.test(tree.forms[pronoun] ?? "")) return -1;
  const verb = tree.heads[pronoun] ?? -1;
  return tree.labels[verb] === "acl:relcl" ? (tree.heads[verb] ?? -1) : -1;
}

/** Under another subject "it" may be any thing; alone it is a state where it acts: "It is under sanctions", not "It is the first time", "It was attended by". */
function mayBeState(
  { tree, index }: ParsedSentence,
  word: number,
  rival: number | undefined,
  anaphora: Anaphora,
): boolean {
  if (tree.labels[word] === "obj" && ADDRESSING.test(tree.lemmas[tree.heads[word] ?? -1] ?? "")) return true;
  if (rival !== undefined && rival !== word && !/^W/.test(tree.xpos[rival] ?? ""))
    return anaphora.namings.some(
      (each) => each.sentence === index && each.word === rival && /^(?:Country|Organization)$/.test(each.kind),
    );
  const head = tree.heads[word] ?? -1;
  const isChild = (wanted: string) => tree.labels.some((label, at) => tree.heads[at] === head && label === wanted);
  const predicate = isChild("cop") && !isChild("case");
  if (!/^nsubj/.test(tree.labels[word] ?? "")) return true;
  return predicate ? STANDING.test(tree.lemmas[head] ?? "") : !OF_EVENTS.test(tree.lemmas[head] ?? "");
}

/** Only who can answer is spoken to so. */
const ADDRESSING =
  /^(?:urge|warn|accuse|ask|tell|press|implore|beg|thank|threaten|remind|blame|invite|advise|caution|beseech|entreat|exhort)$/;

/** What a state or body can be said to be. */
const STANDING =
  /^(?:member|party|signatory|ally|partner|producer|supplier|exporter|importer|buyer|customer|user|operator|maker|state|country|nation|power|group|alliance|company|ready|willing|able|unable|prepared|determined|committed)$/;
/** What talks, plans, laws and attacks do or undergo. */
const OF_EVENTS =
  /^(?:mark|come|follow|mean|include|allow|require|show|suggest|appear|seem|happen|occur|last|attend|involve|cost|contain|pose|run|entail|provide|serve|reflect|represent|bring|cover|concern|stipulate|focus|set|date|weigh|carry)$/;

/** "relations between A and B": B hangs on A. */
const isJoinedUnder = (tree: ParsedSentence["tree"], word: number, noun: number): boolean =>
  tree.labels[word] === "conj" && tree.heads[tree.heads[word] ?? -1] === noun;

/** "relations between A and B will suffer if it": either may be meant. */
const isBetween = (tree: ParsedSentence["tree"], noun: number): boolean =>
  /^(?:relation|tie|war|talk|dispute|border|conflict|clash|tension|treaty|agreement|trade)$/.test(
    tree.lemmas[noun] ?? "",
  );

/** "With Chile it builds ships": a phrase before the subject of its own clause does not name that subject. */
function frontedBeside(sentence: ParsedSentence, word: number, anaphora: Anaphora): ReadonlySet<Naming> {
  const { tree } = sentence;
  if (!/^nsubj/.test(tree.labels[word] ?? "")) return new Set();
  return new Set(
    anaphora.namings.filter(
      (naming) =>
        naming.sentence === sentence.index &&
        naming.word < word &&
        tree.labels[naming.word] === "obl" &&
        tree.heads[naming.word] === tree.heads[word],
    ),
  );
}

/** "A and B bombed its plants": neither is "it". */
function jointSubjects(sentence: ParsedSentence, subject: number, anaphora: Anaphora): ReadonlySet<string> {
  const joined = anaphora.namings.filter(
    (naming) => naming.sentence === sentence.index && naming.list === subject && !naming.modifier,
  );
  const all = new Set(joined.flatMap((naming) => naming.entities));
  return all.size > 1 ? all : new Set();
}

/** The subject of the nearest clause around a word that lies before it. */
function clauseSubject(sentence: ParsedSentence, word: number): number | undefined {
  const { tree } = sentence;
  let at = word;
  for (let step = 0; step < 12 && at >= 0; step++) {
    for (let child = 0; child < tree.heads.length; child++) {
      if (tree.heads[child] === at && /^nsubj/.test(tree.labels[child] ?? "") && child < word) return child;
    }
    at = tree.heads[at] ?? -1;
  }
  return undefined;
}
