// A scene in, bodies with the states that its wording lists as their members out, whatever the tree makes of it: "the body counts A, B and C among its members".
import { type Resolved, resolveWord } from "../../clauses/owners/resolve-word.ts";
import type { Scene } from "../../clauses/scene.ts";
import { formOf } from "../../clauses/tree-index.ts";
import type { Reference } from "../../links/reference.ts";
import { isStateName } from "./listed-ends.ts";

/** A body at a word and the states listed as its members. */
export interface ListedBody {
  readonly word: number;
  readonly members: readonly Resolved[];
}

const MEMBERS =
  "(?:(?:member|participating|partner|founding|full) )*(?:members|states|countries|nations|partners|participants|economies|co-chairs)";
const LINK =
  "(?:are|were|is|include|includes|included|including|comprise|currently|today|as|follows|namely|among|them|the|following|of|in|:|\\(|–|—|-|,(?= (?:among|including|namely)))";
/** An insertion between commas: an open list of donors goes on behind "member states, A, B and C". */
const INSERTED = ", L(\\d+) (?=,)";

/** What unites states. */
const UNITES =
  "(?:includes|include|comprises|unites|groups|links|(?:brings|bringing) together|comprising|uniting|consists of|consisting of)";
const BODY =
  "(?:group|grouping|partnership|platform|forum|bloc|coalition|alliance|format|club|community|initiative|framework|organi[sz]ation)";
/** "The body (BDY)". */
const O = "O(\\d+) (?:\\( \\S+ \\) )?";
const L = "L(\\d+) ";
const some = (most: number): string => `(?:\\S+ ){0,${most}}`;

/** O stands for a body, L for a list of three states or more; every word ends in a blank. */
const SHAPES: readonly RegExp[] = [
  `${O}(?:['’]s )?${MEMBERS} ${L}`,
  `${MEMBERS} (?:of|in) (?:the )?${O}from ${L}`,
  `member (?:of|in) (?:the )?${O}(?:, )?(?:(?:along|together) with|alongside|joining) ${L}`,
  `${O}(?:, |is |was )(?:an? |the )${some(2)}${BODY} (?:of|between|among) ${L}`,
  `${O}(?:['’]s? )?(?:has |have )?${some(2)}${MEMBERS} (?:${LINK} ){1,4}${L}(?=[,.;:)–—-])`,
  `(?<!\\S{3,} , (?:the )?(?:member )?)${MEMBERS} (?:of|in|to) (?:the )?${O}${INSERTED}`,
  `${MEMBERS} (?:of|in|to) (?:the )?${O}(?:${LINK} ){1,4}${L}(?=[,.;:)–—-])`,
  `fellow ${MEMBERS} of (?:the )?${O}${L}`,
  `${O}${some(2)}(?:includes|counts|lists|numbers|has) (?:\\S+ )?as (?:its )?(?:founding )?members ${L}`,
  `${O}${some(2)}(?:includes|counts|lists|numbers|has) ${L}(?:among|as) (?:its )?(?:founding )?(?:members|partners) `,
  `${O}(?:, |is |was )${some(3)}${BODY} (?:grouping|uniting|linking|comprising|encompassing) ${L}`,
  `${O}(?:is|are|was) (?:\\S+ )?(?:made up|composed) of ${L}`,
  `${O}(?:, |is |was )${some(3)}${BODY} of ${some(5)}(?:that |which |, )?${UNITES} ${L}`,
  `${O}${some(1)}${UNITES} (?:the )?${some(3)}(?:countries|states|nations) of ${L}`,
  `${O}${some(9)}its (?:(?:member|participating|founding|full|two|three|four|five|six|seven|eight|nine|ten|twelve) )*(?:members|member states|member countries) (?:${LINK} ){1,4}${L}(?=[,.;:)–—-])`,
  `${L}(?:together |jointly )?(?:make|makes|made) up (?:the )?${O}`,
  `${O}${some(1)}(?:welcomes|welcomed|admits|admitted) ${some(3)}${MEMBERS} (?:${LINK} ){0,2}${L}`,
  `${O}, of which ${L}(?:are|were|became|become|have become) ${some(2)}members `,
  `${L}(?:(?:have|has|today|jointly|hereby|together) )*(?:launched|launch|founded|established|created|formed|co-founded|inaugurated) (?:the )?${O}`,
  `${O}(?:(?:was|were|been|has|is) ){0,2}(?:launched|founded|established|created|formed|set up|inaugurated) ${some(4)}by ${some(5)}${L}`,
  `${L}(?:, )?(?:and (?:the )?\\S+ )?(?:, )?(?:acting )?as (?:\\S+ )?${MEMBERS} (?:of|in) (?:the )?${O}`,
  `${L}, (?:the|all|both|which are) ${some(2)}${MEMBERS} of (?:the )?${O}(?!, and |, L\\d)`,
].map((shape) => new RegExp(shape));
/** What makes a list one of others than members. */
const OTHERS =
  /\b(?:not|non|never|candidate|candidates|observer|observers|aspirant|former|prospective|neither|proposed|nominated|rejected)\b/;

