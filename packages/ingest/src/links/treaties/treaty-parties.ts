// A mention of an agreement and the tokens around it in, the states and bodies that the words beside it make its parties out.
import type { Mention } from "../../mentions/mention.ts";
import type { ParsedSentence } from "../parsed-sentence.ts";
import { nameWord } from "./proper-name.ts";
import { asParty } from "./treaty.ts";

export interface PartiesBeside {
  readonly all: readonly string[];
  /** Those behind "with": each may have a treaty of its own. */
  readonly partners: readonly string[];
  /** Those who own, sign or negotiate it. */
  readonly signers: readonly string[];
}

/** Words that may stand between the noun and "between", "with", "among". */
const BRIDGE =
  /^(?:signed|reached|concluded|struck|made|negotiated|agreed|sealed|brokered|mediated|last|this|in|on|earlier|recently|\d+|week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|cooperation|understanding|friendship|security|defen[cs]e|of|and|mutual|military)$/;
const MAX_BRIDGE = 6;
const MAX_LIST = 24;

export function partiesBeside(
  sentence: ParsedSentence,
  mention: Mention,
  actors: (token: number) => readonly string[],
): PartiesBeside {
  const after = partiesAfter(sentence, mention.last, actors);
  const owners =
    nameWord(sentence, mention) < 0 && !isNamedByTown(sentence, mention)
      ? partiesBefore(sentence, mention.first, actors)
      : [];
  const found = after.found.map(asParty);
  const paired = owners.length >= 2 || (!after.with && found.length >= 2);
  const signers = [
    ...owners,
    ...signersOf(sentence, mention, actors, paired ? SIGNING_PROPER : SIGNING),
    ...clauseSigners(sentence, mention, actors),
  ];
  const own = (signers.length + found.length > 0 ? signers : givenBy(sentence, mention, actors)).map(asParty);
  return { all: [...new Set([...own, ...found])], partners: after.with ? found : [], signers: own };
}

const SIGNING =
  /^(?:sign|conclude|ink|seal|ratify|negotiate|reach|strike|pursue|agree|finali[sz]e|discuss|make|clinch|initial|approve|have|announce|prepare|draft|renew|extend|scrap|end|terminate|suspend|break|violate)$/;

/** "the Kuala Lumpur Peace Accords": the town where it was made is no party. */
const isNamedByTown = ({ words, tokens }: ParsedSentence, { first, head }: Mention): boolean =>
  /^(?:Accords?|Agreement|Protocol|Declaration|Convention|Treaty|Pact)$/.test(tokens[head]?.text ?? "") &&
  words.some(({ last, mention }) => last === first && mention?.kind === "Country" && mention.form === "capital");

/** What only parties do: others may negotiate what is "between A and B". */
const SIGNING_PROPER = /^(?:sign|ink|ratify|initial|renew|extend|end|terminate|suspend|break|violate)$/;

/** "the text of a treaty", "the terms of a truce". */
const WORDING = /^(?:text|draft|term|wording|version|content|outline|framework|part|detail)$/;

/** Subject of the verb that has the agreement as object, or agent of the passive whose subject it is. */
function signersOf(
  sentence: ParsedSentence,
  mention: Mention,
  actors: (token: number) => readonly string[],
  signing: RegExp,
): string[] {
  const { tree, words } = sentence;
  const own = words.findIndex((word) => word.mention === mention);
  const text = tree.heads[own] ?? -1;
  const noun = tree.labels[own] === "nmod" && WORDING.test(tree.lemmas[text] ?? "") ? text : own;
  let verb = tree.heads[noun] ?? -1;
  const passive = tree.labels[noun] === "nsubj:pass";
  const fronted = tree.labels[noun] === "nsubj" && tree.labels[noun + 1] === "nsubj" && tree.heads[noun + 1] === verb;
  if (verb < 0 || !signing.test(tree.lemmas[verb] ?? "") || !(passive || fronted || tree.labels[noun] === "obj"))
    return [];
  if (isRefused(sentence, verb) || (passive && tree.lemmas[verb] === "negotiate")) return [];
  if (fronted)
    return children(sentence, verb, /^(?:nsubj|obl)$/)
      .filter((child) => child !== noun)
      .flatMap((child) => actorsOf(sentence, child, actors));
  for (let step = 0; step < 4 && verb >= 0; step++) {
    const asked = step > 0 && URGING.test(tree.lemmas[verb] ?? "") ? children(sentence, verb, /^i?obj$/) : [];
    if (asked.length > 0) return asked.flatMap((child) => actorsOf(sentence, child, actors));
    const found = children(sentence, verb, passive ? /^obl:agent$/ : /^nsubj$/).flatMap((child) =>
      actorsOf(sentence, child, actors),
    );
    if (found.length > 0 || passive || !/^(?:conj|xcomp|advcl)$/.test(tree.labels[verb] ?? "")) return found;
    verb = tree.heads[verb] ?? -1;
  }
  return [];
}

