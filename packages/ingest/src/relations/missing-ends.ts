// A scene in, the patterns that cannot find two ends there out, whatever its words say: asked before a frame is made.
import { type NodeKind, RELATIONS } from "@entente/graph";
import type { Scene } from "../clauses/scene.ts";
import type { Pattern } from "./pattern.ts";
import type { FoundRelation } from "./relation.ts";

/** What a pattern could take for its ends. */
export interface AtHand {
  /** How many entities of each kind the scene refers to. */
  readonly here: ReadonlyMap<NodeKind, number>;
  /** Kinds of all that the text has named up to the end of the scene. */
  readonly named: ReadonlySet<NodeKind>;
  /** What the text has told so far, in this scene too. */
  readonly told: readonly FoundRelation[];
  /** An agreement or a body is named in the scene, or one of them or the end of a journey was spoken of shortly before. */
  readonly elided: boolean;
}

export function atHand(scene: Scene, named: ReadonlySet<NodeKind>, told: readonly FoundRelation[]): AtHand {
  const kinds = new Map<string, NodeKind>();
  for (const references of scene.references.values())
    for (const { entities, kind } of references) for (const entity of entities) kinds.set(entity, kind);
  const here = new Map<NodeKind, number>();
  for (const kind of kinds.values()) here.set(kind, (here.get(kind) ?? 0) + 1);
  const before = scene.agreement ?? scene.body ?? scene.destination;
  return { here, named, told, elided: before !== undefined || here.has("Treaty") || here.has("Organization") };
}

/** Things that are no actors: an end that must be one of them stands in the text. */
const THINGS: ReadonlySet<NodeKind> = new Set<NodeKind>(["Treaty", "WeaponSystem"]);

/** Why a pattern finds nothing; undefined where it may find something. */
export function missingEnds(pattern: Pattern, ends: AtHand): string | undefined {
  const row = RELATIONS[pattern.relation];
  const sources = pattern.sourceKinds ?? row.source;
  const targets = pattern.targetKinds ?? row.target;
  const things = targets.every((kind) => THINGS.has(kind));
  if (pattern.mutual !== true && things && !targets.some((kind) => ends.named.has(kind)))
    return `no ${targets.join(" or ")} is named so far`;
  if (takesUpSource(pattern)) return undefined;
  const count = (kinds: readonly NodeKind[]): number =>
    kinds.reduce((sum, kind) => sum + (ends.here.get(kind) ?? 0), 0);
  const [one, other] = [count(sources), count(targets)];
  const both = count(sources.filter((kind) => targets.includes(kind)));
  const apart = one > 0 && other > 0 && !(one === 1 && other === 1 && both === 1);
  // "A and B met", "A and B accused each other": the sources are the targets.
  const amongThemselves = one > 1 && (pattern.mutual === true || !things);
  const possible = apart || amongThemselves || (one > 0 && takesUpTarget(pattern, targets, ends));
  return possible ? undefined : "no two ends for it stand here";
}

/** Who does it may be told before, or be left to the parties. */
const takesUpSource = ({ byEvent, byDefence, byParties, bySale, byBuyer, byGuest }: Pattern): boolean =>
  byEvent !== undefined ||
  byDefence !== undefined ||
  byParties === true ||
  bySale === true ||
  byBuyer === true ||
  byGuest === true;

/** What it is done to may be told before, or be left out. */
const takesUpTarget = ({ ofEvent, ofVictims, elided }: Pattern, targets: readonly NodeKind[], ends: AtHand): boolean =>
  ofEvent !== undefined ||
  ofVictims !== undefined ||
  (elided === true && (ends.elided || targets.every((kind) => kind === "WeaponSystem"))) ||
  (ends.told.length > 0 && targets.every((kind) => kind === "WeaponSystem"));
