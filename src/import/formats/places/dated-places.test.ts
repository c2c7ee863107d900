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
  const { counts } = importTables(
    plan,
    { name: 'Somebody', title: name, file: name },
    { incident: (incident) => incidents.push(incident), rejected: () => {} },
  );
  return { incidents, counts, told: plan.told, questions: plan.questions };
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
  const { incidents, told } = kml(
    placemark('<TimeStamp><when>2020-10-11</when></TimeStamp>').replace('30.5', '246.36'),
  );
  expect(incidents).toMatchObject([{ when: '2020-10-11', place: null }]);
  expect(told.join()).toContain('coordinates beyond ±180 and ±90 degrees): unplaced (1)');
});
