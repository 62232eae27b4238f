// How kinds of nodes and classes of relations look in pictures: one row each.
import type { NodeKind } from "../vocabulary/node-kinds.ts";
import type { QuadClass } from "../vocabulary/relations.ts";

/** Fill colours of nodes; Okabe and Ito's set, which people with colour blindness can tell apart. */
export const NODE_COLORS: Readonly<Record<NodeKind, string>> = {
  Country: "#0072b2",
  Leader: "#e69f00",
  Organization: "#009e73",
  Treaty: "#cc79a7",
  WeaponSystem: "#7f7f7f",
};

/** Colours of edges by quad class. */
export const QUAD_COLORS: Readonly<Record<QuadClass, string>> = {
  "verbal-cooperation": "#56b4e9",
  "material-cooperation": "#0072b2",
  "verbal-conflict": "#e8a33d",
  "material-conflict": "#c03a00",
  none: "#999999",
};
