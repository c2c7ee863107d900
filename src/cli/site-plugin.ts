import { relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { staticPage } from '../app/static-page.tsx';
import { compileDataset } from '../dataset/compile.ts';
import type { PublishedDataset } from '../dataset/published.ts';
import { describeFinding } from '../evidence/finding.ts';
import { checkData } from './check-data.ts';

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

export interface SitePluginOptions {
  readonly data: string;
  readonly url: string;
}

/** The data did not pass its check: no site is built from it. */
export class DataError extends Error {
  constructor(lines: readonly string[]) {
    super(`The data has ${lines.length} findings; nothing was built.\n${lines.join('\n')}`);
    this.name = 'DataError';
  }
}

/** Checks and compiles the data, writes it into the site, and puts the incidents into the pages themselves. */
export function sitePlugin({ data, url }: SitePluginOptions): Plugin {
  let published: PublishedDataset | null = null;
  let building = false;
  const load = async (): Promise<PublishedDataset> => {
    const result = await checkData(data);
    if (!result.ok) throw new DataError(result.findings.map(describeFinding));
    return (published = compileDataset(result.files));
  };
  const pathOf = ({ info }: PublishedDataset): string => `data/${info.id}/dataset.json`;

  return {
    name: 'dateline-site',
    configResolved: (config) => {
      building = config.command === 'build';
    },
    async buildStart() {
      await load();
    },
    async generateBundle() {
      const dataset = published ?? (await load());
      this.emitFile({ type: 'asset', fileName: pathOf(dataset), source: JSON.stringify(dataset) });
    },
    configureServer(server) {
      const folder = resolve(data);
      server.watcher.add(folder);
      server.watcher.on('all', (_event, file) => {
        if (relative(folder, file).startsWith('..')) return;
        published = null;
        server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        if (!/\/data\/[^/]+\/dataset\.json(\?|$)/.test(request.url ?? '')) return next();
        load().then(
          (dataset) => {
            response.setHeader('Content-Type', 'application/json');
            response.end(JSON.stringify(dataset));
          },
          (error: unknown) => next(error),
        );
      });
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { path }) {
        const dataset = published ?? (await load());
        const toRoot = '../'.repeat(path.split('/').length - 2) || './';
        const page = staticPage(dataset, {
          dataHref: `${toRoot}${pathOf(dataset)}`,
          canonical: new URL(path.replace(/index\.html$/, '').slice(1), url).href,
        });
        const policy = building
          ? `<meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}">`
          : '';
        return html
          .replace('<!--head-->', () => `${policy}\n${page.head}`)
          .replace('<!--body-->', () => page.body);
      },
    },
  };
}
