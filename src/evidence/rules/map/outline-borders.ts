import { createArea } from '../../../geo/area.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';
import { reach } from '../../../geo/reach.ts';
import type { Reach } from '../../../geo/reach.ts';
import { FILES } from '../../files.ts';
import { pointerTo, show } from '../../finding.ts';
import type { PlaceKind } from '../../model.ts';
import type { Rule } from '../rule.ts';

/**
 * How far across a border an outline may be drawn, metres. A point of the border is known to a step of the basemap's grid
 * (17 m by 10 m at the equator) and one of an outline to four decimals of a degree (11 m), so that one line may stand up to
 * 18 m apart in the two. This is little more, and less than two pixels where the map is nearest.
 */
const TOLERANCE = 25;

/** Parts of one country. A region may lie in several. */
const WITHIN_ONE: ReadonlySet<PlaceKind> = new Set(['district', 'sector']);

/**
 * No outline reaches across a border that the map draws beneath it, out of the country that the place's point lies in:
 * sources differ by kilometres, and a reader takes the difference for a statement. Where an outline may span countries, a
 * crossing is worth a look.
 */
export const outlineBorders: Rule = ({ files, countries }, report) => {
  const places = new Map(
    files.places.features.map((feature) => [feature.properties.id, feature] as const),
  );
  files.outlines.features.forEach(({ geometry, properties }, index) => {
    const place = places.get(properties.place);
    if (!place) return;
    const [lng, lat] = place.geometry.coordinates;
    const home = countries.find(({ area }) => area.has({ lng, lat }));
    if (!home) return;
    const outline = createArea(geometry);
    for (const { code, area } of countries) {
      const found = code === home.code ? null : reach(outline, area, TOLERANCE);
      if (!found) continue;
      const pointer = pointerTo('features', index, 'geometry', 'coordinates');
      const crossing = `the outline of ${show(properties.place)} reaching ${far(found)} into ${code} at ${written(found.at)}`;
      if (WITHIN_ONE.has(place.properties.kind)) {
        const expected = `one that ends at the border of ${home.code}, where the place’s point lies, within ${TOLERANCE} m: cut it off as ${FILES.borders} draws the border`;
        report.finding(FILES.outlines, pointer, crossing, expected);
      } else
        report.note(FILES.outlines, pointer, `${crossing}, and its point lies in ${home.code}`);
    }
  });
};

function far({ metres }: Reach): string {
  return metres < 1000 ? `${Math.round(metres)} m` : `${(metres / 1000).toFixed(1)} km`;
}

/** Degrees, as the files have them. */
function written({ lng, lat }: LngLat): string {
  return `${lng.toFixed(4)}, ${lat.toFixed(4)}`;
}
