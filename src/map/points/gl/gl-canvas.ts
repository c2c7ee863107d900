import { beginPointProgram } from './point-program.ts';

/** A canvas with WebGL 2, and the points' program under way on it. */
export interface GlCanvas {
  readonly canvas: HTMLCanvasElement;
  readonly gl: WebGL2RenderingContext;
  readonly program: WebGLProgram;
}

const ahead: GlCanvas[] = [];
let missing = 0;
/** Of all frames of a page, a browser grants some 16 contexts; one of many frames is made when it is seen. */
const isFramed = typeof window !== 'undefined' && window.parent !== window;

/**
 * Makes so many canvases while what is to be drawn on them is on its way: a graphics context and a program can take
 * longer than drawing all points. One at a time, and not before the page has been painted: the thread would wait for that.
 * What 2D canvases need comes last.
 */
export function makeGlCanvasesAhead(count: number): void {
  if (isFramed) return;
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
  let made: GlCanvas | null = null;
  try {
    made = makeGlCanvas();
  } catch {
    // Whoever needs it is told then.
  }
  if (made) ahead.push(made);
  setTimeout(made && missing > 0 ? makeOne : beginPlainCanvases);
}

/**
 * The context that all 2D canvases of a page share comes with the first that is drawn on, and has the page wait as one of
 * WebGL would: for whatever the graphics card does by then.
 */
function beginPlainCanvases(): void {
  const canvas = document.createElement('canvas');
  // A small one needs no card.
  canvas.width = canvas.height = 256;
  canvas.getContext('2d')?.fillRect(0, 0, 1, 1);
}

/** Null where there is no WebGL 2. @throws {PointProgramError} as `beginPointProgram` */
export function takeGlCanvas(): GlCanvas | null {
  missing = 0;
  const made = ahead.shift();
  // Nobody has waited for a lost one to come back.
  return made && !made.gl.isContextLost() ? made : makeGlCanvas();
}

/** Gives back what nobody has taken: the points are drawn without. */
export function releaseGlCanvases(): void {
  missing = 0;
  for (const { gl } of ahead.splice(0)) releaseContext(gl);
}

/** At once: garbage is collected later, and there may be no further context until then. */
export function releaseContext(gl: WebGL2RenderingContext): void {
  if (!gl.isContextLost()) gl.getExtension('WEBGL_lose_context')?.loseContext();
}

function makeGlCanvas(): GlCanvas | null {
  const canvas = document.createElement('canvas');
  const gl = canvas.getContext('webgl2', { antialias: false, depth: false, stencil: false });
  return gl && { canvas, gl, program: beginPointProgram(gl) };
}
