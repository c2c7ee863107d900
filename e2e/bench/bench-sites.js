import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import { SYNTHETIC_ID, writeSyntheticData } from './synthetic-data.js';

/** @import { PreviewServer } from 'vite' */
/** @import { SyntheticOptions } from './synthetic-data.js' */

const root = fileURLToPath(new URL('../..', import.meta.url));
const work = join(root, 'build/bench');

/**
 * Makes the data, builds the site from them as anybody would, and the page it is compared with.
 * @param {SyntheticOptions} options
 * @param {boolean} reuse takes the site that an earlier run has built, where there is one
 * @returns {Promise<{ site: string, compare: string }>} folders
 */
export async function buildSites(options, reuse) {
  const name = `${options.incidents}-${options.places}-${options.days}-${options.seed}`;
  const data = join(work, `data-${name}`);
  const site = join(work, `site-${name}`);
  if (!reuse || !existsSync(join(site, 'index.html'))) {
    mkdirSync(work, { recursive: true });
    writeSyntheticData(data, options);
    execFileSync(process.execPath, [join(root, 'bin/dateline.js'), 'build', data, '--out', site], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  const compare = join(work, `compare-${name}`);
  await build({
    root: fileURLToPath(new URL('compare', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    base: './',
    worker: { format: 'es' },
    build: {
      outDir: compare,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2000,
    },
  });
  copyFileSync(join(site, 'data', SYNTHETIC_ID, 'dataset.json'), join(compare, 'dataset.json'));
  return { site, compare };
}

/**
 * Serves a built folder on this machine, at a port of its own.
 * @param {string} folder
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serve(folder) {
  /** @type {PreviewServer} */
  const server = await preview({
    root: folder,
    configFile: false,
    logLevel: 'error',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 4870 },
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The server has no address');
  return { address, close: () => server.close() };
}
