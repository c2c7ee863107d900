import { MOST_GROUPS } from '../../../evidence/vocabulary.ts';
import { FILL } from '../../marks/canvas/draw-marks.ts';
import { STEPS } from '../point-marks.ts';
import { RANGE, SPAN } from './shape-field.ts';

/** The width of the edge that a faded shape keeps, CSS pixels. */
export const EDGE = 1.2;

// Uniforms that both shaders know must have one precision in both.
const HEAD = `#version 300 es
precision highp float;
precision highp sampler2DArray;
uniform float ratio;
uniform float outline;
`;

const VERTEX = `${HEAD}
layout(location = 0) in vec2 offset;
layout(location = 1) in uvec2 look;
uniform vec2 origin;
uniform vec2 box;
uniform float scale;
uniform float growth;
uniform vec3 tones[${MOST_GROUPS}];
flat out vec3 tone;
flat out float group;
flat out float unit;
flat out float side;
flat out float filled;

void main() {
  float diameter = growth * float(look.x) / ${STEPS}.0;
  vec2 at = (origin + offset * scale) / box * 2.0 - 1.0;
  gl_Position = vec4(at.x, -at.y, 0.0, 1.0);
  unit = diameter / 16.0;
  // An edge is half a pixel soft. No larger than that: every pixel of it is shaded.
  side = diameter + 2.0 * outline + 1.0 / ratio;
  gl_PointSize = side * ratio;
  uint tones_at = look.y & 15u;
  tone = tones[tones_at];
  group = float(tones_at);
  filled = float[](${FILL.map((part) => part.toFixed(2)).join(', ')})[look.y >> 4u];
}
`;

const FRAGMENT = `${HEAD}
uniform sampler2DArray shapes;
uniform vec3 halo;
flat in vec3 tone;
flat in float group;
flat in float unit;
flat in float side;
flat in float filled;
out vec4 colour;

void main() {
  vec2 at = (gl_PointCoord - 0.5) * side / unit;
  vec2 coded = texture(shapes, vec3(at / ${SPAN}.0 + 0.5, group)).rg;
  vec2 far = (coded - 0.5) * ${2 * RANGE}.0 * unit;
  float fill = clamp(0.5 - far.x * ratio, 0.0, 1.0);
  float whole = clamp(0.5 - (far.y - outline) * ratio, 0.0, 1.0);
  if (outline == 0.0) {
    colour = vec4(tone, 1.0) * fill;
  } else {
    // What has faded keeps its edge.
    float edge = filled < 1.0 ? clamp(0.5 + (far.x + ${EDGE.toFixed(1)}) * ratio, 0.0, 1.0) : 0.0;
    colour = vec4(mix(halo, tone, fill * max(edge, filled)), 1.0) * whole;
  }
}
`;

const UNIFORMS = [
  'ratio',
  'outline',
  'origin',
  'box',
  'scale',
  'growth',
  'tones',
  'shapes',
  'halo',
] as const;

export interface PointProgram {
  readonly program: WebGLProgram;
  readonly at: Readonly<Record<(typeof UNIFORMS)[number], WebGLUniformLocation | null>>;
}

export class PointProgramError extends Error {
  constructor(got: string) {
    super(
      `The points' WebGL program is not to be had: got ${got}, expected one that links. ` +
        'Draw on a 2D canvas instead.',
    );
    this.name = 'PointProgramError';
  }
}

/**
 * Compiles and links the program. The attributes are at 0, the offset, and at 1, the look.
 * @throws {PointProgramError} with the driver's reason; not for a context that is lost, which has none
 */
export function createPointProgram(gl: WebGL2RenderingContext): PointProgram {
  const program = gl.createProgram();
  for (const [kind, source] of [
    [gl.VERTEX_SHADER, VERTEX],
    [gl.FRAGMENT_SHADER, FRAGMENT],
  ] as const) {
    const shader = gl.createShader(kind);
    if (!shader) {
      if (gl.isContextLost()) continue;
      throw new PointProgramError('no shader');
    }
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  const shaders = gl.getAttachedShaders(program) ?? [];
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
    const logs = shaders.map((shader) => gl.getShaderInfoLog(shader));
    throw new PointProgramError([...logs, gl.getProgramInfoLog(program)].filter(Boolean).join(' '));
  }
  // The program keeps what it needs of them.
  for (const shader of shaders) gl.deleteShader(shader);
  const at = Object.fromEntries(
    UNIFORMS.map((name) => [name, gl.getUniformLocation(program, name)]),
  ) as PointProgram['at'];
  return { program, at };
}
