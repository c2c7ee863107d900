import { describe, expect, it } from 'vitest';
import type { AuthoredFiles } from '../evidence/model.ts';
import { contains } from '../geo/lng-lat.ts';
import { sampleFiles } from '../testing/sample-files.ts';
import { DAY } from '../time/interval.ts';
import { createZone } from '../time/zone.ts';
import { compileDataset } from './compile.ts';

/** The sample with nothing said of span and bounds, its first incident on each of some days. */
function compiled(whens: readonly string[], change: Partial<AuthoredFiles> = {}) {
  const files = sampleFiles();
  const { span: _span, bounds: _bounds, ...dataset } = files.dataset;
  const { whenBasis: _basis, related: _related, ...incident } = files.incidents[0]!;
  return compileDataset({
    ...files,
    dataset,
    incidents: whens.map((when, at) => ({ ...incident, id: `incident-${at}`, when })),
    ...change,
  });
}
const zone = createZone('Asia/Baku');

describe('what a dataset leaves out', () => {
  it('is a date that is stated', () => {
    expect(compiled(['2020-10-11']).incidents[0]!.whenBasis).toBe('stated');
    expect(compileDataset(sampleFiles()).incidents.map(({ whenBasis }) => whenBasis)).toEqual([
      'stated',
      'inferred',
    ]);
  });

  it('is a span from the first to the end of the last dated incident', () => {
    const { info } = compiled(['2020-10-20/2020-10-22', '2020-10-11', '../..', '2020-10-12']);
    expect(info.time).toEqual({
      start: zone.fromWall(2020, 10, 11),
      end: zone.fromWall(2020, 10, 23),
    });
  });

  it('is a span of whole days, whatever the clock times', () => {
    const { info } = compiled(['2020-10-11T08:30:00+04:00', '2020-10-12T23:10:05+04:00']);
    expect(info.time).toEqual({
      start: zone.fromWall(2020, 10, 11),
      end: zone.fromWall(2020, 10, 13),
    });
  });

  it('is the first day of 1970 where nothing has a date', () => {
    const start = zone.fromWall(1970, 1, 1);
    for (const whens of [[], ['../..']])
      expect(compiled(whens).info.time).toEqual({ start, end: start + DAY });
  });

  it('is a box that holds all places, none of them outside; else the world', () => {
    const { info, places } = compiled([]);
    expect(places.length).toBeGreaterThan(1);
    for (const place of places) {
      expect(contains(info.bounds, place)).toBe(true);
      expect(place.outside).toBe(false);
    }
    const none = { type: 'FeatureCollection' as const, features: [] };
    expect(compiled([], { places: none, outlines: none }).info.bounds).toEqual([
      [-180, -85],
      [180, 85],
    ]);
  });

  it('is a vocabulary with press, witness and other', () => {
    const { info } = compiled([]);
    expect(info.parties.map(({ id }) => id)).toEqual([
      'armenia',
      'azerbaijan',
      'nagorno-karabakh',
      'third-party',
      'press',
      'witness',
    ]);
    expect(info.groups.at(-1)).toMatchObject({ id: 'other', mark: 'dot' });
  });
});

it('says which places lie outside bounds across the 180th meridian', () => {
  const files = sampleFiles();
  const [place] = files.places.features;
  const at = (id: string, lng: number): typeof place => ({
    ...place!,
    geometry: { type: 'Point', coordinates: [lng, 0] },
    properties: { ...place!.properties, id },
  });
  const { places } = compileDataset({
    ...files,
    dataset: {
      ...files.dataset,
      bounds: [
        [170, -10],
        [-170, 10],
      ],
    },
    incidents: [],
    outlines: { type: 'FeatureCollection', features: [] },
    places: {
      type: 'FeatureCollection',
      features: [at('west', 175)!, at('east', -175)!, at('far', 0)!],
    },
  });
  expect(places.map(({ id, outside }) => [id, outside])).toEqual([
    ['west', false],
    ['east', false],
    ['far', true],
  ]);
});
