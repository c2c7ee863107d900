import { readFile } from 'node:fs/promises';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { CARD, PICTURE } from '../../pages/page-pictures.ts';
import { meantColours, mapPicture, pictureSource, socialCard } from '../../pages/pictures.tsx';
import type { PictureGround } from '../../pages/pictures.tsx';
import type { PublishedDataset } from '../../dataset/open/published.ts';
import { drawingFile, RASTERISER_FILE } from '../package/package-files.ts';
import { encodePng } from './png.ts';
import { createTypeface } from './typeface.ts';

/**
 * The pictures of a dataset as PNG, by name. The same dataset gives the same bytes.
 * @param root the package, or the checkout @param ground null for plain ground
 */
export async function pictureFiles(
  root: string,
  dataset: PublishedDataset,
  ground: PictureGround | null,
): Promise<Map<string, Uint8Array>> {
  await startRasteriser(root);
  const source = pictureSource(dataset, ground, createTypeface(root));
  return new Map([
    [CARD.file, rasterise(socialCard(source), CARD.colours, meantColours(source, 'light'))],
    [
      PICTURE.light,
      rasterise(mapPicture(source, 'light'), PICTURE.colours, meantColours(source, 'light')),
    ],
    [
      PICTURE.dark,
      rasterise(mapPicture(source, 'dark'), PICTURE.colours, meantColours(source, 'dark')),
    ],
  ]);
}

/** @param meant colours that must not be lost, as 24-bit numbers */
function rasterise(svg: string, colours: number, meant: number[]): Uint8Array {
  // Text is shapes already; without fonts nothing of the machine's can slip in.
  const drawing = new Resvg(svg, { font: { loadSystemFonts: false } });
  const image = drawing.render();
  const { width, height, pixels } = image;
  const png = encodePng({ width, height, pixels }, colours, meant);
  image.free();
  drawing.free();
  return png;
}

/** The module takes its program once in the life of a process. */
let started: Promise<void> | null = null;

function startRasteriser(root: string): Promise<void> {
  started ??= readFile(drawingFile(root, RASTERISER_FILE)).then((program) => initWasm(program));
  return started;
}
