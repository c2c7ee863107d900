import { describe, expect, it } from 'vitest';
import { rowsByName, sampleText, tableOf } from '../../../testing/read-sample.ts';
import { gdeltColumns, gdeltTable, isGdelt, namedGdelt, repeatsIn } from './gdelt.ts';

function sample(name: string) {
  const text = sampleText(name);
  const columns = gdeltColumns(text.split('\n')[0]!.split('\t'));
  expect(columns).not.toBeNull();
  return tableOf(text, { delimiter: '\t', columns: columns! });
}

describe('GDELT', () => {
  it.each([
    ['gdelt-2.export.CSV', 61, 4],
    ['gdelt-1.export.CSV', 58, 2],
  ])('is told in %s by its %i columns, of which none is named', (name, columns, rows) => {
    const table = sample(name);
    expect(table.columns).toHaveLength(columns);
    expect(isGdelt(table.columns)).toBe(true);
    const [first, second] = rowsByName(gdeltTable(table).table);
    expect(rowsByName(table)).toHaveLength(rows);
    expect(first).toMatchObject({
      GLOBALEVENTID: '900000001',
      SQLDATE: '20070704',
      EventCode: '040',
      ActionGeo_Type: '1',
      ActionGeo_FullName: 'Chad',
      ActionGeo_Lat: '15',
      DATEADDED: '20170701234500',
      SOURCEURL: 'https://example.org/a',
    });
    expect(second).toMatchObject({
      ActionGeo_Type: '4',
      ActionGeo_Lat: '12.1',
      ActionGeo_Long: '15.05',
    });
  });

  it('means the place of the action, by its type, and the day that a machine has read', () => {
    const { mapping, told } = gdeltTable(sample('gdelt-2.export.CSV'));
    expect(mapping.columns['ActionGeo_Type']).toMatchObject({
      codes: {
        '0': null,
        '1': { kind: 'country' },
        '2': { kind: 'region' },
        '4': { kind: 'town' },
        '5': { kind: 'region' },
      },
    });
    expect(mapping.columns).toMatchObject({
      SQLDATE: { as: 'when', order: 'compact' },
      DATEADDED: { as: 'nothing' },
      EventRootCode: { names: { '04': 'Consult' } },
    });
    expect(told.map(({ text }) => text).join()).toContain('a machine read these rows');
  });

  it('repeats a row for each sentence of an article', () => {
    const table = sample('gdelt-2.export.CSV');
    const { repeats } = gdeltTable(table);
    expect([...repeatsIn(table, repeats!)]).toEqual([[3, 2]]);
  });

  it.each([
    ['a header', Array.from({ length: 61 }, (_, at) => `column ${at}`)],
    ['another number of columns', ['1', '20200101', '202001', '2020']],
    ['no date', ['1', '2020-01-01', '202001', '2020', ...Array.from({ length: 57 }, () => '')]],
  ])('is not told by %s', (_, record) => {
    expect(gdeltColumns(record)).toBeNull();
  });

  it('is told, too, where it was read without names, or its first row as names', () => {
    const table = sample('gdelt-2.export.CSV');
    const numbered = {
      ...table,
      columns: table.columns.map((_, at) => ({ name: `column ${at + 1}` })),
    };
    expect(rowsByName(namedGdelt(numbered)!)).toEqual(rowsByName(table));
    const [first, ...rest] = [...table.rows()];
    const taken = new Map<string, number>();
    const asNames = {
      ...table,
      columns: first!.cells.map((cell, at) => {
        const name = cell === null ? `column ${at + 1}` : String(cell);
        const times = (taken.get(name) ?? 0) + 1;
        taken.set(name, times);
        return { name: times === 1 ? name : `${name} (${times})` };
      }),
      rows: () => rest.map((row) => ({ ...row, number: row.number - 1 })),
    };
    expect(rowsByName(namedGdelt(asNames)!)).toEqual(rowsByName(table));
    expect(namedGdelt(tableOf('a,b\n1,2'))).toBeNull();
  });
});
