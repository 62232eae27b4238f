/** Tagged words in, the places out whose tag the words behind them belie: "the resolution, passed in May, demands Chad stop". */

import type { Word } from "../tree.ts";

/** What a word is instead. */
export interface Retag {
  readonly word: number;
  readonly upos: string;
  readonly xpos: string;
}

/** "Chad Supplies Mali With Jets": between two names at the head of a line. */
const GIVES =
  /^(supplies|arms|ships|aids|trains|funds|equips|gifts|loans|orders|sanctions|tests|drills|visits|backs|strikes|attacks|hits|shells|bombs|kills|launches|buys|quits|leaves|builds)$/i;

/** "Chad Sends Troops to Mali": what states do in headlines with a capital on every word. */
const DOES =
  /^(Sends|Delivers|Donates|Provides|Pledges|Promises|Gives|Sells|Receives|Deploys|Withdraws|Fires|Invades|Destroys|Intercepts|Condemns|Denounces|Slams|Criticizes|Criticises|Accuses|Warns|Threatens|Urges|Asks|Denies|Rejects|Imposes|Lifts|Signs|Ratifies|Inks|Joins|Meets|Hosts|Holds|Begins|Starts|Ends|Expels|Summons|Recalls|Seizes|Unveils|Develops|Produces|Approves|Announces|Says|Vows|Agrees|Seeks|Wants|Confirms|Welcomes|Hails|Thanks)$/;

const ASKS = /^(demands|requests|orders|asks|urges|recommends|proposes)$/;

const FINITE = /^(VBD|VBZ|VBP|MD)$/;
const SAID = /^(said|says|told|added|wrote|warned|announced|reported)$/;

/** Verbs of asking read as nouns before a name and a bare verb; participles between commas read as the verb of the sentence. */
export function mendTags(words: readonly Word[], xpos: readonly string[]): Retag[] {
  const found: Retag[] = [];
  for (let word = 1; word + 2 < words.length; word++)
    if (xpos[word] === "NNS" && isAsking(words, xpos, word)) found.push({ word, upos: "VERB", xpos: "VBZ" });
    else if (isPutOff(words, xpos, word)) found.push({ word, upos: "VERB", xpos: "VB" });
    else if (isClaiming(words, xpos, word)) found.push({ word, upos: "VERB", xpos: "VBP" });
  for (let word = 1; word + 1 < words.length; word++) {
    if (isImposing(words, xpos, word)) found.push({ word, upos: "VERB", xpos: "VBG" });
    else if (isToldTo(words, xpos, word)) found.push({ word, upos: "VERB", xpos: "VB" });
    if (isMeeting(words, xpos, word)) found.push({ word, upos: "NOUN", xpos: "NN" });
    if (words[word]?.form === "freezes" && words[word - 1]?.form === "asset" && xpos[word] !== "NNS")
      found.push({ word, upos: "NOUN", xpos: "NNS" });
    if (word > 1 && xpos[word] === "VBP" && isLetDo(words, xpos, word)) found.push({ word, upos: "VERB", xpos: "VB" });
    if (KINDS.test(words[word]?.form ?? "") && /^NNPS?$/.test(xpos[word] ?? ""))
      found.push({ word, upos: "NOUN", xpos: "NNS" });
    if (isTargeting(words, xpos, word)) found.push({ word, upos: "VERB", xpos: "VBP" });
    if (isAirRaid(words, xpos, word)) found.push({ word, upos: "NOUN", xpos: "NN" });
    if (isOwnMilitary(words, xpos, word)) found.push({ word, upos: "NOUN", xpos: "NN" });
    if (isNamedVisit(words, xpos, word + 1)) found.push({ word: word + 1, upos: "NOUN", xpos: "NN" });
    if (xpos[word] === "NN" && NEVER_NOUNS.test(words[word]?.form ?? "") && /^NNP?S?$/.test(xpos[word - 1] ?? ""))
      found.push({ word, upos: "VERB", xpos: "VBD" });
    if (xpos[word] === "NN" && isIntended(words, xpos, word)) found.push({ word, upos: "VERB", xpos: "VB" });
    if (SUBJUNCTIVE.test(words[word]?.form ?? "") && !/^VB/.test(xpos[word] ?? ""))
      found.push({ word, upos: "VERB", xpos: "VB" });
    if (words[word]?.form === "next" && !/^(JJ|RB|IN)$/.test(xpos[word] ?? ""))
      found.push({ word, upos: "ADJ", xpos: "JJ" });
    if (xpos[word - 1] === "MD" && xpos[word] === "NN" && DONE.test(words[word]?.form ?? ""))
      found.push({ word, upos: "VERB", xpos: "VB" });
  }
  const verb = onlyVerb(words, xpos);
  if (verb > 0) found.push({ word: verb, upos: "VERB", xpos: "VBD" });
  if (isDoneByBoth(words, xpos)) found.push({ word: 3, upos: "VERB", xpos: "VBP" });
  if (isGiving(words, xpos)) found.push({ word: 1, upos: "VERB", xpos: "VBZ" });
  const verbs = new Set(found.map(({ word }) => word));
  for (let word = 2; word + 2 < words.length; word++) {
    const tag = xpos[word] as string;
    if (tag === "VBD" && words[word - 1]?.form === "," && isInserted(words, xpos, word, verbs))
      found.push({ word, upos: "VERB", xpos: "VBN" });
    if (FINITE.test(tag) || words[word - 1]?.form === ",") break;
  }
  return found;
}

