import { QueryClient } from '@tanstack/react-query';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Incident } from '../../evidence/model.ts';
import { sampleFiles } from '../../testing/sample-files.ts';
import { compileDataset } from '../compile.ts';
import { packDataset } from '../packed/encode.ts';
import type { PublishedDataset } from './published.ts';
import { fetchDataset } from './open-dataset.ts';
import { datasetQuery } from './queries.ts';
import type { ChosenDataset } from './queries.ts';
import { startSampleHost } from '../../testing/sample-host.ts';
import type { SampleHost } from '../../testing/sample-host.ts';

const sample = compileDataset(sampleFiles());

function inVersion(version: string, count = 2): PublishedDataset {
  return {
    ...sample,
    info: { ...sample.info, version },
    incidents: Array.from({ length: count }, (_, at): Incident => ({
      ...sample.incidents[at % 2]!,
      id: `${version}-${at}`,
      time: sample.incidents[0]!.time,
    })),
  };
}

let host: SampleHost;
let client: QueryClient;
beforeAll(async () => {
  host = await startSampleHost();
});
beforeEach(() => {
  client = new QueryClient();
  host.files.clear();
  host.asked.length = 0;
});
afterAll(() => {
  client.clear();
  host.close();
});

function publish(folder: string, published: PublishedDataset, form: 'packed' | 'one file'): void {
  if (form === 'one file') {
    host.files.set(`${folder}dataset.json`, JSON.stringify(published));
    return;
  }
  for (const file of packDataset(published))
    host.files.set(`${folder}${file.name}`, 'text' in file ? file.text : file.bytes);
}

const choose = (version: string | null): Promise<ChosenDataset> =>
  client.fetchQuery(datasetQuery(`${host.address}dataset.json`, version));

describe('a dataset of many incidents', () => {
  it.each([
    ['packed', 'packed', 2],
    ['one file', 'more than a page parses', 2000],
  ] as const)('is shown in the version that an address pins: %s, %s', async (form, _, count) => {
    publish('', inVersion('2.0.0', count), form);
    publish('2.0.0/', inVersion('2.0.0', count), form);
    publish('1.0.0/', inVersion('1.0.0', count), form);
    for (const version of [null, '2.0.0', '1.0.0', '3.0.0']) {
      const { dataset, href, asked } = await choose(version);
      const expected = version === '1.0.0' ? '1.0.0' : '2.0.0';
      expect([dataset.info.version, asked]).toEqual([expected, version]);
      const folder = version === '1.0.0' ? '1.0.0/' : '';
      expect(href).toBe(`${host.address}${folder}dataset.json`);
      expect((await dataset.details.load(1)).id).toBe(`${expected}-1`);
    }
  });

  it('fetches the columns of the version that is asked for alone', async () => {
    publish('', inVersion('2.0.0'), 'packed');
    publish('1.0.0/', inVersion('1.0.0'), 'packed');
    await choose('1.0.0');
    expect(host.asked.filter((path) => path.endsWith('.bin'))).toEqual(['1.0.0/incidents.bin']);
  });

  it('is pinned where the latest is of the other kind', async () => {
    publish('', inVersion('2.0.0'), 'packed');
    publish('1.0.0/', inVersion('1.0.0'), 'one file');
    expect((await choose('1.0.0')).dataset.info.version).toBe('1.0.0');
  });

  it('says that it is large before anything else of it comes, and a small one does not', async () => {
    const told = async (published: PublishedDataset, form: 'packed' | 'one file') => {
      publish('', published, form);
      const shares: number[] = [];
      const address = `${host.address}dataset.json`;
      const signal = new AbortController().signal;
      const { open } = await fetchDataset(address, ({ share }) => shares.push(share), signal);
      const { close } = await open();
      close();
      return shares;
    };
    expect(await told(inVersion('2.0.0'), 'one file')).toEqual([]);
    expect(await told(inVersion('2.0.0', 5000), 'one file')).not.toEqual([]);
    expect((await told(inVersion('2.0.0'), 'packed'))[0]).toBe(0);
  });

  it('may have more sources than a page parses of anything else', async () => {
    const [source] = sample.sources;
    const sources = Array.from({ length: 10_000 }, (_, at) => ({ ...source!, id: `source-${at}` }));
    publish('', { ...inVersion('2.0.0'), sources: [...sample.sources, ...sources] }, 'packed');
    expect(host.files.get('dataset.json')!.length).toBeGreaterThan(2_500_000);
    const { dataset } = await choose(null);
    expect(dataset.sources.length).toBe(sample.sources.length + 10_000);
  });

  it('is closed when nobody needs it any more', async () => {
    publish('', inVersion('2.0.0'), 'packed');
    const { dataset } = await choose(null);
    client.clear();
    await expect(dataset.details.load(0)).rejects.toMatchObject({ name: 'AbortError' });
  });
});
