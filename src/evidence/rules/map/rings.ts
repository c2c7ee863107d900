import { show } from '../../finding.ts';

interface OpenRing {
  /** From the geometry's coordinates. */
  readonly path: readonly number[];
  readonly got: string;
  readonly expected: string;
}

/** The first ring of an area that does not end where it begins; null where all do. */
export function openRing(geometry: {
  readonly type: string;
  readonly coordinates: unknown;
}): OpenRing | null {
  const polygons = (
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  ) as readonly (readonly (readonly number[])[])[][];
  for (const [polygon, rings] of polygons.entries()) {
    for (const [at, ring] of rings.entries()) {
      const [first, last] = [ring[0], ring.at(-1)];
      if (first?.every((degrees, axis) => degrees === last?.[axis])) continue;
      return {
        path: geometry.type === 'Polygon' ? [at] : [polygon, at],
        got: `a ring from ${show(first)} to ${show(last)}`,
        expected: `one that ends where it begins: ${show(first)} at its end too`,
      };
    }
  }
  return null;
}
