// The namings of a sentence in, those that "they" may take up out: lists, people of one state ("Kenyan soldiers"), armed groups; and the plurals that nobody knows.
import type { ParsedSentence } from "../parsed-sentence.ts";
import type { Anaphora } from "./anaphora.ts";
import type { Naming } from "./discourse.ts";
import { I, WE, YOU } from "./pronoun-forms.ts";

/** Several, named by the phrase whose head is `word`. */
export interface Plural {
  readonly word: number;
  readonly subject: boolean;
  readonly object: boolean;
  readonly entities: readonly string[];
}

const SUBJECT = /^nsubj/;
/** Whoever acts for the state or body that owns them. */
const SERVING =
  /^(?:authorities|officials|forces|troops|soldiers|marines|commandos|paratroopers|officers|commanders|generals|ministers|diplomats|negotiators|envoys|delegates|lawmakers|legislators|parliamentarians|senators|leaders|rulers|police|prosecutors|investigators|inspectors|agents|spies|pilots|crews|sailors|guards|representatives|spokesmen|peacekeepers|instructors|advisers|advisors|jets|warplanes|planes|aircraft|bombers|helicopters|drones|ships|warships|vessels|frigates|destroyers|submarines|tanks|gunners|servicemen|people|regulars|delegations)$/;
/** Whoever belongs to a group or body. */
const BELONGING =
  /^(?:fighters|militants|rebels|insurgents|guerrillas|guerillas|gunmen|militiamen|members|supporters|extremists|jihadists|commanders|leaders|forces|troops|officials|soldiers|men|envoys|representatives|negotiators|delegates|inspectors|peacekeepers|ministers|observers|monitors|experts)$/;
/** What does nothing and wants nothing, and spans of time. */
const THINGS =
  /^(?:talks|relations|ties|elections|tensions|prices|attacks|strikes|airstrikes|raids|clashes|reports|results|efforts|steps|operations|negotiations|explosions|blasts|bombs|bombings|days|weeks|months|years|hours|minutes|words|protests|plans|laws|measures|problems|differences|exports|imports|sales|shares|markets|funds|casualties|injuries|deaths|issues|charges|allegations|accusations|claims|comments|remarks|documents|images|pictures|sanctions|tariffs|dollars|euros|kilometers|kilometres|miles|meters|metres|conditions|terms|times|discussions|consultations|interests|exercises|drills|manoeuvres|maneuvers|events|circumstances|developments|losses|rights|principles|values|cases|details|areas|lines|points|levels|parts|cents|violations|activities|crimes|operations|provocations|threats|contacts|meetings|agreements|treaties|contracts|deals|matters|topics|questions|affairs|works|goods|services|supplies|deliveries)$/;

/** Every plural of a sentence whose bearers are known, once for each phrase. */
export function pluralsOf(sentence: ParsedSentence, here: readonly Naming[], anaphora: Anaphora): Plural[] {
  const found = new Map<string, Plural>();
  for (const naming of here.filter((each) => !each.entities.includes("") && !isSpeaker(sentence, each.word))) {
    const plural =
      owned(sentence, naming, here) ?? listed(sentence, naming, here) ?? several(sentence, naming, anaphora);
    if (plural === undefined) continue;
    const key = [...plural.entities].sort().join(" ");
    const known = found.get(key);
    if (known === undefined || (plural.subject && !known.subject)) found.set(key, plural);
  }
  const all = [...found.values()];
  return all.filter(
    ({ word, entities }) => !all.some((other) => other.word === word && other.entities.length > entities.length),
  );
}

/** "We" is never "they". */
const isSpeaker = ({ words }: ParsedSentence, word: number): boolean => {
  const text = words[word]?.text.toLowerCase() ?? "";
  return WE.test(text) || I.test(text) || YOU.test(text);
};

const isSubject = ({ tree }: ParsedSentence, word: number): boolean =>
  SUBJECT.test(tree.labels[counter(tree, word)] ?? "");

/** "three of its soldiers": the number stands where they would. */
const counter = ({ labels, heads, upos }: ParsedSentence["tree"], word: number): number =>
  labels[word] === "nmod" && upos[heads[word] ?? -1] === "NUM" ? (heads[word] ?? word) : word;

const inClause = (sentence: ParsedSentence, word: number): Pick<Plural, "word" | "subject" | "object"> => ({
  word,
  subject: isSubject(sentence, word),
  object: /^(?:obj|iobj|obl)$/.test(sentence.tree.labels[word] ?? "") || isBetween(sentence, word),
});

/** "Trade between Chile and Peru grew": what lies between them is the subject. */
const isBetween = ({ tree }: ParsedSentence, word: number): boolean =>
  tree.labels[word] === "nmod" &&
  SUBJECT.test(tree.labels[tree.heads[word] ?? -1] ?? "") &&
  tree.forms.some((form, mark) => tree.heads[mark] === word && form === "between");

