import { expect, test } from 'vitest';
import { tableOf } from '../../testing/read-sample.ts';
import { openFile } from '../open-file.ts';
import type { OpenedTable } from '../plan-import.ts';
import { planImport } from '../plan-import.ts';
import { usesTold } from './uses-told.ts';

function read(name: string, text: string) {
  const bytes = new TextEncoder().encode(text);
  const { tables, mapping, told } = planImport(
    openFile({ name, bytes }, 'auto') as OpenedTable[],
    null,
  );
  return { table: tables[0]!, mapping, told };
}

const GEOJSON = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [46.36, 40.68] },
      properties: { titre: 'Incendie', jour: '2020-10-11', morts: 3, météo: 'brume' },
    },
  ],
});

const KML = `<kml><Document><Placemark><name>Fuego</name><TimeStamp><when>2020-10-11</when></TimeStamp>
<ExtendedData><Data name="Muertos"><value>3</value></Data><Data name="Fuente"><value>Diario</value></Data></ExtendedData>
<Point><coordinates>-3.7,40.4</coordinates></Point></Placemark></Document></kml>`;

test('of features, what was read as what is told, but for what the reader makes of a geometry', () => {
  const { table, mapping } = read('a.geojson', GEOJSON);
  expect(usesTold(table, mapping)).toEqual([
    '“properties.titre”: what an event is called',
    '“properties.jour”: when it happened, read as iso',
    '“properties.morts”: people killed, as given',
    'kept as fields, which everybody sees: “properties.météo”',
  ]);
  expect(usesTold(table, mapping, mapping.columns)).toEqual([]);
});

test('the columns that a reader makes are not of the file’s language', () => {
  expect(read('a.geojson', GEOJSON).mapping.language).toBe('fr');
  const { table, mapping } = read('a.kml', KML);
  expect(mapping.language).toBe('es');
  expect(usesTold(table, mapping)).toEqual([
    '“name”: what an event is called',
    '“when”: when it happened, read as iso',
    '“Muertos”: people killed, as given',
    '“Fuente”: names of sources',
  ]);
});

test('of a plain table the guess tells it, but for what everybody will see', () => {
  const { table, mapping, told } = read(
    'a.csv',
    'Date,Title,Weather,Email,Moon,Nothing\n2020-10-11,Fire,fog,a@example.org,full,\n',
  );
  const fields = 'kept as fields, which everybody sees: “Weather”, “Moon”';
  expect(usesTold(table, mapping)).toEqual([fields]);
  expect(told.filter((one) => one === fields)).toHaveLength(1);
  expect(usesTold(table, mapping, { Weather: { as: 'field' } })).toEqual([
    'kept as fields, which everybody sees: “Moon”',
  ]);
});

test('of a mapping that is whole, what it does not name is told once', () => {
  const { table, mapping } = read('a.csv', 'Date,Title\n2020-10-11,Fire\n');
  const later = { ...table, ...tableOf('Date,Title,Moon\n2020-10-11,Fire,full\n') };
  const { told } = planImport([{ as: 'unknown', table: later }], mapping);
  expect(told.filter((one) => one.includes('“Moon”'))).toEqual([
    'kept as fields, which everybody sees, as the mapping does not name them: “Moon”',
  ]);
});
