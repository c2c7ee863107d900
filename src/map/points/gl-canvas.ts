import { beginPointProgram } from './point-program.ts';

/** A canvas with WebGL 2, and the points' program under way on it. */
export interface GlCanvas {
  readonly canvas: HTMLCanvasElement;
  readonly gl: WebGL2RenderingContext;
  readonly program: WebGLProgram;
}

const ahead: GlCanvas[] = [];
let missing = 0;

/**
 * Makes so many canvases while what is to be drawn on them is on its way: a graphics context and a program can take
 * longer than drawing all points. One at a time, and not before the page has been painted: the thread would wait for that.
 */
export function makeGlCanvasesAhead(count: number): void {
  missing = count;
  const observer = new PerformanceObserver(() => {
    observer.disconnect();
    makeOne();
  });
  observer.observe({ type: 'paint', buffered: true });
}

function makeOne(): void {
  if (missing === 0) return;
  missing--;
  const made = makeGlCanvas();
  if (!made) return;
  ahead.push(made);
  setTimeout(makeOne);
}

/** Null where there is no WebGL 2. @throws {PointProgramError} as `beginPointProgram` */
export function takeGlCanvas(): GlCanvas | null {
  missing = 0;
  const made = ahead.shift();
  // Nobody has waited for a lost one to come back.
  return made && !made.gl.isContextLost() ? made : makeGlCanvas();
}

function makeGlCanvas(): GlCanvas | null {
  const canvas = document.createElement('canvas');
  const gl = canvas.getContext('webgl2', { antialias: false, depth: false, stencil: false });
  return gl && { canvas, gl, program: beginPointProgram(gl) };
}
