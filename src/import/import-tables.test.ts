import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describe as describeFinding, notesOf } from './findings.ts';
import { importTables } from './import-tables.ts';
import type { Mapping, Use } from './mapping.ts';
import type { Refusal } from './records/refusal.ts';
import { tableOf } from '../testing/read-sample.ts';

const MAKER = { name: 'Makers of sample.csv', title: 'sample.csv', file: 'sample.csv' };

const mappingOf = (
  columns: Readonly<Record<string, Use>>,
  more: Partial<Mapping> = {},
): Mapping => ({
  format: 'csv',
  timeZone: 'Asia/Baku',
  language: 'en',
  columns,
  rows: 'events',
  unknown: ['-9', 'n/a'],
  held: {},
  ...more,
});

/** What a table's text becomes. */
function read(csv: string, mapping: Mapping, repeats: readonly string[] = []) {
  const incidents: Record<string, unknown>[] = [];
  const refusals: (Refusal & { row: number })[] = [];
  const { counts, remarks, collected } = importTables(
    { tables: [tableOf(csv)], mapping, repeats },
    MAKER,
    {
      incident: (incident) => incidents.push(incident),
      rejected: (_, { number }, refusal) => refusals.push({ row: number, ...refusal }),
    },
  );
  return { incidents, refusals, counts, remarks, collected };
}

const PLAIN: Readonly<Record<string, Use>> = {
  Date: { as: 'when', order: 'day-first' },
  Place: { as: 'place' },
  lat: { as: 'latitude', form: 'decimal' },
  lon: { as: 'longitude', form: 'decimal' },
  What: { as: 'category' },
  Note: { as: 'note' },
  Source: { as: 'source', between: ';' },
  Dead: { as: 'figure', measure: 'killed', of: 'people', bound: 'exact' },
};
const HEAD = 'Date,Place,lat,lon,What,Note,Source,Dead,Weather';