/** "The two held talks with Chad.", "Drills with Chad raised fears.": the one participle of prose without a verb is its verb; -1 where it is no such. */
function onlyVerb(words: readonly Word[], xpos: readonly string[]): number {
  if (words.at(-1)?.form !== "." || xpos.some((tag) => FINITE.test(tag))) return -1;
  const verb = xpos.indexOf("VBN");
  const clean = xpos.every((tag, word) => !/^(VBN|VBG|VB)$/.test(tag) || word >= verb);
  return verb > 1 &&
    clean &&
    xpos.indexOf("VBN", verb + 1) < 0 &&
    /^(held|raised|sparked|caused|brought|led|met|signed|agreed|ended|opened|resumed|discussed|reached|made|left|won|lost|sent|told|called|urged|warned|drew|prompted|triggered|angered|alarmed|hit|struck|killed|wounded|shelled|bombed)$/.test(
      words[verb]?.form ?? "",
    ) &&
    /^(CD|NNS|NN|NNPS?|PRP)$/.test(xpos[verb - 1] ?? "") &&
    /^(DT|JJ|NNS|NN|NNPS?|CD|PRP\$?|IN)$/.test(xpos[verb + 1] ?? "") &&
    words[verb + 1]?.form !== "by"
    ? verb
    : -1;
}

/** "let Chad attack", "helped rebels cross". */
const isLetDo = (words: readonly Word[], xpos: readonly string[], word: number): boolean =>
  /^(let|lets|letting|help|helps|helped|helping|make|makes|made|making|saw|watched)$/.test(
    words[word - 2]?.form ?? "",
  ) &&
  /^(VB|VBZ|VBD|VBG|VBP|VBN)$/.test(xpos[word - 2] ?? "") &&
  /^(NNPS?|NNS|PRP)$/.test(xpos[word - 1] ?? "");

/** "wants to station troops in Chad". */
const isIntended = (words: readonly Word[], xpos: readonly string[], word: number): boolean =>
  words[word - 1]?.form === "to" &&
  INTENDS.test(words[word - 2]?.form ?? "") &&
  /^(DT|PRP\$?|CD|JJ|NNS|NNPS?|IN)$/.test(xpos[word + 1] ?? "");
const INTENDS =
  /^(want(s|ed|ing)?|intend(s|ed|ing)?|plan(s|ned|ning)?|hop(e|es|ed|ing)|aim(s|ed|ing)?|vow(s|ed|ing)?|promis(e|es|ed|ing)|refus(e|es|ed|ing)|threaten(s|ed|ing)?|tr(y|ies|ied|ying)|attempt(s|ed|ing)?|decid(e|es|ed|ing)|beg[aiu]ns?|beginning|able|ready|willing|unable|unwilling|determined|eager|reluctant)$/;
/** "24 attack UAVs": kinds of arms, not names. */
const SUBJUNCTIVE = /^(extradite|exclude|vacate|evacuate|demarcate|demilitarise|demilitarize)$/;
const KINDS = /^(UAV|UCAV|USV|UUV|UAS|AFV|APC|IFV|MBT|SAM|ATGM|ICBM)s$/;

/** "The US sold missiles". */
const NEVER_NOUNS =
  /^(sold|bought|gave|sent|told|took|went|came|began|flew|brought|sought|met|sank|swore|wrote|spoke)$/;

/** "will phone Chad". */
const DONE = /^(phone|telephone|host|chair|visit|tour|drill|exercise|patrol|train|ring)$/;