/** "the deal, struck in May, offered Chad access to ports in Niger": two whom the rest of its clause names. */
function givenBy(
  sentence: ParsedSentence,
  mention: Mention,
  actors: (token: number) => readonly string[],
): readonly string[] {
  const { tree, words, tokens } = sentence;
  const noun = words.findIndex((word) => word.mention === mention);
  const verb = tree.heads[noun] ?? -1;
  if (tree.labels[noun] !== "nsubj" || !/^(?:offer|give|grant|guarantee|promise|allow)$/.test(tree.lemmas[verb] ?? ""))
    return [];
  const found = new Set<string>();
  for (let at = words[verb]?.last ?? tokens.length; at < tokens.length; at++) {
    if (/^[,;:.]$/.test(textAt(sentence, at)) || CLAUSE.test(textAt(sentence, at))) break;
    for (const actor of actors(at)) found.add(actor);
  }
  return found.size === 2 ? [...found] : [];
}
const CLAUSE = /^(?:that|which|who|after|before|while|when|but|if|because|as|since|and)$/;

/** "urged Chad and Niger to sign a pact": those who are asked are its parties. */
const URGING =
  /^(?:urge|ask|press|push|pressure|tell|order|persuade|convince|encourage|invite|help|force|compel|beg|implore|press|lead|allow|enable|want|expect|request|require|call|lobby|challenge|warn|advise|tempt|prod|cajole|induce|oblige|congratulate)$/;

const REFUSING = /^(?:refuse|decline|fail|hesitate|reject|oppose|avoid)$/;

