// A scene in, whether it speaks of sport out: there states meet, attack and beat each other, and nothing follows.
import type { Scene } from "../clauses/scene.ts";

/** Words that hardly occur outside sport. Left out: "match", "goal", "team", "champion", which politics borrows. */
const SPORT: ReadonlySet<string> = new Set(
  `semi-final semifinal quarterfinal quarter-final midfielder goalkeeper striker footballer cricketer batsman wicket innings touchdown
  olympics olympic medal medalist medallist fifa uefa playoff play-off scoreline penalty-shootout goalless basketball football soccer cricket
  rugby hockey handball volleyball tennis golf badminton baseball athletics marathon sprinter cyclist gymnast wimbledon championship championships
  world-cup tournament coach playmaker kickoff halftime fixture eurovision bowled bowler bowlers batsmen wickets fly-half midfield referee umpire doping
  semi-finals semifinals quarterfinals quarter-finals footballers cricketers swimmer swimmers wrestler wrestlers heavyweight grand-slam jockey`.split(
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
      (word === "world" && forms[i + 1]?.toLowerCase() === "cup")
    );
  });
}
