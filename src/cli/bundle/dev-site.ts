import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, dirname, relative, resolve } from 'node:path';
import send from 'send';
import type { Plugin } from 'vite';
import { GAZETTEER, WORLD_FOLDER } from '../../ground/world.ts';
import { unpackGazetteer } from '../ground/read-gazetteer.ts';
import { worldFolder } from '../package/package-files.ts';
import { CONTENT_TYPES } from '../site/data-files.ts';
import { isPageFile } from '../site/page-files.ts';
import { loadSiteData } from '../site/site-data.ts';
import type { SiteData } from '../site/site-data.ts';
import { siteFiles, streetsPath } from '../site/site-files.ts';
import { pageOf } from '../site/site-pages.ts';
import type { SiteOptions } from '../site/write-site.ts';

/** The one of the world's files that a site has otherwise than the sources. */
const UNPACKED = `${WORLD_FOLDER}${GAZETTEER}`;

export { DEFAULT_URL } from '../site/site-address.ts';

/** Serves a dataset's site from the sources, for the development server: the data are read again when they change. */
export function devSite(options: SiteOptions): Plugin {
  const { data, url } = options;
  let loading: Promise<SiteData> | null = null;
  const load = (): Promise<SiteData> => (loading ??= loadSiteData(options, undefined));
  const find = async (path: string): Promise<string | Uint8Array | undefined> => {
    if (path === UNPACKED) return unpackGazetteer(worldFolder(options.root));
    const site = await load();
    const read = siteFiles(site, data).get(path);
    if (read) return read();
    return !site.files && path.startsWith(site.folder)
      ? site.served.read(path.slice(site.folder.length))
      : undefined;
  };
  /** Sends the archive of streets, by ranges; false where the path is another. */
  const sendStreets = async (
    path: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<boolean> => {
    const site = await load();
    const { streets } = site.ground;
    if (!streets || path !== streetsPath(site)) return false;
    // With the folder apart, of which no name is read as an address.
    send(request, basename(streets.path), { root: dirname(streets.path) }).pipe(response);
    return true;
  };
  return {
    name: 'dateline-dev-site',
    configureServer(server) {
      const watched = resolve(data);
      server.watcher.add(watched);
      server.watcher.on('all', (_event, file) => {
        if (relative(watched, file).startsWith('..')) return;
        loading = null;
        server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        const path = decodeURIComponent((request.url ?? '').split('?')[0]!).slice(1);
        // The rest is the sources', among which no file is looked for in vain.
        if (path !== UNPACKED && !/^(?:data\/[^/]+\/|picture|oembed|icon-|manifest)/.test(path))
          return next();
        const answer = async (): Promise<void> => {
          if (await sendStreets(path, request, response)) return;
          const file = await find(path);
          if (file === undefined) return next();
          response.setHeader('Content-Type', CONTENT_TYPES[path.split('.').at(-1) ?? ''] ?? '');
          response.end(file);
        };
        answer().catch((error: unknown) => {
          loading = null;
          next(error);
        });
      });
    },
    transformIndexHtml: {
      // Nothing in it is a module to be resolved.
      order: 'post',
      async handler(html, { path }) {
        const file = path.slice(1);
        if (!isPageFile(file)) return html;
        return pageOf(file, html, await load(), { url, strict: false }) ?? html;
      },
    },
  };
}
