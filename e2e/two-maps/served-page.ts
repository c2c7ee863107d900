import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { build } from 'vite';
import { messagePlugin } from '../../src/cli/bundle/message-plugin.ts';
import { checkData } from '../../src/cli/check-data.ts';
import { compileDataset } from '../../src/dataset/compile.ts';
import type { PublishedDataset } from '../../src/dataset/open/published.ts';
import { test as base } from '../routed-test.ts';

/** What the page's two maps are of, by their names there. */
const DATASETS = { war: 'data', earthquakes: 'e2e/datasets/chile-earthquakes' } as const;
export type Name = keyof typeof DATASETS;

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

export interface TwoMaps {
  readonly address: string;
  /** The ids of each dataset's incidents, sorted. */
  readonly ids: Readonly<Record<Name, readonly string[]>>;
}

/** The page, made as its owner's bundler would; by path. */
async function bundledPage(): Promise<Map<string, string | Uint8Array>> {
  const built = await build({
    root: import.meta.dirname,
    configFile: false,
    plugins: [messagePlugin()],
    publicDir: false,
    // Of what packages hold, and nothing can be done about.
    logLevel: 'error',
    // As in production, whatever the environment of tests says.
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    worker: { format: 'es', plugins: () => [messagePlugin()] },
    build: { write: false, target: 'es2022' },
  });
  if (!('output' in built)) throw new Error('Got several outputs of Vite, expected one.');
  return new Map(
    built.output.map((file) => [
      `/${file.fileName}`,
      file.type === 'chunk' ? file.code : file.source,
    ]),
  );
}

async function published(name: Name): Promise<PublishedDataset> {
  const checked = await checkData(DATASETS[name]);
  if (!checked.ok) throw new Error(`${DATASETS[name]} has findings.`);
  return compileDataset(checked.files);
}

/** A test with the page at an address of its own, made once. */
export const test = base.extend<object, { twoMaps: TwoMaps }>({
  twoMaps: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright wants a pattern
    async ({}, provide) => {
      const files = await bundledPage();
      const datasets = { war: await published('war'), earthquakes: await published('earthquakes') };
      for (const [name, dataset] of Object.entries(datasets))
        files.set(`/data/${name}/dataset.json`, JSON.stringify(dataset));
      // What the panel with the code for embedding asks for to show it.
      files.set('/embed/', '<!doctype html><title>An embed</title>');
      const idsOf = ({ incidents }: PublishedDataset): string[] =>
        incidents.map(({ id }) => id).toSorted();
      const server = createServer((request, response) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname;
        const name = path === '/' ? '/index.html' : path;
        const file = files.get(name);
        if (file === undefined) return void response.writeHead(404).end();
        response.setHeader(
          'Content-Type',
          TYPES[extname(name) || '.html'] ?? 'application/octet-stream',
        );
        response.end(file);
      });
      await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready));
      const { port } = server.address() as AddressInfo;
      await provide({
        address: `http://127.0.0.1:${port}/`,
        ids: { war: idsOf(datasets.war), earthquakes: idsOf(datasets.earthquakes) },
      });
      server.closeAllConnections();
      await new Promise((closed) => void server.close(closed));
    },
    { scope: 'worker' },
  ],
});
