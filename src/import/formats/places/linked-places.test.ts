import { describe, expect, it } from 'vitest';
import { rowsByName, sampleJson } from '../../../testing/read-sample.ts';
import { isLinkedPlaces, linkedPlacesTable } from './linked-places.ts';

describe('Linked Places', () => {
  it('has timespans, of which the first and the last are taken, or those of names', () => {
    const json = sampleJson('linked-places-gazetteer.json');
    expect(isLinkedPlaces(json)).toBe(true);
    const { table, told, mapping } = linkedPlacesTable('places.json', json);
    expect(rowsByName(table)).toMatchObject([
      {
        row: 1,
        id: 'https://example.org/places/1',
        title: 'Testville',
        when: '-0206/1750',
        names: 'Testville; Villa Testis',
        types: 'inhabited places',
        description: 'A town that never was.',
        sources: 'https://example.org/map; https://example.org/d',
        geometry: 'GeometryCollection',
        'properties.note': 'made up',
      },
      { row: 2, title: 'Old Fort', when: '1855/..', latitude: null },
    ]);
    expect(mapping.columns).toMatchObject({ id: { as: 'id' }, when: { as: 'when', order: 'iso' } });
    const all = told.map(({ text }) => text).join('\n');
    expect(all).toContain('several timespans: taken from the first to the last (1)');
    expect(all).toContain('without a time of their own: that of their names');
  });

  it('is not any GeoJSON', () => {
    expect(isLinkedPlaces(sampleJson('features.geojson'))).toBe(false);
    expect(() => linkedPlacesTable('a', { type: 'FeatureCollection', features: [] })).toThrow(
      'without a feature',
    );
  });
});
