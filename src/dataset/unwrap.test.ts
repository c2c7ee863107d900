import { describe, expect, it } from 'vitest';
import { compileDataset } from './compile.ts';
import { incidentsOf, decodeDataset } from './dataset.ts';
import { incidentsCsv } from './export/csv.ts';
import { sampleFiles } from '../testing/sample-files.ts';

/** The sample moved to both sides of the 180th meridian. */
function across() {
  const files = sampleFiles();
  files.dataset.bounds = [
    [175, -22],
    [-170, -10],
  ];
  const [east, west] = files.places.features;
  east!.geometry.coordinates = [-175.5, -16];
  west!.geometry.coordinates = [178.25, -17];
  files.outlines.features[0]!.geometry = {
    type: 'MultiPolygon',
    coordinates: [
      [
        [
          [179, -18],
          [180, -18],
          [180, -17],
          [179, -18],
        ],
      ],
      [
        [
          [-180, -18],
          [-179, -18],
          [-180, -17],
          [-180, -18],
        ],
      ],
    ],
  };
  return compileDataset(files);
}

describe('a dataset across the 180th meridian', () => {
  const dataset = decodeDataset(across());

  it('has neighbours side by side, its outlines in one piece, and all within its bounds', () => {
    expect(dataset.places.map(({ lng }) => lng)).toEqual([-175.5, -181.75]);
    const outline = dataset.placeById.get('west')!.outline!.flat(2);
    expect(outline.every(([lng]) => lng >= -181 && lng <= -179)).toBe(true);
    expect(dataset.places.every(({ outside }) => !outside)).toBe(true);
  });

  it('is exported with longitudes within ±180', () => {
    const text = [...incidentsCsv(dataset, incidentsOf(dataset))].join('');
    expect(text).toContain('-175.5,-16');
    expect(text).not.toContain('-181.75');
  });
});
