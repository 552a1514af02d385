import type Sigma from 'sigma';
import { EdgeProgram } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { type Dash, dashes, laneWidth } from '../look.ts';

const vertex = /* glsl */ `
attribute vec4 a_color;
attribute vec2 a_positionStart;
attribute vec2 a_positionEnd;
attribute vec4 a_stroke; // breadth, how far beside the middle, length of a stroke and of a gap: all in pixels
attribute float a_along;
attribute float a_across;
uniform mat3 u_matrix;
uniform vec2 u_half;
varying vec4 v_color;
varying vec2 v_dash;
varying float v_breadth;
varying float v_along;
varying float v_across;

const float bias = 255.0 / 254.0;

void main() {
  vec2 start = (u_matrix * vec3(a_positionStart, 1)).xy * u_half;
  vec2 end = (u_matrix * vec3(a_positionEnd, 1)).xy * u_half;
  float far = length(end - start);
  vec2 along = far > 0.0 ? (end - start) / far : vec2(1.0, 0.0);
  vec2 across = vec2(-along.y, along.x);
  float reach = a_stroke.x * 0.5 + 1.0;
  v_color = a_color;
  v_color.a *= bias;
  vec2 at = mix(start, end, a_along) + across * (a_stroke.y + a_across * reach);
  gl_Position = vec4(at / u_half, 0, 1);
  v_along = a_along * far;
  v_across = a_across * reach;
  v_breadth = a_stroke.x * 0.5;
  v_dash = a_stroke.zw;
}
`;

const fragment = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec2 v_dash;
varying float v_breadth;
varying float v_along;
varying float v_across;

void main(void) {
  float inside = 1.0 - smoothstep(v_breadth - 0.5, v_breadth + 0.5, abs(v_across));
  if (v_dash.y > 0.0) {
    float place = mod(v_along, v_dash.x + v_dash.y);
    inside *= 1.0 - smoothstep(v_dash.x - 0.5, v_dash.x + 0.5, place);
  }
  gl_FragColor = v_color * inside;
}
`;

const uniforms = ['u_matrix', 'u_half'] as const;

/** What a line is drawn by beside what sigma knows of it. */
export interface StrokedData extends EdgeDisplayData {
  readonly dash: Dash;
  readonly lane: number;
}

/** Draws lines that are solid, dashed or dotted, and several beside each other. */
export class StrokedLineProgram extends EdgeProgram<(typeof uniforms)[number]> {
  /** Without a second drawing for sigma's way to find out what is pointed at: see `findByPlace`. */
  constructor(gl: WebGLRenderingContext, _picking: WebGLFramebuffer | null, renderer: Sigma) {
    super(gl, null, renderer);
  }

  getDefinition() {
    const { UNSIGNED_BYTE, FLOAT, TRIANGLES } = WebGLRenderingContext;
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: vertex,
      FRAGMENT_SHADER_SOURCE: fragment,
      METHOD: TRIANGLES,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: 'a_positionStart', size: 2, type: FLOAT },
        { name: 'a_positionEnd', size: 2, type: FLOAT },
        { name: 'a_stroke', size: 4, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [
        { name: 'a_along', size: 1, type: FLOAT },
        { name: 'a_across', size: 1, type: FLOAT },
      ],
      CONSTANT_DATA: [
        [0, 1],
        [0, -1],
        [1, 1],
        [1, 1],
        [0, -1],
        [1, -1],
      ],
    };
  }

  processVisibleItem(
    _index: number,
    start: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData,
  ): void {
    const { dash, lane, size, color } = data as StrokedData;
    const stroke = [size, lane * laneWidth, ...dashes[dash]];
    this.array.set([source.x, source.y, target.x, target.y, ...stroke, floatColor(color)], start);
  }

  setUniforms(
    { matrix, width, height }: RenderParams,
    { gl, uniformLocations }: Parameters<EdgeProgram<(typeof uniforms)[number]>['setUniforms']>[1],
  ): void {
    const at = uniformLocations as Record<(typeof uniforms)[number], WebGLUniformLocation>;
    gl.uniformMatrix3fv(at.u_matrix, false, matrix);
    gl.uniform2f(at.u_half, width / 2, height / 2);
  }
}
