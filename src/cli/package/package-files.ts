import { existsSync } from 'node:fs';
import { join } from 'node:path';

/*
 * Where the package holds what a build needs beside its own code. The same in a checkout, where `npm run build:code`
 * puts it there, so that nothing is looked for in the folder one stands in, nor among installed packages.
 */

/** How the program is called from where it lies: npm knows the package's name in no checkout of it. @param root the package, or the checkout */
export function commandOf(root: string): string {
  return existsSync(join(root, 'src')) ? 'npx dateline' : 'npx dateline-map';
}

/** The page's code and its templates. @param root the package, or the checkout */
export function appFolder(root: string): string {
  return join(root, 'build/app');
}

/** The JSON Schemas that every site publishes. */
export function schemaFolder(root: string): string {
  return join(appFolder(root), 'schema/v2');
}

/** What the map's ground is made of, and where places are looked up. */
export function worldFolder(root: string): string {
  return join(root, 'world');
}

/** Fonts and the rasteriser's program. */
export const DRAWING_FOLDER = 'drawing';

/** @param name of `FONT_FILES`, or `RASTERISER_FILE` */
export function drawingFile(root: string, name: string): string {
  return join(root, 'build/cli', DRAWING_FOLDER, name);
}

/** The program that makes pixels of the build's drawings. */
export const RASTERISER_FILE = 'resvg.wasm';

/** The name, without its ending, of the command line's program that runs it in a thread. */
export const PNG_WORKER = 'png-worker';

/** @param root the package, or the checkout */
export function pngWorker(root: string): string {
  return join(root, `build/cli/${PNG_WORKER}.js`);
}
