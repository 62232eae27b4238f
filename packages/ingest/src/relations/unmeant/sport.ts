// A scene in, whether it speaks of sport out: there states meet, attack and beat each other, and nothing follows.
import type { Scene } from "../../clauses/scene.ts";
import { dependents, formOf, lemmaOf, type TreeIndex, tagOf } from "../../clauses/tree-index.ts";

/** Words that hardly occur outside sport. Left out: "match", "goal", "team", "champion", which politics borrows. */
const SPORT: ReadonlySet<string> = new Set(
  `semi-final semifinal quarterfinal quarter-final midfielder goalkeeper striker footballer cricketer batsman wicket innings touchdown
  olympics olympic medal medalist medallist fifa uefa playoff play-off scoreline penalty-shootout goalless basketball football soccer cricket
  rugby hockey handball volleyball tennis golf badminton baseball athletics marathon sprinter cyclist gymnast wimbledon championship championships
  world-cup tournament coach playmaker kickoff halftime fixture eurovision bowled bowler bowlers batsmen wickets fly-half midfield referee umpire doping
  semi-finals semifinals quarterfinals quarter-finals footballers cricketers swimmer swimmers wrestler wrestlers heavyweight grand-slam jockey chess e-sports esports`.split(
    /\s+/,
  ),
);

/** Whether the sentence is about sport. */
export function isSport(scene: Scene): boolean {
  const { forms } = scene.index.tree;
  return forms.some((form, i) => {
    const word = form.toLowerCase();
    return (
      SPORT.has(word) ||
      (forms[i + 1] === "-" && SPORT.has(`${word}-${(forms[i + 2] ?? "").toLowerCase()}`)) ||
      (word === "world" && forms[i + 1]?.toLowerCase() === "cup") ||
      (word === "euro" && /^(19|20)\d\d$/.test(forms[i + 1] ?? ""))
    );
  });
}

/** Whether half of the sentences or more are about sport. */
export const isSportsText = (scenes: readonly Scene[]): boolean =>
  scenes.length > 1 && scenes.filter(isSport).length * 2 >= scenes.length;

const GAMES = /^(visit|meet|arrive|travel|attack|fly|tour|host|face)$/;

/** "Chad meet Niger next": a state in the plural is its team. */
export function isTeam({ index, references }: Scene, verb: number): boolean {
  if (!/^VBP?$/.test(tagOf(index, verb)) || !GAMES.test(lemmaOf(index, verb))) return false;
  if (dependents(index, verb, "aux", "mark").length > 0) return false;
  const subjects = dependents(index, verb, "nsubj");
  return subjects.length === 1 && subjects.every((word) => isOneState(index, word, references.get(word) ?? []));
}

const isOneState = (
  index: TreeIndex,
  word: number,
  references: readonly { readonly kind: string; readonly form: string }[],
): boolean =>
  references.some(({ kind, form }) => kind === "Country" && form === "name") &&
  !/s$/.test(formOf(index, word)) &&
  dependents(index, word, "conj", "nmod", "appos", "list").length === 0;
