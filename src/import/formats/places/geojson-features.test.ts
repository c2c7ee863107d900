import { describe, expect, it } from 'vitest';
import { rowsByName, sampleJson } from '../../../testing/read-sample.ts';
import { parseJson } from '../json-records.ts';
import { geoJsonTable, isGeoJson } from './geojson-features.ts';

describe('GeoJSON', () => {
  it('has a row for each feature: areas and lines by a point and a radius, and none without a place', () => {
    const json = sampleJson('features.geojson');
    expect(isGeoJson(json)).toBe(true);
    const { table, mapping, told, about } = geoJsonTable('features.geojson', json);
    expect(rowsByName(table)).toMatchObject([
      {
        row: 1,
        id: 1,
        latitude: 40.6828,
        longitude: 46.3606,
        radius_km: null,
        'properties.name': 'Market hit',
        'properties.address.city': 'Testville',
      },
      { row: 2, geometry: 'Polygon', radius_km: expect.any(Number) as number },
      { row: 3, geometry: 'LineString', latitude: expect.closeTo(40.1, 5) as number },
      { row: 4, latitude: null, 'properties.tags': 'a; b' },
      { row: 5, latitude: 4068280 },
    ]);
    expect(mapping.columns).toMatchObject({
      latitude: { as: 'latitude' },
      radius_km: { as: 'radius-km' },
      id: { as: 'id' },
      'properties.time': { as: 'when' },
      'properties.name': { as: 'title' },
      'properties.description': { as: 'note' },
    });
    expect(told.map(({ text }) => text)).toEqual([
      expect.stringContaining('Polygon 1, LineString 1'),
      '1 row without a geometry: unplaced (4).',
    ]);
    expect(about).toEqual({ title: 'Made-up events' });
  });

  it('of OpenHistoricalMap prefers EDTF; what has no end is there still', () => {
    const { table, mapping, told } = geoJsonTable(
      'ohm.geojson',
      sampleJson('openhistoricalmap.geojson'),
    );
    const when = 'when (from start_date and end_date)';
    expect(rowsByName(table).map((row) => row[when])).toEqual([
      '1850~/1920-04',
      '-0206-11-17/..',
      '16XX/186X',
      '2020-39/..',
      null,
      'long ago/..',
    ]);
    expect(mapping.columns[when]).toEqual({ as: 'when', order: 'iso' });
    expect(told.at(-1)?.text).toContain('(6)');
  });

  it.each([
    [
      'a feature',
      { type: 'Feature', geometry: { type: 'Point', coordinates: [1, 2] }, properties: null },
      1,
    ],
    ['a geometry', { type: 'Point', coordinates: [1, 2] }, 1],
    [
      'a collection of geometries',
      {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Point', coordinates: [1, 2] },
          { type: 'Point', coordinates: [3, 4] },
        ],
      },
      2,
    ],
    [
      'features by lines',
      parseJson(
        'a',
        '{"type":"Feature","geometry":{"type":"Point","coordinates":[1,2]},"properties":{}}\n\u001E{"type":"Feature","geometry":null,"properties":{}}\n',
      ),
      2,
    ],
    [
      'what is no feature',
      {
        type: 'FeatureCollection',
        features: [
          { type: 'Feature', geometry: { type: 'Point', coordinates: [1, 2] }, properties: {} },
          null,
        ],
      },
      2,
    ],
  ])('may be %s', (_, json, rows) => {
    expect(isGeoJson(json)).toBe(true);
    const read = rowsByName(geoJsonTable('a', json).table);
    expect(read).toHaveLength(rows);
    expect(read[0]).toMatchObject({ latitude: 2, longitude: 1 });
  });

  it('takes a start and an end, or one time alone', () => {
    const of = (properties: object) =>
      geoJsonTable('a', { type: 'Feature', geometry: null, properties }).mapping.columns;
    expect(of({ start: '2020', end: '2021' })).toMatchObject({
      'properties.start': { as: 'start' },
      'properties.end': { as: 'end' },
    });
    expect(of({ start_date: '2020-10-11' })).toMatchObject({
      'properties.start_date': { as: 'when' },
    });
    expect(of({ timestamp: 1, date_str: 'x' })).toMatchObject({
      'properties.timestamp': { as: 'when' },
    });
  });

  it.each([
    [{ date: '2021-03-14', time: '10:30' }, {}],
    [{ day: '14.03.2021', time: '9.15 Uhr' }, {}],
    [{ date: '2021-03-14', time: '2021-03-14T10:30Z' }, { 'properties.time': { as: 'when' } }],
    [{ time: '10:30' }, { 'properties.time': { as: 'when' } }],
  ])('leaves a day with its clock time beside it to the guess: %j', (properties, expected) => {
    const { mapping } = geoJsonTable('day.geojson', [
      { type: 'Feature', geometry: null, properties: { ...properties } },
      { type: 'Feature', geometry: null, properties: { ...properties, time: '' } },
    ]);
    const times = Object.entries(mapping.columns).filter(([name]) => /time|date|day/.test(name));
    expect(Object.fromEntries(times)).toEqual(expected);
  });

  it('leaves out how a feature is drawn', () => {
    const properties = {
      name: 'A',
      _umap_options: { color: 'Red' },
      'marker-color': '#f00',
      fill: 'x',
    };
    const { columns } = geoJsonTable('a', { type: 'Feature', geometry: null, properties }).mapping;
    for (const name of ['_umap_options.color', 'marker-color', 'fill'])
      expect(columns[`properties.${name}`]).toEqual({ as: 'nothing' });
  });

  it('is refused in metres, with the cure', () => {
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3857' } };
    expect(() => geoJsonTable('a', { type: 'FeatureCollection', crs, features: [{}] })).toThrow(
      'EPSG:4326',
    );
    const ok = { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } };
    expect(geoJsonTable('a', { type: 'FeatureCollection', crs: ok, features: [{}] }).as).toBe(
      'table',
    );
    expect(() => geoJsonTable('a', { type: 'FeatureCollection', features: [] })).toThrow(
      'without a feature',
    );
  });
});
