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

/** Asks WebGL for the name of what draws, once; the context is given back at once. */
export const detectAbility = (): Ability => (known ??= askWebGl());

function askWebGl(): Ability {
  const gl = document.createElement("canvas").getContext("webgl2");
  if (!gl) return { hardware: false, webgl: false, nodes: 0, arrows: 0 };
  const info = gl.getExtension("WEBGL_debug_renderer_info");
  const name = info ? String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL)) : "";
  gl.getExtension("WEBGL_lose_context")?.loseContext();
  const hardware = !SOFTWARE.test(name);
  return { hardware, webgl: true, nodes: hardware ? 2000 : 800, arrows: hardware ? 2000 : 1500 };
}