/** "Chile and Peru", "both governments". */
function listed(sentence: ParsedSentence, naming: Naming, here: readonly Naming[]): Plural | undefined {
  if (naming.modifier) return undefined;
  const list = here.filter(({ list: own, modifier, kind }) => own === naming.list && !modifier && kind === naming.kind);
  const entities = [...new Set(list.flatMap((each) => each.entities))];
  const hasOthers = sentence.tree.labels.some(
    (label, word) =>
      label === "conj" && sentence.tree.heads[word] === naming.list && !list.some((each) => each.word === word),
  );
  return entities.length > 1 && !(hasOthers && list.length > 1)
    ? { ...inClause(sentence, naming.list), entities }
    : undefined;
}

/** "Kenyan soldiers", "Hamas fighters", "leaders of the union", "the ministers of Chile and Peru". */
function owned(sentence: ParsedSentence, naming: Naming, here: readonly Naming[]): Plural | undefined {
  const { tree } = sentence;
  const first = naming.list;
  const head = tree.heads[first] ?? -1;
  if (head < 0 || sentence.words[head]?.mention?.kind === "Leader") return undefined;
  const noun = sentence.words[head]?.text.toLowerCase() ?? "";
  const label = tree.labels[first] ?? "";
  const owns = naming.modifier || (label === "nmod" && sentence.words[head + 1]?.text === "of");
  const fits = naming.kind === "Organization" ? BELONGING : SERVING;
  if (!owns || naming.kind === "Leader" || !fits.test(noun) || hasRival(sentence, head, naming)) return undefined;
  const list = here.filter(({ list: own, kind }) => own === first && kind === naming.kind);
  return {
    ...inClause(sentence, head),
    entities: [...new Set([...naming.entities, ...list.flatMap(({ entities }) => entities)])],
  };
}

/** "Chadian rebel leaders", "former Kenyan officials": they act for no state. */
const hasRival = ({ tree }: ParsedSentence, head: number, naming: Naming): boolean =>
  tree.labels.some(
    (label, word) =>
      tree.heads[word] === head &&
      word !== naming.word &&
      /^(?:amod|compound|conj|nmod:poss)$/.test(label) &&
      /^(?:rebel|opposition|militia|separatist|insurgent|former|ex|retired|exiled|religious|party|tribal|church|business|local|union|dissident|jihadist|islamist)$/i.test(
        tree.forms[word] ?? "",
      ),
  );

/** "The Moroccans", "the rebels", "the Sudanese Armed Forces". */
function several(sentence: ParsedSentence, naming: Naming, anaphora: Anaphora): Plural | undefined {
  const { tree, words } = sentence;
  if (naming.modifier || naming.entities.length !== 1 || naming.kind === "Leader") return undefined;
  const text = words[naming.word]?.text.toLowerCase().split(" ").at(-1) ?? "";
  const id = naming.entities[0] ?? "";
  const plural =
    naming.kind === "Organization"
      ? anaphora.family(id) === "armed-group" || /^NNP?S$/.test(tree.xpos[naming.word] ?? "")
      : tree.xpos[naming.word] === "NNPS" || SERVING.test(text);
  return (plural || /^(?:they|them)$/.test(text)) && !/nations$/.test(id)
    ? { ...inClause(sentence, naming.word), entities: naming.entities }
    : undefined;
}

/** A plural that nobody knows. */
interface Unknown {
  readonly word: number;
  readonly subject: boolean;
  readonly object: boolean;
  /** "talks", "years": neither acts nor suffers. */
  readonly thing: boolean;
  /** "… in which thousands died": it stands in a clause below the one that the sentence states. */
  readonly below: boolean;
}

/** Plural nouns and pronouns before `end` that no candidate explains. */
export function unknownPlurals(sentence: ParsedSentence, end: number, known: ReadonlySet<number>): Unknown[] {
  const { tree, words } = sentence;
  const found: Unknown[] = [];
  for (let word = 0; word < end; word++) {
    const { text = "", mention } = words[word] ?? {};
    const open = tree.xpos[word] === "NNS" || /^(?:they|them|people)$/i.test(text);
    if (!open || known.has(word)) continue;
    if (mention?.kind === "Treaty") continue;
    const counted = tree.labels[word] === "nmod" ? (tree.heads[word] ?? word) : word;
    if (!/^(?:nsubj.*|obj|iobj|obl|conj|obl:agent|nmod)$/.test(tree.labels[word] ?? "")) continue;
    found.push({
      ...inClause(sentence, counted),
      thing: THINGS.test(text.toLowerCase()),
      below: isBelow(sentence, counted),
    });
  }
  return found;
}

/** In a relative clause, or in a clause that says when, why or where. */
function isBelow({ tree }: ParsedSentence, word: number): boolean {
  let at = word;
  for (let step = 0; step < 8 && at >= 0; step++) {
    if (/^(?:acl|acl:relcl|advcl)$/.test(tree.labels[at] ?? "")) return true;
    at = tree.heads[at] ?? -1;
  }
  return false;
}
