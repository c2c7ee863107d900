import { useEffect, useRef } from 'react';
import { nameIn } from '../../evidence/name-in.ts';
import { sourceNamesOf } from '../../evidence/sources/supplied.ts';
import { DataText } from '../../messages/DataText.tsx';
import { IncidentTitle } from '../../messages/IncidentTitle.tsx';
import { useMessages } from '../../messages/messages-context.tsx';
import { sourceNames } from '../../messages/SourceWords.tsx';
import type { Row } from '../../dataset/indexes/columns.ts';
import { whenOf } from '../../dataset/indexes/columns.ts';
import { newestAt } from '../../state/places.ts';
import { useViewState, useViewStore } from '../../state/store-context.tsx';
import { useDataset, useIncident } from '../../state/selection/shown.ts';
import { formatWhen } from '../../time/format.ts';
import type { CameraFeed, CameraFrame } from '../view/camera-feed.ts';
import { placeCard } from './place-card.ts';
import type { Box } from '../layout/box.ts';
import { useFirstEscape } from '../../ui/keys/useEscape.ts';
import { IsolatedParts } from '../../ui/IsolatedParts.tsx';
import type { PointedMark } from './usePointedMark.ts';

export interface MarkCardProps {
  readonly id: string;
  /** The id of the place that it tells of. */
  readonly place: string;
  readonly feed: CameraFeed;
  /** The boxes of all marks in a frame, by place, from the map's upper left corner. */
  readonly boxes: (frame: CameraFrame) => ReadonlyMap<string, Box>;
  readonly actions: PointedMark['actions'];
}

/**
 * What pointing at a mark tells: the place, how many incidents are shown there, the newest of them, and whose reports it
 * is from. As WCAG 1.4.13 asks, the pointer may move onto it, and Escape takes it away, and nothing else with it. It lies
 * below the marks, so that those that it can't avoid are still seen and hit.
 */
export default function MarkCard({ place, ...props }: MarkCardProps) {
  const { dataset, select, updatePlaceIndex } = useViewStore();
  const code = dataset.placeCodes.get(place);
  const newest = useViewState((state) =>
    code === undefined ? null : newestAt(dataset, select(state).shown, code),
  );
  const count = useViewState((state) =>
    code === undefined ? 0 : updatePlaceIndex(state).shown.totals[code]!,
  );
  return newest !== null && <ShownCard place={place} newest={newest} count={count} {...props} />;
}

interface ShownProps extends MarkCardProps {
  readonly newest: Row;
  readonly count: number;
}

function ShownCard({
  id,
  place,
  newest,
  count,
  feed,
  boxes,
  actions: { stay, unpoint, dismiss },
}: ShownProps) {
  const words = useMessages();
  const dataset = useDataset();
  const at = dataset.placeById.get(place);
  const { incident } = useIncident(newest);
  const card = useRef<HTMLDivElement>(null);
  const sources = incident ? sourceNamesOf(incident, dataset.sourceById) : [];

  useEffect(
    () =>
      feed.subscribe((frame) => {
        const element = card.current;
        const all = boxes(frame);
        const mark = all.get(place);
        if (!element || !mark) return;
        const others = [...all].flatMap(([other, box]) => (other === place ? [] : [box]));
        const own = { width: element.offsetWidth, height: element.offsetHeight };
        const { x, y } = placeCard(mark, own, frame.size, others);
        element.style.transform = `translate(${x}px, ${y}px)`;
      }),
    [feed, boxes, place, incident, count],
  );
  useEffect(() => {
    const element = card.current;
    // Not React's, which come with `pointerout`: before the mark hears of its own leaving, which so would have the last word.
    element?.addEventListener('pointerenter', stay);
    element?.addEventListener('pointerleave', unpoint);
    return () => {
      element?.removeEventListener('pointerenter', stay);
      element?.removeEventListener('pointerleave', unpoint);
    };
  }, [stay, unpoint]);
  useFirstEscape(() => {
    // What goes away under the pointer is not told that it leaves.
    if (card.current?.matches(':hover')) unpoint();
    dismiss();
  });

  return (
    <div ref={card} id={id} className="mark-card" role="tooltip">
      {at && <DataText as="b" {...nameIn(at.names, words.language)} />}
      <span className="mark-card__count">{words.newestOf(count)}</span>
      <IncidentTitle as="span" incident={incident} />
      <span className="mark-card__when">
        {formatWhen(whenOf(dataset.columns, newest), dataset.zone, words.calendar)}
      </span>
      <span className="mark-card__sources">
        <IsolatedParts parts={sourceNames(sources)} separator=" · " />
      </span>
    </div>
  );
}
