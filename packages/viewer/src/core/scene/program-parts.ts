// What both shader programs share: uniforms, attributes, and the way a colour (or, for picking, an id) reaches the pixel.
import type { EdgeProgram } from "sigma/rendering";
import type { RenderParams } from "sigma/types";

export const UNIFORMS = ["u_matrix", "u_sizeRatio", "u_viewport"] as const;
export type Uniform = (typeof UNIFORMS)[number];

/** Opens a vertex shader. */
export const VERTEX_HEAD = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform vec2 u_viewport;
varying vec4 v_color;
const float bias = 255.0 / 254.0;
`;

/** Ends a vertex shader's main. */
export const VERTEX_COLOUR = /* glsl */ `
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
`;

/** Opens a fragment shader. */
export const FRAGMENT_HEAD = /* glsl */ `
precision highp float;
varying vec4 v_color;
const vec4 transparent = vec4(0.0);
`;

const { FLOAT, UNSIGNED_BYTE } = WebGLRenderingContext;
type Attribute = ReturnType<EdgeProgram["getDefinition"]>["ATTRIBUTES"][number];

export const floats = (name: string, size = 1): Attribute => ({ name, size, type: FLOAT });
/** Four bytes in the room of one float: a colour, or an id for picking. */
export const packed = (name: string): Attribute => ({ name, size: 4, type: UNSIGNED_BYTE, normalized: true });

export function setUniforms(
  { matrix, sizeRatio, width, height }: RenderParams,
  { gl, uniformLocations }: Parameters<EdgeProgram<Uniform>["setUniforms"]>[1],
): void {
  gl.uniformMatrix3fv(uniformLocations["u_matrix"]!, false, matrix);
  gl.uniform1f(uniformLocations["u_sizeRatio"]!, sizeRatio);
  gl.uniform2f(uniformLocations["u_viewport"]!, width, height);
}
