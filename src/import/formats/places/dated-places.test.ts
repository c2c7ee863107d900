import { describe, expect, it } from 'vitest';
import { importTables } from '../../import-tables.ts';
import { openFile } from '../../open-file.ts';
import { planImport } from '../../plan-import.ts';
import type { OpenedTable } from '../../plan-import.ts';

/** What a file of places becomes: its incidents, what is told of how it was read, and what is asked. */
function imported(name: string, text: string) {
  const opened = openFile({ name, bytes: new TextEncoder().encode(text) }, 'auto');
  const plan = planImport(opened as OpenedTable[], null);
  const incidents: Record<string, unknown>[] = [];
  const { counts, remarks } = importTables(
    plan,
    { name: 'Somebody', title: name, file: name },
    { incident: (incident) => incidents.push(incident), rejected: () => {} },
  );
  return { incidents, counts, remarks, told: plan.told, questions: plan.questions };
}

const placemark = (more: string, name = 'A'): string =>
  `<Placemark><name>${name}</name>${more}<Point><coordinates>30.5,50.4</coordinates></Point></Placemark>`;
const kml = (...placemarks: readonly string[]) =>
  imported('a.kml', `<kml><Document>${placemarks.join('')}</Document></kml>`);

describe('clock times from one to another', () => {
  it('are the interval of a GPX track', () => {
    const point = (hour: string): string =>
      `<trkpt lat="50.4" lon="30.5"><time>2020-10-11T${hour}:00:00Z</time></trkpt>`;
    const { incidents, counts } = imported(
      'a.gpx',
      `<gpx><trk><name>Walk</name><trkseg>${point('02')}${point('03')}</trkseg></trk></gpx>`,
    );
    expect(incidents).toMatchObject([
      { title: 'Walk', when: '2020-10-11T02:00:00Z/2020-10-11T03:00:00Z' },
    ]);
    expect(counts).toMatchObject({ rows: 1, incidents: 1, rejected: 0 });
  });

  it('are the interval of a KML span', () => {
    const span =
      '<TimeSpan><begin>2020-10-11T02:00:00Z</begin><end>2020-10-12T03:00:00Z</end></TimeSpan>';
    expect(kml(placemark(span)).incidents).toMatchObject([
      { title: 'A', when: '2020-10-11T02:00:00Z/2020-10-12T03:00:00Z' },
    ]);
  });
});

it('a longitude past 180 degrees is not wrapped to the other side of the world', () => {
  const { incidents, remarks } = kml(
    placemark('<TimeStamp><when>2020-10-11</when></TimeStamp>').replace('30.5', '246.36'),
  );
  expect(incidents).toMatchObject([{ when: '2020-10-11', place: null }]);
  expect(remarks).toMatchObject([
    { rows: [1], column: 'longitude', got: '246.36', expected: 'a longitude from −180 to 180' },
  ]);
});

it('a geometry that is none is told by row, with what mends it', () => {
  const feature = (geometry: object | null) => ({
    type: 'Feature',
    geometry,
    properties: { date: '2020-10-11' },
  });
  const { remarks, counts } = imported(
    'a.geojson',
    JSON.stringify({
      type: 'FeatureCollection',
      features: [
        feature({ type: 'Point', coordinates: [46.36, 40.68] }),
        feature({ type: 'Point', coordinates: [10, 95] }),
        feature({ type: 'Point', coordinates: ['x'] }),
        feature({ type: 'Polygon', coordinates: [[[355, 50]]] }),
        feature({ type: 'Point' }),
        feature(null),
      ],
    }),
  );
  expect(counts).toMatchObject({ incidents: 6, rejected: 0 });
  const told = remarks.map(({ rows, got }) => [rows, got]);
  expect(told).toEqual([
    [[2], '95'],
    [[3, 4, 5], '["x"]'],
  ]);
  for (const remark of remarks) expect(remark).toHaveProperty('cure', expect.any(String));
});

describe('a column of dates beside the times of a KML', () => {
  const stamp = '<TimeStamp><when>2020-10-11</when></TimeStamp>';
  const date = (value: string): string =>
    `<ExtendedData><Data name="Date"><value>${value}</value></Data></ExtendedData>`;

  it('says when a placemark without one was, and is a field of those that have one', () => {
    const { incidents, counts, told } = kml(
      placemark(stamp, 'A'),
      placemark(date('13.10.2020'), 'B'),
      placemark(stamp + date('14.10.2020'), 'C'),
    );
    expect(incidents.map(({ title, when }) => [title, when])).toEqual([
      ['A', '2020-10-11'],
      ['B', '2020-10-13'],
      ['C', '2020-10-11'],
    ]);
    expect(incidents[2]!['fields']).toEqual([{ name: 'Date', value: '14.10.2020' }]);
    expect(counts).toMatchObject({ rows: 3, incidents: 3, rejected: 0 });
    expect(told).toContain('“Date”: when it happened, in rows without “when”');
  });

  it('is asked how it is written where nothing tells', () => {
    const { questions } = kml(placemark(stamp), placemark(date('11.10.2020'), 'B'));
    expect(questions.map(({ key }) => key)).toEqual(['columns["Date"].order']);
  });

  it('is a field where each has a time', () => {
    const { incidents, questions } = kml(placemark(stamp + date('11.10.2020')));
    expect(questions).toEqual([]);
    expect(incidents).toMatchObject([
      { when: '2020-10-11', fields: [{ name: 'Date', value: '11.10.2020' }] },
    ]);
  });

  it('that is the record’s own is none', () => {
    const made = date('2020-10-13').replace('Date', 'Created');
    expect(kml(placemark(stamp), placemark(made, 'B')).counts).toMatchObject({ rejected: 1 });
  });
});
