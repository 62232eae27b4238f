// Looks in, sigma's settings out: its programs, its reducers, how sizes follow the camera.
import { EdgeLineProgram } from "sigma/rendering";
import type { Settings } from "sigma/settings";
import { ArrowProgram } from "./edge-program.ts";
import { NoHoverProgram } from "./lean-sigma.ts";
import { ARROW, LINE, type Looks } from "./looks.ts";
import { ShapeProgram } from "./node-program.ts";

/** On a small screen everything is smaller, down to about a half: nodes keep apart as they do on a large one. */
const smallness = ({ clientWidth, clientHeight }: HTMLElement): number =>
  Math.max(0.55, Math.min(1, Math.min(clientWidth, clientHeight) / 600));

/** `isMoving` tells whether a layout runs: edges are left out meanwhile. */
export function rendererSettings(looks: Looks, container: HTMLElement, isMoving: () => boolean): Partial<Settings> {
  return {
    allowInvalidContainer: true,
    renderLabels: false,
    enableEdgeEvents: true,
    zIndex: true,
    stagePadding: 40,
    // Nodes grow more slowly than the distances between them, so that zooming in parts them.
    zoomToSizeRatioFunction: (ratio) => ratio ** 0.35 / smallness(container),
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
    edgeReducer: (key) => looks.edge(key, isMoving()),
  };
}
