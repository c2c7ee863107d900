import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Incident } from '../../evidence/model.ts';
import { sampleFiles } from '../../testing/sample-files.ts';
import { compileDataset } from '../compile.ts';
import { decodeDataset } from '../dataset.ts';
import type { Dataset } from '../dataset.ts';
import { FetchError } from '../open/fetch-json.ts';
import { packDataset } from '../packed/encode.ts';
import { startSampleHost } from '../../testing/sample-host.ts';
import type { Ranges, SampleHost } from '../../testing/sample-host.ts';
import type { PublishedDataset } from '../open/published.ts';
import type { Backend } from './backend.ts';
import { createBackend } from './create-backend.ts';
import { openRemote } from './remote.ts';
import type { OpenDataset, StartBackend } from './remote.ts';
import { RemoteError } from './calls.ts';
import { connectBackend, serveBackend } from './worker-messages.ts';

/** More than the page keeps, and enough that a part of the lookup is smaller than the whole. */
const COUNT = 12_700;
const sample = compileDataset(sampleFiles());
const published: PublishedDataset = {
  ...sample,
  places: Array.from({ length: 2500 }, (_, at) => ({ ...sample.places[0]!, id: `place-${at}` })),
  incidents: Array.from({ length: COUNT }, (_, at): Incident => {
    const incident = sample.incidents[at % 2]!;
    return {
      ...incident,
      id: `incident-${at}`,
      title: `Report number${at}`,
      place: at % 7 === 0 ? null : `place-${at % 2500}`,
      time: { ...incident.time, start: at * 60_000, end: at * 60_000 + 3_600_000 },
    };
  }),
};
const expected = decodeDataset(published);
const packed = new Map(
  Array.from(packDataset(published), (file) => [
    file.name,
    'text' in file ? file.text : file.bytes,
  ]),
);
const asBytes = (file: string | Uint8Array): Uint8Array<ArrayBuffer> =>
  typeof file === 'string' ? new TextEncoder().encode(file) : new Uint8Array(file);

const whole = JSON.stringify(published);

let host: SampleHost;
let open: OpenDataset | null = null;
beforeAll(async () => {
  host = await startSampleHost();
});
beforeEach(() => {
  open?.close();
  open = null;
  host.ranges = 'sends parts';
  host.asked.length = 0;
  host.files.clear();
  for (const [name, file] of packed) host.files.set(name, file);
});
afterAll(() => {
  open?.close();
  host.close();
});

/** As with a worker: everything that is said goes through a channel that copies or transfers it. */
const throughChannel: StartBackend = () => {
  const { port1, port2 } = new MessageChannel();
  port1.start();
  port2.start();
  const connected = connectBackend(port1, () => port1.close());
  serveBackend(port2, createBackend());
  return connected;
};
const inPage: StartBackend = () => Promise.resolve(createBackend());

const shares: number[] = [];
async function opened(
  start?: StartBackend,
  file = packed.get('dataset.json')!,
  signal = new AbortController().signal,
): Promise<Dataset> {
  shares.length = 0;
  const address = `${host.address}dataset.json`;
  const bytes = asBytes(file);
  const manifest: unknown = file === whole ? null : JSON.parse(new TextDecoder().decode(bytes));
  const source = { address, bytes, manifest };
  open = await openRemote(source, (share) => shares.push(share), signal, undefined, start);
  return open.dataset;
}

