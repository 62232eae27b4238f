// Nodes in, quads with a shape cut out of them by its distance function out: circle, diamond, square, hexagon, triangle.
import { type InstancedProgramDefinition, NodeProgram } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";

/** What a node is drawn with beside sigma's own attributes. */
export interface NodeLook {
  /** Position in SHAPES. */
  readonly shape: number;
  /** Colour of the ring around a selected or pinned node; absent: the paper's colour. */
  readonly ring: string;
}

const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_ring;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform vec2 u_viewport;
varying vec4 v_color;
varying vec4 v_ring;
varying vec2 v_at;
varying float v_radius;
varying float v_shape;
const float bias = 255.0 / 254.0;
void main() {
  float radius = a_size / u_sizeRatio;
  float reach = radius + 3.0;
  vec2 centre = (u_matrix * vec3(a_position, 1.0)).xy;
  gl_Position = vec4(centre + a_corner * reach * 2.0 / u_viewport, 0.0, 1.0);
  v_at = a_corner * reach;
  v_radius = radius;
  v_shape = a_shape;
  v_ring = a_ring;
  v_ring.a *= bias;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}
`;

// Areas are about equal: each shape's radius is scaled so that none looks larger than a circle of the same size.
const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec4 v_ring;
varying vec2 v_at;
varying float v_radius;
varying float v_shape;
const vec4 transparent = vec4(0.0);
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

const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
const UNIFORMS = ["u_matrix", "u_sizeRatio", "u_viewport"] as const;

export class ShapeProgram extends NodeProgram<(typeof UNIFORMS)[number]> {
  override getDefinition(): InstancedProgramDefinition<(typeof UNIFORMS)[number]> {
    return {
      VERTICES: 4,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS,
      ATTRIBUTES: [
        { name: "a_position", size: 2, type: FLOAT },
        { name: "a_size", size: 1, type: FLOAT },
        { name: "a_shape", size: 1, type: FLOAT },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_ring", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
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

  override setUniforms(
    params: RenderParams,
    { gl, uniformLocations }: Parameters<NodeProgram["setUniforms"]>[1],
  ): void {
    gl.uniformMatrix3fv(uniformLocations["u_matrix"]!, false, params.matrix);
    gl.uniform1f(uniformLocations["u_sizeRatio"]!, params.sizeRatio);
    gl.uniform2f(uniformLocations["u_viewport"]!, params.width, params.height);
  }
}
