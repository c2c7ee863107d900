import type { Dataset } from '../../dataset/dataset.ts';
import { isArea } from '../../evidence/is-area.ts';
import type { Place } from '../../evidence/model.ts';
import { nameIn } from '../../evidence/name-in.ts';
import { mercatorPerMetre, toMercator } from '../../geo/web-mercator.ts';
import type { MercatorPoint } from '../../geo/web-mercator.ts';
import { placesOf } from '../../state/selectors.ts';
import type { PlaceGroups, RowSource } from '../../state/selectors.ts';
import { boxAround, boxAt } from './box.ts';
import type { Box } from './box.ts';
import { labelLines, labelRule, measureLines } from '../basemap/labels.ts';
import type { MeasureLines } from '../basemap/labels.ts';
import { glyphUnit, layoutMark } from '../marks/mark-layout.ts';
import { TAG_FONT } from './tag-layout.ts';

/** A place with what its mark and its name need on the screen, CSS pixels. */
export interface MarkedPlace extends PlaceGroups {
  /** A point of the unit square of Web Mercator. */
  readonly point: MercatorPoint;
  /** As the map writes it. */
  readonly name: string;
  /** The size of one incident's glyph, of `glyphUnit`: the same for every place of the dataset. */
  readonly unit: number;
  /** The size of its mark with all that the dataset has there. */
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly labelWidth: number;
  /** The width of its name in a tag. */
  readonly tagWidth: number;
  /** Whether reports mean somewhere within it, and no point. */
  readonly isArea: boolean;
  /** What an area covers, in the unit square; null where its borders are the basemap's, and for a point. */
  readonly extent: Box | null;
  /** Whether it lies outside the dataset's bounds. */
  readonly isElsewhere: boolean;
}

/** Every place that any of the dataset's incidents, or of some of them, lies at. @param language that of their names */
export function markedPlaces(
  dataset: Dataset,
  language: string,
  measure: MeasureLines = measureLines,
  rows?: RowSource,
): MarkedPlace[] {
  const places = placesOf(dataset, rows);
  // Tags have glyphs of one size: their numbers are written.
  const counts = places
    .filter(({ place }) => !isArea(place))
    .flatMap(({ groups }) => groups.map(({ count }) => count));
  const unit = glyphUnit(Math.max(1, ...counts));
  return places.map((entry) => {
    const { place } = entry;
    const name = nameIn(place.names, language).text;
    const lines = labelLines(name);
    const { width, height } = layoutMark(entry.groups, unit);
    return {
      ...entry,
      point: toMercator(place),
      name,
      unit,
      width,
      height,
      lines,
      labelWidth: Math.ceil(measure(lines, labelRule(place).font)) + 1,
      tagWidth: Math.ceil(measure([name], TAG_FONT)) + 1,
      isArea: isArea(place),
      extent: extentOf(place),
      isElsewhere: place.outside,
    };
  });
}

function extentOf(place: Place): Box | null {
  if (!isArea(place) || place.kind === 'country') return null;
  if (place.outline)
    return boxAround(place.outline.flat(2).map(([lng, lat]) => toMercator({ lng, lat })));
  const radius = place.radiusKm * 1000 * mercatorPerMetre(place.lat);
  return boxAt(toMercator(place), 2 * radius);
}