/** "Chad's sanctions target, among others, Malian officials": with whose they are right before. */
const isTargeting = (words: readonly Word[], xpos: readonly string[], word: number): boolean =>
  words[word]?.form === "target" &&
  xpos[word] === "NN" &&
  (/^\p{Lu}/u.test(words[word - 2]?.form ?? "") || xpos[word - 2] === "POS") &&
  /^(sanctions|measures|restrictions|strikes|airstrikes|raids|attacks|penalties|designations)$/.test(
    words[word - 1]?.form ?? "",
  ) &&
  !xpos.some((tag) => FINITE.test(tag)) &&
  (/^(NNPS?|JJ|DT|CD)$/.test(xpos[word + 1] ?? "") ||
    (words[word + 1]?.form === "," && /^(among|amongst)$/.test(words[word + 2]?.form ?? "")));
/** "a Chadian air raid struck": a blow named before its verb. */
const isAirRaid = (words: readonly Word[], xpos: readonly string[], word: number): boolean =>
  /^(raid|strike|assault)$/.test(words[word]?.form ?? "") &&
  /^VB/.test(xpos[word] ?? "") &&
  /^(air|drone|missile|rocket|artillery)$/.test(words[word - 1]?.form ?? "") &&
  /^VB[DZPN]$/.test(xpos[word + 1] ?? "");

/** "Chad's military and Malian troops". */
const isOwnMilitary = (words: readonly Word[], xpos: readonly string[], word: number): boolean =>
  words[word]?.form === "military" &&
  xpos[word] === "JJ" &&
  xpos[word - 1] === "POS" &&
  words[word + 1]?.form === "and" &&
  /^(?:the|\p{Lu}.*)$/u.test(words[word + 2]?.form ?? "");

/** "wraps up Chad visit": the last word of a headline that has its verb. */
const isNamedVisit = (words: readonly Word[], xpos: readonly string[], word: number): boolean =>
  word === words.length - 1 &&
  /^(visit|trip|tour)$/.test(words[word]?.form ?? "") &&
  /^VB/.test(xpos[word] ?? "") &&
  xpos[word - 1] === "NNP" &&
  xpos.slice(0, word).some((tag) => /^VB[DZP]$/.test(tag));

/** "held a bilateral with Chad". */
const isMeeting = (words: readonly Word[], xpos: readonly string[], word: number): boolean =>
  xpos[word] === "JJ" &&
  /^(bilateral|trilateral|one-on-one|pull-aside)$/.test(words[word]?.form ?? "") &&
  /^(a|the|his|her|their|another|separate)$/.test(words[word - 1]?.form ?? "") &&
  /^(with|between|on|in|at|,|\.)$/.test(words[word + 1]?.form ?? "");

/** "The motion, passed in May, bars it": a noun before the first comma, a finite verb right behind the next. */
function isInserted(
  words: readonly Word[],
  xpos: readonly string[],
  word: number,
  verbs: ReadonlySet<number>,
): boolean {
  if (!/^NN/.test(xpos[word - 2] ?? "") || SAID.test(words[word]?.form ?? "")) return false;
  const comma = words.findIndex(({ form }, at) => at > word && (form === "," || FINITE.test(xpos[at] ?? "")));
  return comma > word && words[comma]?.form === "," && (FINITE.test(xpos[comma + 1] ?? "") || verbs.has(comma + 1));
}

/** "The resolution demands that Chad stop". */
const demandsThat = (words: readonly Word[], word: number): boolean =>
  words[word + 1]?.form === "that" && DOCUMENTS.test(words[word - 1]?.form ?? "");
const DOCUMENTS =
  /^(resolution|draft|text|statement|letter|motion|declaration|council|communique|communiqué|decision|note)$/i;

const isAsking = (words: readonly Word[], xpos: readonly string[], word: number): boolean =>
  ASKS.test(words[word]?.form ?? "") && (demandsThat(words, word) || asksName(words, xpos, word));

/** "The resolution … demands Chad stop". */
const asksName = (words: readonly Word[], xpos: readonly string[], word: number): boolean =>
  xpos[word + 1] === "NNP" &&
  /^(VB|VBP)$/.test(xpos[word + 2] ?? "") &&
  (words[word - 1]?.form === "," || /^NN/.test(xpos[word - 1] ?? ""));

/** "Diallo departs for Gao", taken for a noun. */
const LEAVES = /^(departs|arrives|lands|heads|leaves|returns|visits|tours)$/;

