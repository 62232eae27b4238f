// The table of looks: what each kind of node, quality of relation and community is drawn as, on light and on dark.
import type { NodeKind, QuadClass } from "@entente/graph";

export type Theme = "light" | "dark";

/** Shapes by the number the node program knows them by. */
export const SHAPES = ["circle", "diamond", "square", "hexagon", "triangle"] as const;
export type Shape = (typeof SHAPES)[number];

/** Kind by shape and by colour, so that neither alone carries the meaning. Colours after Okabe and Ito (2008), darkened on light for contrast. */
export const KIND_LOOKS: Readonly<
  Record<NodeKind, { readonly shape: Shape; readonly light: string; readonly dark: string }>
> = {
  Country: { shape: "circle", light: "#2f6fb0", dark: "#6fb1ee" },
  Leader: { shape: "diamond", light: "#a8487e", dark: "#e08bb9" },
  Organization: { shape: "square", light: "#0f7f63", dark: "#3fc29b" },
  Treaty: { shape: "hexagon", light: "#8a6a00", dark: "#e6c14a" },
  WeaponSystem: { shape: "triangle", light: "#b5491a", dark: "#f28a55" },
};

/** Relations by PLOVER quad class: cooperation cool, conflict warm, material darker than verbal. */
export const QUAD_LOOKS: Readonly<Record<QuadClass, { readonly light: string; readonly dark: string }>> = {
  "verbal-cooperation": { light: "#6d9bc3", dark: "#5b8fc0" },
  "material-cooperation": { light: "#1f5f99", dark: "#8cc4f5" },
  "verbal-conflict": { light: "#d59a3c", dark: "#c98f36" },
  "material-conflict": { light: "#bf3b2b", dark: "#f0705f" },
  none: { light: "#8b93a0", dark: "#7b8594" },
};

/** Communities: the eight largest have a colour of their own, the rest share the last. */
const COMMUNITIES: Readonly<Record<Theme, readonly string[]>> = {
  light: ["#2f6fb0", "#b5491a", "#0f7f63", "#a8487e", "#8a6a00", "#5a55a8", "#3d7d2e", "#1b7f8c", "#7b8594"],
  dark: ["#6fb1ee", "#f28a55", "#3fc29b", "#e08bb9", "#e6c14a", "#a8a3f0", "#8fce7c", "#5fc6d4", "#97a1b0"],
};

export const communityColour = (community: number, theme: Theme): string =>
  COMMUNITIES[theme][Math.min(community, COMMUNITIES[theme].length - 1)]!;

/** From few to many, in five steps that differ in lightness alone. */
const RAMP: Readonly<Record<Theme, readonly string[]>> = {
  light: ["#b9cbdc", "#88a9c8", "#5785b2", "#2d6194", "#123e66"],
  dark: ["#33485e", "#4b6d90", "#6b96c2", "#97c0e8", "#d3e8fb"],
};

/** `share` runs from 0 to 1. */
export const rampColour = (share: number, theme: Theme): string => RAMP[theme][Math.min(4, Math.floor(share * 5))]!;

/** What is not in focus, the ground, and the words. */
export const GROUNDS: Readonly<
  Record<
    Theme,
    {
      readonly paper: string;
      readonly ink: string;
      readonly faint: string;
      readonly faintEdge: string;
      readonly accent: string;
    }
  >
> = {
  light: { paper: "#fbfbfa", ink: "#1c2430", faint: "#d9dde2", faintEdge: "#e8eaed", accent: "#c2410c" },
  dark: { paper: "#11161d", ink: "#e8ecf1", faint: "#2c3540", faintEdge: "#1e262f", accent: "#ffb454" },
};

const paled = new Map<string, string>();

/** A colour mixed into the paper: 0 is the paper, 1 the colour. What overlaps stays opaque, so that thousands of lines add up to no grey. */
export function pale(colour: string, share: number, theme: Theme): string {
  const key = `${colour} ${share} ${theme}`;
  let mixed = paled.get(key);
  if (mixed === undefined) {
    const { paper } = GROUNDS[theme];
    const part = (from: string, at: number): number => Number.parseInt(from.slice(at, at + 2), 16);
    const mix = (at: number): string =>
      Math.round(part(paper, at) * (1 - share) + part(colour, at) * share)
        .toString(16)
        .padStart(2, "0");
    mixed = `#${mix(1)}${mix(3)}${mix(5)}`;
    paled.set(key, mixed);
  }
  return mixed;
}

/** How an edge is drawn: 0 solid, 1 dashed (planned), 2 dotted (denied), 3 hollow (alleged). Alleged goes before the rest. */
export function strokeOf(status: number, alleged: boolean): 0 | 1 | 2 | 3 {
  if (alleged) return 3;
  return status === 0 ? 0 : status === 1 ? 1 : 2;
}