/** "refused to sign the pact", "has not signed it": who stays out is no party. */
function isRefused({ tree }: ParsedSentence, verb: number): boolean {
  let at = verb;
  for (let step = 0; step < 4 && at >= 0; step++) {
    if (step > 0 && REFUSING.test(tree.lemmas[at] ?? "")) return true;
    const here = at;
    if (tree.forms.some((form, word) => tree.heads[word] === here && /^(?:not|n't|n’t|never|without)$/i.test(form)))
      return true;
    if (tree.labels[at] !== "xcomp") return false;
    at = tree.heads[at] ?? -1;
  }
  return false;
}

/** "accords negotiated by France": whoever brought others together is no party. */
const isBrokered = ({ tree }: ParsedSentence, verb: number): boolean =>
  tree.lemmas[verb] === "negotiate" &&
  tree.labels.some((label, word) => label === "obl:agent" && tree.heads[word] === verb);

/** "the pact that A signed with B": those in the clause that says which one it is. */
function clauseSigners(
  sentence: ParsedSentence,
  mention: Mention,
  actors: (token: number) => readonly string[],
): string[] {
  const noun = sentence.words.findIndex((word) => word.mention === mention);
  return children(sentence, noun, /^acl/)
    .filter((verb) => SIGNING.test(sentence.tree.lemmas[verb] ?? "") && !isBrokered(sentence, verb))
    .flatMap((verb) => children(sentence, verb, /^(?:nsubj|obl|obl:agent)$/))
    .flatMap((child) => actorsOf(sentence, child, actors));
}

function children(sentence: ParsedSentence, head: number, label: RegExp): number[] {
  const found: number[] = [];
  sentence.tree.labels.forEach((each, i) => {
    if (sentence.tree.heads[i] === head && label.test(each)) found.push(i);
  });
  return found;
}

/** The word, its list, or the demonym of the officials it names. */
function actorsOf(sentence: ParsedSentence, word: number, actors: (token: number) => readonly string[]): string[] {
  const list = [word, ...children(sentence, word, /^conj$/)];
  return list.flatMap((each) => {
    const own = actors(sentence.words[each]?.first ?? -1);
    return own.length > 0
      ? [...own]
      : children(sentence, each, /^(?:amod|nmod:poss|compound)$/).flatMap((child) => [
          ...actors(sentence.words[child]?.first ?? -1),
        ]);
  });
}

function partiesAfter(
  sentence: ParsedSentence,
  from: number,
  actors: (token: number) => readonly string[],
): { found: string[]; with: boolean } {
  for (let at = from; at < Math.min(sentence.tokens.length, from + MAX_BRIDGE); at++) {
    const text = textAt(sentence, at);
    if (text === "between" || text === "with" || text === "among")
      return { found: listFrom(sentence, at + 1, actors), with: text === "with" };
    if (!BRIDGE.test(text)) break;
  }
  return partiesOfTopic(sentence, from, actors);
}

/** "an agreement on the protection of borders between A and B", "a deal to build boats with A". */
function partiesOfTopic(
  sentence: ParsedSentence,
  from: number,
  actors: (token: number) => readonly string[],
): { found: string[]; with: boolean } {
  const none = { found: [], with: false };
  if (!/^(?:on|for|of|to|concerning|regarding)$/.test(textAt(sentence, from))) return none;
  for (let at = from + 1; at < Math.min(sentence.tokens.length, from + LONGEST_TOPIC); at++) {
    const text = textAt(sentence, at);
    if (/^(?:between|with)$/.test(text)) return { found: listFrom(sentence, at + 1, actors), with: text === "with" };
    if (!/^[a-z-]+$/.test(text) || ELSEWHERE.test(text) || actors(at).length > 0) return none;
  }
  return none;
}
/** What another phrase or clause begins with. */
const ELSEWHERE =
  /^(?:at|in|during|after|before|following|by|from|when|while|as|that|which|who|under|against|if|but|war|fight|fighting|conflict|peace|ties|relations|end|ending|trade|talks)$/;
const LONGEST_TOPIC = 10;

const textAt = (sentence: ParsedSentence, at: number): string => sentence.tokens[at]?.text.toLowerCase() ?? "";

const DATE =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|this|week|month|year|[1-9]\d{0,3})$/;

/** "with Chad in 2022 and Niger in 2023": where a date within the list ends; -1 for none. */
function datedUntil(sentence: ParsedSentence, at: number): number {
  let end = /^(?:in|on)$/.test(textAt(sentence, at)) ? at + 1 : at;
  const first = end;
  while (DATE.test(textAt(sentence, end))) end++;
  if (end === first) return -1;
  if (textAt(sentence, end) !== "and") return -1;
  return textAt(sentence, end + 1) === "with" ? end + 2 : end;
}

/** "the Syrian government and the rebels of Z, and Y": names with small words between. */
function listFrom(sentence: ParsedSentence, from: number, actors: (token: number) => readonly string[]): string[] {
  const found: string[] = [];
  const ends = new Map(sentence.words.map(({ first, last }) => [first, last]));
  let idle = 0;
  for (let at = from; at < Math.min(sentence.tokens.length, from + MAX_LIST); at++) {
    const ids = actors(at);
    const text = textAt(sentence, at);
    if (ids.length > 0) {
      found.push(...ids);
      idle = 0;
      at = Math.max(at, (ends.get(at) ?? 0) - 1);
      continue;
    }
    if (isOrgansName(sentence, at)) continue;
    const dated = found.length > 0 ? datedUntil(sentence, at) : -1;
    if (dated > at) {
      at = dated - 1;
      continue;
    }
    if (/^(?:,|and|the|&|as|well|both|its|neighbou?ring|-|’s|'s|other|including)$/.test(text)) continue;
    if (
      !/^[a-z-]+$/.test(text) ||
      /^(?:in|on|to|for|that|which|who|after|before|is|was|were|are|will|has|have|had|said|at|by|from|over|under|but|when|while|as|during|signed|could|would)$/.test(
        text,
      )
    )
      break;
    if (++idle > (found.length === 0 ? 2 : 1)) break;
  }
  return [...new Set(found)];
}

/** "the Ministry of Trade and Harbours of Chad": capitals behind an organ's noun, and what joins them. */
function isOrgansName(sentence: ParsedSentence, at: number): boolean {
  const name = /^\p{Lu}/u.test(sentence.tokens[at]?.text ?? "");
  const joint = /^(?:of|for|and)$/.test(textAt(sentence, at)) && /^\p{Lu}/u.test(sentence.tokens[at - 1]?.text ?? "");
  if (!name && !joint) return false;
  for (let before = at; before > at - LONGEST_ORGAN && before >= 0; before--) {
    if (ORGAN.test(textAt(sentence, before))) return true;
    if (!/^(?:\p{Lu}.*|of|for|and|the|,)$/u.test(sentence.tokens[before]?.text ?? "")) return false;
  }
  return false;
}
const ORGAN = /^(?:ministry|department|government|ministries|governments|agency|office|committee|authority)$/;
const LONGEST_ORGAN = 9;

/** "Russia's arms deal", "the Egyptian-Israeli peace treaty", "the US-Taliban deal"; not "the US-brokered deal". */
function partiesBefore(
  sentence: ParsedSentence,
  first: number,
  actors: (token: number) => readonly string[],
): string[] {
  const found: string[] = [];
  if (/^(?:brokered|mediated|facilitated)$/.test(textAt(sentence, first))) return found;
  for (let at = first - 1; at >= Math.max(0, first - 6); at--) {
    const ids = actors(at);
    const text = textAt(sentence, at);
    if (ids.length > 0) found.push(...ids);
    else if (!/^(?:['’]s?|-|–|and)$/.test(text)) break;
    else if ((text === "and" || text === ",") && found.length === 0) break;
  }
  return found.reverse();
}
