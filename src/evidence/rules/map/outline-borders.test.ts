import { expect, it } from 'vitest';
import { createArea } from '../../../geo/area.ts';
import { box } from '../../../testing/geometry/sample-areas.ts';
import type { Country } from '../../country.ts';
import type { Review } from '../../finding.ts';
import { checkInvariants } from '../../invariants.ts';
import { sampleFiles } from '../../../testing/sample-files.ts';
import type { Breakable } from '../../../testing/sample-files.ts';

/** Two countries that meet at 46° E; the sample's outline lies east of it, and touches it. */
const COUNTRIES: readonly Country[] = [
  { code: 'WES', area: createArea(box(40, 35, 46, 45, 'on')) },
  { code: 'EAS', area: createArea(box(46, 35, 50, 45, 'on')) },
];

function reviewed(kind: string, west: number, countries = COUNTRIES): Review {
  const files: Breakable = sampleFiles();
  files['places'].features[1].properties.kind = kind;
  const [ring] = files['outlines'].features[0].geometry.coordinates;
  ring[0][0] = west;
  ring[3][0] = west;
  return checkInvariants(files as ReturnType<typeof sampleFiles>, { countries });
}

const NOTHING: Review = { findings: [], notes: [] };

it.each(['district', 'sector', 'region'])('lets a %s touch the border', (kind) => {
  expect(reviewed(kind, 46)).toEqual(NOTHING);
});

it('lets two files’ precisions differ, and no more', () => {
  expect(reviewed('district', 45.9998)).toEqual(NOTHING);
  expect(reviewed('district', 45.9996).findings).toHaveLength(1);
});

it.each(['district', 'sector'])(
  'finds where the outline of a %s crosses it, and how far',
  (kind) => {
    expect(reviewed(kind, 45.9)).toEqual({
      findings: [
        {
          file: 'geo/outlines.geojson',
          pointer: '/features/0/geometry/coordinates',
          got: 'the outline of "west" reaching 8.5 km into WES at 45.9000, 40.0000',
          expected:
            'one that ends at the border of EAS, where the place’s point lies, within 25 m: cut it off as geo/basemap/basemap.topo.json draws the border',
        },
      ],
      notes: [],
    });
  },
);

it('only tells of a region that lies in several countries', () => {
  expect(reviewed('region', 45.9)).toEqual({
    findings: [],
    notes: [
      {
        file: 'geo/outlines.geojson',
        pointer: '/features/0/geometry/coordinates',
        text: 'the outline of "west" reaching 8.5 km into WES at 45.9000, 40.0000, and its point lies in EAS',
      },
    ],
  });
});

it('has nothing to say where the map draws no countries, or none at the place', () => {
  expect(reviewed('district', 45.9, [])).toEqual(NOTHING);
  expect(reviewed('district', 45.9, COUNTRIES.slice(0, 1))).toEqual(NOTHING);
});
