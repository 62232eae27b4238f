// A browser in, how much it can draw out.

export interface Ability {
  /** False where pictures are computed without a graphics card: fewer nodes, plain edges. */
  readonly hardware: boolean;
  readonly webgl: boolean;
  /** Nodes drawn unless more are asked for. */
  readonly nodes: number;
  /** Up to this many edges are drawn as arrows with strokes; more are drawn as lines. */
  readonly arrows: number;
}

const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

let known: Ability | undefined;
let asked: HTMLCanvasElement | null = null;

/** Asks WebGL for the name of what draws, once; the context waits for the scene that will draw. */
export const detectAbility = (): Ability => (known ??= askWebGl());

/** A canvas whose context was made to ask, once; a context costs the most of a first frame. */
export function takeContext(): HTMLCanvasElement | null {
  const canvas = asked;
  asked = null;
  return canvas;
}

function askWebGl(): Ability {
  const canvas = document.createElement("canvas");
  const gl = canvas.getContext("webgl2", { antialias: false, preserveDrawingBuffer: false });
  if (!gl) return { hardware: false, webgl: false, nodes: 0, arrows: 0 };
  asked = canvas;
  const info = gl.getExtension("WEBGL_debug_renderer_info");
  const name = info ? String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL)) : "";
  const hardware = !SOFTWARE.test(name);
  return { hardware, webgl: true, nodes: hardware ? 2000 : 800, arrows: hardware ? 2000 : 1500 };
}
