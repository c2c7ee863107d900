import { widthOf } from '../../../geo/lng-lat.ts';
import { FILES } from '../../files.ts';
import { pointerTo, show } from '../../finding.ts';
import type { Rule } from '../rule.ts';
import { mostAreSwapped, someAreSwapped } from './swapped-places.ts';

type Position = readonly [lng: number, lat: number];

/**
 * The bounds enclose something. A place beyond them that would lie within them with its numbers the other way round has
 * them so; other places beyond them are listed. A far place is often right (talks in a capital), and as often a
 * slipped digit: worth a look, never a finding. Without bounds, the world takes their part for most places, and what lies
 * near most places for the others.
 */
export const datasetBounds: Rule = ({ files, atlas }, report) => {
  const { bounds } = files.dataset;
  if (!bounds) {
    if (!mostAreSwapped(files.places, atlas, report)) someAreSwapped(files.places, report);
    return;
  }
  const [[west, south], [east, north]] = bounds;
  if (widthOf(bounds) <= 0 || south >= north) {
    const expected =
      '[[west, south], [east, north]] with south < north; west > east crosses the 180th meridian';
    report.finding(FILES.dataset, '/bounds', show(bounds), expected);
    return;
  }
  const isWithin = ([lng, lat]: Position): boolean =>
    lat >= south &&
    lat <= north &&
    (west < east ? lng >= west && lng <= east : lng >= west || lng <= east);
  files.places.features.forEach(({ geometry: { coordinates }, properties }, index) => {
    if (isWithin(coordinates)) return;
    const [lng, lat] = coordinates;
    const pointer = pointerTo('features', index, 'geometry', 'coordinates');
    if (isWithin([lat, lng])) {
      const got = `${show(coordinates)}, outside the dataset’s bounds`;
      const expected = '[longitude, latitude] in degrees';
      const cure = `write ${show([lat, lng])}, which lies within them; where the place is right, widen the bounds`;
      report.finding(FILES.places, pointer, got, expected, cure);
      return;
    }
    const name = Object.values(properties.names)[0];
    report.note(
      FILES.places,
      pointer,
      `${name} (${lng}, ${lat}) lies outside the dataset’s bounds`,
    );
  });
};
