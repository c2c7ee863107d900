import { describe, expect, it } from 'vitest';
import { importedRows, tableOf } from '../../../testing/read-sample.ts';
import type { Use } from '../../mapping.ts';

const WHEN = { Date: { as: 'when', order: 'iso' } } as const;

/** The fields of the one row of a table, and what is told of it. */
function read(columns: Readonly<Record<string, Use>>, cells: readonly string[]) {
  const csv = `Date,${Object.keys(columns).join(',')}\n2020-10-11,${cells.join(',')}`;
  const { incidents, remarks } = importedRows(tableOf(csv), { ...WHEN, ...columns });
  const [incident] = incidents;
  return { incident: incident!, fields: incident!.fields ?? [], remarks };
}

describe('of several columns of one use, what is not used is a field', () => {
  it.each(['note', 'actor', 'target', 'category', 'group', 'title', 'id', 'place'] as const)(
    '%s',
    (as) => {
      const columns = { A: { as }, B: { as }, C: { as } } as const;
      const kept = read(columns, ['', 'one', 'other']).fields;
      // A name of a place without a point is a field anyway.
      const names = as === 'place' ? [{ name: 'B', value: 'one' }] : [];
      expect(kept).toEqual([...names, { name: 'C', value: 'other' }]);
      expect(read(columns, ['one', '', '']).fields).toEqual(
        as === 'place' ? [{ name: 'A', value: 'one' }] : [],
      );
    },
  );

  it.each<[Use['as'], readonly string[]]>([
    ['when', ['2020-10-12']],
    ['latitude', ['1', '2']],
    ['source-date', ['2020-10-12', '2020-10-13']],
    ['radius-km', ['1', '2']],
  ])('%s', (as, cells) => {
    const names = cells.length === 1 ? ['B'] : ['A', 'B'];
    const columns = Object.fromEntries(names.map((name) => [name, { as } as Use]));
    expect(read(columns, cells).fields).toContainEqual({ name: 'B', value: cells.at(-1) });
  });

  it('and so are a clock time that can’t be read, and a beginning beside a time', () => {
    const columns = { Clock: { as: 'clock' }, From: { as: 'start', order: 'iso' } } as const;
    const { incident, fields } = read(columns, ['about ten', '2020-10-09']);
    expect(incident.when).toBe('2020-10-11');
    expect(incident.whenNote).toContain('can’t be read');
    expect(fields).toEqual([
      { name: 'From', value: '2020-10-09' },
      { name: 'Clock', value: 'about ten' },
    ]);
    expect(read(columns, ['02:30', '']).fields).toEqual([]);
  });

  it('unless it says the same', () => {
    const columns = { A: { as: 'note' }, B: { as: 'note' } } as const;
    expect(read(columns, ['one', 'one']).fields).toEqual([]);
  });

  it('and so is the name of a second place beside one that has a point', () => {
    const { incident, fields } = read(
      {
        A: { as: 'place' },
        B: { as: 'place' },
        at: { as: 'position', first: 'latitude' },
        lat: { as: 'latitude' },
      },
      ['Town', 'Village', '40.5 46.5', '41'],
    );
    expect(incident.place).toBe('town');
    expect(fields).toEqual([
      { name: 'B', value: 'Village' },
      { name: 'lat', value: '41' },
    ]);
  });
});

describe('a long title', () => {
  const long = 'Shells fell on the road and the bridge '.repeat(5).trim();

  it('is kept whole beside the words of the row', () => {
    const { incident, fields } = read({ T: { as: 'title' }, N: { as: 'note' } }, [long, 'Words']);
    expect(incident.title.length).toBeLessThanOrEqual(120);
    expect(fields).toEqual([{ name: 'T', value: long }]);
    expect(incident.claims[0]).toMatchObject({ note: 'Words' });
  });

  it('is the words of a row that has none', () => {
    const { incident, fields } = read({ T: { as: 'title' }, N: { as: 'note' } }, [long, '']);
    expect(incident.claims[0]).toMatchObject({ note: long });
    expect(fields).toEqual([]);
  });
});

describe('coordinates that can’t be read', () => {
  const pair = { lat: { as: 'latitude' }, lon: { as: 'longitude' } } as const;

  it.each([
    ['40.1.2', '46.3'],
    ['40.1', ''],
    ['', '46.3'],
    ['north', 'east'],
    ['91', '46.3'],
    ['40', '200'],
  ])('are fields, and told: %s %s', (...cells) => {
    const { incident, fields, remarks } = read(pair, cells);
    expect(incident.place).toBeNull();
    expect(fields).toEqual(
      cells.flatMap((value, at) => (value === '' ? [] : [{ name: ['lat', 'lon'][at], value }])),
    );
    expect(remarks).toMatchObject([{ rows: [1] }]);
  });

  it('are so in one column, and where the other has none', () => {
    const position = { at: { as: 'position', first: 'latitude' } } as const;
    expect(read(position, ['40.1.2 46']).fields).toEqual([{ name: 'at', value: '40.1.2 46' }]);
    const { fields, remarks } = read({ lon: { as: 'longitude' } }, ['46.3']);
    expect(fields).toEqual([{ name: 'lon', value: '46.3' }]);
    expect(remarks).toMatchObject([
      {
        column: 'lon',
        got: '“46.3”',
        expected: 'a column of the latitude beside that of the longitude',
      },
    ]);
  });

  it('are no fields where they are read, or say that there is none', () => {
    for (const cells of [
      ['40.1', '46.3'],
      ['0', '0'],
      ['', ''],
    ])
      expect(read(pair, cells).fields).toEqual([]);
  });
});
