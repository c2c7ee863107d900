import { widthOf } from '../../geo/lng-lat.ts';
import { FILES } from '../files.ts';
import { pointerTo, show } from '../finding.ts';
import type { AuthoredFiles } from '../model.ts';
import type { Report, Rule } from './rule.ts';

type Position = readonly [lng: number, lat: number];

/**
 * The bounds enclose something. A place beyond them that would lie within them with its numbers the other way round has
 * them so; other places beyond them are listed. A far place is often right (talks in a capital), and as often a
 * slipped digit: worth a look, never a finding. Without bounds, what lies near most places takes their part: a swap is found
 * where the place as it is lies nowhere near, else no more than likely.
 */
export const datasetBounds: Rule = ({ files }, report) => {
  const { bounds } = files.dataset;
  if (!bounds) {
    findSwaps(files, report);
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

/** The fewest places that show where a dataset's places lie. */
const FEWEST = 4;
/** How far from the middle a place may always lie, degrees, and in distances of a middling place. */
const NEAR = 5;
const SPREAD = 4;
/** How many times as far a place lies that is nowhere near. */
const FAR = 3;

function findSwaps({ places }: AuthoredFiles, report: Report): void {
  const positions = places.features.map(({ geometry }): Position => geometry.coordinates);
  if (positions.length < FEWEST) return;
  const farness = ([0, 1] as const).map((axis) => {
    const values = positions.map((position) => position[axis]);
    const middle = median(values);
    const reach = Math.max(NEAR, SPREAD * median(values.map((value) => Math.abs(value - middle))));
    return (value: number): number => Math.abs(value - middle) / reach;
  });
  /** In how far places reach from their middle, on the axis on which it is farther. */
  const farnessOf = (position: Position): number =>
    Math.max(...farness.map((far, axis) => far(position[axis]!)));
  positions.forEach((position, index) => {
    const [lng, lat] = position;
    const far = farnessOf(position);
    if (far <= 1 || farnessOf([lat, lng]) > 1) return;
    const pointer = pointerTo('features', index, 'geometry', 'coordinates');
    const swapped = show([lat, lng]);
    if (far > FAR) {
      const got = `${show(position)}, far from the other places`;
      const cure = `write ${swapped}, which lies among them; where the place is right, give the dataset bounds that hold it`;
      report.finding(FILES.places, pointer, got, '[longitude, latitude] in degrees', cure);
      return;
    }
    const text = `${show(position)} lies far from the other places, and ${swapped} among them: longitude comes first`;
    report.note(FILES.places, pointer, text);
  });
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
