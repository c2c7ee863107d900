import { FILES } from '../files.ts';
import { pointerTo, show } from '../finding.ts';
import type { Rule } from './rule.ts';

/**
 * The bounds enclose something; places beyond them are listed. A far place is often right (talks in a capital),
 * and as often a slipped digit or latitude and longitude in the wrong order: worth a look, never a finding.
 */
export const datasetBounds: Rule = ({ files }, report) => {
  const [[west, south], [east, north]] = files.dataset.bounds;
  if (west >= east || south >= north) {
    const expected = '[[west, south], [east, north]] with west < east and south < north';
    report.finding(FILES.dataset, '/bounds', show(files.dataset.bounds), expected);
    return;
  }
  files.places.features.forEach(({ geometry, properties }, index) => {
    const [lng, lat] = geometry.coordinates;
    if (lng >= west && lng <= east && lat >= south && lat <= north) return;
    report.note(
      FILES.places,
      pointerTo('features', index, 'geometry', 'coordinates'),
      `${properties.names.en} (${lng}, ${lat}) lies outside the dataset’s bounds`,
    );
  });
};
