import { memo } from 'react';
import type { FocusEvent, PointerEvent } from 'react';
import type { Place } from '../evidence/model.ts';
import { useMessages } from '../messages/react.tsx';
import { useViewState } from '../state/react.tsx';
import { useDataset } from '../state/shown.ts';
import type { PlaceIncidents } from '../state/selectors.ts';
import { openedPlace } from '../state/selectors.ts';
import { SHAPES } from '../ui/shapes.ts';
import type { MarkedPlace } from './arrange.ts';
import { layoutMark } from './mark-layout.ts';

/** What pointing at marks and choosing them does; the same functions for the life of the map. */
export interface MarkActions {
  readonly open: (place: Place) => void;
  readonly point: (place: Place) => void;
  readonly unpoint: () => void;
  /** The keyboard has come to the mark: it must be seen. */
  readonly reveal: (place: Place) => void;
}

interface Props {
  /** What the whole dataset has at the place. */
  readonly all: MarkedPlace;
  /** What the window holds of it. */
  readonly shown: PlaceIncidents | null;
  readonly actions: MarkActions;
  /** The id of the card that tells of the mark, while it is shown. */
  readonly cardId: string | undefined;
}

/** Drawn again only when the window holds other incidents of the place: most of a scrub passes it by. */
export const PlaceMark = memo(
  DrawnMark,
  (last, next) =>
    last.all === next.all &&
    last.actions === next.actions &&
    last.cardId === next.cardId &&
    sameIncidents(last.shown, next.shown),
);

function sameIncidents(a: PlaceIncidents | null, b: PlaceIncidents | null): boolean {
  if (!a || !b) return a === b;
  return (
    a.incidents.length === b.incidents.length &&
    a.incidents.every((incident, at) => incident === b.incidents[at])
  );
}

function DrawnMark({ all, shown, actions, cardId }: Props) {
  const words = useMessages();
  const dataset = useDataset();
  const { place, unit } = all;
  const open = useViewState((state) => openedPlace(dataset, state.view)?.id === place.id);
  const lit = useViewState((state) => state.highlight?.place === place.id);
  if (!shown) {
    const tone = all.groups[0]?.group ?? 'other';
    return (
      <svg
        className={`ghost tone-${tone}`}
        viewBox="-8 -8 16 16"
        width={9}
        height={9}
        aria-hidden="true"
      >
        <path d={SHAPES[tone]} fillRule="evenodd" />
      </svg>
    );
  }
  // Never wider than the room that the whole dataset's mark has been given.
  const { width, height, glyphs } = layoutMark(shown.groups, unit, all.width);
  return (
    <button
      type="button"
      className={`place-mark${shown.groups.length > 1 ? ' is-several' : ''}${open ? ' is-open' : ''}${lit ? ' is-lit' : ''}`}
      data-place={place.id}
      aria-label={words.placeMark(place.names.en, shown.incidents.length)}
      aria-current={open || undefined}
      aria-describedby={cardId}
      onClick={() => actions.open(place)}
      onPointerEnter={(event: PointerEvent) => {
        // A finger that opens the reader has no use for a card on the way.
        if (event.pointerType !== 'touch') actions.point(place);
      }}
      onPointerLeave={actions.unpoint}
      onFocus={(event: FocusEvent) => {
        if (!event.target.matches(':focus-visible')) return;
        actions.point(place);
        actions.reveal(place);
      }}
      onBlur={actions.unpoint}
    >
      <svg width={width} height={height} aria-hidden="true">
        {glyphs.map(({ group, x, y, size }) => (
          <g
            key={group}
            className={`tone-${group}`}
            transform={`translate(${x} ${y}) scale(${size / 16})`}
          >
            <path className="place-mark__halo" d={SHAPES[group]} />
            <path d={SHAPES[group]} fillRule="evenodd" />
          </g>
        ))}
      </svg>
      {shown.incidents.length > 1 && (
        <span className="place-mark__count">{shown.incidents.length}</span>
      )}
    </button>
  );
}