describe('a row', () => {
  it('has the lines of its note and its fields, and its title on one', () => {
    const { incidents } = read(
      `${HEAD}\n11/10/2020,,,,,"One.\r\n\tTwo.\r\r\r\n\u2028Three.\n",,,"dry\n- wind"`,
      mappingOf(PLAIN),
    );
    expect(incidents).toMatchObject([
      {
        title: 'One. Two. Three.',
        claims: [{ note: 'One.\nTwo.\n\nThree.' }],
        fields: [{ name: 'Weather', value: 'dry\n- wind' }],
      },
    ]);
  });

  it('becomes an incident that says what it says, and nothing else', () => {
    const { incidents, collected, counts } = read(
      `${HEAD}\n11/10/2020,Ganja,40.68,46.36,Shelling,"Shells fell, it is said",Paper A; Paper B,at least 10,rain`,
      mappingOf(PLAIN),
    );
    expect(counts).toEqual({ rows: 1, incidents: 1, joined: 0, duplicates: 0, rejected: 0 });
    expect(incidents).toEqual([
      {
        id: 'shelling-ganja-2020-10-11',
        title: 'Shelling, Ganja',
        category: 'shelling',
        when: '2020-10-11',
        place: 'ganja',
        claims: [
          {
            source: 'paper-a',
            note: 'Shells fell, it is said',
            speaker: 'paper-a',
            stance: 'reports',
            figures: [{ measure: 'killed', of: 'people', text: 'at least 10', min: 10 }],
          },
          {
            source: 'paper-b',
            note: 'Shells fell, it is said',
            speaker: 'paper-b',
            stance: 'reports',
          },
        ],
        fields: [{ name: 'Weather', value: 'rain' }],
        from: { file: 'sample.csv', row: 1 },
      },
    ]);
    expect([...collected.places()]).toEqual([
      {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [46.36, 40.68] },
        properties: {
          id: 'ganja',
          names: { en: 'Ganja' },
          kind: 'site',
          radiusKm: 0.56,
          coordinates: 'From the columns “lat” and “lon”, to 2 decimals.',
        },
      },
    ]);
  });

  it.each([
    ['Fire,Shells fell.', 'Fire, Ganja'],
    [',Shells fell.', 'Shells fell.'],
    [`,${'Shells fell there. '.repeat(9)}`, `${'Shells fell there. '.repeat(6).trim()}…`],
    [',', 'Ganja'],
  ])('without a title is called by its kind and place, else its words: %s', (cells, title) => {
    const columns = {
      Date: { as: 'when', order: 'iso' },
      Place: { as: 'place' },
      Kind: { as: 'category' },
      What: { as: 'note' },
    } as const;
    const { incidents } = read(
      `Date,Place,Kind,What\n2020-10-11,Ganja,${cells}`,
      mappingOf(columns),
    );
    expect(incidents[0]!.title).toBe(title);
  });

  it('without a place is taken, and one without a time is refused with its number', () => {
    const { incidents, refusals, counts } = read(
      `${HEAD}\n11/10/2020,,,,,,,,\nn/a,Ganja,40.68,46.36,,,,,\n31/02/2020,Ganja,,,,,,,`,
      mappingOf(PLAIN),
    );
    expect(incidents.map(({ place, title }) => [place, title])).toEqual([[null, 'Row 1']]);
    expect(refusals.map(({ row, column }) => [row, column])).toEqual([
      [2, 'Date'],
      [3, 'Date'],
    ]);
    expect(counts).toEqual({ rows: 3, incidents: 1, joined: 0, duplicates: 0, rejected: 2 });
  });

  it('whose coordinates can’t be read is unplaced, and that is told', () => {
    const { incidents, remarks } = read(
      `${HEAD}\n11/10/2020,Ganja,0,0,,,,,\n12/10/2020,Ganja,north,46,,,,,\n13/10/2020,Ganja,140.68,46.36,,,,,`,
      mappingOf(PLAIN),
    );
    expect(incidents.map(({ place }) => place)).toEqual([null, null, null]);
    expect(incidents[0]!['fields']).toEqual([{ name: 'Place', value: 'Ganja' }]);
    expect(remarks.map(({ rows, column }) => [rows, column])).toEqual([
      [[1], 'lat'],
      [[2], 'lat'],
      [[3], 'lat'],
    ]);
  });

  it('keeps words that stand for a number, and tells of them', () => {
    const { incidents, remarks } = read(
      `${HEAD}\n11/10/2020,,,,,A note,,several dozen or so,`,
      mappingOf(PLAIN),
    );
    expect(incidents[0]!['fields']).toEqual([{ name: 'Dead', value: 'several dozen or so' }]);
    expect(remarks).toMatchObject([{ column: 'Dead', rows: [1] }]);
  });

  it.each([
    ['-9', '-9', [-9, -9]],
    ['40', '-99', [-99, 40]],
    ['-9', '46.36', [46.36, -9]],
    ['n/a', 'n/a', null],
    ['-99', 'n/a', null],
  ])(
    'has codes for unknown in figures, dates and words, never in coordinates: %s %s',
    (lat, lon, at) => {
      const columns = { ...PLAIN, Until: { as: 'end', order: 'iso' } } as const;
      const { incidents, remarks, collected } = read(
        `Date,Until,lat,lon,What,Dead,Change,iso\n11/10/2020,-9,${lat},${lon},NA,-9,-9,NA`,
        mappingOf(columns, { unknown: ['-9', '-99', 'n/a', 'NA'] }),
      );
      expect(incidents).toMatchObject([
        {
          when: '2020-10-11',
          category: 'other',
          fields: [
            { name: 'Change', value: '-9' },
            { name: 'iso', value: 'NA' },
          ],
        },
      ]);
      expect(JSON.stringify(incidents)).not.toContain('figures');
      expect(remarks).toEqual([]);
      expect([...collected.places()]).toMatchObject(
        at === null ? [] : [{ geometry: { type: 'Point', coordinates: at } }],
      );
    },
  );

  it('has a time no more exact than its codes', () => {
    const mapping = mappingOf({
      Date: { as: 'when', order: 'iso' },
      Precision: { as: 'time-precision', codes: { 1: 'day', 2: 'week', 3: 'month' } },
    });
    const { incidents } = read('Date,Precision\n2020-10-11,1\n2020-10-11,2\n2020-10-11,3', mapping);
    expect(incidents.map(({ when }) => when)).toEqual([
      '2020-10-11',
      '[2020-10-05..2020-10-11]',
      '2020-10',
    ]);
  });

  it('may have its date in several columns, its clock beside it, and its end', () => {
    const parts = mappingOf({ Y: { as: 'year' }, M: { as: 'month' }, D: { as: 'day' } });
    expect(
      read('Y,M,D\n2020,10,11\n2020,10,0\n2020,0,0\n0079,8,24', parts).incidents.map(
        ({ when }) => when,
      ),
    ).toEqual(['2020-10-11', '2020-10', '2020', '0079-08-24']);
    const clock = mappingOf({ Date: { as: 'when', order: 'iso' }, Time: { as: 'clock' } });
    expect(
      read('Date,Time\n2020-10-11,2:30\n2020-10-12,noon', clock).incidents.map(({ when }) => when),
    ).toEqual(['2020-10-11T02:30:00+04:00', '2020-10-12T12:00:00+04:00']);
    const unread = read('Date,Time\n2020-10-11,25:30\n2020-10-12,morgens\n2020-10-12,3:00', clock);
    expect(unread.incidents.map(({ when }) => when)).toEqual([
      '2020-10-11',
      '2020-10-12',
      '2020-10-12T03:00:00+04:00',
    ]);
    expect(unread.remarks).toMatchObject([
      { column: 'Time', got: '“25:30”', rows: [1, 2], count: 2 },
    ]);
    const period = read('Date,Time\n2020-10-11,22:00-02:00', clock);
    expect(period.incidents[0]!.when).toBe('2020-10-11T22:00:00+04:00/2020-10-12T02:00:00+04:00');
    expect(period.remarks).toMatchObject([
      { column: 'Time', taken: expect.stringContaining('from the one to the other') as string },
    ]);
    const ends = mappingOf({
      From: { as: 'start', order: 'iso' },
      To: { as: 'end', order: 'iso' },
    });
    expect(
      read(
        'From,To\n2020-10-10,2020-10-12\n2020-10-10,2020-10-10\n2020-10-10,',
        ends,
      ).incidents.map(({ when }) => when),
    ).toEqual(['2020-10-10/2020-10-12', '2020-10-10', '2020-10-10']);
  });

  it.each([
    ['2020-10-04', '2020-10-17', '2020-10-04/2020-10-17'],
    ['2020-10-04', '2020-10-04', '2020-10-04'],
    ['2020-10-04T02:00Z', '2020-10-04', '2020-10-04T02:00:00Z/2020-10-04'],
    ['1914-1918', '1920', '1914/1920'],
    ['before 2020', '2021', '../2021'],
    ['2020-W41', '2020-W41', '[2020-10-05..2020-10-11]'],
    ['2020-W41', '[2020-10-16..2020-10-17]', '2020-10-05/2020-10-17'],
    ['2020-10-17', '2020-10-04', 'an end that is not before its start'],
    ['2020-10-17', '2020-09', 'an end that is not before its start'],
    ['before 2020', 'after 2019', 'a start or an end: the two are open on both sides together'],
  ])('from %s to %s is %s', (from, to, expected) => {
    const columns = {
      From: { as: 'start', order: 'iso' },
      To: { as: 'end', order: 'iso' },
    } as const;
    const { incidents, refusals } = read(`From,To\n${from},${to}`, mappingOf(columns));
    expect([...incidents.map(({ when }) => when), ...refusals.map((one) => one.expected)]).toEqual([
      expected,
    ]);
  });

  it('that says when it ended alone may have begun at any time before', () => {
    const mapping = mappingOf({
      From: { as: 'start', order: 'day-first' },
      To: { as: 'end', order: 'day-first' },
    });
    const { incidents, refusals } = read(
      'From,To\n,13/10/2020\n,10/2020\n,2020-10-01/2020-10-03\n,2020-10-01/..\n,foo\n,',
      mapping,
    );
    expect(incidents.map(({ when }) => when)).toEqual([
      '../2020-10-13',
      '../2020-10',
      '../2020-10-03',
    ]);
    expect(refusals.map(({ row, column, got }) => [row, column, got])).toEqual([
      [4, 'To', '2020-10-01/..'],
      [5, 'To', 'foo'],
      [6, 'From', 'nothing'],
    ]);
  });

  it('that is refused for its time says what mends it', () => {
    const cells =
      'foo;2020-02-31;March or April 2022;7.10.20;12345;Q1 22 or so;9 March;2022-10-13/2022-10-11;2022-10-11 25:00;;31/12/12345;{2022}';
    const { refusals } = read(
      `Date\n${cells.replaceAll(';', '\n')}\nx`.replace('\n\n', '\n"",\n'),
      mappingOf({ Date: { as: 'when', order: 'iso' } }),
    );
    expect(refusals.length).toBeGreaterThan(9);
    expect(refusals.filter(({ cure }) => cure === undefined)).toEqual([]);
  });

  it('whose end lies before its start is refused with both cells by name', () => {
    const columns = {
      From: { as: 'start', order: 'iso' },
      To: { as: 'end', order: 'iso' },
    } as const;
    const { refusals, counts } = read('From,To\n2020-10-17,2020-10-04', mappingOf(columns));
    expect(refusals).toMatchObject([
      { row: 1, column: 'To', got: '2020-10-17 in “From” and 2020-10-04 in “To”' },
    ]);
    expect(counts).toMatchObject({ rows: 1, incidents: 0, rejected: 1 });
  });

  it('gives a figure its low, best and high bounds, and none that contradict each other', () => {
    const of = 'people';
    const mapping = mappingOf({
      Date: { as: 'when', order: 'iso' },
      low: { as: 'figure', measure: 'killed', of, bound: 'low' },
      best: { as: 'figure', measure: 'killed', of, bound: 'best' },
      high: { as: 'figure', measure: 'killed', of, bound: 'high' },
    });
    const { incidents } = read(
      'Date,low,best,high\n2020-10-11,3,4,9\n2020-10-12,9,4,3\n2020-10-13,-9,,',
      mapping,
    );
    const figures = incidents.map(
      ({ claims }) => (claims as readonly { readonly figures?: unknown }[])[0]!.figures,
    );
    expect(figures).toEqual([
      [{ measure: 'killed', of, text: 'low 3, best 4, high 9', min: 3, max: 9 }],
      [{ measure: 'killed', of, text: 'low 9, best 4, high 3' }],
      undefined,
    ]);
  });
});

