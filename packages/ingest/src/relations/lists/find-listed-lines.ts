// The scenes of a document in, who belongs to or signed what out where the text lists states line by line: "Members are:", "Chad", "Niger".
import { frameOf, isAgreement, type Scene } from "../../clauses/scene.ts";
import { formOf, uposOf } from "../../clauses/tree-index.ts";
import type { Reference } from "../../links/reference.ts";
import type { FoundRelation } from "../relation.ts";
import { type Reading, relationOf } from "../relation-of.ts";
import { announcedEnd, isStateName, namedEnd } from "./listed-ends.ts";

/** What the states of the lines below have in common. */
interface Announced {
  readonly reading: Reading;
  readonly target: Reference;
}

const MEMBERS: Reading = {
  id: "member/listed-below",
  relation: "MEMBER_OF",
  standing: true,
  status: "actual",
  strength: 0.8,
};
const SIGNATORIES: Reading = {
  id: "signed/listed-below",
  relation: "SIGNED",
  standing: true,
  status: "actual",
  strength: 0.8,
};

/** Claims of each scene, by its place in the document. */
export function findListedLines(scenes: readonly Scene[]): ReadonlyMap<number, FoundRelation[]> {
  const found = new Map<number, FoundRelation[]>();
  const notes = new Map<string, Reference>();
  let announced: Announced | undefined;
  let body: Reference | undefined;
  let undersigned: Reference | undefined;
  scenes.forEach((scene, at) => {
    const states = statesAlone(scene);
    if (states.length > 0) {
      const note = notes.get(noteOf(scene));
      const list = note === undefined ? announced : { reading: MEMBERS, target: note };
      if (list !== undefined) found.set(at, claimsOf(scene, states, list));
      return;
    }
    const signed = undersigned === undefined ? [] : signersOf(scene);
    if (undersigned !== undefined && signed.length > 0)
      found.set(at, claimsOf(scene, signed, { reading: MEMBERS, target: undersigned }));
    announced = announcement(scene, body);
    const bodies = [...scene.references.values()].flat().filter(isBodyName);
    for (const each of bodies) notes.set(markBehind(scene, each.word), each);
    notes.delete("");
    body = bodies.at(-1) ?? body;
    undersigned = bodies.find(({ word }) => isUndersigned(scene, word)) ?? undersigned;
  });
  return found;
}

const isBodyName = ({ kind, form, entities }: Reference): boolean =>
  kind === "Organization" && form === "name" && entities.length === 1;

const SMALL =
  /^(the|and|of|or|as|well|republic|kingdom|since|from|in|joined|acceded|accession|founding|member|\p{P}|\d{1,4}|[a-z])$/u;
const MONTH =
  /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)$/;

/** The words of a line that names states and nothing else; none for any other line. */
function statesAlone(scene: Scene): number[] {
  const { index, references } = scene;
  const found: number[] = [];
  for (let word = 0; word < index.tree.forms.length; word++) {
    if (isStateName(references.get(word))) found.push(word);
    else if (!SMALL.test(formOf(index, word)) && !MONTH.test(formOf(index, word))) return [];
  }
  return found;
}

const MEMBER_NOUN = /^(members?|member-states?|co-founders|founders)$/;
const JOINING_NOUN = /^(participants|participating|partners|adherents|endorsers)$/;
const SIGNING_NOUN = /^(signatories|signatory|parties|signed|ratified|acceded)$/;
const LONGEST_HEADING = 8;

/** "Members are:", "Countries participating in the partnership are the following:", "Signatories". */
function announcement(scene: Scene, before: Reference | undefined): Announced | undefined {
  const { index, references } = scene;
  const { forms } = index.tree;
  const last = formOf(index, forms.length - 1);
  const asks = last === "?" && /^(who|which)$/.test(formOf(index, 0));
  const opens = last === ":" || asks || /^following$/.test(formOf(index, forms.length - 2));
  const heading = forms.length <= LONGEST_HEADING && !/^[.?!;,]$/.test(last);
  if (!opens && !heading) return undefined;
  const words = forms.map((form) => form.toLowerCase());
  if (words.some((word) => /^(not|non|former|observers?|no)$/.test(word))) return undefined;
  const own = [...references.values()].flat();
  if (words.some((word) => SIGNING_NOUN.test(word)) && !words.some((word) => MEMBER_NOUN.test(word))) {
    const treaty = own.findLast(isAgreement) ?? scene.agreement;
    return treaty === undefined ? undefined : { reading: SIGNATORIES, target: treaty };
  }
  const named = own.find(isBodyName);
  const members = words.some((word) => MEMBER_NOUN.test(word));
  const joining = words.some((word) => JOINING_NOUN.test(word));
  const target = named ?? (members ? before : undefined);
  return target === undefined || !(members || joining) ? undefined : { reading: MEMBERS, target };
}

/** "[1]" or "*" behind the name of a body; nothing otherwise. */
function markBehind({ index }: Scene, word: number): string {
  const next = formOf(index, word + 1);
  if (next === "[" && formOf(index, word + 3) === "]") return formOf(index, word + 2);
  return next === "*" ? "*" : "";
}

/** "[1]", "1" or "*" before the names of a line. */
function noteOf({ index }: Scene): string {
  const first = formOf(index, 0);
  return first === "[" || first === "(" ? formOf(index, 1) : /^(\*|\d{1,2})$/.test(first) ? first : "-";
}

/** "The undersigned members of the union": who signs below is one. */
function isUndersigned({ index }: Scene, body: number): boolean {
  const before = index.tree.forms.slice(0, body).map((form) => form.toLowerCase());
  return before.includes("undersigned") && before.some((form) => /^members?$/.test(form));
}

const FEWEST = 3;

/** "Signed by the governments of Chad, Niger and Mali." under the text. */
function signersOf(scene: Scene): number[] {
  const { index, references } = scene;
  if (!/^(signed|signatories|signatory)$/.test(formOf(index, 0))) return [];
  const states = [...references.keys()].filter((word) => isStateName(references.get(word))).sort((a, b) => a - b);
  const others = index.tree.forms.some((_, word) => /^(VERB|AUX)$/.test(uposOf(index, word)) && word > 0);
  return states.length >= FEWEST && !others ? states : [];
}

function claimsOf(scene: Scene, states: readonly number[], { reading, target }: Announced): FoundRelation[] {
  return states.flatMap((word) => {
    const state = scene.references.get(word)?.find(({ kind }) => kind === "Country");
    if (state === undefined) return [];
    const frame = frameOf(scene, word, () => false);
    return [relationOf(scene, frame, reading, [namedEnd(state, "listed"), announcedEnd(target, word)])];
  });
}
