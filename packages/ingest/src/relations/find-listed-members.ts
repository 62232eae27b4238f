// A scene in, who is a member of what out, where it lists the members behind the name: "the union (Chad, Niger and Mali)".
import { frameOf, type Scene } from "../clauses/scene.ts";
import type { Filled } from "./find-roles.ts";
import { listedMembers } from "./listed-members.ts";
import type { FoundRelation } from "./relation.ts";
import { type Reading, relationOf } from "./relation-of.ts";

/** What lists behind names say, whatever else the sentence says of those named. */
export const findListedMembers = (scene: Scene): FoundRelation[] =>
  [...scene.references].flatMap(([word, references]) => {
    const body = references.find(({ kind }) => kind === "Organization");
    const members = body === undefined ? [] : listedMembers(scene, word);
    if (body === undefined || members.length === 0) return [];
    const frame = frameOf(scene, word, () => false);
    const { kind, form, score } = body;
    const target: Filled = { entity: body.entities[0] as string, kind, word, form, score, steps: 0, via: "direct" };
    return members.map((member) => relationOf(scene, frame, LISTED, [{ ...member, via: "listed" }, target]));
  });

const LISTED: Reading = { id: "member/listed-behind", relation: "MEMBER_OF", standing: true, strength: 0.8 };
