import { describe, expect, it } from 'vitest';
import { rowsByName, sampleJson, sampleTable } from '../../../testing/read-sample.ts';
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
    expect(isAirwarsVictims(table.columns)).toBe(true);
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
});
