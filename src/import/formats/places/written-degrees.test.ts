import { expect, it } from 'vitest';
import { importedRows, rowsByName } from '../../../testing/read-sample.ts';
import { openFile } from '../../open-file.ts';
import type { KnownTable } from '../known.ts';
import { geoJsonTable } from './geojson-features.ts';
import { gpxTable } from './gpx.ts';
import { kmlTable } from './kml.ts';
import { readXml } from './xml-tree.ts';

function kml(placemarks: string): KnownTable {
  return kmlTable('a.kml', readXml('a.kml', `<kml><Document>${placemarks}</Document></kml>`));
}

it('keeps the zeros at the end of a point’s degrees, which say how exact they are', () => {
  const { table, mapping } = kml(
    '<Placemark><name>A</name><Point><coordinates> -70.6500,-33.4400,0 </coordinates></Point><TimeStamp><when>2020-10-11</when></TimeStamp></Placemark>',
  );
  expect(rowsByName(table)[0]).toMatchObject({ longitude: '-70.6500', latitude: '-33.4400' });
  const { collected } = importedRows(table, mapping.columns);
  const [place] = [...collected.places()];
  expect(place).toMatchObject({ properties: { radiusKm: 0.1 } });
});

it('keeps those of a waypoint', () => {
  const gpx = '<gpx><wpt lat="-33.4400" lon="-70.6500"><name>A</name></wpt></gpx>';
  const { table } = gpxTable('a.gpx', readXml('a.gpx', gpx));
  expect(rowsByName(table)[0]).toMatchObject({ longitude: '-70.6500', latitude: '-33.4400' });
});

it('gives what it computes five decimals', () => {
  const { table } = kml(
    '<Placemark><name>A</name><LineString><coordinates>-70.64,-33.437 -70.63,-33.44</coordinates></LineString></Placemark>',
  );
  expect(rowsByName(table)[0]).toMatchObject({ longitude: -70.635, latitude: -33.4385 });
});

it('keeps those of a point of GeoJSON, where its text is at hand', () => {
  const text =
    '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"date":"2020-10-11"},"geometry":{"type":"Point","coordinates":[ -70.6500 , -33.4400 ]}},{"type":"Feature","properties":{"date":"2020-10-12"},"geometry":{"type":"Point","coordinates":[-70.5,-33.25]}},{"type":"Feature","properties":{"date":"2020-10-13"},"geometry":{"type":"Point","coordinates":[-70.50,-33.25]}}]}';
  const [one] = openFile({ name: 'a.geojson', bytes: new TextEncoder().encode(text) }, 'auto');
  const rows = rowsByName((one as KnownTable).table);
  expect(rows).toMatchObject([
    { longitude: '-70.6500', latitude: '-33.4400' },
    { longitude: -70.5, latitude: -33.25 },
    { longitude: -70.5, latitude: -33.25 },
  ]);
});

it('reads points from 0 to 360 degrees as those from -180 to 180, and says so', () => {
  const points = (...lngs: readonly number[]) =>
    geoJsonTable('a.geojson', {
      type: 'FeatureCollection',
      features: lngs.map((lng) => ({
        type: 'Feature',
        properties: { date: '2020-10-11' },
        geometry: { type: 'Point', coordinates: [lng, -20.5] },
      })),
    });
  const { table, told } = points(184.6, 177.25, 181);
  expect(rowsByName(table)).toMatchObject([
    { longitude: -175.4 },
    { longitude: 177.25 },
    { longitude: -179 },
  ]);
  expect(told.map(({ text }) => text).join()).toContain('counted from 0 to 360');
  expect(rowsByName(points(184.6, 177.25).table)).toMatchObject([{ longitude: 184.6 }, {}]);
  const slip = points(184.5, 185.5, -70.25);
  expect(rowsByName(slip.table)).toMatchObject([
    { longitude: 184.5 },
    { longitude: 185.5 },
    { longitude: -70.25 },
  ]);
});