describe.each([
  ['packed, in a worker', throughChannel, packed.get('dataset.json')!],
  ['packed, in the page', inPage, packed.get('dataset.json')!],
  ['packed, where there is no worker to be had', undefined, packed.get('dataset.json')!],
  ['one large file, in a worker', throughChannel, whole],
])('a large dataset: %s', (_, start, file) => {
  it('is the dataset that a small one is', async () => {
    const dataset = await opened(start, file);
    const { info, columns, indexes, places, sources, speakers, tallies, ceasefires } = expected;
    expect(dataset).toMatchObject({ info, places, sources, speakers, tallies, ceasefires });
    expect(dataset.domain).toEqual(expected.domain);
    // Long arrays are compared as text: in a hundredth of the time.
    const numbers = (of: object): Record<string, string> =>
      Object.fromEntries(
        Object.entries(of).map(([name, value]) => [
          name,
          ArrayBuffer.isView(value) ? (value as Uint8Array).join() : JSON.stringify(value),
        ]),
      );
    expect([dataset.columns.length, dataset.columns.dated]).toEqual([COUNT, COUNT]);
    expect(numbers(dataset.columns)).toEqual(numbers(columns));
    expect(numbers(dataset.indexes)).toEqual(numbers(indexes));
    expect(numbers(dataset.indexes.placeRows)).toEqual(numbers(indexes.placeRows));
    expect(numbers(dataset.indexes.density)).toEqual(numbers(indexes.density));
  });

  it('fetches what is looked at, and keeps it for a while', async () => {
    const { details } = await opened(start, file);
    expect(details.peek(700)).toBeNull();
    expect(details.rowOf('incident-700')).toBeUndefined();
    const [one, again] = await Promise.all([details.load(700), details.load(701)]);
    expect([one, again]).toEqual([published.incidents[700], published.incidents[701]]);
    expect(details.peek(600)).toEqual(published.incidents[600]);
    expect(details.rowOf('incident-700')).toBe(700);
    for (let row = 0; row < COUNT; row += 256) if (row !== 512) await details.load(row);
    expect(details.peek(700)).toBeNull();
    // What somebody has asked for may be open: it stays known; its neighbours do not.
    expect(details.rowOf('incident-700')).toBe(700);
    expect(details.rowOf('incident-701')).toBeUndefined();
    expect(details.peek(COUNT - 1)).toEqual(published.incidents[COUNT - 1]);
  });

  it('finds the rows of ids, and says where there is none', async () => {
    const { details } = await opened(start, file);
    for (const row of [0, 1, 4711, COUNT - 1])
      expect(await details.find(`incident-${row}`)).toBe(row);
    expect(details.rowOf('nobody')).toBeUndefined();
    expect(await details.find('nobody')).toBeNull();
    expect(details.rowOf('nobody')).toBeNull();
  });

  it('searches words and names', async () => {
    const { searcher } = await opened(start, file);
    const rows = async (query: string): Promise<number[]> => {
      const found = await searcher!.find(query);
      expect(found.query).toBe(query);
      return [...found.rows.keys()].filter((row) => found.rows[row] === 1);
    };
    expect(await rows('number4711')).toEqual([4711]);
    expect(await rows('number471 GANJA')).toEqual(
      [471, ...Array.from({ length: 10 }, (_row, at) => 4710 + at)].filter(
        // Every other quote names Ganja; so does the place, of those that have one.
        (at) => at % 2 === 0 || at % 7 !== 0,
      ),
    );
    expect(await rows('nothing of the kind')).toEqual([]);
  });
});

