import { readFile } from 'node:fs/promises';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { drawingFile, RASTERISER_FILE } from '../package/package-files.ts';
import { encodePng } from './png.ts';

/** A picture as it is drawn, and what its pixels may become. */
export interface Drawing {
  /** Without text: letters are shapes already. */
  readonly svg: string;
  /** How many colours its pixels may have, up to 256. */
  readonly colours: number;
  /** Colours that must not be lost, as 24-bit numbers. */
  readonly meant: readonly number[];
}

/** The rasteriser takes its program once in the life of a thread. */
let started: Promise<void> | null = null;

/**
 * Drawings as PNG, in their order; the same drawing gives the same bytes.
 * @param root the package, or the checkout @throws {Error} where one is no SVG
 */
export async function pngsOf(root: string, drawings: readonly Drawing[]): Promise<Uint8Array[]> {
  started ??= readFile(drawingFile(root, RASTERISER_FILE)).then((program) => initWasm(program));
  await started;
  return drawings.map(pngOf);
}

function pngOf({ svg, colours, meant }: Drawing): Uint8Array {
  // Without fonts nothing of the machine's can slip in.
  const drawing = new Resvg(svg, { font: { loadSystemFonts: false } });
  const image = drawing.render();
  const { width, height, pixels } = image;
  const png = encodePng({ width, height, pixels }, colours, meant);
  image.free();
  drawing.free();
  return png;
}
