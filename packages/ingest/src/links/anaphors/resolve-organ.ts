// A bare organ of a state in ("the army", "the foreign ministry", "the government"), the state that it belongs to out.

import type { ParsedSentence } from "../parsed-sentence.ts";
import { addressedBy } from "./addressed.ts";
import type { Anaphora, Answer } from "./anaphora.ts";
import { type Naming, nearestOne } from "./discourse.ts";
import { nounPhrase } from "./noun-phrase.ts";
import type { OwnedOrgan } from "./owned-organ.ts";
import { stateOfWhoOrders } from "./who-orders.ts";

/** Nouns of one class speak of one body: "the military" takes up "the Kenyan army". */
export function organClass(noun: string): string | undefined {
  if (/^(?:army|military|navy|marines|fleet)$/.test(noun)) return "army";
  if (/^(?:troops|soldiers|forces|force)$/.test(noun)) return "forces";
  if (/^(?:junta|regime)$/.test(noun)) return "regime";
  if (/^(?:government|cabinet|administration|presidency|leadership|authorities)$/.test(noun)) return "government";
  if (/^(?:ministry|ministries)$/.test(noun)) return "ministry";
  return /^(?:parliament|legislature|senate|assembly)$/.test(noun) ? "parliament" : undefined;
}

/** Words that may stand between the article and the organ. */
const OWN_KIND =
  /^(?:foreign|defen[cs]e|interior|finance|justice|home|trade|energy|external|affairs|armed|air|government|security|national|federal|interim|transitional|military|ruling|caretaker|new|central|communist|islamist|navy|naval|army|regular|state|current|provisional|and)$/;
/** "the forces" alone may be anybody's; these kinds are a state's. */
const STATE_FORCES = /^(?:armed|government|security|air|military|regular|state|federal)$/;

export function stateOrgan(sentence: ParsedSentence, word: number, anaphora: Anaphora): Answer | undefined {
  const noun = sentence.words[word]?.text.toLowerCase() ?? "";
  const kind = organClass(noun);
  if (noun === "treasury") return sanctioningTreasury(sentence, word, anaphora);
  if (kind === undefined || sentence.words[word]?.mention !== undefined || isPartOfName(sentence, word))
    return undefined;
  const phrase = nounPhrase(sentence, word);
  const capital = /^\p{Lu}/u.test(sentence.words[word]?.text ?? "");
  const bare = phrase.article === "" && capital && kind === "ministry" && phrase.modifiers.length > 0;
  if (!(phrase.article === "the" || bare) || phrase.mentions.length > 0) return undefined;
  if (!phrase.modifiers.every((each) => OWN_KIND.test(each))) return undefined;
  if (/^(?:forces|force|troops|soldiers)$/.test(noun) && !phrase.modifiers.some((each) => STATE_FORCES.test(each)))
    return undefined;
  if (ownedAfter(sentence, word) || ownedBefore(sentence, phrase.first) || isKind(sentence, word)) return undefined;
  if (noun === "assembly" && !phrase.modifiers.includes("national")) return undefined;
  return ownerOf(sentence, word, kind, anaphora);
}

/** "The Treasury sanctioned X": that of the United States, in a text that speaks of them. */
function sanctioningTreasury({ tree, words }: ParsedSentence, word: number, anaphora: Anaphora): Answer | undefined {
  const verb = tree.heads[word] ?? -1;
  const acts =
    words[word]?.mention === undefined &&
    /^(?:nsubj|obl:agent)$/.test(tree.labels[word] ?? "") &&
    /^(?:sanction|blacklist|designate|penali[sz]e)$/.test(tree.lemmas[verb] ?? "") &&
    anaphora.namings.some(({ entities }) => entities.includes("country:USA"));
  return acts
    ? { entities: ["country:USA"], form: "nominal", score: 0.75, reason: "the Treasury that imposes sanctions" }
    : undefined;
}

const DEFENCES = /^(?:defen[cs]es?|forces?|systems?|units?|crews?|facilities|means|assets|batteries)$/;

