// What a scene tells in, the same out without acts on the states of people who stand for none: "killed 30 guests, including four Danes", "sanctioned the Danish banker".

import type { Scene } from "../../clauses/scene.ts";
import { formOf } from "../../clauses/tree-index.ts";
import type { FoundRelation } from "../relation.ts";

export const withoutBystanders = (scene: Scene, found: readonly FoundRelation[]): readonly FoundRelation[] =>
  found.some((each) => isBystander(scene, each)) ? found.filter((each) => !isBystander(scene, each)) : found;

const isBystander = (scene: Scene, each: FoundRelation): boolean =>
  (each.relation === "ATTACKED" && isAmongOthers(scene, each)) ||
  (each.relation === "SANCTIONED" && isPrivatePerson(scene, each));

/** "including four Danes", "two of them Danes". */
const isAmongOthers = ({ index }: Scene, { target }: FoundRelation): boolean =>
  target.form === "people" &&
  index.lower
    .slice(Math.max(0, target.word - 4), target.word)
    .some(
      (form, i, before) =>
        /^(including|include|includes|included|among)$/.test(form) || (form === "of" && before[i + 1] === "them"),
    );

/** "the Danish banker Per Holm", "three Danish nationals". */
const isPrivatePerson = ({ index }: Scene, { target }: FoundRelation): boolean =>
  target.kind === "Country" &&
  target.form === "demonym" &&
  /^(national|citizen|businessman|businesswoman|oligarch|tycoon|magnate|financier|banker|trader|broker|smuggler|trafficker|businessmen|businesswomen|entrepreneur|industrialist|journalist|broadcaster|propagandist|hacker|cleric|preacher|scientist)s?$/.test(
    formOf(index, target.word + 1),
  );
