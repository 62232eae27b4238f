// A title in the tokens of a sentence in, the state that the words around it give it out: "on the Kenyan side by Minister X", "Niger, where General X".
import type { Mention } from "../../mentions/mention.ts";
import { HONORIFICS } from "../../mentions/persons/title-words.ts";
import { covering, isPolity, ownerBefore, phraseAfter, type Scan, textAt } from "./office-span.ts";

/** The owner right before a title; a capital behind "in" is where the sentence is: "during his stay in Kigali President X". */
export function ownerOf(scan: Scan, first: number): Mention | undefined {
  const owner = ownerBefore(scan, first);
  const placed = owner?.form === "capital" && /^(?:in|at|from|to|near)$/.test(textAt(scan, owner.first - 1));
  return placed && owner.last === first ? undefined : owner;
}

/** "Chad's UN ambassador", "UN Chad envoy": who sends somebody stands before where to. */
export function senderOf(scan: Scan, owner: Mention | undefined, office: string): Mention | undefined {
  if (owner === undefined || !/(?:ambassador|envoy|representative|delegate)$/.test(office)) return owner;
  const sender = ownerBefore(scan, owner.first);
  const abroad = owner.kind === "Organization" ? sender?.kind === "Country" : owner.form !== "demonym";
  return abroad ? (sender ?? owner) : owner;
}

/** "on the Kenyan side by Minister X Y", "for Kenya by Minister X Y", "on the Kenyan side, Minister X Y". */
export function landOfSide(scan: Scan, first: number): Mention | undefined {
  let at = first - 1;
  while (first - at <= 3 && /^(?:by|,|the|was|is)$/.test(textAt(scan, at))) at--;
  if (textAt(scan, at) === "side") return polityAt(scan, at - 1);
  const land = textAt(scan, first - 1) === "by" ? polityAt(scan, first - 2) : undefined;
  if (land === undefined) return undefined;
  const before = textAt(scan, land.first - 1) === "the" ? land.first - 2 : land.first - 1;
  const behalf = textAt(scan, before) === "of" && textAt(scan, before - 1) === "behalf";
  return behalf || textAt(scan, before) === "for" ? land : undefined;
}

/** "The U.S. delegation was led by Coordinator X Y". */
export function landOfDelegation(scan: Scan, first: number): Mention | undefined {
  let by = first - 1;
  while (first - by < 5 && /^(?:-|\p{L}+)$/u.test(scan.tokens[by]?.text ?? "") && textAt(scan, by) !== "by") by--;
  if (textAt(scan, by) !== "by" || !/^(?:led|headed|chaired|represented)$/.test(textAt(scan, by - 1))) return undefined;
  let at = by - 2;
  while (by - at < 6 && /^(?:,|was|is|were|being|which|who)$/.test(textAt(scan, at))) at--;
  return /^(?:delegation|side|team|mission|group)$/.test(textAt(scan, at)) ? polityAt(scan, at - 1) : undefined;
}

const polityAt = (scan: Scan, token: number): Mention | undefined => {
  const mention = covering(scan, token);
  return isPolity(mention) ? mention : undefined;
};

/** "Niger, where General X Y seized power", "the Union, whose commission chairperson, X Y, spoke": what the clause is about. */
export function landOfClause(scan: Scan, first: number): Mention | undefined {
  const opening = /^(?:where|whose)$/.test(textAt(scan, first - 2)) ? first - 2 : first - 1;
  const word = textAt(scan, opening);
  if (!/^(?:where|whose)$/.test(word)) return undefined;
  const land = covering(scan, textAt(scan, opening - 1) === "," ? opening - 2 : opening - 1);
  return land?.kind === "Country" || (word === "whose" && land?.kind === "Organization") ? land : undefined;
}

/** "Rostec and its head, X": whoever stands before the "and". */
export const isJoined = (scan: Scan, first: number): boolean => beforeAnd(scan, first) >= 0;

/** The state or body before the "and"; undefined where nobody knows it. */
export function joinedOwner(scan: Scan, first: number): Mention | undefined {
  const at = beforeAnd(scan, first);
  const owner = at < 0 ? undefined : covering(scan, at);
  return isPolity(owner) && owner.form !== "demonym" ? owner : undefined;
}