/** "Air defence units shot down …", "the Government has given …" in the text of one state: its own. */
export function issuersOrgan(sentence: ParsedSentence, word: number, anaphora: Anaphora): Answer | undefined {
  const states = anaphora.issuers.filter((id) => id.startsWith("country:"));
  const text = sentence.words[word]?.text ?? "";
  const organ = /^(?:Government|Embassy|Department|Delegation|Presidency|Chancellery|Mission|Consulate)$/.test(text);
  if (states.length !== 1 || !(organ || DEFENCES.test(text.toLowerCase()))) return undefined;
  const phrase = nounPhrase(sentence, word);
  const airDefence = /^air(?: defen[cs]e)?$/.test(phrase.modifiers.join(" "));
  if (phrase.mentions.length > 0 || !/^(?:the|our|)$/.test(phrase.article)) return undefined;
  if (organ ? phrase.modifiers.length > 0 || phrase.article === "" : !airDefence) return undefined;
  if (ownedAfter(sentence, word) || ownedBefore(sentence, phrase.first)) return undefined;
  return { entities: states, form: "issuer", score: 0.75, reason: "the state that issues the text" };
}

/** "the military coup": what kind of thing it is, not whose; "the military spokesman" speaks for it. */
const isKind = ({ words, tree }: ParsedSentence, word: number): boolean =>
  words[word]?.text === "military" &&
  tree.labels[word] === "amod" &&
  (tree.heads[word] ?? -1) > word &&
  !SERVING.test(tree.lemmas[tree.heads[word] ?? -1] ?? "");
const SERVING =
  /^(?:spokes\w+|official|officer|commander|chief|leader|leadership|source|government|junta|council|command|authority|ruler|regime|court|intelligence|force|unit|police|aircraft|jet|helicopter|plane|troop|soldier|convoy|patrol|statement|general|headquarters|adviser|advisor|attaché|delegation|personnel|administration)$/;

/** "the Military Demarcation Line". */
const isPartOfName = ({ words, tree }: ParsedSentence, word: number): boolean =>
  word > 0 &&
  /^(?:amod|compound)$/.test(tree.labels[word] ?? "") &&
  [word, word + 1].every((each) => /^\p{Lu}/u.test(words[each]?.text ?? ""));

/** "the army of Chad", not "accused the army of shelling". */
function ownedAfter(sentence: ParsedSentence, word: number): boolean {
  const modifies = /^(?:compound|amod)$/.test(sentence.tree.labels[word] ?? "");
  const head = modifies ? (sentence.tree.heads[word] ?? word) : word;
  const from =
    sentence.words[head + 1]?.text === "and" && sentence.words[head + 2]?.text === "people" ? head + 2 : head;
  const next = sentence.words.slice(from + 1, from + 5);
  if (!/^(?:of|in)$/.test(next[0]?.text ?? "")) return false;
  if (/^Ministry$/.test(sentence.words[head]?.text ?? "") && namesPortfolio(sentence, head + 2)) return false;
  return next.some((each) => each.mention?.kind === "Country") || !/^VBG$/.test(sentence.tree.xpos[from + 2] ?? "");
}

/** "the Ministry of National Defence", not "the Ministry of Defence of Chad". */
function namesPortfolio({ words }: ParsedSentence, first: number): boolean {
  let at = first;
  while (
    /^(?:National|Foreign|External|Internal|Defen[cs]e|Affairs|Interior|and|the|Armed|Forces)$/.test(
      words[at]?.text ?? "",
    )
  )
    at++;
  return at > first && words[at]?.text !== "of" && words[at]?.mention === undefined;
}

