import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleJson, sampleTable, sampleText, tableOf } from '../../testing/read-sample.ts';
import type { FormatId } from '../formats.ts';
import type { Row } from '../table.ts';
import { UnreadableFileError } from '../unreadable.ts';
import { recognise } from './known-formats.ts';
import type { ReadContent } from './known-formats.ts';
import { readXml } from './places/xml-tree.ts';
import { gdeltColumns } from './tables/gdelt.ts';

function contentOf(name: string): ReadContent {
  if (/\.(?:geo)?json$/.test(name)) return { kind: 'json', json: sampleJson(name) };
  if (/\.(?:kml|gpx)$/.test(name)) return { kind: 'xml', root: readXml(name, sampleText(name)) };
  if (!name.endsWith('.export.CSV')) return { kind: 'table', table: sampleTable(name) };
  const columns = gdeltColumns(sampleText(name).split('\n')[0]!.split('\t'))!;
  return { kind: 'table', table: tableOf(sampleText(name), { delimiter: '\t', columns }) };
}

/** Samples, their formats, and how many records each has. */
const SAMPLES: readonly (readonly [string, FormatId, number])[] = [
  ['acled-events.csv', 'acled', 3],
  ['acled-events-2022.csv', 'acled', 3],
  ['acled-api.json', 'acled', 3],
  ['ucdp-ged-events.csv', 'ucdp-ged', 3],
  ['ucdp-ged-api.json', 'ucdp-ged', 2],
  ['gdelt-2.export.CSV', 'gdelt', 4],
  ['gdelt-1.export.CSV', 'gdelt', 2],
  ['timelinejs-sheet.csv', 'timelinejs', 5],
  ['timelinejs-timeline.json', 'timelinejs', 2],
  ['timemap-events.csv', 'timemap', 2],
  ['timemap-api.json', 'timemap', 2],
  ['atlos-export.csv', 'atlos', 3],
  ['airwars-map.json', 'airwars', 2],
  ['airwars-victims.csv', 'airwars', 3],
  ['features.geojson', 'geojson', 5],
  ['openhistoricalmap.geojson', 'geojson', 6],
  ['my-maps.kml', 'kml', 4],
  ['walk.gpx', 'gpx', 5],
  ['wikidata-query.csv', 'wikidata', 4],
  ['linked-places-gazetteer.json', 'lpf', 2],
];

describe('recognise', () => {
  it.each(SAMPLES)('tells %s to be %s, with %i records accounted for', (name, id, records) => {
    const known = recognise(name, contentOf(name));
    if (known?.as !== 'table') throw new Error('not a table');
    expect(known.mapping.format).toBe(id);
    expect(known.table.format).toBe(id);
    const rows = [...known.table.rows()];
    const aside = (known.table.aside ?? []).map(({ row }) => row);
    expect(rows.length + aside.length).toBe(records);
    const numbers = [...rows, ...aside].map(({ number }) => number);
    expect(numbers.toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: records }, (_, at) => at + 1),
    );
    for (const { cells } of rows) expect(cells).toHaveLength(known.table.columns.length);
    const names = known.table.columns.map((column) => column.name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(Object.keys(known.mapping.held)));
  });

  const tables = SAMPLES.flatMap(([name]) => {
    const content = contentOf(name);
    return content.kind === 'table' ? [[name, content] as const] : [];
  });
  it.each(tables)('has the rows of %s for rejected.csv as they were', (name, content) => {
    const known = recognise(name, content);
    if (known?.as !== 'table') throw new Error('not a table');
    const { table } = known;
    const cellsOf = (rows: Iterable<Row>) =>
      Array.from(rows, ({ number, cells, original = cells }) => [number, original] as const);
    const aside = (table.aside ?? []).map(({ row }) => row);
    const read = cellsOf([...table.rows(), ...aside]).toSorted(([a], [b]) => a - b);
    expect(read).toEqual(cellsOf(content.table.rows()));
    expect((table.original ?? table.columns).map((column) => column.name)).toEqual(
      content.table.columns.map((column) => column.name),
    );
  });

  it.each(SAMPLES)('tells %s alike when it is asked for it, and not as another', (name, id) => {
    expect(recognise(name, contentOf(name), id)).not.toBeNull();
    expect(recognise(name, contentOf(name), id === 'xlsx' ? 'csv' : 'xlsx')).toBeNull();
  });

  it('knows no other table, no other JSON and no other XML', () => {
    expect(recognise('a.csv', { kind: 'table', table: tableOf('date,place\n2020,A') })).toBeNull();
    for (const json of [null, 1, 'a', [], {}, { data: [] }, { events: [1] }, { type: 'Topology' }])
      expect(recognise('a.json', { kind: 'json', json })).toBeNull();
    expect(recognise('a.xml', { kind: 'xml', root: readXml('a.xml', '<rss/>') })).toBeNull();
  });

  it('reads a sample with any one value changed, or says why not', () => {
    const names = SAMPLES.map(([name]) => name).filter((name) => name.endsWith('json'));
    const values = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(null, [], {}, '', -1, [[]], { type: 'Feature' }, [{ toString: 0 }]),
    );
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), values, (name, at, value) => {
        const changed = withChange(sampleJson(name), at, value);
        try {
          const known = recognise(name, { kind: 'json', json: changed });
          if (known?.as === 'table')
            for (const { cells } of known.table.rows())
              expect(cells).toHaveLength(known.table.columns.length);
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableFileError);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

/** JSON with another value at one of its places, counted as they are met. */
function withChange(json: unknown, at: number, value: unknown): unknown {
  const places: (() => void)[] = [];
  const look = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const key of Object.keys(node)) {
      const holder = node as Record<string, unknown>;
      places.push(() => (holder[key] = value));
      look(holder[key]);
    }
  };
  look(json);
  places[at % places.length]!();
  return json;
}
