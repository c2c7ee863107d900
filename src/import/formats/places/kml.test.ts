import { describe, expect, it } from 'vitest';
import { rowsByName, sampleText } from '../../../testing/read-sample.ts';
import { UnreadableFileError } from '../../unreadable.ts';
import { isKml, kmlInKmz, kmlTable } from './kml.ts';
import { readXml } from './xml-tree.ts';

describe('KML', () => {
  it('has a row for each placemark, its folder for a category, its data once', () => {
    const root = readXml('my-maps.kml', sampleText('my-maps.kml'));
    expect(isKml(root)).toBe(true);
    const { table, mapping, told, about } = kmlTable('my-maps.kml', root);
    expect(rowsByName(table)).toMatchObject([
      {
        row: 1,
        name: 'Market',
        folder: 'Shelling',
        description: 'Source: A\nShells & fire',
        links: 'https://example.org/a',
        Date: '25.10.2020',
        House: '007',
        gx_media_links: 'https://example.org/i.jpg https://example.org/j.jpg',
        latitude: 40.6828,
        longitude: 46.3606,
        radius_km: null,
      },
      { name: 'Road', when: '2020-10/..', geometry: 'LineString' },
      { name: 'Search', folder: 'Areas', when: '2020', geometry: 'Polygon' },
      { name: 'Nowhere', latitude: null },
    ]);
    expect(mapping.columns).toMatchObject({
      folder: { as: 'category' },
      when: { as: 'when', order: 'iso' },
      gx_media_links: { as: 'media' },
      description: { as: 'note' },
    });
    expect(mapping.columns).not.toHaveProperty('Date');
    expect(mapping.others).toBe('guessed');
    expect(told.map(({ text }) => text).join('\n')).toContain(
      'pictures that are laid over the map',
    );
    expect(about).toEqual({ title: 'Made-up map', summary: 'Rows that nobody reported' });
  });

  it('is refused where it only links to a map elsewhere, with the cure', () => {
    const root = readXml('a.kml', sampleText('network-link.kml'));
    expect(() => kmlTable('a.kml', root)).toThrow(UnreadableFileError);
    expect(() => kmlTable('a.kml', root)).toThrow('https://maps.example.org/maps/d/kml?mid=1');
  });

  it('reads tracks, groups, data of schemas and names that collide', () => {
    const root = readXml(
      'a.kml',
      `<kml><Document><Placemark><name>A</name><ExtendedData><SchemaData><SimpleData name="n">00</SimpleData></SchemaData>
      <Data name="name"><value>B</value></Data></ExtendedData><MultiGeometry><Point><coordinates>1, 2</coordinates></Point>
      <Point><coordinates>1,2.1</coordinates></Point></MultiGeometry></Placemark>
      <Placemark xmlns:gx="g"><gx:Track><when>2020</when><gx:coord>1 2 0</gx:coord><gx:coord>1 4 0</gx:coord></gx:Track></Placemark>
      <Placemark><Point><coordinates>x,y</coordinates></Point><TimeStamp/></Placemark></Document></kml>`,
    );
    const { table, told } = kmlTable('a.kml', root);
    expect(rowsByName(table)).toMatchObject([
      { name: 'A', 'name (data)': 'B', n: '00', geometry: 'GeometryCollection', longitude: 1 },
      { geometry: 'LineString', latitude: 3 },
      { geometry: 'Point', latitude: null },
    ]);
    expect(told.map(({ text }) => text).join('\n')).toContain(
      'TimeStamp or TimeSpan that is empty (3)',
    );
  });

  it('lies in a KMZ as doc.kml, or as the first', () => {
    expect(kmlInKmz('a.kmz', ['files/b.kml', 'a.kml', 'doc.kml'])).toBe('doc.kml');
    expect(kmlInKmz('a.kmz', ['files/b.kml', 'a.kml'])).toBe('a.kml');
    expect(() => kmlInKmz('a.kmz', ['a.png'])).toThrow('without KML');
  });
});
