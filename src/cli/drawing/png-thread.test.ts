import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { scratch } from '../../testing/scratch.ts';
import { drawingFile, RASTERISER_FILE, pngWorker } from '../package/package-files.ts';
import { inThread, pngsBeside } from './png-thread.ts';
import { pngsOf } from './png-of-drawings.ts';

const root = resolve(import.meta.dirname, '../../..');
const here = scratch();
const square = (fill: string) => ({
  svg: `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8" fill="${fill}"/></svg>`,
  colours: 2,
  meant: [],
});
const drawings = [square('#123456'), square('#fedcba')];

it('a thread makes the same pixels, in the order of the drawings', async () => {
  const expected = await pngsOf(root, drawings);
  expect(expected[0]).not.toEqual(expected[1]);
  const made = await inThread(pngWorker(root), { root, drawings });
  expect(made.map((png) => Buffer.from(png))).toEqual(expected);
});

it('pictures are made where no thread can be had', async () => {
  const program = drawingFile(here.dir, RASTERISER_FILE);
  await mkdir(dirname(program), { recursive: true });
  await cp(drawingFile(root, RASTERISER_FILE), program);
  const task = { root: here.dir, drawings };
  await expect(inThread(pngWorker(here.dir), task)).rejects.toThrow('png-worker.js');
  expect(await pngsBeside(task)).toEqual(await pngsOf(root, drawings));
});

it('a thread that ends with nothing said is told of', async () => {
  const silent = join(here.dir, 'silent.js');
  await writeFile(silent, '');
  await expect(inThread(silent, { root, drawings })).rejects.toThrow(
    `got no pictures from ${silent}, which ended with status 0`,
  );
});

it('what is wrong with a drawing is thrown', async () => {
  const broken = { ...square('red'), svg: '<svg' };
  await expect(pngsBeside({ root, drawings: [broken] })).rejects.toThrow('SVG');
});
