// A scene in, who is a member of what out, where it lists the members behind the name: "the union (Chad, Niger and Mali)".
import { frameOf, type Scene } from "../../clauses/scene.ts";
import type { FoundRelation } from "../relation.ts";
import { type Reading, relationOf } from "../relation-of.ts";
import { namedEnd } from "./listed-ends.ts";
import { listedMembers } from "./listed-members.ts";
import { bodiesByShape, type ListedBody } from "./membership-shapes.ts";

/** What lists behind names say, whatever else the sentence says of those named. */
export function findListedMembers(scene: Scene): FoundRelation[] {
  const shaped = bodiesByShape(scene);
  const others = [...scene.references.keys()]
    .filter((word) => shaped.every((each) => each.word !== word))
    .map((word): ListedBody => ({ word, members: listedMembers(scene, word) }));
  return [...shaped, ...others].flatMap((listed) => membersOf(scene, listed));
}

function membersOf(scene: Scene, { word, members }: ListedBody): FoundRelation[] {
  const body = scene.references.get(word)?.find(({ kind }) => kind === "Organization");
  if (body === undefined || members.length === 0) return [];
  const frame = frameOf(scene, word, () => false);
  const target = namedEnd(body, "direct");
  return members.map((member) => relationOf(scene, frame, LISTED, [{ ...member, via: "listed" }, target]));
}

const LISTED: Reading = { id: "member/listed-behind", relation: "MEMBER_OF", standing: true, strength: 0.8 };
