import { FILES } from '../../files.ts';
import { pointerTo, show } from '../../finding.ts';
import type { PlaceKind } from '../../model.ts';
import type { Rule } from '../rule.ts';
import { openRing } from './rings.ts';

/** The kinds of places that have an outline. */
const OUTLINED: readonly PlaceKind[] = ['district', 'sector', 'region'];

/** An outline is of a place that has one, the only one of it, and its rings are closed. */
export const outlineForms: Rule = ({ files }, report) => {
  const kinds = new Map(
    files.places.features.map(({ properties: { id, kind } }) => [id, kind] as const),
  );
  const outlined = new Set<string>();
  files.outlines.features.forEach(({ geometry, properties: { place } }, index) => {
    const pointer = pointerTo('features', index, 'properties', 'place');
    const kind = kinds.get(place);
    if (kind !== undefined && !OUTLINED.includes(kind)) {
      const expected = `a place that has an outline: a ${OUTLINED.join(', ')}`;
      report.finding(FILES.outlines, pointer, `${show(place)}, a ${kind}`, expected);
    }
    if (outlined.has(place)) {
      const expected = 'one outline of a place: several areas are one MultiPolygon';
      report.finding(FILES.outlines, pointer, `${show(place)} a second time`, expected);
    }
    outlined.add(place);
    const open = openRing(geometry);
    if (open) {
      const at = pointerTo('features', index, 'geometry', 'coordinates', ...open.path);
      report.finding(FILES.outlines, at, open.got, open.expected);
    }
  });
};
