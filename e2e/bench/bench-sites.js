import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { writeSyntheticData } from './synthetic-data.js';
import { SYNTHETIC_ID } from './synthetic-files.js';

/** @import { Answer } from './serve.js' */
/** @import { SyntheticOptions } from './synthetic-incidents.js' */

/** @typedef {typeof import('./publish.ts')} Publisher */

const root = fileURLToPath(new URL('../..', import.meta.url));
const work = join(root, 'build/bench');
const SHELL = join(work, 'shell');
const COMPARE = join(work, 'compare');
/** What the pages and their data are made of. */
const SOURCES = [
  'src',
  'data',
  'public',
  'e2e/bench',
  'index.html',
  'embed/index.html',
  'vite.config.ts',
  'package-lock.json',
];

/** How many incidents stand in the page itself, written there by the build. */
export const IN_PAGE = 1000;
export const DAYS = 180;

/** Incidents share places as in datasets of events: about ten at each. @param {number} n */
function placesFor(n) {
  const known = /** @type {Record<number, number>} */ ({ 100: 60, 1000: 150, 1_000_000: 20_000 });
  return known[n] ?? Math.min(20_000, Math.max(1, Math.round(n / 10)));
}

/** @param {number} n @returns {SyntheticOptions} */
export function optionsFor(n) {
  return { incidents: n, places: placesFor(n), days: DAYS, seed: 1 };
}

/**
 * Builds the site as anybody would, and the page it is compared with, unless an earlier run did from the same sources.
 * @param {boolean} fresh builds them in any case
 * @returns {Promise<Publisher>} what writes data for them
 */
export async function buildSites(fresh) {
  const key = sourcesKey();
  const stamp = join(work, 'sources.sha256');
  const same = !fresh && existsSync(stamp) && readFileSync(stamp, 'utf8') === key;
  if (!same) {
    rmSync(work, { recursive: true, force: true });
    mkdirSync(work, { recursive: true });
    const data = join(work, 'shell-data');
    writeSyntheticData(data, optionsFor(IN_PAGE));
    const args = [join(root, 'bin/dateline.js'), 'build', data, '--out', SHELL];
    execFileSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    await buildCompare();
    await buildPublisher();
    writeFileSync(stamp, key);
  }
  return import(pathToFileURL(join(work, 'publisher/publish.js')).href);
}

/** @param {number} n @param {Publisher} publisher */
export function publishData(n, publisher) {
  const folder = join(work, `data-${n}`);
  const done = join(folder, 'done');
  if (existsSync(done)) return;
  publisher.publish(optionsFor(n), join(folder, 'site'), join(folder, 'compare'));
  writeFileSync(done, '');
}

/**
 * The addresses of everything: `site-<n>/` is the site with data of n incidents, `compare/` what it is compared with.
 * @param {Publisher} publisher
 * @returns {(path: string) => Answer}
 */
export function finder(publisher) {
  /** @type {Map<string, ReturnType<Publisher['detailsAt']>>} */
  const details = new Map();
  return (path) => {
    const [, first = '', rest = ''] = /^\/([^/]+)\/(.+)$/.exec(path) ?? [];
    if (first === 'compare') return { file: join(COMPARE, rest) };
    const [, kind, n] = /^(site|points)-(\d+)$/.exec(first) ?? [];
    if (kind === undefined || n === undefined) return null;
    const folder = join(work, `data-${n}`);
    if (kind === 'points') return { file: join(folder, 'compare', rest) };
    const [, name] =
      new RegExp(`^data/${SYNTHETIC_ID}/(?:\\d+\\.\\d+\\.\\d+/)?(.+)$`).exec(rest) ?? [];
    // The ground is made with the shell, for bounds that all sizes share.
    if (name === undefined || name.startsWith('ground/')) return { file: join(SHELL, rest) };
    const [, shard] = /^details\/(\d+)\.json$/.exec(name) ?? [];
    if (shard === undefined) return { file: join(folder, 'site', name) };
    const at = details.get(n) ?? publisher.detailsAt(optionsFor(Number(n)), join(folder, 'site'));
    details.set(n, at);
    return { text: at(Number(shard)) };
  };
}

async function buildCompare() {
  await build({
    root: fileURLToPath(new URL('compare', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    base: './',
    worker: { format: 'es' },
    build: {
      outDir: COMPARE,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2000,
    },
  });
}

async function buildPublisher() {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: fileURLToPath(new URL('publish.ts', import.meta.url)),
      outDir: join(work, 'publisher'),
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'publish.js' } },
    },
  });
}

/** The same for the same sources. */
function sourcesKey() {
  const hash = createHash('sha256').update(process.version);
  for (const source of SOURCES) {
    const path = join(root, source);
    const files = source.includes('.')
      ? ['']
      : readdirSync(path, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
          .map((entry) => join(entry.parentPath, entry.name).slice(path.length))
          .toSorted();
    for (const file of files) hash.update(source + file).update(readFileSync(path + file));
  }
  return hash.digest('hex');
}
