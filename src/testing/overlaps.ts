import { meet } from '../map/layout/box.ts';
import type { Box } from '../map/layout/box.ts';
import { hasRoom, joinGroups } from '../map/layout/stands.ts';
import type { MapLayout } from '../map/layout/stands.ts';
import { boxOf, middleOf, shapeOf } from '../map/layout/stand-content.ts';

/** The number at a mark's corner, as `drawCount` sets one of a digit or two, CSS pixels. */
const BADGE = { width: 15, height: 15, right: 7, bottom: 6 };

/** What is written on the map: numbers with what they count, names and tags. */
function texts(map: MapLayout): { what: string; box: Box }[] {
  return map.stands.flatMap((stand) => {
    if (!hasRoom(stand)) return [];
    const here = stand.places.map((at) => map.places[at]!);
    const count = here.reduce((sum, place) => sum + place.count, 0);
    const shape = shapeOf(stand, joinGroups(here.map(({ groups }) => groups)), String(count));
    const middle = middleOf(stand, map, map);
    const box = boxOf(stand, middle, shape);
    const what = `${stand.kind} ${here[0]!.place.id}`;
    const badge = {
      x: box.x + box.width + BADGE.right - BADGE.width,
      y: box.y + box.height + BADGE.bottom - BADGE.height,
      width: BADGE.width,
      height: BADGE.height,
    };
    const { label } = stand;
    return [
      ...(shape.tag ? [{ what, box }] : []),
      ...(!shape.tag && count > 1 ? [{ what: `number of ${what}`, box: badge }] : []),
      ...(label
        ? [
            {
              what: `name of ${what}`,
              box: { ...label, x: middle.x + label.x, y: middle.y + label.y },
            },
          ]
        : []),
    ];
  });
}

/** For tests: which texts of a layout lie on one another where everything is shown. */
export function overlaps(map: MapLayout): string[] {
  const all = texts(map);
  return all.flatMap((a, at) =>
    all
      .slice(at + 1)
      .filter((b) => meet(a.box, b.box))
      .map((b) => `${a.what} and ${b.what}`),
  );
}
