import type { Dataset } from '../../dataset/dataset.ts';
import type { Credit, Ground } from '../../state/ground.tsx';

const GEONAMES: Credit = { name: 'GeoNames (CC BY 4.0)', href: 'https://www.geonames.org/' };

/**
 * Whose data a map is drawn from: what lies on it and nothing else. A place may have a number in GeoNames and its point
 * from elsewhere: where it is from, it says itself.
 * @param ground null where the map has none @param relief whether that is drawn
 */
export function creditsOf(
  { info, basemap, places }: Dataset,
  ground: Pick<Ground, 'credits'> | null,
  relief: boolean,
): readonly Credit[] {
  const own = basemap && info.basemap ? [{ name: info.basemap.credit }] : [];
  const points = places.some(({ coordinates }) => /geonames/i.test(coordinates)) ? [GEONAMES] : [];
  const drawn = (ground?.credits ?? []).filter((credit) => relief || credit.relief !== true);
  const all = [...drawn, ...own, ...points];
  return all.filter(({ name }, at) => all.findIndex((other) => other.name === name) === at);
}
