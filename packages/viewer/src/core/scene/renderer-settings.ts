// Looks in, sigma's settings out: its programs, its reducers, how sizes follow the camera.
import { EdgeLineProgram } from "sigma/rendering";
import type { Settings } from "sigma/settings";
import { ArrowProgram } from "./edge-program.ts";
import { NoHoverProgram } from "./lean-sigma.ts";
import { ARROW, LINE, type Looks } from "./looks.ts";
import { ShapeProgram } from "./node-program.ts";

/** Sizes on a drawing of so many pixels, as a share of those on a large one: nodes keep apart on a phone too. */
export const sizesOn = ({ width, height }: { readonly width: number; readonly height: number }): number =>
  Math.max(0.55, Math.min(1, Math.min(width, height) / 600));

/** What may change after the renderer was made. */
export interface Changing {
  /** While a layout runs, edges are left out. */
  readonly moving: boolean;
  /** As `sizesOn` gives it. */
  readonly sizes: number;
}

export function rendererSettings(looks: Looks, now: Changing): Partial<Settings> {
  return {
    allowInvalidContainer: true,
    renderLabels: false,
    enableEdgeEvents: true,
    zIndex: true,
    stagePadding: 40,
    // Nodes grow more slowly than the distances between them, so that zooming in parts them.
    zoomToSizeRatioFunction: (ratio) => ratio ** 0.35 / now.sizes,
    minCameraRatio: 0.02,
    maxCameraRatio: 4,
    // By the names of sigma's own programs: ours take their place, and theirs are never compiled.
    defaultNodeType: "circle",
    defaultEdgeType: ARROW,
    nodeProgramClasses: { circle: ShapeProgram as never },
    nodeHoverProgramClasses: { circle: NoHoverProgram as never },
    edgeProgramClasses: { [LINE]: EdgeLineProgram as never, [ARROW]: ArrowProgram as never },
    defaultDrawNodeHover: () => {},
    nodeReducer: (key, data) => looks.node(key, data as { x: number; y: number }),
    edgeReducer: (key) => looks.edge(key, now.moving),
  };
}
