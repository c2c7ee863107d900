import { describe, expect, it } from 'vitest';
import { rowsByName, sampleJson, sampleTable } from '../../../testing/read-sample.ts';
import { isTimeMap, isTimeMapJson, timeMapJson, timeMapTable } from './timemap.ts';

describe('TimeMap', () => {
  it('has events with the ids of sources and associations, which the file explains or not', () => {
    const json = sampleJson('timemap-api.json');
    expect(isTimeMapJson(json)).toBe(true);
    const { table, told, mapping } = timeMapJson('api.json', json);
    expect(rowsByName(table)).toMatchObject([
      {
        row: 1,
        sources: 'https://example.org/one; https://example.org/two',
        associations: 'Shelling; Type of area affected: Commercial',
      },
      { row: 2, sources: 'S3', latitude: '' },
    ]);
    expect(told.at(-1)).toMatchObject({
      about: 'cut',
      text: expect.stringContaining('1 source is') as string,
    });
    expect(mapping.columns).toMatchObject({
      date: { as: 'when' },
      time: { as: 'clock' },
      id: { as: 'id' },
    });
  });

  it('has a sheet with a column for each source', () => {
    const table = sampleTable('timemap-events.csv');
    expect(isTimeMap(table.columns)).toBe(true);
    const known = timeMapTable(table);
    expect(rowsByName(known.table)).toHaveLength(2);
    expect(known.mapping.columns).toMatchObject({
      source1: { as: 'source' },
      source2: { as: 'source' },
    });
  });

  it('is not any table with a date and a place', () => {
    const columns = ['date', 'description', 'latitude', 'longitude', 'sources'].map((name) => ({
      name,
    }));
    expect(isTimeMap(columns)).toBe(false);
    expect(isTimeMapJson([{ date: '2020', description: '' }])).toBe(false);
  });
});