const isGiving = (words: readonly Word[], xpos: readonly string[]): boolean =>
  (xpos[0] === "NNP" &&
    /^NNP?S?$/.test(xpos[1] ?? "") &&
    LEAVES.test(words[1]?.form ?? "") &&
    /^(for|in|to|on)$/.test(words[2]?.form ?? "") &&
    !xpos.some((tag) => /^(VBD|VBZ|VBP|MD)$/.test(tag))) ||
  givesSomething(words, xpos);

/** "Chad, Niger issue sharp rebuke to Mali". */
const isDoneByBoth = (words: readonly Word[], xpos: readonly string[]): boolean =>
  /^(?:,|and|&)$/.test(words[1]?.form ?? "") &&
  BOTH_DO.test(words[3]?.form ?? "") &&
  xpos[0] === "NNP" &&
  xpos[2] === "NNP" &&
  !/^VB/.test(xpos[3] ?? "") &&
  /^(?:NN|NNS|NNP|NNPS|JJ|RB|DT|CD)$/.test(xpos[4] ?? "") &&
  !xpos.some((tag) => FINITE.test(tag));
const BOTH_DO =
  /^(?:issue|sign|ink|vow|pledge|slam|blast|hail|seek|urge|hold|launch|condemn|warn|rebuke|host|expel|recall|mull|resume|begin|boost|reject|accuse|conduct|discuss|join)$/;

const givesSomething = (words: readonly Word[], xpos: readonly string[]): boolean =>
  xpos[0] === "NNP" &&
  /^NNP?S?$/.test(xpos[1] ?? "") &&
  (DOES.test(words[1]?.form ?? "") || /^(NNP|JJ)$/.test(xpos[2] ?? "")) &&
  (GIVES.test(words[1]?.form ?? "") || DOES.test(words[1]?.form ?? "")) &&
  !xpos.some((tag) => /^(VBD|VBZ|VBP|MD)$/.test(tag));

/** "is imposing fresh sanctions", "by imposing a ban"; "an imposing ban" would be a large one. */
const isImposing = (words: readonly Word[], xpos: readonly string[], word: number): boolean =>
  words[word]?.form === "imposing" &&
  xpos[word] === "JJ" &&
  !/^(DT|PRP\$|POS)$/.test(xpos[word - 1] ?? "") &&
  words.slice(word + 1, word + PHRASE).some(({ form }) => BURDEN.test(form));
const BURDEN =
  /^(sanctions?|embargo(es)?|tariffs?|duties|curbs?|restrictions?|measures|bans?|blockade|freezes?|penalties|limits|controls)$/;
const PHRASE = 7;

/** "demanded Chad hand over the men", "demanded the group release them": a bare verb behind who is asked, read as a noun. */
const isToldTo = (words: readonly Word[], xpos: readonly string[], word: number): boolean =>
  xpos[word] === "NN" &&
  TOLD_TO.test(words[word]?.form ?? "") &&
  /^(NNP|NNPS|NNS)$/.test(xpos[word - 1] ?? "") &&
  /^(the|its|all|their|his|them|it|over|these|those|any|out|back)$/.test(words[word + 1]?.form ?? "") &&
  words.slice(Math.max(0, word - ASKED), word).some(({ form }) => /^demand(s|ed|ing)?$/.test(form));
const TOLD_TO =
  /^(hand|release|halt|stop|end|free|return|open|lift|cease|drop|surrender|respect|pull|answer|disarm|abandon)$/;
const ASKED = 5;

/** "Chad will next week attack Mali": a date between the helper and its verb. */
const isPutOff = (words: readonly Word[], xpos: readonly string[], word: number): boolean =>
  xpos[word - 3] === "MD" &&
  /^(next|this|on|in|by)$/.test(words[word - 2]?.form ?? "") &&
  DATE.test(words[word - 1]?.form ?? "") &&
  /^(NN|VBP|VBD)$/.test(xpos[word] ?? "") &&
  /^(DT|NNP|NNPS|JJ|CD|PRP\$|IN|TO|NNS)$/.test(xpos[word + 1] ?? "");

const DATE = /^(week|weekend|month|year|spring|summer|autumn|winter|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;

/** "The rebels claim they downed a jet". */
const isClaiming = (words: readonly Word[], xpos: readonly string[], word: number): boolean =>
  words[word]?.form === "claim" &&
  xpos[word] === "NN" &&
  /^NNP?S?$/.test(xpos[word - 1] ?? "") &&
  /[^s]s$/.test(words[word - 1]?.form ?? "") &&
  /^(they|it|to)$/.test(words[word + 1]?.form ?? "") &&
  !xpos.slice(0, word).some((tag) => FINITE.test(tag));
