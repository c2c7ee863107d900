import { boundsOf } from '../../../geo/resolve-bounds.ts';
import { contains, widthOf } from '../../../geo/lng-lat.ts';
import type { Bounds, LngLat } from '../../../geo/lng-lat.ts';
import { datasetOf } from '../../records/desk-records.ts';
import type { Records } from '../../records/desk-records.ts';

/** So many times as wide or as high, bounds want another ground: a coarser or a finer one. */
const NOTABLY = 2.5;

/**
 * What the desk's map is drawn for: the dataset's own bounds, else what holds its places; with the place that is made.
 * The world where there is none.
 */
export function groundBounds(records: Records, placed: LngLat | null): Bounds {
  const { bounds } = datasetOf(records);
  if (bounds && (!placed || contains(bounds, placed))) return bounds;
  const points = bounds ? cornersOf(bounds) : pointsOf(records);
  return boundsOf(placed ? [...points, placed] : points);
}

/** Whether a ground that was made for bounds does for others no more. */
export function wantsAnother(made: Bounds, now: Bounds): boolean {
  const isHeld = cornersOf(now).every((corner) => contains(widened(made), corner));
  const heights = [made, now].map(([[, south], [, north]]) => north - south) as [number, number];
  const widths = [made, now].map(widthOf) as [number, number];
  const grown = Math.max(widths[0] / widths[1], heights[0] / heights[1]);
  const shrunk = Math.min(widths[0] / widths[1], heights[0] / heights[1]);
  // What has got much smaller both ways may be drawn finer.
  return !isHeld || shrunk > NOTABLY || grown < 1 / NOTABLY;
}

function pointsOf(records: Records): LngLat[] {
  return Array.from(records.place.values(), ({ geometry: { coordinates } }) => {
    const [lng, lat] = coordinates;
    return { lng, lat };
  });
}

function cornersOf([[west, south], [east, north]]: Bounds): LngLat[] {
  return [
    { lng: west, lat: south },
    { lng: east, lat: south },
    { lng: west, lat: north },
    { lng: east, lat: north },
  ];
}

/** As far around the bounds as a ground is about as fine as within them: half of their size. */
function widened(bounds: Bounds): Bounds {
  const [[west, south], [east, north]] = bounds;
  const [across, up] = [widthOf(bounds) / 2, (north - south) / 2];
  if (widthOf(bounds) + 2 * across >= 360)
    return [
      [-180, south - up],
      [180, north + up],
    ];
  const turn = (lng: number): number => ((((lng + 180) % 360) + 360) % 360) - 180;
  return [
    [turn(west - across), south - up],
    [turn(east + across), north + up],
  ];
}
