import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Plugin, UserConfig } from 'vite';
import { DRAWING_FOLDER, PNG_WORKER, RASTERISER_FILE } from '../package/package-files.ts';
import { FONT_MODULES } from '../drawing/font-files.ts';
import { LICENCES_FILE, licencesPlugin } from './licences.ts';
import { messagePlugin } from './message-plugin.ts';

/**
 * How the command line is built: with all that it imports, so that it needs nothing but Node. Beside it, the development
 * server's part, which is no part of the package and finds its bundler in the checkout. @param root the checkout
 */
export function cliConfig(root: string): UserConfig {
  return {
    root,
    publicDir: false,
    plugins: [messagePlugin(), filesBeside(root), licencesPlugin(root)],
    // React and its like are twice as fast without their checks.
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    ssr: { noExternal: true, external: ['vite'] },
    build: {
      ssr: true,
      ssrEmitAssets: true,
      emptyOutDir: true,
      outDir: resolve(root, 'build/cli'),
      target: 'node20',
      minify: false,
      license: { fileName: LICENCES_FILE },
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        input: {
          main: resolve(root, 'src/cli/command-line.ts'),
          api: resolve(root, 'src/cli/package/api.ts'),
          dev: resolve(root, 'src/cli/bundle/dev-site.ts'),
          [PNG_WORKER]: resolve(root, 'src/cli/drawing/png-worker.ts'),
        },
        output: {
          // Smaller by white space alone: names stay, for whoever reports where it broke.
          minify: { compress: false, mangle: false, codegen: true },
          entryFileNames: '[name].js',
          chunkFileNames: 'parts/[name].js',
          // Of other licences than the rest: files of their own.
          codeSplitting: {
            groups: [
              { name: 'citeproc', test: /node_modules\/citeproc\// },
              { name: 'resvg', test: /node_modules\/@resvg\// },
            ],
          },
        },
      },
    },
  };
}

/** Puts beside the command line what is no code of it: what a build draws with, and the types of what programs import. */
function filesBeside(root: string): Plugin {
  const { resolve: find } = createRequire(resolve(root, 'package.json'));
  const sources = [
    ['api.d.ts', resolve(root, 'src/cli/package/types.d.ts')],
    [`${DRAWING_FOLDER}/${RASTERISER_FILE}`, find('@resvg/resvg-wasm/index_bg.wasm')],
    ...Array.from(FONT_MODULES, ([file, module]) => [`${DRAWING_FOLDER}/${file}`, find(module)]),
  ] as const;
  return {
    name: 'dateline-files-beside',
    async generateBundle() {
      for (const [fileName = '', file = ''] of sources)
        this.emitFile({ type: 'asset', fileName, source: await readFile(file) });
    },
  };
}
