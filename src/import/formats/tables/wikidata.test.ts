import { describe, expect, it } from 'vitest';
import { rowsByName, sampleTable, tableOf } from '../../../testing/read-sample.ts';
import { isWikidata, wikidataTable } from './wikidata.ts';

describe('Wikidata’s query service', () => {
  it('writes 1 January for years, and a node for what is not known', () => {
    const table = sampleTable('wikidata-query.csv');
    expect(isWikidata(table)).toBe(true);
    const { table: read, mapping, told } = wikidataTable(table);
    expect(rowsByName(read)).toMatchObject([
      { row: 1, date: '2020-10-11', coord: 'Point(46.3606 40.6828)' },
      { row: 2, date: '-0206' },
      { row: 3, date: '1855', end: '1855-04-02' },
      { row: 4, date: null },
    ]);
    expect(mapping.columns).toMatchObject({
      item: { as: 'id' },
      itemLabel: { as: 'title' },
      coord: { as: 'position', form: 'wkt', first: 'longitude' },
      date: { as: 'when', order: 'iso' },
      end: { as: 'end' },
    });
    expect(told.at(-1)?.text).toContain('1 row has 1 January');
  });

  it('calls items by their numbers, and reads how many died', () => {
    const csv =
      'item,itemLabel,date,deaths\nhttp://www.wikidata.org/entity/Q1,A,1643-05-19T00:00:00Z,3000';
    const { table, mapping } = wikidataTable(tableOf(csv));
    expect(rowsByName(table)).toMatchObject([{ item: 'Q1', deaths: '3000' }]);
    expect(mapping.columns['deaths']).toMatchObject({ as: 'figure', measure: 'killed' });
  });

  it('is not any table with links', () => {
    expect(isWikidata(tableOf('item,place\nhttps://example.org/Q1,Point(1 2)'))).toBe(false);
    expect(isWikidata(tableOf('item\nhttp://www.wikidata.org/entity/Q1'))).toBe(false);
  });
});
