// The relations: one row each. Edge types, legends, schemas, rules and queries are derived from this table.
import type { NodeKind } from "./node-kinds.ts";

/** An event type of the PLOVER ontology, version 1 (Open Event Data Alliance). */
export type PloverType =
  | "AGREE"
  | "CONSULT"
  | "SUPPORT"
  | "COOPERATE"
  | "AID"
  | "REQUEST"
  | "ACCUSE"
  | "REJECT"
  | "THREATEN"
  | "MOBILIZE"
  | "SANCTION"
  | "ASSAULT";

/** A quad class of PLOVER: verbal or material, cooperation or conflict; `none` for lasting facts. */
export type QuadClass =
  | "verbal-cooperation"
  | "material-cooperation"
  | "verbal-conflict"
  | "material-conflict"
  | "none";

/** What stands at an end of a relation. */
export type EndKinds = readonly NodeKind[];

/** One relation: what may stand at its ends and what it means. */
export interface RelationRow {
  readonly source: EndKinds;
  readonly target: EndKinds;
  readonly symmetric: boolean;
  readonly plover: PloverType | null;
  readonly quad: QuadClass;
  /** Verb phrase for sentences: "Poland <active> Ukraine". */
  readonly active: string;
  readonly means: string;
}

const ACTOR: EndKinds = ["Country", "Leader", "Organization"];
const TREATY: EndKinds = ["Treaty"];
const WEAPON: EndKinds = ["WeaponSystem"];

const row = (
  source: EndKinds,
  target: EndKinds,
  plover: PloverType | null,
  quad: QuadClass,
  active: string,
  means: string,
): RelationRow => ({ source, target, symmetric: false, plover, quad, active, means });

/** The name of a relation. */
export type Relation =
  | "SIGNED"
  | "NEGOTIATED"
  | "RATIFIED"
  | "WITHDREW_FROM"
  | "SUPPLIED"
  | "PURCHASED"
  | "PRODUCED"
  | "AIDED"
  | "TRAINED"
  | "DEPLOYED"
  | "EXERCISED_WITH"
  | "MET"
  | "VISITED"
  | "WARNED"
  | "ACCUSED"
  | "CONDEMNED"
  | "URGED"
  | "SANCTIONED"
  | "ATTACKED"
  | "INTERCEPTED"
  | "USED"
  | "TESTED"
  | "HOLDS_OFFICE_IN"
  | "MEMBER_OF";

/** Relations by name, in the order in which legends list them. */
export const RELATIONS: Readonly<Record<Relation, RelationRow>> = {
  SIGNED: row(
    ACTOR,
    TREATY,
    "AGREE",
    "verbal-cooperation",
    "signed",
    "signed, concluded or sealed a written agreement",
  ),
  NEGOTIATED: row(ACTOR, TREATY, "CONSULT", "verbal-cooperation", "negotiated", "talks on it are or were under way"),
  RATIFIED: row(ACTOR, TREATY, "AGREE", "verbal-cooperation", "ratified", "ratified an agreement"),
  WITHDREW_FROM: row(ACTOR, TREATY, "REJECT", "verbal-conflict", "withdrew from", "left or terminated an agreement"),
  SUPPLIED: row(
    [...ACTOR],
    [...ACTOR, ...WEAPON],
    "AID",
    "material-cooperation",
    "supplied",
    "delivered, donated or transferred arms",
  ),
  PURCHASED: row(
    ACTOR,
    [...WEAPON, ...ACTOR],
    "COOPERATE",
    "material-cooperation",
    "purchased from",
    "ordered or bought arms",
  ),
  PRODUCED: row(ACTOR, WEAPON, null, "none", "produced", "makes, develops or co-produces a weapon system"),
  AIDED: row(
    ACTOR,
    ACTOR,
    "AID",
    "material-cooperation",
    "aided",
    "gave money, humanitarian or unspecified aid, logistics or intelligence",
  ),
  TRAINED: row(ACTOR, ACTOR, "AID", "material-cooperation", "trained", "trained its forces"),
  DEPLOYED: row(
    ACTOR,
    ["Country", "WeaponSystem"],
    "MOBILIZE",
    "material-conflict",
    "deployed to",
    "stationed troops or systems",
  ),
  EXERCISED_WITH: {
    ...row(ACTOR, ACTOR, "COOPERATE", "material-cooperation", "exercised with", "held joint drills"),
    symmetric: true,
  },
  MET: {
    ...row(ACTOR, ACTOR, "CONSULT", "verbal-cooperation", "met", "met, hosted, phoned or held talks"),
    symmetric: true,
  },
  VISITED: row(ACTOR, ["Country"], "CONSULT", "verbal-cooperation", "visited", "travelled to or arrived in"),
  WARNED: row(ACTOR, ACTOR, "THREATEN", "verbal-conflict", "warned", "warned or threatened it"),
  ACCUSED: row(ACTOR, ACTOR, "ACCUSE", "verbal-conflict", "accused", "accused or blamed it"),
  CONDEMNED: row(
    ACTOR,
    ACTOR,
    "ACCUSE",
    "verbal-conflict",
    "condemned",
    "condemned, criticised or protested against it",
  ),
  URGED: row(ACTOR, ACTOR, "REQUEST", "verbal-conflict", "urged", "asked, called on or demanded of it"),
  SANCTIONED: row(ACTOR, ACTOR, "SANCTION", "material-conflict", "sanctioned", "imposed sanctions or an embargo on it"),
  ATTACKED: row(ACTOR, ACTOR, "ASSAULT", "material-conflict", "attacked", "invaded, struck or shelled it"),
  INTERCEPTED: row(ACTOR, WEAPON, "ASSAULT", "material-conflict", "intercepted", "shot it down"),
  USED: row(ACTOR, WEAPON, "ASSAULT", "material-conflict", "used", "fired, launched or employed it in an attack"),
  TESTED: row(ACTOR, WEAPON, "MOBILIZE", "material-conflict", "tested", "test-fired it"),
  HOLDS_OFFICE_IN: row(
    ["Leader"],
    ["Country", "Organization"],
    null,
    "none",
    "holds office in",
    "holds or held an office of it",
  ),
  MEMBER_OF: row(["Country"], ["Organization"], null, "none", "is a member of", "is a member or ally in it"),
};

/** All relations, in the order of the table. */
export const RELATION_NAMES: readonly Relation[] = Object.keys(RELATIONS) as Relation[];

/** Whether the relation runs both ways; its edges then run from the smaller id. */
export const isSymmetric = (relation: Relation): boolean => RELATIONS[relation].symmetric;