describe('rows', () => {
  it('of one id are one incident, and what they say stands beside each other', () => {
    const mapping = mappingOf({ ...PLAIN, Id: { as: 'id' } });
    const { incidents, counts } = read(
      'Id,Date,Note,Source\n7,11/10/2020,One says,Paper A\n8,11/10/2020,Another,Paper A\n7,12/10/2020,Two says,Paper B',
      mapping,
    );
    expect(counts).toEqual({ rows: 3, incidents: 2, joined: 1, duplicates: 0, rejected: 0 });
    const joined = incidents.find(({ id }) => id === '7')!;
    expect(joined['when']).toBe('[2020-10-11..2020-10-12]');
    expect(joined['whenNote']).toBe('its rows say 2020-10-11, 2020-10-12');
    expect((joined['claims'] as { note: string }[]).map(({ note }) => note)).toEqual([
      'One says',
      'Two says',
    ]);
  });

  it('of people are counted where they say the same, which may be all that is known of two', () => {
    const id = { ...PLAIN, Id: { as: 'id' } } as const;
    const csv =
      'Id,Date,Name,Age,Sex\n7,11/10/2020,unknown,30,M\n7,11/10/2020,unknown,30,M\n8,11/10/2020,unknown,30,M';
    const people = read(csv, mappingOf(id, { rows: 'people' }));
    expect(people.counts).toEqual({ rows: 3, incidents: 2, joined: 1, duplicates: 0, rejected: 0 });
    const seven = people.incidents.find((one) => one['id'] === '7')!;
    const [{ figures }] = seven['claims'] as [{ figures: unknown }];
    expect(figures).toMatchObject([{ text: '2 rows', min: 2, max: 2 }]);
    expect(read(csv, mappingOf(id)).counts.duplicates).toBe(1);
  });

  it('that are the same are named with the first of them, in another table too', () => {
    const tables = ['a.csv', 'b.csv'].map((source) => ({
      ...tableOf('Date,Note\n11/10/2020,A\n11/10/2020,B\n11/10/2020,A'),
      source,
    }));
    const { remarks, counts } = importTables(
      { tables, mapping: mappingOf(PLAIN), repeats: [] },
      MAKER,
      {
        incident: () => {},
        rejected: () => {},
      },
    );
    expect(counts).toMatchObject({ rows: 6, incidents: 2, duplicates: 4 });
    expect(notesOf(remarks).map(describeFinding)).toEqual([
      'a.csv row 3: all cells of row 1: taken as a duplicate, and left out',
      'b.csv row 1: all cells of row 1 of a.csv (rows 1 as row 1 of a.csv, 2 as row 2 of a.csv, 3 as row 1 of a.csv): taken as a duplicate, and left out',
    ]);
    const [gdelt] = read('Date,Note\n11/10/2020,A\n11/10/2020,B', mappingOf(PLAIN), [
      'Date',
    ]).remarks;
    expect(gdelt).toMatchObject({ rows: [2], got: '“Date” of row 1' });
  });

  it('that are the same are told as duplicates, by what makes a row of the format where it says so', () => {
    const csv = 'Date,Note\n11/10/2020,A\n11/10/2020,A\n11/10/2020,B';
    expect(read(csv, mappingOf(PLAIN)).counts.duplicates).toBe(1);
    expect(read(csv, mappingOf(PLAIN), ['Date']).counts.duplicates).toBe(2);
  });

  it('that say the same without an id are named, and stay apart', () => {
    const { remarks, counts } = read(
      'Date,Note,Source\n11/10/2020,A,x\n11/10/2020,A,y',
      mappingOf(PLAIN),
    );
    expect(counts.incidents).toBe(2);
    expect(remarks).toMatchObject([{ got: 'the words, time and place of row 1', rows: [2] }]);
  });

  it('of people are counted in the incident that their id names', () => {
    const { incidents } = read(
      'Id,Date,Age\n7,11/10/2020,30\n7,11/10/2020,31',
      mappingOf({ ...PLAIN, Id: { as: 'id' } }, { rows: 'people' }),
    );
    expect((incidents[0]!['claims'] as { figures: unknown }[])[0]!.figures).toEqual([
      { measure: 'other', of: 'people listed', text: '2 rows', min: 2, max: 2 },
    ]);
  });

  it('are each an incident, joined, a duplicate or rejected', () => {
    const cell = fc.constantFrom(
      '',
      '1',
      '2',
      '11/10/2020',
      '31/12/2019',
      'n/a',
      '40.1',
      'words',
      '-9',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell, cell, cell), { maxLength: 30 }), (rows) => {
        const csv = ['Id,Date,lat,lon,Note', ...rows.map((row) => row.join(','))].join('\n');
        const kept = rows.filter((row) => row.some((text) => text !== '')).length;
        const { counts, incidents } = read(csv, mappingOf({ ...PLAIN, Id: { as: 'id' } }));
        const { incidents: count, joined, duplicates, rejected } = counts;
        expect(counts.rows).toBe(count + joined + duplicates + rejected);
        expect(counts.rows).toBeGreaterThanOrEqual(kept);
        expect(incidents).toHaveLength(count);
        expect(new Set(incidents.map(({ id }) => id)).size).toBe(count);
      }),
    );
  });
});
