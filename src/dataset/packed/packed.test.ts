import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Incident } from '../../evidence/model.ts';
import { sampleFiles } from '../../testing/sample-files.ts';
import { utcMillis } from '../../time/calendars/calendar.ts';
import { compileDataset } from '../compile.ts';
import { partsOf } from '../dataset.ts';
import type { PublishedDataset } from '../open/published.ts';
import { datasets } from '../../testing/arbitrary-dataset.ts';
import { decodeIndex, decodeManifest } from './decode.ts';
import { packDataset } from './encode.ts';
import type { PackedManifest } from './packed-format.ts';
import { PackedFileError, PackedFormatError, PackError } from './packed-format.ts';

const sample = compileDataset(sampleFiles());

function filesOf(published: PublishedDataset): Map<string, string | Uint8Array<ArrayBuffer>> {
  return new Map(
    Array.from(packDataset(published), (file) => [
      file.name,
      'text' in file ? file.text : file.bytes,
    ]),
  );
}

function read(files: ReturnType<typeof filesOf>, name: string): unknown {
  return JSON.parse(files.get(name) as string);
}

const bytesOf = (files: ReturnType<typeof filesOf>, name: string): ArrayBuffer =>
  (files.get(name) as Uint8Array<ArrayBuffer>).buffer;

describe('a packed dataset', () => {
  it('is read back as the columns, places and incidents that one file gives', () => {
    fc.assert(
      fc.property(datasets, (published) => {
        const files = filesOf(published);
        const manifest = decodeManifest(read(files, 'dataset.json'));
        const parts = partsOf(published);
        expect(decodeIndex(manifest, bytesOf(files, 'incidents.bin'))).toEqual(parts.columns);
        expect(read(files, 'places.json')).toEqual(published.places);
        expect(manifest.ceasefires).toEqual(parts.ceasefires);
        const shards = [...files.keys()].filter((name) => name.startsWith('details/'));
        expect(shards).toEqual(shards.map((_, shard) => `details/${shard}.json`));
        const details = shards.map((name) => read(files, name) as Incident[]);
        expect(details.slice(0, -1).every(({ length }) => length === 256)).toBe(true);
        expect(details.flat()).toEqual(parts.incidents);
      }),
      { numRuns: 12 },
    );
  });

  it('says how long its files are', () => {
    const files = filesOf(sample);
    const { index, places } = decodeManifest(read(files, 'dataset.json'));
    expect(index.bytes).toBe(bytesOf(files, 'incidents.bin').byteLength);
    expect(places.bytes).toBe(Buffer.byteLength(files.get('places.json') as string));
  });

  it('spans more than 32 bits of seconds', () => {
    const [one] = sample.incidents;
    const at = (year: number): Incident => {
      const start = utcMillis(year, 1, 1);
      return { ...one!, id: `${year}`, time: { ...one!.time, start, end: start + 1000 } };
    };
    const published = { ...sample, incidents: [-9999, 0, 79, 1800, 9999].map(at) };
    const files = filesOf(published);
    const manifest = decodeManifest(read(files, 'dataset.json'));
    expect(decodeIndex(manifest, bytesOf(files, 'incidents.bin'))).toEqual(
      partsOf(published).columns,
    );
  });

  it('is not written of parts of a second, of unsorted incidents or of too many sources', () => {
    const [one, two] = sample.incidents;
    const half = { ...one!, time: { ...one!.time, start: one!.time.start + 500 } };
    expect(() => filesOf({ ...sample, incidents: [half] })).toThrow(PackError);
    expect(() => filesOf({ ...sample, incidents: [two!, one!] })).toThrow(/sorted by start/);
    const sources = Array.from({ length: 65_536 }, () => sample.sources[0]!);
    expect(() => filesOf({ ...sample, sources })).toThrow(/at most 65,535/);
  });
});

describe('what is not of this page', () => {
  const files = filesOf(sample);
  const manifest = read(files, 'dataset.json') as PackedManifest;
  const bytes = bytesOf(files, 'incidents.bin');
  const indexWith = (change: object): PackedManifest => ({
    ...manifest,
    index: { ...manifest.index, ...change },
  });
  const [first, ...rest] = manifest.index.columns;

  it.each([
    ['another format', { ...manifest, format: 3 }],
    ['no manifest', null],
    ['a column more', indexWith({ columns: [...rest, first, { ...first!, name: 'mood' }] })],
    ['a column less', indexWith({ columns: rest })],
    ['another type', indexWith({ columns: [...rest, { ...first!, type: 'int24' }] })],
    ['another category', indexWith({ categories: [...manifest.index.categories, 'weather'] })],
    ['another stance', indexWith({ stances: [...manifest.index.stances, 'doubts'] })],
  ])('is refused: %s', (_, value) => {
    expect(() => decodeManifest(value)).toThrow(PackedFormatError);
  });

  it('is read by names where another order gives other codes', () => {
    const { categories } = manifest.index;
    const swapped = indexWith({ categories: categories.toReversed() });
    const last = categories.length - 1;
    expect([...decodeIndex(swapped, bytes).category]).toEqual(
      [...decodeIndex(manifest, bytes).category].map((code) => last - code),
    );
  });

  it('is a broken file wherever it is cut', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.byteLength - 1 }), (length) => {
        expect(() => decodeIndex(manifest, bytes.slice(0, length))).toThrow(PackedFileError);
      }),
    );
  });

  it.each([
    ['fewer places', { ...manifest, places: { ...manifest.places, count: 0 } }],
    ['fewer sources', { ...manifest, sources: [] }],
    ['fewer speakers', { ...manifest, speakers: [] }],
    ['fewer categories', indexWith({ categories: ['other'] })],
    ['more rows', indexWith({ rows: 3 })],
    [
      'columns beyond its end',
      indexWith({ columns: [{ ...first!, offset: bytes.byteLength }, ...rest] }),
    ],
  ])('is a broken file where the manifest says otherwise: %s', (_, other) => {
    expect(() => decodeIndex(other, bytes)).toThrow(PackedFileError);
  });
});