const ownedBefore = (sentence: ParsedSentence, first: number): boolean =>
  /^['’]s?$/.test(sentence.words[first]?.text ?? "");

function ownerOf(sentence: ParsedSentence, word: number, kind: string, anaphora: Anaphora): Answer | undefined {
  const others = addressedBy(sentence, word, anaphora.namings);
  const answer = (entity: string | undefined, score: number, reason: string): Answer | undefined =>
    entity === undefined || others.has(entity) ? undefined : { entities: [entity], form: "nominal", score, reason };
  const turn = anaphora.turns.get(sentence.index);
  const spoken = turn?.speaker ?? turn?.addressee;
  const own = spoken === undefined ? undefined : anaphora.stateOf(spoken);
  if (own !== undefined) return answer(own, 0.7, "the state of who speaks");
  const orders = stateOfWhoOrders(sentence, word, anaphora);
  if (orders !== undefined) return answer(orders, 0.75, "the state of who gives it orders");
  const there = landOfClause(sentence, word);
  if (there !== undefined) return answer(there, 0.7, "the state where the clause is set");
  const senate = sentence.words[word]?.text === "Senate";
  const has = (state: string): boolean => !others.has(state) && !(senate && NO_SENATE.has(state));
  const before = anaphora.organs.filter(
    (organ) => organ.sentence <= sentence.index && organClass(organ.noun) === kind && has(organ.entity),
  );
  const owners = new Set(before.map((organ) => organ.entity));
  const about = anaphora.home ?? mainState(anaphora);
  const main = about !== undefined && has(about) ? about : undefined;
  if (senate && before.length === 0 && anaphora.namings.some(({ entities }) => entities.includes("country:USA")))
    return answer("country:USA", 0.65, "the Senate of a text about it");
  const foreign = before.every((organ) => organ.subject === false && organ.entity !== main);
  if (main !== undefined && before.length > 0 && foreign) return answer(main, 0.65, "the state that the text is about");
  const near = before.filter((organ) => sentence.index - organ.sentence <= NEAR).at(-1);
  const isHomes = (states: ReadonlySet<string>): boolean => anaphora.home === undefined || states.has(anaphora.home);
  if (owners.size === 1 && (near !== undefined || isHomes(owners)))
    return answer([...owners][0], 0.75, "the one state whose organ was named");
  if (owners.size > 1) return answer(near?.entity, 0.65, "the state whose organ was named last");
  const all = new Set(anaphora.organs.map((organ) => organ.entity).filter(has));
  const often = chiefState(anaphora);
  const chief = often !== undefined && has(often) ? often : undefined;
  if (all.size === 1 && kind !== "regime" && isHomes(all) && (chief === undefined || all.has(chief)))
    return answer([...all][0], 0.65, "the one state whose organs were named");
  const states = (naming: Naming): boolean =>
    naming.kind === "Country" &&
    (!naming.locative || kind === "regime") &&
    naming.entities.every(has) &&
    !actsOnIt(sentence, word, naming);
  const home = anaphora.home;
  if (home !== undefined && anaphora.namings.some((naming) => naming.entities.includes(home)))
    return answer(home, 0.7, "the state that the text comes from");
  if (chief !== undefined && !organSubject(sentence, word, chief, anaphora))
    return answer(chief, 0.65, "the state that the text names most");
  return (
    answer(
      nearestOne(anaphora.namings, { sentence: sentence.index, word }, states),
      0.65,
      "organ of the one state named near",
    ) ?? answer(onlyState(sentence, word, anaphora), 0.65, "organ of the one state named at all")
  );
}

/** "Prices rose in Chad. The foreign ministry …": the text has named no other. */
function onlyState({ index }: ParsedSentence, word: number, { namings, home }: Anaphora): string | undefined {
  if (home !== undefined) return undefined;
  const before = namings.filter(({ sentence, word: at }) => sentence < index || at < word);
  const states = new Set(before.flatMap(({ kind, entities }) => (kind === "Country" ? entities : [])));
  return states.size === 1 &&
    before.every(({ kind }) => kind === "Country") &&
    before.every((each) => each.sentence < index)
    ? [...states][0]
    : undefined;
}

/** "left Chad, where it trains the army": the state that the clause is about, if no other is named in it. */
function landOfClause({ words }: ParsedSentence, word: number): string | undefined {
  for (let at = word - 1; at > 0; at--) {
    const text = words[at]?.text.toLowerCase() ?? "";
    if (text === "where") {
      const land = words[words[at - 1]?.text === "," ? at - 2 : at - 1]?.mention;
      return land?.kind === "Country" ? land.candidates[0]?.entity : undefined;
    }
    if (/^[,;:.]$/.test(text)) return undefined;
  }
  return undefined;
}

/** The state named as often as all others together, and more than a few times. */
function mainState(anaphora: Anaphora): string | undefined {
  const [first, ...others] = statesByCount(anaphora);
  const rest = others.reduce((sum, [, count]) => sum + count, 0);
  return first !== undefined && first[1] >= OFTEN && first[1] >= rest ? first[0] : undefined;
}
const OFTEN = 4;

/** States with how often each is named alone, the most named first. */
function statesByCount({ namings }: Anaphora): [state: string, times: number][] {
  const times = new Map<string, number>();
  for (const { kind, entities } of namings)
    if (kind === "Country" && entities.length === 1)
      times.set(entities[0] as string, (times.get(entities[0] as string) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1]);
}

/** The state named more than a few times, and twice as often as any other. */
function chiefState(anaphora: Anaphora): string | undefined {
  const [first, second] = statesByCount(anaphora);
  return first !== undefined && first[1] >= OFTEN && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : undefined;
}

/** "Chad told the ministry": not its own. */
const organSubject = (sentence: ParsedSentence, word: number, state: string, { namings }: Anaphora): boolean =>
  namings.some((naming) => naming.entities.includes(state) && actsOnIt(sentence, word, naming));

/** "The delegate of Chad urged the government": not its own. */
function actsOnIt({ tree, index }: ParsedSentence, word: number, naming: Naming): boolean {
  if (naming.sentence !== index || !/^(?:obj|iobj)$/.test(tree.labels[word] ?? "")) return false;
  const verb = tree.heads[word] ?? -1;
  const above = tree.heads[naming.word] ?? -1;
  const verbs = [verb, tree.labels[verb] === "conj" ? tree.heads[verb] : verb];
  if (tree.labels[verb] === "acl:relcl" && tree.heads[verb] === naming.word) return true;
  return [naming.word, above].some(
    (each) => /^nsubj$/.test(tree.labels[each] ?? "") && verbs.includes(tree.heads[each]),
  );
}

/** States often in the news whose parliament has no Senate. */
const NO_SENATE: ReadonlySet<string> = new Set(
  "SUN CHN PRK KOR VNM CUB IRN IRQ SYR SAU ISR EGY TUR GRC SRB HUN BGR UKR RUS FIN SWE NOR DNK ISL EST LVA LTU PRT DEU GBR IND JPN IDN NZL SGP YUG CSK GEO ARM AZE MDA"
    .split(" ")
    .map((iso) => `country:${iso}`),
);

/** Sentences within which the organ named last is meant. */
const NEAR = 4;

/** Organs of one sentence with their owners: "the Kenyan army", "Chad's defence ministry". */
export function ownedOrgans(sentence: ParsedSentence, namings: readonly Naming[]): OwnedOrgan[] {
  const { tree, words } = sentence;
  return namings.flatMap((naming): OwnedOrgan[] => {
    if (naming.kind !== "Country" || naming.entities.length !== 1) return [];
    const entity = naming.entities[0] as string;
    const own = words[naming.word]?.text.toLowerCase().split(" ").at(-1) ?? "";
    const head = words[tree.heads[naming.word] ?? -1]?.text.toLowerCase() ?? "";
    const noun = organClass(own) === undefined ? head : own;
    const owned = noun === own || naming.modifier || tree.labels[naming.word] === "nmod";
    return owned && organClass(noun) !== undefined
      ? [{ sentence: sentence.index, noun, entity, subject: naming.subject }]
      : [];
  });
}