/** The word before "and its", "and its then"; -1 for other words. */
function beforeAnd(scan: Scan, first: number): number {
  const its = /^(?:then|new|former)$/.test(textAt(scan, first - 1)) ? first - 2 : first - 1;
  return textAt(scan, its) === "its" && textAt(scan, its - 1) === "and" ? its - 2 : -1;
}

/** "the Prime Minister of Chad, H.E. Dr X": where the words of courtesy before a name begin. */
export function behindHonorifics(scan: Scan, name: number): number {
  let at = name;
  while (at > 0 && (HONORIFICS.has(textAt(scan, at - 1).replace(/\.$/, "")) || STYLE.test(textAt(scan, at - 1)))) at--;
  return at < name && /^(?:his|her)$/.test(textAt(scan, at - 1)) ? at - 1 : at;
}

const STYLE = /^(?:h\.?\s?(?:e|r\.?\s?h|h|m)\.?|m\.)$/;

/** "the Libyan National Army (LNA) X Y": where the short name in brackets before token `end` begins; else `end`. */
export const beforeShortName = (scan: Scan, end: number): number =>
  textAt(scan, end - 1) === ")" && textAt(scan, end - 3) === "(" && /^\p{Lu}/u.test(scan.tokens[end - 2]?.text ?? "")
    ? end - 3
    : end;

/** "NATO's top commander in Europe, General X": where the title ends that serves there. */
export function beforeRegion(scan: Scan, end: number): number {
  if (!REGION.test(textAt(scan, end - 1))) return end;
  let at = end - 2;
  while (at > end - 5 && REGION.test(textAt(scan, at))) at--;
  if (textAt(scan, at) === "the") at--;
  return /^(?:in|for)$/.test(textAt(scan, at)) ? at : end;
}
const REGION =
  /^(?:europe|africa|asia|pacific|indo-pacific|middle|east|gulf|region|mediterranean|sahel|arctic|baltics?|caribbean|balkans|caucasus|central|eastern|southern|northern|western|latin|america)$/;

/** Between "of" and the body: "the paramilitary Vumba Front". */
export const BESIDE_BODY: RegExp =
  /^(?:the|republic|kingdom|armed|rebel|paramilitary|militant|jihadist|ruling|powerful|islamist|separatist|political|military|extremist|group|militia|movement|faction|shiite|sunni|regional|transitional)$/;

const PART_OF_BODY =
  /^(?:diplomacy|commission|council|committee|assembly|parliament|senate|secretariat|command|army|navy|forces?|military|police|guard|ministry|delegation|bank|government|cabinet|staff|agency|authority|house|congress|mission|services?|bureau|coastguard)$/;
const OF_BODY =
  /^(?:general|central|national|foreign|defen[cs]e|interior|armed|air|coast|border|federal|state|security|intelligence|land|ground|naval|supreme|upper|lower|electoral|atomic|energy|nuclear|election|finance|trade|oil|space|affairs|and|['’]s?)$/;
const LONGEST_BODY = 7;

/** The mention that ends right before `end`, or whose body does: "the Chadian navy", "Peru's central bank", "the ECOWAS Commission". */
export function ownerOfBody(scan: Scan, end: number): Mention | undefined {
  if (textAt(scan, end - 1) === ")" && textAt(scan, end - 3) === "(") return ownerOfBody(scan, end - 3);
  const direct = covering(scan, end - 1);
  if (direct !== undefined || !PART_OF_BODY.test(textAt(scan, end - 1))) return direct;
  for (let at = end - 2; at >= Math.max(0, end - LONGEST_BODY); at--) {
    const owner = covering(scan, at);
    if (owner !== undefined) return owner;
    if (!PART_OF_BODY.test(textAt(scan, at)) && !OF_BODY.test(textAt(scan, at))) return undefined;
  }
  return undefined;
}

/** "Minister X Y of Chad", "Minister X Y (Chad)": the state behind the name. */
export function landBehind(scan: Scan, last: number): Mention | undefined {
  const land = textAt(scan, last) === "(" ? covering(scan, last + 1) : undefined;
  return land?.kind === "Country" && textAt(scan, land.last) === ")" ? land : phraseAfter(scan, last, /^(?:of|from)$/);
}
