// Nodes in, quads with a shape cut out of them by its distance function out: circle, diamond, square, hexagon, triangle.
import { type InstancedProgramDefinition, NodeProgram } from "sigma/rendering";
import type { NodeDisplayData } from "sigma/types";
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

/** What a node is drawn with beside sigma's own attributes. */
export interface NodeLook {
  /** Position in SHAPES. */
  readonly shape: number;
  /** Colour of the ring around a selected or pinned node; absent: the paper's colour. */
  readonly ring: string;
}

const VERTEX = /* glsl */ `
${VERTEX_HEAD}
attribute vec4 a_ring;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute vec2 a_corner;
varying vec4 v_ring;
varying vec2 v_at;
varying float v_radius;
varying float v_shape;
void main() {
  float radius = a_size / u_sizeRatio;
  // A diamond's points and a triangle's corners lie farther out than the radius.
  float reach = radius * 1.3 + 3.0;
  vec2 centre = (u_matrix * vec3(a_position, 1.0)).xy;
  gl_Position = vec4(centre + a_corner * reach * 2.0 / u_viewport, 0.0, 1.0);
  v_at = a_corner * reach;
  v_radius = radius;
  v_shape = a_shape;
  v_ring = a_ring;
  v_ring.a *= bias;
  ${VERTEX_COLOUR}
}
`;

// Areas are about equal: each shape's radius is scaled so that none looks larger than a circle of the same size.
const FRAGMENT = /* glsl */ `
${FRAGMENT_HEAD}
varying vec4 v_ring;
varying vec2 v_at;
varying float v_radius;
varying float v_shape;
float outside(vec2 p, float r) {
  if (v_shape < 0.5) return length(p) - r;
  if (v_shape < 1.5) return (abs(p.x) + abs(p.y) - r * 1.25) * 0.7071;
  if (v_shape < 2.5) { vec2 d = abs(p) - vec2(r * 0.88); return max(d.x, d.y); }
  if (v_shape < 3.5) { vec2 q = abs(p); return max(q.x * 0.866 + q.y * 0.5, q.y) - r * 0.95; }
  vec2 q = vec2(abs(p.x), p.y + r * 0.12);
  return max(q.x * 0.866 + q.y * 0.5, -q.y) - r * 0.62;
}
void main(void) {
  float d = outside(v_at, v_radius);
  #ifdef PICKING_MODE
  gl_FragColor = d > 2.5 ? transparent : v_color;
  #else
  vec4 inner = mix(v_color, v_ring, smoothstep(-0.5, 0.5, d));
  gl_FragColor = mix(inner, transparent, smoothstep(1.2, 2.2, d));
  #endif
}
`;

export class ShapeProgram extends NodeProgram<Uniform> {
  override getDefinition(): InstancedProgramDefinition<Uniform> {
    return {
      VERTICES: 4,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: WebGLRenderingContext.TRIANGLE_STRIP,
      UNIFORMS,
      ATTRIBUTES: [
        floats("a_position", 2),
        floats("a_size"),
        floats("a_shape"),
        packed("a_color"),
        packed("a_ring"),
        packed("a_id"),
      ],
      CONSTANT_ATTRIBUTES: [floats("a_corner", 2)],
      CONSTANT_DATA: [
        [-1, -1],
        [1, -1],
        [-1, 1],
        [1, 1],
      ],
    };
  }

  override processVisibleItem(id: number, start: number, data: NodeDisplayData & Partial<NodeLook>): void {
    const { array } = this;
    array[start] = data.x;
    array[start + 1] = data.y;
    array[start + 2] = data.size;
    array[start + 3] = data.shape ?? 0;
    array[start + 4] = floatColor(data.color);
    array[start + 5] = floatColor(data.ring ?? data.color);
    array[start + 6] = id;
  }

  override setUniforms(...given: Parameters<typeof setUniforms>): void {
    setUniforms(...given);
  }
}
