import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Plugin, UserConfig } from 'vite';
import { DRAWING_FOLDER, RASTERISER_FILE } from '../package-files.ts';
import { FONT_MODULES } from '../site/font-files.ts';
import { LICENCES_FILE, licencesPlugin } from './licences.ts';

/**
 * How the command line is built: with all that it imports, so that it needs nothing but Node. Beside it, the development
 * server's part, which is no part of the package and finds its bundler in the checkout. @param root the checkout
 */
export function cliConfig(root: string): UserConfig {
  return {
    root,
    publicDir: false,
    plugins: [drawingFiles(root), licencesPlugin(root)],
    // React and its like are twice as fast without their checks.
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    ssr: { noExternal: true, external: ['vite'] },
    build: {
      ssr: true,
      ssrEmitAssets: true,
      emptyOutDir: true,
      outDir: resolve(root, 'build/cli'),
      target: 'node20',
      license: { fileName: LICENCES_FILE },
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        input: {
          main: resolve(root, 'src/cli/command-line.ts'),
          dev: resolve(root, 'src/cli/bundle/dev-site.ts'),
        },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'parts/[name].js',
          // Of another licence than the rest: a file of its own.
          codeSplitting: { groups: [{ name: 'citeproc', test: /node_modules\/citeproc\// }] },
        },
      },
    },
  };
}

/** Puts what a build draws with beside the command line, from the packages that carry it. */
function drawingFiles(root: string): Plugin {
  const modules = [...FONT_MODULES, [RASTERISER_FILE, '@resvg/resvg-wasm/index_bg.wasm'] as const];
  return {
    name: 'dateline-drawing-files',
    async generateBundle() {
      const { resolve: find } = createRequire(resolve(root, 'package.json'));
      for (const [file, module] of modules) {
        const source = await readFile(find(module));
        this.emitFile({ type: 'asset', fileName: `${DRAWING_FOLDER}/${file}`, source });
      }
    },
  };
}
