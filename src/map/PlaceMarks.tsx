import { useEffect, useMemo, useRef } from 'react';
import { toMercator, toScreen } from '../geo/web-mercator';
import { placesOf } from '../state/selectors';
import { useDataset, useIncidentsShown } from '../state/shown';
import type { CameraFeed, CameraFrame } from './camera-feed';
import { markRadius } from './mark-size';
import { PlaceMark } from './PlaceMark';
import { spreadDiscs } from './spread';

/** A displacement longer than this gets a line back to the point, CSS pixels. */
const LEADER_FROM = 7;

/** A mark at each place of the dataset: a button where the window holds incidents, else a faint ghost. */
export function PlaceMarks({ feed }: { feed: CameraFeed }) {
  const dataset = useDataset();
  const shown = useIncidentsShown();
  const container = useRef<HTMLDivElement>(null);
  const leaders = useRef<SVGPathElement>(null);

  // All of the dataset's places make the arrangement, so that scrubbing never moves a mark.
  const places = useMemo(
    () =>
      placesOf(dataset, dataset.incidents).map((entry) => ({
        ...entry,
        point: toMercator(entry.place),
        radius: markRadius(entry.groups.map(({ count }) => count)),
      })),
    [dataset],
  );
  const shownByPlace = useMemo(
    () => new Map(placesOf(dataset, shown).map((entry) => [entry.place.id, entry])),
    [dataset, shown],
  );

  useEffect(() => {
    const arrange = ({ transform }: CameraFrame): void => {
      const discs = places.map(({ point, radius }) => ({ ...toScreen(point, transform), r: radius }));
      const offsets = spreadDiscs(discs);
      let lines = '';
      const children = container.current?.children;
      discs.forEach(({ x, y }, at) => {
        const { dx, dy } = offsets[at]!;
        const element = children?.[at];
        if (element instanceof HTMLElement) element.style.transform = `translate(${round(x + dx)}px, ${round(y + dy)}px)`;
        if (Math.hypot(dx, dy) > LEADER_FROM) lines += `M${round(x)} ${round(y)}L${round(x + dx)} ${round(y + dy)}`;
      });
      leaders.current?.setAttribute('d', lines);
    };
    return feed.subscribe(arrange);
  }, [feed, places]);

  return (
    <>
      <svg className="map__leaders" aria-hidden="true">
        <path ref={leaders} />
      </svg>
      <div ref={container} className="map__marks">
        {places.map((all) => (
          <div key={all.place.id} className="map__mark">
            <PlaceMark all={all} shown={shownByPlace.get(all.place.id) ?? null} />
          </div>
        ))}
      </div>
    </>
  );
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
