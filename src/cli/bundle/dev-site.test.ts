import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { FeatureCollection } from 'geojson';
import type { ViteDevServer } from 'vite';
import { streetArchive } from '../../testing/street-archive.ts';
import { starterFiles } from '../init/starter-files.ts';
import { devSite } from './dev-site.ts';

const root = resolve(import.meta.dirname, '../../..');
const NONE: FeatureCollection = { type: 'FeatureCollection', features: [] };
const ARCHIVE = streetArchive({
  layers: { earth: NONE, water: NONE, roads: NONE },
  bounds: [-9.35, 38.6, -8.95, 38.85],
  minZoom: 0,
  maxZoom: 12,
});

let dir: string;
let server: Server;
let address: string;

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'dateline-dev-'));
  // A name that is another one where it is read as an address.
  const data = join(dir, '.maps/50%20 of it?');
  for (const [file, text] of await starterFiles(root)) {
    await mkdir(dirname(join(data, file)), { recursive: true });
    await writeFile(join(data, file), text);
  }
  await writeFile(join(data, 'geo/basemap.pmtiles'), ARCHIVE);
  let answer: Middleware = (_request, response) => response.end();
  const development = {
    watcher: { add: () => undefined, on: () => undefined },
    middlewares: { use: (middleware: Middleware) => (answer = middleware) },
  } as unknown as ViteDevServer;
  const { configureServer } = devSite({ root, data, url: 'http://localhost/' });
  if (typeof configureServer === 'function')
    await configureServer.call({} as ThisParameterType<typeof configureServer>, development);
  server = createServer((request, response) =>
    answer(request, response, () => response.writeHead(404).end()),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterEach(async () => {
  server.close();
  await rm(dir, { recursive: true });
});

it('the development server sends parts of the streets from a folder of any name', async () => {
  const answer = await fetch(`${address}data/my-map/ground/basemap.pmtiles`, {
    headers: { Range: 'bytes=0-6' },
  });
  expect(answer.status).toBe(206);
  expect(await answer.text()).toBe('PMTiles');
  expect(answer.headers.get('content-range')).toBe(`bytes 0-6/${ARCHIVE.length}`);
});
