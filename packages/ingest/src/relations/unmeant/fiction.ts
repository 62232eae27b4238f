// A scene in, whether it tells what a film, a book, a game or a rehearsal makes up out: there states invade each other, and nothing happened.
import type { Scene } from "../../clauses/scene.ts";
import { formOf, headOf, labelOf, lemmaOf, type TreeIndex } from "../../clauses/tree-index.ts";

/** Works that make things up. Left out: "play", "series", "story", "picture" and "book", which are said of much else. */
const WORK =
  /^(film|movie|novel|thriller|sitcom|screenplay|comic|fable|fairytale|videogame|blockbuster|novella|opera|anime)$/;
/** "a war game", "a video game", "a model parliament". */
const GAMES: ReadonlyMap<string, RegExp> = new Map([
  ["game", /^(war|video|board|computer|tabletop|role-playing|strategy|online)$/],
  ["wargame", /./],
  ["nations", /^model$/],
  ["parliament", /^(model|youth)$/],
  ["simulation", /./],
]);
const TELLING =
  /^(tell|depict|portray|imagine|follow|show|feature|narrate|chronicle|describe|envision|assume|posit|simulate|suppose)$/;
/** Words between "in" and the work: "in her third novel". */
const REACH = 5;

/** Whether a sentence says that it tells a made-up story: "In the film, …", "the novel depicts …". */
export function opensFiction({ index }: Scene): boolean {
  return index.tree.forms.some((_form, at) => isWork(index, at) && (isSetIn(index, at) || isTold(index, at)));
}

function isWork(index: TreeIndex, at: number): boolean {
  const near = [formOf(index, at - 1), formOf(index, at - 2)];
  if (near.includes("documentary") || near.includes("propaganda")) return false;
  if (WORK.test(lemmaOf(index, at).toLowerCase())) return true;
  const game = GAMES.get(formOf(index, at)) ?? GAMES.get(lemmaOf(index, at).toLowerCase());
  return game !== undefined && near.some((form) => game.test(form));
}

/** "in the film", "at the model parliament", with no comma in between. */
function isSetIn(index: TreeIndex, work: number): boolean {
  for (let at = work - 1; at >= Math.max(0, work - REACH - 1); at--) {
    if (/^(,|and|of)$/.test(formOf(index, at))) return false;
    if (/^(in|at)$/.test(formOf(index, at))) return true;
  }
  return false;
}

const isTold = (index: TreeIndex, work: number): boolean =>
  labelOf(index, work) === "nsubj" && TELLING.test(lemmaOf(index, headOf(index, work)));
