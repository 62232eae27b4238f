// Edges in, curved strips with an arrow head out: solid, dashed (planned), dotted (denied) or hollow (alleged).
import { EdgeProgram, type InstancedProgramDefinition } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData } from "sigma/types";
import { floatColor } from "sigma/utils";
import {
  FRAGMENT_HEAD,
  floats,
  packed,
  setUniforms,
  UNIFORMS,
  type Uniform,
  VERTEX_COLOUR,
  VERTEX_HEAD,
} from "./program-parts.ts";

/** What an edge is drawn with beside sigma's own attributes. */
export interface EdgeLook {
  /** As strokeOf gives it. */
  readonly stroke: number;
  /** How far the middle lies off the straight line, in pixels; parallel edges fan out by it. */
  readonly bend: number;
  /** 1 with an arrow head, 0 without (symmetric relations, bundles that run both ways). */
  readonly head: number;
}

// The strip: pairs of vertices along the curve, then a pair as wide as the arrow head, then its point.
const PARTS = 12;
const STRIP: number[][] = [];
for (let part = 0; part <= PARTS; part++) for (const side of [-1, 1]) STRIP.push([part / PARTS, side, 0]);
for (const side of [-1, 1]) STRIP.push([1, side, 1]);
for (const side of [-1, 1]) STRIP.push([1, side, 2]);

const VERTEX = /* glsl */ `
${VERTEX_HEAD}
attribute vec2 a_source;
attribute vec2 a_target;
attribute float a_thickness;
attribute float a_stroke;
attribute float a_bend;
attribute float a_head;
attribute vec2 a_radii;
attribute vec3 a_part;
varying float v_along;
varying float v_side;
varying float v_half;
varying float v_stroke;
void main() {
  vec2 from = (u_matrix * vec3(a_source, 1.0)).xy * u_viewport * 0.5;
  vec2 to = (u_matrix * vec3(a_target, 1.0)).xy * u_viewport * 0.5;
  vec2 line = to - from;
  float len = max(length(line), 0.001);
  vec2 unit = line / len;
  vec2 normal = vec2(-unit.y, unit.x);
  float thickness = max(a_thickness / sqrt(u_sizeRatio), 1.0);
  #ifdef PICKING_MODE
  thickness = max(thickness, 7.0);
  #else
  if (a_stroke > 2.5) thickness = max(thickness, 3.6);
  #endif
  float half_ = thickness * 0.5;
  float headLength = a_head * min(max(thickness * 2.6, 7.0), len * 0.4);
  vec2 radii = a_radii / u_sizeRatio + 1.5;
  float first = clamp(radii.x / len, 0.0, 0.45);
  float tip = 1.0 - clamp(radii.y / len, 0.0, 0.45);
  float last = max(first, tip - headLength / len);
  float t = a_part.z > 1.5 ? tip : mix(first, last, a_part.x);
  float bend = a_bend * min(1.0, len / 90.0);
  vec2 middle = (from + to) * 0.5 + normal * bend * 2.0;
  vec2 at = mix(mix(from, middle, t), mix(middle, to, t), t);
  vec2 heading = normalize(mix(middle - from, to - middle, t));
  float width = a_part.z > 1.5 ? 0.0 : a_part.z > 0.5 ? a_head * max(half_ * 2.4, 3.4) : half_ + 0.7;
  vec2 place = at + vec2(-heading.y, heading.x) * a_part.y * width;
  gl_Position = vec4(place / (u_viewport * 0.5), 0.0, 1.0);
  v_along = t * len;
  v_half = a_part.z > 0.5 ? 100.0 : half_;
  v_side = a_part.y * width;
  v_stroke = a_part.z > 0.5 ? 0.0 : a_stroke;
  ${VERTEX_COLOUR}
}
`;

const FRAGMENT = /* glsl */ `
${FRAGMENT_HEAD}
varying float v_along;
varying float v_side;
varying float v_half;
varying float v_stroke;
void main(void) {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float side = abs(v_side);
  float ink = v_half > 50.0 ? 1.0 : 1.0 - smoothstep(v_half - 0.3, v_half + 0.7, side);
  if (v_stroke > 2.5) ink *= smoothstep(v_half - 1.7, v_half - 0.9, side);
  else if (v_stroke > 1.5) ink *= 1.0 - smoothstep(0.9, 1.6, length(vec2(mod(v_along, 6.0) - 3.0, v_side * 0.5)));
  else if (v_stroke > 0.5) { float p = mod(v_along, 13.0); ink *= smoothstep(0.0, 1.0, p) * (1.0 - smoothstep(8.0, 9.0, p)); }
  gl_FragColor = mix(transparent, v_color, ink);
  #endif
}
`;

export class ArrowProgram extends EdgeProgram<Uniform> {
  override getDefinition(): InstancedProgramDefinition<Uniform> {
    return {
      VERTICES: STRIP.length,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: WebGLRenderingContext.TRIANGLE_STRIP,
      UNIFORMS,
      ATTRIBUTES: [
        floats("a_source", 2),
        floats("a_target", 2),
        floats("a_radii", 2),
        ...["a_thickness", "a_stroke", "a_bend", "a_head"].map((name) => floats(name)),
        packed("a_color"),
        packed("a_id"),
      ],
      CONSTANT_ATTRIBUTES: [floats("a_part", 3)],
      CONSTANT_DATA: STRIP,
    };
  }

  override processVisibleItem(
    id: number,
    start: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData & Partial<EdgeLook>,
  ): void {
    const { array } = this;
    array[start] = source.x;
    array[start + 1] = source.y;
    array[start + 2] = target.x;
    array[start + 3] = target.y;
    array[start + 4] = source.size;
    array[start + 5] = target.size;
    array[start + 6] = data.size;
    array[start + 7] = data.stroke ?? 0;
    array[start + 8] = data.bend ?? 0;
    array[start + 9] = data.head ?? 1;
    array[start + 10] = floatColor(data.color);
    array[start + 11] = id;
  }

  override setUniforms(...given: Parameters<typeof setUniforms>): void {
    setUniforms(...given);
  }
}