/** Lists of members by their wording; one for each body at most. */
export function bodiesByShape(scene: Scene): ListedBody[] {
  const references = [...scene.references.values()];
  if (!references.some(isBody) || references.filter(isStateName).length < FEWEST) return [];
  const lists = new Map<number, readonly Resolved[]>();
  const shape = shapeOf(scene, lists);
  if (lists.size === 0 || OTHERS.test(shape)) return [];
  const found = new Map<number, ListedBody>();
  for (const pattern of SHAPES) {
    const match = pattern.exec(shape);
    if (match === null) continue;
    const [word, list] = pattern.source.startsWith("L")
      ? [Number(match[2]), Number(match[1])]
      : [Number(match[1]), Number(match[2])];
    if (!found.has(word)) found.set(word, { word, members: lists.get(list) ?? [] });
  }
  return [...found.values()];
}

/** The words in lower case, with "O7" for the body at word 7 and "L9" for the list that begins at word 9. */
function shapeOf(scene: Scene, lists: Map<number, readonly Resolved[]>): string {
  const { index, references } = scene;
  const count = index.tree.forms.length;
  let shape = "";
  for (let word = 0; word < count; word++) {
    const states = listAt(scene, word);
    if (states !== undefined) {
      lists.set(word, states.members);
      shape += `L${word} `;
      word = states.last;
    } else if (isBody(references.get(word))) shape += `O${word} `;
    else shape += `${formOf(index, word)} `;
  }
  return shape;
}

/** A body by a name or a noun: "its" before "members" is no name of one. */
const isBody = (references: readonly Reference[] | undefined): boolean =>
  references?.some(
    ({ kind, entities, form }) =>
      kind === "Organization" && entities.length === 1 && form !== "pronoun" && form !== "issuer",
  ) ?? false;

const FEWEST = 3;

/** States in a row from this word on, three at least. */
function listAt(scene: Scene, from: number): { members: readonly Resolved[]; last: number } | undefined {
  const members: Resolved[] = [];
  let last = from;
  for (let at = from; at < scene.index.tree.forms.length; at++) {
    const state = stateAt(scene, at);
    if (state === undefined) {
      if (members.length > 0 && /^(?:,|and|the|&)$/.test(formOf(scene.index, at))) continue;
      break;
    }
    members.push(state);
    last = at;
  }
  return new Set(members.map(({ entity }) => entity)).size >= FEWEST ? { members, last } : undefined;
}

const stateAt = (scene: Scene, word: number): Resolved | undefined =>
  isStateName(scene.references.get(word))
    ? resolveWord(scene, word, { kinds: ["Country"], reach: "self", places: true })[0]
    : undefined;
