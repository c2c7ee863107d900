import { describe, expect, it } from 'vitest';
import { rowsByName, sampleText } from '../../../testing/read-sample.ts';
import { gpxTable, isGpx } from './gpx.ts';
import { readXml } from './xml-tree.ts';

describe('GPX', () => {
  it('has a row for each waypoint and one for a whole track; the beginning of 1970 is no time', () => {
    const root = readXml('walk.gpx', sampleText('walk.gpx'));
    expect(isGpx(root)).toBe(true);
    const { table, told, about } = gpxTable('walk.gpx', root);
    expect(rowsByName(table)).toMatchObject([
      {
        row: 1,
        kind: 'waypoint',
        when: null,
        name: 'Crater',
        note: 'seen 11 Oct',
        latitude: 40.6828,
      },
      { row: 2, when: '2020-10-11T02:00:00Z', link: 'https://example.org/w' },
      { row: 3, when: null },
      { row: 4, kind: 'track', when: '2020-10-11T02:00:00Z/2020-10-21T02:00:00Z', points: 3 },
      { row: 5, kind: 'route', when: null, points: 2 },
    ]);
    const all = told.map(({ text }) => text).join('\n');
    expect(all).toContain('1970-01-01T00:00:00Z, which stands for none: left out (1)');
    expect(all).toContain('more than a day apart');
    expect(all).toContain('a part of their points alone (4)');
    expect(all).toContain('extensions of 1 waypoint');
    expect(about).toEqual({ title: 'A walk' });
  });

  it('says where all waypoints have one time', () => {
    const point = '<wpt lat="1" lon="2"><time>2020-10-11T02:00:00Z</time></wpt>';
    const { told } = gpxTable('a.gpx', readXml('a.gpx', `<gpx>${point}${point}</gpx>`));
    expect(told.at(-1)?.text).toContain('all 2 waypoints have the time');
  });

  it('counts a point without coordinates and an empty track, and refuses nothing at all', () => {
    const { table } = gpxTable('a.gpx', readXml('a.gpx', '<gpx><wpt lat="x"/><trk/></gpx>'));
    expect(rowsByName(table)).toMatchObject([
      { latitude: null },
      { latitude: null, kind: 'track' },
    ]);
    expect(() => gpxTable('a.gpx', readXml('a.gpx', '<gpx/>'))).toThrow('without waypoints');
  });
});
