import { describe, expect, it } from 'vitest';
import type { LngLat } from '../../../geo/lng-lat.ts';
import { sampleFiles } from '../../../testing/sample-files.ts';
import type { Breakable } from '../../../testing/sample-files.ts';
import type { Atlas } from '../../../geo/atlas.ts';
import { describeFinding, describeNote } from '../../finding.ts';
import { checkInvariants } from '../../invariants.ts';
import type { AuthoredFiles } from '../../model.ts';

/** A world of one land, from 40° to 50° E and from 10° to 30° N, where every place has its name. */
const isLand = ({ lng, lat }: LngLat): boolean => lng >= 40 && lng <= 50 && lat >= 10 && lat <= 30;
const NAMED: Atlas = {
  nearNamesakes: (points) => points.map(({ names, ...at }) => names[0] !== 'Mine' && isLand(at)),
  isLand,
  isOpenSea: (at) => !isLand(at),
};
const NAMELESS: Atlas = { ...NAMED, nearNamesakes: (points) => points.map(() => false) };

interface Written {
  readonly at: readonly [number, number];
  readonly name?: string;
  readonly kind?: string;
}

/** What is said of places in a dataset that states no bounds. */
function told(places: readonly Written[], atlas: Atlas | null, bounds?: unknown): string[] {
  const files: Breakable = sampleFiles();
  const [ganja] = files['places'].features;
  files['dataset'].bounds = bounds;
  files['outlines'].features = [];
  files['places'].features = places.map(({ at, name = 'Ganja', kind = 'town' }, index) => ({
    ...ganja,
    geometry: { type: 'Point', coordinates: at },
    properties: { ...ganja.properties, id: `p${index}`, names: { en: name }, kind },
  }));
  const { findings, notes } = checkInvariants(files as AuthoredFiles, { atlas });
  return [...findings.map(describeFinding), ...notes.map(describeNote)].filter((text) =>
    /^geo\/places\.geojson.*(?:other way|other places|longitude)/.test(text),
  );
}

const RIGHT = [
  [41, 20],
  [44, 22],
  [46, 21],
  [49, 25],
] as const;
const right = RIGHT.map((at): Written => ({ at }));
const swapped = RIGHT.map(([lng, lat]): Written => ({ at: [lat, lng] }));
const at = 'geo/places.geojson /features/0/geometry/coordinates';

describe('places that are all the other way round', () => {
  it('are found by the places of their names', () => {
    expect(told(swapped, NAMED)).toEqual([
      `${at}: got Ganja at [20,41]: 4 of 4 places lie near the places of their names only with the numbers the other way round, and none only as they are, expected [longitude, latitude] in degrees; write [41,20] here, and all others so; where the places are right, give the dataset bounds that hold them`,
    ]);
  });

  it('are found where there is but one', () => {
    expect(told(swapped.slice(0, 1), NAMED)).toHaveLength(1);
  });

  it('are found among places that nobody knows', () => {
    const mine = RIGHT.map(([lng, lat]): Written => ({ at: [lat, lng], name: 'Mine' }));
    expect(told([...mine, ...swapped], NAMED)).toEqual([expect.stringContaining('4 of 8 places')]);
  });

  it('are one finding with some that are right, which are not taken for swapped', () => {
    expect(told([...swapped, right[0]!], NAMED)).toEqual([
      expect.stringContaining('4 of 5 places lie near the places of their names'),
    ]);
  });

  it('are found by the sea, where they are towns', () => {
    expect(told(swapped, NAMELESS)).toEqual([
      expect.stringContaining(
        'got Ganja at [20,41]: 4 of 4 places lie in the open sea, and on land with the numbers the other way round, expected',
      ),
    ]);
  });

  it.each([1, 2])('are noted by the sea, where they are %d towns, of an island maybe', (count) => {
    const [found, ...others] = told(swapped.slice(0, count), NAMELESS);
    expect(found).toContain(`${at}: note: Ganja at [20,41]: ${count} of ${count} place`);
    expect(others).toEqual([]);
  });

  it('are noted by the sea, where they may be ships', () => {
    const ships = swapped.map((place) => ({ ...place, kind: 'point' }));
    expect(told(ships, NAMELESS)).toEqual([
      `${at}: note: Ganja at [20,41]: 4 of 4 places lie in the open sea, and on land with the numbers the other way round: longitude comes first; where the places are right, give the dataset bounds that hold them`,
    ]);
  });
});

describe('nothing is said of places', () => {
  it.each<[string, readonly Written[], Atlas | null]>([
    ['that are right', right, NAMED],
    ['that are right, and that nobody knows', right, NAMELESS],
    ['where the world is not known', swapped, null],
    ['that are in the sea either way', [{ at: [-30, 40] }, { at: [-32, 41] }], NAMELESS],
    [
      'that would lie at the south pole',
      [{ at: [-70, 20] }, { at: [-75, 30] }],
      {
        ...NAMELESS,
        isLand: ({ lat }) => lat < -60,
      },
    ],
    ['whose two ways are one', [{ at: [20, 20] }, { at: [21, 20.5] }], NAMED],
    ['that can’t be the other way round', [{ at: [120, 20] }, { at: [130, 30] }], NAMED],
    [
      'of which one in many is near a namesake by chance',
      [
        ...swapped.slice(0, 1),
        ...Array.from({ length: 19 }, (): Written => ({ at: [45, 25], name: 'Mine' })),
      ],
      { ...NAMED, isOpenSea: () => false },
    ],
  ])('%s', (_, places, atlas) => {
    const found = told(places, atlas).filter((text) => text.includes('other way round'));
    expect(found).toEqual([]);
  });

  it('whose bounds hold them', () => {
    const bounds = [
      [15, 38],
      [30, 52],
    ];
    expect(told(swapped, NAMED, bounds)).toEqual([]);
  });
});
