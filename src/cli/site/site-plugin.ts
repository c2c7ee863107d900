import { copyFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { aboutPage } from '../../pages/about/about-page.tsx';
import { embedPage } from '../../pages/embed-page.tsx';
import { embeddingPage } from '../../pages/guide/embedding-page.tsx';
import { explainerPage } from '../../pages/explainer-page.tsx';
import { staticPage } from '../../pages/static-page.tsx';
import type { PagePlaces } from '../../pages/static-page.tsx';
import type { AuthoredFiles } from '../../evidence/model.ts';
import { CARRIED_FOLDER, readCarried } from './carried-files.ts';
import { CONTENT_TYPES } from './data-files.ts';
import { groundAt, STREETS } from './read-ground.ts';
import { loadSiteData } from './site-data.ts';
import type { SiteData } from './site-data.ts';
import { linkFiles, writeDataFiles } from './write-data-files.ts';

/** What the pages may load. No inline script or style anywhere, no other host. */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** In a frame without an origin the map's worker can only be had as data. */
function policyOf(path: string): string {
  return path.startsWith('/embed/')
    ? CONTENT_POLICY.replace("worker-src 'self'", "worker-src 'self' data:")
    : CONTENT_POLICY;
}

export interface SitePluginOptions {
  /** The checkout. */
  readonly root: string;
  readonly data: string;
  readonly url: string;
  /** The data's files, where somebody has checked them just now. */
  readonly checked?: AuthoredFiles | undefined;
}

/** Where the ground's files stand in the dataset's folder: one ground for all its versions. */
const GROUND_FOLDER = 'ground/';

/** Checks and compiles the data, writes it into the site, and puts the incidents into the pages themselves. */
export function sitePlugin({ root, data, url, checked }: SitePluginOptions): Plugin {
  let loaded: SiteData | null = null;
  let building = false;
  let fresh = checked;
  const load = async (): Promise<SiteData> => {
    const known = fresh;
    fresh = undefined;
    return (loaded = await loadSiteData({ root, data, url }, known));
  };

  return {
    name: 'dateline-site',
    configResolved: (config) => {
      building = config.command === 'build';
    },
    async buildStart() {
      await load();
    },
    async generateBundle() {
      const { files, folder, dataset, ground, carried, atRoot } = loaded ?? (await load());
      const emit = (fileName: string, source: string | Uint8Array): void =>
        void this.emitFile({ type: 'asset', fileName, source });
      // Once more where an address that pins this version will look for it, when another is the latest.
      const pinned = `${folder}${dataset.info.version}/`;
      for (const [name, source] of files ?? []) {
        emit(`${folder}${name}`, source);
        emit(`${pinned}${name}`, source);
      }
      for (const path of carried) {
        const source = await readCarried(data, path);
        emit(`${folder}${CARRIED_FOLDER}${path}`, source);
        if (files) emit(`${pinned}${CARRIED_FOLDER}${path}`, source);
      }
      for (const [name, source] of ground?.files ?? [])
        emit(`${folder}${GROUND_FOLDER}${name}`, source);
      for (const [fileName, source] of await atRoot()) emit(fileName, source);
    },
    async writeBundle({ dir }) {
      const { files, make, folder, dataset, ground } = loaded ?? (await load());
      if (dir !== undefined && ground?.streets)
        await copyFile(ground.streets.path, join(dir, folder, GROUND_FOLDER, STREETS));
      if (files || dir === undefined) return;
      writeDataFiles(join(dir, folder), make());
      await linkFiles(join(dir, folder), join(dir, folder, dataset.info.version));
    },
    configureServer(server) {
      const watched = resolve(data);
      server.watcher.add(watched);
      server.watcher.on('all', (_event, file) => {
        if (relative(watched, file).startsWith('..')) return;
        loaded = null;
        server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        const path = decodeURIComponent((request.url ?? '').split('?')[0]!);
        const [, folder = '', name = ''] =
          /^\/(?:(data\/[^/]+\/)|(?=picture|oembed))(.+)$/.exec(path) ?? [];
        if (name === '') return next();
        const find = async (): Promise<string | Uint8Array | undefined> => {
          const now = loaded ?? (await load());
          if (folder === '') return (await now.atRoot()).get(name);
          return folder === now.folder ? servedFile(now, data, name) : undefined;
        };
        find().then(
          (file) => {
            if (file === undefined) return next();
            response.setHeader('Content-Type', CONTENT_TYPES[name.split('.').at(-1) ?? ''] ?? '');
            response.end(file);
          },
          (error: unknown) => next(error),
        );
      });
    },
    transformIndexHtml: {
      // Nothing in it is a module to be resolved.
      order: 'post',
      async handler(html, { path }) {
        const site = loaded ?? (await load());
        const toRoot = '../'.repeat(path.split('/').length - 2) || './';
        const dataFolder = `${toRoot}${site.folder}`;
        const page = pageAt(path, site, {
          toRoot,
          dataFolder,
          site: url,
          canonical: new URL(path.replace(/index\.html$/, '').slice(1), url).href,
          ground: site.ground && groundAt(site.ground.ground, `${dataFolder}${GROUND_FOLDER}`),
          explainer: site.explainer !== null,
        });
        const policy = building
          ? `<meta http-equiv="Content-Security-Policy" content="${policyOf(path)}">`
          : '';
        return html
          .replace('<html lang="en">', `<html lang="${page.lang ?? 'en'}">`)
          .replace('<!--head-->', () => `${policy}\n${page.head}`)
          .replace('<!--body-->', () => page.body);
      },
    },
  };
}

/** A file of the dataset's folder, for the development server. */
async function servedFile(
  { files, served, ground, carried }: SiteData,
  data: string,
  name: string,
): Promise<string | Uint8Array | undefined> {
  if (name.startsWith(GROUND_FOLDER)) return ground?.files.get(name.slice(GROUND_FOLDER.length));
  if (name.startsWith(CARRIED_FOLDER)) {
    const path = name.slice(CARRIED_FOLDER.length);
    return carried.includes(path) ? readCarried(data, path) : undefined;
  }
  return files ? files.get(name) : served.read(name);
}

/** What the build writes into the page of a path. */
function pageAt(
  path: string,
  { dataset, notes, explainer }: SiteData,
  places: PagePlaces,
): { readonly head: string; readonly body: string; readonly lang?: string } {
  if (path.startsWith('/about/')) return aboutPage(dataset, notes, places);
  if (path.startsWith('/embed/')) return embedPage(dataset, places);
  if (path.startsWith('/embedding/')) return embeddingPage(dataset, places);
  if (path.startsWith('/explainer/')) return explainerPage(explainer ?? '', dataset, places);
  if (path === '/index.html') return staticPage(dataset, places);
  throw new Error(`No page: got ${path}, expected one that is named here. Say what renders it.`);
}