describe('a packed dataset', () => {
  it('tells what share has come, up to all', async () => {
    await opened(throughChannel);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });

  it('fetches no words before somebody looks', async () => {
    await opened(inPage);
    expect(host.asked.toSorted((a, b) => a.localeCompare(b))).toEqual([
      'incidents.bin',
      'places.json',
    ]);
  });

  it.each<[Ranges, RegExp[]]>([
    ['sends parts', [/^lookup.bin bytes=/, /^lookup.bin bytes=/]],
    ['sends whole files', [/^lookup.bin bytes=/]],
    ['refuses parts', [/^lookup.bin bytes=/, /^lookup.bin$/]],
    ['sends other parts', [/^lookup.bin bytes=/, /^lookup.bin$/]],
  ])('finds ids on a host that %s', async (ranges, asked) => {
    host.ranges = ranges;
    const { details } = await opened(inPage);
    const twice = [details.find('incident-12000'), details.find('incident-12000')];
    expect(await Promise.all(twice)).toEqual([12_000, 12_000]);
    expect(await details.find('incident-77')).toBe(77);
    const lookups = host.asked.filter((path) => path.startsWith('lookup'));
    expect(lookups).toEqual(asked.map((pattern) => expect.stringMatching(pattern)));
  });

  it('says which file is missing, broken or too short', async () => {
    host.files.delete('places.json');
    await expect(opened(inPage)).rejects.toThrow(FetchError);
    host.files.set('places.json', '[]');
    await expect(opened(throughChannel)).rejects.toThrow(
      /places.json: got 0 places, expected 2500/,
    );
    host.files.set('places.json', packed.get('places.json')!);
    host.files.set('incidents.bin', packed.get('incidents.bin')!.slice(0, 1000));
    const short = opened(throughChannel);
    await expect(short).rejects.toThrow(/incidents.bin: got 1000 bytes/);
    await expect(short).rejects.toThrow(RemoteError);
    host.files.set('incidents.bin', packed.get('incidents.bin')!);
    host.files.set('details/2.json', '[]');
    host.files.set('lookup.bin', '');
    host.ranges = 'sends whole files';
    const { details } = await opened(throughChannel);
    let loads = 0;
    const unlisten = details.onLoad(() => void loads++);
    await expect(details.load(600)).rejects.toThrow(/details\/2.json: got 0 incidents/);
    expect(loads).toBe(0);
    await expect(details.find('incident-3')).rejects.toThrow(/lookup.bin: got 0 bytes/);
    host.files.set('details/2.json', packed.get('details/2.json')!);
    host.files.set('lookup.bin', packed.get('lookup.bin')!);
    expect(await details.load(600)).toEqual(published.incidents[600]);
    expect(loads).toBe(1);
    unlisten();
    await details.load(0);
    expect(loads).toBe(1);
    expect(await details.find('incident-3')).toBe(3);
  });

  it('refuses details of another build', async () => {
    const other = published.incidents.slice(512, 768).with(3, published.incidents[4]!);
    host.files.set('details/2.json', JSON.stringify(other));
    const { details } = await opened(throughChannel);
    await expect(details.load(600)).rejects.toThrow(/got incidents of another build/);
    expect(details.peek(600)).toBeNull();
    host.files.set('details/2.json', packed.get('details/2.json')!);
    expect(await details.load(600)).toEqual(published.incidents[600]);
  });

  it('reads places of any build: line by line, or all on one', async () => {
    const text = new TextDecoder().decode(asBytes(packed.get('places.json')!));
    expect(text.split('\n')).toHaveLength(3);
    host.files.set('places.json', JSON.stringify(JSON.parse(text)));
    const { places } = await opened(inPage);
    expect(places).toEqual(published.places);
  });

  it('ends with its signal, and what it had begun with it', async () => {
    for (const start of [inPage, throughChannel]) {
      host.files.set('places.json', null);
      const stop = new AbortController();
      const opening = opened(start, undefined, stop.signal);
      setTimeout(() => stop.abort(), 20);
      await expect(opening).rejects.toMatchObject({ name: 'AbortError' });
    }
  });
});

describe('a worker that can’t be', () => {
  it('gives way before its first answer, and fails what was asked of it after that', async () => {
    const { port1, port2 } = new MessageChannel();
    port1.start();
    let ended = 0;
    const connected = connectBackend(port1, () => (ended += 1));
    port1.dispatchEvent(new Event('error'));
    await expect(connected).rejects.toThrow(/The worker failed/);
    const second = connectBackend(port1, () => (ended += 1));
    serveBackend(port2, { load: () => new Promise(() => {}) } as unknown as Backend);
    const backend = await second;
    const asked = backend.load(0);
    port1.dispatchEvent(new Event('error'));
    await expect(asked).rejects.toThrow(/The worker failed/);
    await expect(backend.load(1)).rejects.toThrow(/The worker failed/);
    expect(ended).toBeGreaterThan(0);
    port1.close();
  });
});
