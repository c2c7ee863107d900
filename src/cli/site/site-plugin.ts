import { join, relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { aboutPage } from '../../pages/about/about-page.tsx';
import { embedPage } from '../../pages/embed-page.tsx';
import { embeddingPage } from '../../pages/guide/embedding-page.tsx';
import { explainerHead, withPrintedAddresses } from '../../pages/explainer-page.tsx';
import { staticPage } from '../../pages/static-page.tsx';
import type { PagePlaces } from '../../pages/static-page.tsx';
import { compileDataset } from '../../dataset/compile.ts';
import type { PublishedDataset } from '../../dataset/open/published.ts';
import type { AuthoredFiles } from '../../evidence/model.ts';
import { describeFinding } from '../../evidence/finding.ts';
import { checkData } from '../check-data.ts';
import { CONTENT_TYPES, dataFiles, filesInMemory, isPacked } from './data-files.ts';
import type { DataFile } from './data-files.ts';
import { readNotes } from '../read-notes.ts';
import { rootFiles } from './root-files.ts';
import { createServedFolder } from '../output/served-folder.ts';
import type { ServedFolder } from '../output/served-folder.ts';
import { linkFiles, writeDataFiles } from './write-data-files.ts';
import type { DataNotes } from '../../dataset/notes.ts';

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

/** The data did not pass its check: no site is built from it. */
export class DataError extends Error {
  constructor(lines: readonly string[]) {
    super(`The data has ${lines.length} findings; nothing was built.\n${lines.join('\n')}`);
    this.name = 'DataError';
  }
}

/** The data as it is published, and the files that are written from it. */
interface LoadedData {
  readonly dataset: PublishedDataset;
  readonly notes: DataNotes;
  /** By name, in `folder`; null where they are too many and too large to be held: then `make` makes them. */
  readonly files: ReadonlyMap<string, string> | null;
  readonly make: () => Iterable<DataFile>;
  readonly served: ServedFolder;
  /** From the root of the site, with a final slash. */
  readonly folder: string;
  /** In the root of the site, by name; drawn when they are first asked for. */
  readonly atRoot: () => Promise<ReadonlyMap<string, string | Uint8Array>>;
}

/** Checks and compiles the data, writes it into the site, and puts the incidents into the pages themselves. */
export function sitePlugin({ root, data, url, checked }: SitePluginOptions): Plugin {
  let loaded: LoadedData | null = null;
  let building = false;
  let fresh = checked;
  const load = async (): Promise<LoadedData> => {
    const result = fresh ? ({ ok: true, files: fresh } as const) : await checkData(data);
    fresh = undefined;
    if (!result.ok) throw new DataError(result.findings.map(describeFinding));
    const dataset = compileDataset(result.files);
    const notes = await readNotes(data);
    const make = (): Iterable<DataFile> => dataFiles(dataset, notes, url);
    const files = isPacked(dataset) ? null : filesInMemory(make());
    const served = createServedFolder(make);
    let drawn: ReturnType<typeof rootFiles> | null = null;
    const atRoot = () => (drawn ??= rootFiles(root, dataset, url));
    const folder = `data/${dataset.info.id}/`;
    return (loaded = { dataset, notes, files, make, served, folder, atRoot });
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
      const { files, folder, dataset, atRoot } = loaded ?? (await load());
      for (const [name, source] of files ?? []) {
        this.emitFile({ type: 'asset', fileName: `${folder}${name}`, source });
        // Once more where an address that pins this version will look for it, when another is the latest.
        const fileName = `${folder}${dataset.info.version}/${name}`;
        this.emitFile({ type: 'asset', fileName, source });
      }
      for (const [fileName, source] of await atRoot()) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
    async writeBundle({ dir }) {
      const { files, make, folder, dataset } = loaded ?? (await load());
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
        const path = (request.url ?? '').split('?')[0]!;
        const [, folder = '', name = ''] =
          /^\/(?:(data\/[^/]+\/)|(?=picture|oembed))((?:\w+\/)?[^/]+)$/.exec(path) ?? [];
        if (name === '') return next();
        const find = async (): Promise<string | Uint8Array | undefined> => {
          const now = loaded ?? (await load());
          if (folder === '') return (await now.atRoot()).get(name);
          if (folder !== now.folder) return undefined;
          return now.files ? now.files.get(name) : now.served.read(name);
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
      order: 'pre',
      async handler(html, { path }) {
        const { dataset, notes, folder } = loaded ?? (await load());
        const toRoot = '../'.repeat(path.split('/').length - 2) || './';
        const places = {
          toRoot,
          dataFolder: `${toRoot}${folder}`,
          site: url,
          canonical: new URL(path.replace(/index\.html$/, '').slice(1), url).href,
        };
        const page = pageAt(path, html, { dataset, notes, places });
        const policy = building
          ? `<meta http-equiv="Content-Security-Policy" content="${policyOf(path)}">`
          : '';
        return (page.whole?.(html) ?? html)
          .replace('<!--head-->', () => `${policy}\n${page.head}`)
          .replace('<!--body-->', () => page.body);
      },
    },
  };
}

interface BuiltPage {
  readonly head: string;
  readonly body: string;
  /** Changes the page as it was written by hand. */
  readonly whole?: (html: string) => string;
}

/** What the build writes into the page of a path. @param html the page as it was written by hand */
function pageAt(
  path: string,
  html: string,
  { dataset, notes, places }: Pick<LoadedData, 'dataset' | 'notes'> & { places: PagePlaces },
): BuiltPage {
  if (path.startsWith('/about/')) return aboutPage(dataset, notes, places);
  if (path.startsWith('/embed/')) return embedPage(dataset, places);
  if (path.startsWith('/embedding/')) return embeddingPage(dataset, places);
  if (path.startsWith('/explainer/')) {
    const whole = (written: string): string => withPrintedAddresses(written, places);
    return { head: explainerHead(html, dataset, places), body: '', whole };
  }
  return staticPage(dataset, places);
}
