import { describe, expect, it } from 'vitest';
import { rowsByName, sampleJson, sampleTable, tableOf } from '../../../testing/read-sample.ts';
import { recognise } from '../known-formats.ts';
import { airwarsJson, airwarsVictims, isAirwarsJson, isAirwarsVictims } from './airwars.ts';

describe('Airwars', () => {
  it('has a map, of whose several positions the primary one is taken', () => {
    const json = sampleJson('airwars-map.json');
    expect(isAirwarsJson(json)).toBe(true);
    const { table, mapping, told } = airwarsJson('map.json', json);
    expect(rowsByName(table)).toMatchObject([
      {
        unique_reference_code: 'TST0001',
        latitude: 31.3,
        longitude: 34.3,
        geolocation_accuracy: 'exact_location',
        title: 'TST0001 – October 10, 2023',
      },
      { unique_reference_code: 'TST0002', latitude: null, longitude: null },
    ]);
    expect(mapping.columns).toMatchObject({
      incident_date: { as: 'when' },
      date: { as: 'nothing' },
      'killed_injured_civilian_non_combatants.killed_min': {
        measure: 'killed',
        of: 'civilians',
        bound: 'low',
      },
      'killed_injured_civilian_non_combatants.injured_max': { measure: 'injured', bound: 'high' },
    });
    expect(told.some(({ text }) => text.includes('row 1: of several positions'))).toBe(true);
  });

  it('has a table of victims, grouped by incident, without their names', () => {
    const table = sampleTable('airwars-victims.csv');
    expect(isAirwarsVictims(table)).toBe(true);
    const { mapping, told, table: read } = airwarsVictims(table);
    expect(rowsByName(read)).toHaveLength(3);
    expect(mapping.rows).toBe('people');
    expect(mapping.columns).toMatchObject({
      incident_code: { as: 'id' },
      victim_name: { as: 'held' },
      name_arabic: { as: 'held' },
      relation: { as: 'held' },
      link: { as: 'source-address' },
    });
    expect(mapping.columns).not.toHaveProperty('age');
    expect(
      told.some(({ text }) => text.startsWith('3 rows are a person each, of 2 incidents')),
    ).toBe(true);
  });

  it.each([
    ['incident code,name,gender,date,lat,lon,summary\n7,A,M,2020-10-11,1,2,x', false],
    ['incident_id,victim_name,name_arabic,age\n7,A,B,3', false],
    ['airwars_code,name,age\n7,A,3', true],
    ['unique_reference_code,name,sex\n7,A,M', true],
    ['incident_code,name,age,link\n7,A,3,https://airwars.org/civilian-casualties/tst0001', true],
    ['incident_code,name,age,link\n7,A,3,https://example.org/?of=https://airwars.org/', false],
  ])('is not seen in any list of people: %j', (csv, is) => {
    const table = tableOf(csv);
    expect(isAirwarsVictims(table)).toBe(is);
    const content = { kind: 'table', table } as const;
    expect(recognise('people.csv', content) !== null).toBe(is);
    // Who names the format knows better.
    expect(recognise('people.csv', content, 'airwars')).not.toBeNull();
  });
});
