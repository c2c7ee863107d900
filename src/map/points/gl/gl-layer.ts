import { toScreen } from '../../../geo/web-mercator.ts';
import type { PlaceColours } from '../../marks/canvas/draw-marks.ts';
import { fitCanvas } from '../../marks/canvas/fit-canvas.ts';
import { colourParts } from './colour-parts.ts';
import { WIDEST } from '../point-marks.ts';
import type { PointMarks } from '../point-marks.ts';
import type { PointLayer, PointLayerOptions } from '../point-layer.ts';
import { createPointProgram } from './point-program.ts';
import type { PointProgram } from './point-program.ts';
import { TEXELS } from './shape-field.ts';

/** How far beyond the edge a point may lie and still be seen: some drivers cull it once its middle is. CSS pixels. */
const BEYOND = WIDEST / 2;

/** Draws points with WebGL 2. Null where there is none. @throws {PointProgramError} */
export function createGlLayer(options: PointLayerOptions): PointLayer | null {
  const { field, growthAt, outline, onContext } = options;
  const canvas = document.createElement('canvas');
  const gl = canvas.getContext('webgl2', { antialias: false, depth: false, stencil: false });
  if (!gl) return null;
  let made = prepare(gl, createPointProgram(gl), options);
  let uploaded = -1;
  let coloured: PlaceColours | null = null;
  const tones = new Float32Array(3 * options.groups.length);

  const lost = (event: Event): void => {
    event.preventDefault();
    onContext('lost');
  };
  const restored = (): void => {
    made = prepare(gl, createPointProgram(gl), options);
    uploaded = -1;
    coloured = null;
    onContext('restored');
  };
  canvas.addEventListener('webglcontextlost', lost);
  canvas.addEventListener('webglcontextrestored', restored);

  const upload = ({ look, order, length, version }: PointMarks): void => {
    if (version === uploaded) return;
    uploaded = version;
    gl.bufferSubData(gl.ARRAY_BUFFER, 0, look);
    if (length > 0) gl.bufferSubData(gl.ELEMENT_ARRAY_BUFFER, 0, order, 0, length);
  };
  const colour = (colours: PlaceColours): void => {
    if (colours === coloured) return;
    coloured = colours;
    options.groups.forEach(({ tone }, at) =>
      tones.set(colourParts(colours.tones.get(tone)!), 3 * at),
    );
    gl.uniform3fv(made.at.tones, tones);
    gl.uniform3fv(made.at.halo, colourParts(colours.halo));
  };

  return {
    canvas,
    draw(marks, { size, transform }, colours) {
      if (gl.isContextLost()) return;
      const ratio = fitCanvas(canvas, size);
      const { at } = made;
      const margin = Math.ceil(BEYOND * ratio);
      const origin = toScreen(field.anchor, transform);
      upload(marks);
      colour(colours);
      gl.viewport(-margin, -margin, canvas.width + 2 * margin, canvas.height + 2 * margin);
      gl.uniform1f(at.ratio, ratio);
      gl.uniform1f(at.outline, outline);
      gl.uniform2f(at.origin, origin.x + margin / ratio, origin.y + margin / ratio);
      gl.uniform2f(
        at.box,
        (canvas.width + 2 * margin) / ratio,
        (canvas.height + 2 * margin) / ratio,
      );
      gl.uniform1f(at.scale, transform.scale);
      gl.uniform1f(at.growth, growthAt(transform.scale));
      gl.clear(gl.COLOR_BUFFER_BIT);
      gl.drawElements(gl.POINTS, marks.length, gl.UNSIGNED_INT, 0);
    },
    dispose() {
      canvas.removeEventListener('webglcontextlost', lost);
      canvas.removeEventListener('webglcontextrestored', restored);
      made.free();
      // At once: garbage is collected later, and there may be no further context until then.
      if (!gl.isContextLost()) gl.getExtension('WEBGL_lose_context')?.loseContext();
    },
  };
}

/** Everything that a lost context takes with it. */
function prepare(
  gl: WebGL2RenderingContext,
  { program, at }: PointProgram,
  { field, groups, shapes }: PointLayerOptions,
) {
  const buffers = [gl.createBuffer(), gl.createBuffer(), gl.createBuffer()] as const;
  const [offsets, looks, order] = buffers;
  const texture = gl.createTexture();

  gl.bindBuffer(gl.ARRAY_BUFFER, offsets);
  gl.bufferData(gl.ARRAY_BUFFER, field.offsets, gl.STATIC_DRAW);
  gl.enableVertexAttribArray(0);
  gl.vertexAttribPointer(0, 2, gl.FLOAT, false, 0, 0);
  gl.bindBuffer(gl.ARRAY_BUFFER, looks);
  gl.bufferData(gl.ARRAY_BUFFER, 2 * field.length, gl.DYNAMIC_DRAW);
  gl.enableVertexAttribArray(1);
  gl.vertexAttribIPointer(1, 2, gl.UNSIGNED_BYTE, 0, 0);
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, order);
  gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, 4 * field.length, gl.DYNAMIC_DRAW);

  gl.bindTexture(gl.TEXTURE_2D_ARRAY, texture);
  gl.pixelStorei(gl.UNPACK_ALIGNMENT, 1);
  gl.texImage3D(
    gl.TEXTURE_2D_ARRAY,
    0,
    gl.RG8,
    TEXELS,
    TEXELS,
    groups.length,
    0,
    gl.RG,
    gl.UNSIGNED_BYTE,
    shapes,
  );
  for (const side of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T])
    gl.texParameteri(gl.TEXTURE_2D_ARRAY, side, gl.CLAMP_TO_EDGE);
  for (const filter of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
    gl.texParameteri(gl.TEXTURE_2D_ARRAY, filter, gl.LINEAR);

  gl.useProgram(program);
  gl.uniform1i(at.shapes, 0);
  gl.enable(gl.BLEND);
  gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
  gl.clearColor(0, 0, 0, 0);
  const free = (): void => {
    for (const buffer of buffers) gl.deleteBuffer(buffer);
    gl.deleteTexture(texture);
    gl.deleteProgram(program);
  };
  return { at, free };
}
