import { describe, expect, it } from 'vitest';
import { rowsByName, sampleJson, sampleTable } from '../../../testing/read-sample.ts';
import { isUcdpGed, isUcdpGedJson, ucdpGedJson, ucdpGedTable } from './ucdp-ged.ts';

describe('UCDP GED', () => {
  it('is told by its columns; the midnight behind its days is no clock time', () => {
    const table = sampleTable('ucdp-ged-events.csv');
    expect(isUcdpGed(table.columns)).toBe(true);
    const { table: read, mapping } = ucdpGedTable(table);
    expect(rowsByName(read)).toMatchObject([
      { row: 1, date_start: '2020-10-11', date_end: '2020-10-11', date_prec: '1' },
      { row: 2, date_start: '2020-10-12', date_end: '2020-10-18', date_prec: '3' },
      { row: 3, date_start: '2020-10-01', date_end: '2020-10-31', source_office: '-9' },
    ]);
    expect(mapping.unknown).toContain('-9');
    expect(mapping.columns).toMatchObject({
      low: { bound: 'low' },
      best: { bound: 'best' },
      high: { bound: 'high' },
      deaths_civilians: { of: 'civilians' },
      side_a: { as: 'actor' },
      side_b: { as: 'target' },
      source_office: { as: 'source', between: ';' },
      where_prec: { codes: { '6': { kind: 'country', radiusKm: 500 } } },
      type_of_violence: { names: { '3': 'One-sided violence' } },
    });
    expect(Object.keys((mapping.columns['where_prec'] as { codes: object }).codes)).toHaveLength(7);
  });

  it('takes the article for the source where an early version has no office', () => {
    const table = sampleTable('ucdp-ged-events.csv');
    const columns = table.columns.map(({ name }) => ({
      name: name === 'source_office' ? 'x' : name,
    }));
    expect(ucdpGedTable({ ...table, columns }).mapping.columns['source_article']).toMatchObject({
      as: 'source',
    });
  });

  it('is read of its API, one page of which says that there are more', () => {
    const json = sampleJson('ucdp-ged-api.json');
    expect(isUcdpGedJson(json)).toBe(true);
    const { table, told } = ucdpGedJson('api.json', json);
    expect(rowsByName(table)).toMatchObject([{ row: 1, best: 2, latitude: 40.6828 }, { row: 2 }]);
    expect(told.at(-1)).toMatchObject({
      about: 'cut',
      text: expect.stringContaining('2 rows of 5') as string,
    });
    expect(() => ucdpGedJson('api.json', { TotalCount: 0, Result: [] })).toThrow('without a row');
  });
});
