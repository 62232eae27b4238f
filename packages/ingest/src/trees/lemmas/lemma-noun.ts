/** A common noun in lower case in, its singular out. */

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `men man,women woman,children child,feet foot,teeth tooth,geese goose,mice mouse,lice louse,oxen ox,lives life,wives wife,knives knife,
  leaves leaf,wolves wolf,halves half,thieves thief,shelves shelf,loaves loaf,calves calf,hooves hoof,scarves scarf,selves self,
  criteria criterion,phenomena phenomenon,bacteria bacterium,memoranda memorandum,referenda referendum,
  crises crisis,analyses analysis,hypotheses hypothesis,theses thesis,bases base,oases oasis,diagnoses diagnosis,axes axis,
  emphases emphasis,parentheses parenthesis,appendices appendix,indices index,matrices matrix,vertices vertex,nuclei nucleus,
  alumni alumnus,stimuli stimulus,radii radius,cacti cactus,fungi fungus,buses bus,gases gas,viruses virus,shoes shoe,toes toe,foes foe,
  canoes canoe,aches ache,headaches headache,caches cache,ties tie,pies pie,lies lie,dies die,movies movie,cookies cookie,sorties sortie,
  calories calorie,zombies zombie,selfies selfie,species species,series series,quizzes quiz,passersby passerby`
    .split(",")
    .map((pair) => pair.trim().split(" ") as [string, string]),
);

/** Nouns that end in s in the singular or have no singular. */
const UNCHANGED: ReadonlySet<string> = new Set(
  `news headquarters means barracks gallows crossroads premises mathematics physics politics economics ethics logistics athletics
  electronics ballistics dynamics thanks lens gas bus bias alias atlas canvas chaos christmas cosmos kudos
  pants trousers jeans scissors wares clothes goods regards ours theirs tactics statistics mechanics genetics forensics avionics optics robotics pancreas iris overseas perhaps aids diabetes rabies this always
  christmas yes us plus`.split(/\s+/),
);

export function nounLemma(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (
    word.length > 4 &&
    word.endsWith("men") &&
    !/(?:omen|specimen|regimen|acumen|abdomen|semen|yemen|stamen|ramen)$/.test(word)
  ) {
    return `${word.slice(0, -2)}an`;
  }
  if (word.endsWith("women")) return `${word.slice(0, -2)}an`;
  if (!word.endsWith("s") || word.length < 3 || UNCHANGED.has(word) || /(?:ss|us|is|\ds)$/.test(word)) return word;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x|zz)es$/.test(word)) return word.slice(0, -2);
  if (/(?:her|potat|tomat|ech|vet|torped|embarg|mosquit|volcan|carg|tornad)oes$/.test(word)) return word.slice(0, -2);
  if (/uses$/.test(word) && !/(?:a|o|^|c|f|ab|m|r)uses$/.test(word)) return word.slice(0, -2);
  if (word.endsWith("'s") || word.endsWith("’s")) return word.slice(0, -2);
  return word.slice(0, -1);
}
