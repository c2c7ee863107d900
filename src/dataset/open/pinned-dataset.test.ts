import { QueryClient } from '@tanstack/react-query';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sampleFiles } from '../../testing/sample-files.ts';
import { compileDataset } from '../compile.ts';
import { FetchError } from './fetch-json.ts';
import type { ChosenDataset } from './queries.ts';
import { datasetQuery } from './queries.ts';

const published = compileDataset(sampleFiles());
const inVersion = (version: string): string =>
  JSON.stringify({ ...published, info: { ...published.info, version } });

const { parties, groups: _groups, categories: _categories, ...info } = published.info;
/** As version 1 published it, which had names of parties in the page's code. */
const EARLIER = JSON.stringify({ ...published, format: 1, info: { ...info, version: '0.9.0' } });

/** What the host has, by path: a body, or a status. */
const LATEST = '/data/sample/dataset.json';
const FILES: Readonly<Record<string, string | number>> = {
  [LATEST]: inVersion('2.0.0'),
  '/data/sample/1.0.0/dataset.json': inVersion('1.0.0'),
  '/data/sample/0.9.0/dataset.json': EARLIER,
  '/data/sample/0.4.0/dataset.json': '<!doctype html><title>Not found</title>',
  '/data/sample/0.3.0/dataset.json': JSON.stringify({ format: 0 }),
  '/data/sample/0.5.0/dataset.json': 503,
};
let server: Server;
let site: string;
let asked: string[];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url!);
    const file = FILES[request.url!] ?? 404;
    if (typeof file === 'number') response.writeHead(file).end();
    else response.end(file);
  });
  await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  asked = [];
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const choose = (version: string | null): Promise<ChosenDataset> =>
  new QueryClient().fetchQuery(datasetQuery(`${site}${LATEST}`, version));

describe('a dataset in the version that an address pins', () => {
  it('is the latest where none is pinned, or where that is the one', async () => {
    for (const version of [null, '2.0.0']) {
      const { dataset, href, asked: pinned } = await choose(version);
      expect([dataset.info.version, href, pinned]).toEqual(['2.0.0', `${site}${LATEST}`, version]);
    }
    expect(asked).toEqual([LATEST, LATEST]);
  });

  it('is an earlier one, from its own folder', async () => {
    const { dataset, href } = await choose('1.0.0');
    expect(dataset.info.version).toBe('1.0.0');
    expect(href).toBe(`${site}/data/sample/1.0.0/dataset.json`);
  });

  it('is one of version 1, with the names that the latest has for its parties', async () => {
    const { dataset } = await choose('0.9.0');
    expect(dataset.info.version).toBe('0.9.0');
    const { party } = published.speakers[0]!;
    expect(dataset.info.parties.find(({ id }) => id === party)).toEqual(
      parties.find(({ id }) => id === party),
    );
  });

  it.each(['7.0.0', '0.4.0', '0.3.0'])(
    'is the latest where the host lacks %s, sends a page in its place, or has it in another format',
    async (version) => {
      const { dataset, href, asked: pinned } = await choose(version);
      expect([dataset.info.version, href, pinned]).toEqual(['2.0.0', `${site}${LATEST}`, version]);
    },
  );

  it('is an error where the host can’t say whether it has it', async () => {
    await expect(choose('0.5.0')).rejects.toThrow(FetchError);
  });
});
