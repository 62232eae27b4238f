// A pattern: the words that name an act, and where its ends stand around them.
import type { NodeKind, Relation, Status } from "@entente/graph";
import type { Frame } from "../clauses/frames/frame.ts";
import type { Reach } from "../clauses/owners/narrow-search.ts";
import type { Scene } from "../clauses/scene.ts";

/**
 * Where to look for an end: a slot of the frame (`agent`, `patient`, `to`), or a slot of what fills one
 * (`patient>with`: the "with" phrase of the object). Ranked: the first that answers wins.
 */
export type Path = string;

/** A test that a frame must pass; its name appears in why-not traces. */
export interface Gate {
  readonly name: string;
  readonly test: (scene: Scene, frame: Frame) => boolean;
}

/** What a sentence says, for the tests: "Kenya SUPPLIED Chad planned". */
export type Expected = string;

/** One rule. `id` appears on every claim it makes. */
export interface Pattern {
  readonly id: string;
  readonly relation: Relation;
  /** Lemmas, with particle where there is one ("shoot down"), separated by commas. */
  readonly verbs?: string;
  readonly nouns?: string;
  /** Verbs that carry the nouns ("carry out strikes"), and give them their agent. */
  readonly light?: string;
  readonly source: readonly Path[];
  readonly target: readonly Path[];
  /** Where a deed told before may stand ("condemned the attack"): the target is who did it. */
  readonly ofEvent?: readonly Path[];
  /** Where a deed told before without a doer may stand ("claimed the attack"): the target is who suffered it. */
  readonly ofVictims?: readonly Path[];
  /** The same for who did it ("was killed in the attack"). */
  readonly byEvent?: readonly Path[];
  /** Lemmas whose doer, when left out, is whoever owns the air defences spoken of ("air defences shot down two drones"). */
  readonly byDefence?: RegExp;
  /** More sources beside the first that answers ("signed with France": France signed too). */
  readonly partners?: readonly Path[];
  /** Narrower than the vocabulary's row: "bought" + weapon here, "bought from" + seller elsewhere. */
  readonly targetKinds?: readonly NodeKind[];
  /** The same for the source: a maker, not a state. */
  readonly sourceKinds?: readonly NodeKind[];
  readonly sourceReach?: Reach;
  readonly targetReach?: Reach;
  /** The target may be a place ("troops in Mali"). */
  readonly places?: boolean;
  /** The source may be a place ("built in Spain"). */
  readonly sourcePlaces?: boolean;
  /** Ends pair up among themselves when no target is found ("A and B met"). */
  readonly mutual?: boolean;
  /** So do many: each then with the first named. */
  readonly atLarge?: boolean;
  /** An object left out, or "it", is the agreement spoken of last ("refused to sign"), the body ("is no member"), or where the visit went. */
  readonly elided?: boolean;
  /** Nobody is said to do it: the parties of the agreement did ("the treaty was signed in 1990"). */
  readonly byParties?: boolean;
  /** Whose meeting it is the sentences before tell ("during the talks with him, views were exchanged"). */
  readonly byGuest?: boolean;
  /** A passive without an agent speaks of a sale told before ("the jets are to be delivered in May"). */
  readonly bySale?: boolean;
  /** A passive without an agent speaks of what the one state at hand bought ("launchers bought from Chad are expected in Gao"). */
  readonly byBuyer?: boolean;
  readonly gates?: readonly Gate[];
  /** The words themselves say so ("refusal", "pledge"). */
  readonly status?: Status;
  /** The words themselves are the act ("it would respond", "would not tolerate"): it happened when they were said. */
  readonly speech?: boolean;
  /** 0 to 1: how far the words alone can be trusted. */
  readonly strength: number;
  /** The noun names something that lasts ("embargo", "programme"): what is done to it is not what became of it. */
  readonly standing?: boolean;
  /** What an analyst finds weak; off by default. */
  readonly weak?: boolean;
  readonly matches: readonly (readonly [text: string, ...claims: Expected[]])[];
  readonly misses: readonly string[];
}

/** The same with all fields: what reads patterns is faster when all are alike. */
export const alike = (pattern: Pattern): Pattern => ({ ...NONE, ...pattern }) as Pattern;

const NONE: Readonly<Record<keyof Pattern, undefined>> = {
  id: undefined,
  relation: undefined,
  verbs: undefined,
  nouns: undefined,
  light: undefined,
  source: undefined,
  target: undefined,
  ofEvent: undefined,
  ofVictims: undefined,
  byEvent: undefined,
  byDefence: undefined,
  partners: undefined,
  targetKinds: undefined,
  sourceKinds: undefined,
  sourceReach: undefined,
  targetReach: undefined,
  places: undefined,
  sourcePlaces: undefined,
  mutual: undefined,
  atLarge: undefined,
  elided: undefined,
  byParties: undefined,
  bySale: undefined,
  byBuyer: undefined,
  byGuest: undefined,
  gates: undefined,
  status: undefined,
  speech: undefined,
  strength: undefined,
  standing: undefined,
  weak: undefined,
  matches: undefined,
  misses: undefined,
};
