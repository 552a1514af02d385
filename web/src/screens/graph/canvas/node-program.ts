import type Sigma from 'sigma';
import { NodeProgram } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { type Shape, shapes } from '../look.ts';

const vertex = /* glsl */ `
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
uniform float u_sizeRatio;
uniform float u_pixelRatio;
uniform mat3 u_matrix;
varying vec4 v_color;
varying float v_shape;
varying float v_pixel;

const float bias = 255.0 / 254.0;

void main() {
  gl_Position = vec4((u_matrix * vec3(a_position, 1)).xy, 0, 1);
  gl_PointSize = a_size / u_sizeRatio * u_pixelRatio * 2.0;
  v_pixel = 2.0 / gl_PointSize;
  v_shape = a_shape;
  v_color = a_color;
  v_color.a *= bias;
}
`;

// How far a point is outside of a form, within a square of 2: the order is that of the forms.
const fragment = /* glsl */ `
precision mediump float;
varying vec4 v_color;
varying float v_shape;
varying float v_pixel;

float box(vec2 at, float half_width) {
  vec2 beyond = abs(at) - half_width;
  return max(beyond.x, beyond.y);
}

float outside(vec2 at, float shape) {
  float far = length(at);
  if (shape < 0.5) return far - 1.0;
  if (shape < 1.5) return max(far - 1.0, 0.5 - far);
  if (shape < 2.5) return min(max(far - 1.0, 0.72 - far), far - 0.42);
  if (shape < 3.5) return max(abs(at.y) - 0.866, abs(at.x) * 0.866 + abs(at.y) * 0.5 - 0.866);
  if (shape < 4.5) return max(box(at, 0.86), -box(at, 0.45));
  if (shape < 5.5) return box(at, 0.86);
  if (shape < 6.5) return (abs(at.x) + abs(at.y) - 1.0) * 0.7;
  return max(at.y - 0.75, abs(at.x) * 0.873 - at.y * 0.488 - 0.463);
}

void main(void) {
  vec2 at = (gl_PointCoord - vec2(0.5)) * 2.0;
  gl_FragColor = v_color * (1.0 - smoothstep(-v_pixel, 0.0, outside(at, v_shape)));
}
`;

const uniforms = ['u_sizeRatio', 'u_pixelRatio', 'u_matrix'] as const;

/** What a node is drawn by beside what sigma knows of it. */
export interface ShapedData extends NodeDisplayData {
  readonly shape: Shape;
}

/** Draws nodes in the form of their kind. */
export class ShapedNodeProgram extends NodeProgram<(typeof uniforms)[number]> {
  /** Without a second drawing for sigma's way to find out what is pointed at: see `findByPlace`. */
  constructor(gl: WebGLRenderingContext, _picking: WebGLFramebuffer | null, renderer: Sigma) {
    super(gl, null, renderer);
  }

  getDefinition() {
    const { UNSIGNED_BYTE, FLOAT, POINTS } = WebGLRenderingContext;
    return {
      VERTICES: 1,
      VERTEX_SHADER_SOURCE: vertex,
      FRAGMENT_SHADER_SOURCE: fragment,
      METHOD: POINTS,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
    };
  }

  processVisibleItem(_index: number, start: number, data: NodeDisplayData): void {
    const shape = shapes.indexOf((data as ShapedData).shape);
    this.array.set([data.x, data.y, data.size, shape, floatColor(data.color)], start);
  }

  setUniforms(
    { sizeRatio, pixelRatio, matrix }: RenderParams,
    { gl, uniformLocations }: Parameters<NodeProgram<(typeof uniforms)[number]>['setUniforms']>[1],
  ): void {
    const at = uniformLocations as Record<(typeof uniforms)[number], WebGLUniformLocation>;
    gl.uniform1f(at.u_sizeRatio, sizeRatio);
    gl.uniform1f(at.u_pixelRatio, pixelRatio);
    gl.uniformMatrix3fv(at.u_matrix, false, matrix);
  }
}
