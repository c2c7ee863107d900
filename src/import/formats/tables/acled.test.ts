import { describe, expect, it } from 'vitest';
import { rowsByName, sampleJson, sampleTable } from '../../../testing/read-sample.ts';
import { UnreadableFileError } from '../../unreadable.ts';
import { acledJson, acledTable, isAcled, isAcledJson } from './acled.ts';

describe('ACLED', () => {
  it.each(['acled-events.csv', 'acled-events-2022.csv'])(
    'is told by its columns in %s, and all its rows are kept',
    (name) => {
      const table = sampleTable(name);
      expect(isAcled(table.columns)).toBe(true);
      const { table: read, mapping, told, terms } = acledTable(table);
      expect(rowsByName(read)).toHaveLength(3);
      expect(mapping.columns).toMatchObject({
        event_id_cnty: { as: 'id' },
        event_date: { as: 'when' },
        time_precision: { codes: { '1': 'day', '2': 'week', '3': 'month' } },
        geo_precision: { codes: { '3': { kind: 'region', radiusKm: 100 } } },
        source: { as: 'source', between: '; ' },
        timestamp: { as: 'nothing' },
        fatalities: { as: 'figure', measure: 'killed' },
      });
      expect(mapping.columns).not.toHaveProperty('data_id');
      expect(told.map(({ about }) => about)).toEqual(['terms', 'reading', 'left-out']);
      expect(terms?.credit).toContain('ACLED');
    },
  );

  it('is told in capitals, too', () => {
    const table = sampleTable('acled-events.csv');
    const columns = table.columns.map(({ name }) => ({ name: name.toUpperCase() }));
    expect(isAcled(columns)).toBe(true);
    expect(acledTable({ ...table, columns }).mapping.columns).toMatchObject({
      EVENT_DATE: { as: 'when' },
    });
  });

  it('is joined by data_id where there is no other id', () => {
    const table = sampleTable('acled-events-2022.csv');
    const columns = table.columns.map(({ name }) => ({
      name: name === 'event_id_cnty' ? 'x' : name,
    }));
    expect(acledTable({ ...table, columns }).mapping.columns['data_id']).toEqual({ as: 'id' });
  });

  it('is told without the columns that nobody asked its API for', () => {
    const row = { event_id_cnty: 'TST123', event_date: '2020-10-11', event_type: 'Protests' };
    const json = { status: 200, success: true, data: [row] };
    expect(isAcledJson(json)).toBe(true);
    expect(rowsByName(acledJson('api.json', json).table)).toMatchObject([{ row: 1, ...row }]);
  });

  it('is read of its API, whose page is cut without saying so', () => {
    const json = sampleJson('acled-api.json');
    expect(isAcledJson(json)).toBe(true);
    const { table, told } = acledJson('api.json', json);
    expect(rowsByName(table)).toMatchObject([
      { row: 1, time_precision: '1', fatalities: '0' },
      { row: 2, time_precision: '2', geo_precision: '3' },
      { row: 3 },
    ]);
    expect(told.at(-1)).toMatchObject({
      about: 'cut',
      text: expect.stringContaining('3 rows of 7') as string,
    });
  });

  it('is suspected of being cut at a round number of rows', () => {
    const [row] = (sampleJson('acled-api.json') as { data: object[] }).data;
    const whole = acledJson('api.json', {
      success: true,
      data: Array.from({ length: 5000 }, () => row),
    });
    expect(whole.told.at(-1)?.about).toBe('cut');
    const part = acledJson('api.json', {
      success: true,
      data: Array.from({ length: 4999 }, () => row),
    });
    expect(part.told.some(({ about }) => about === 'cut')).toBe(false);
  });

  it('is refused where the API has answered with an error', () => {
    const error = { status: 403, success: false, error: { message: 'No access' } };
    expect(isAcledJson(error)).toBe(true);
    expect(() => acledJson('api.json', error)).toThrow(UnreadableFileError);
    expect(() => acledJson('api.json', error)).toThrow('No access');
  });
});
