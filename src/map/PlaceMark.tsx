import { memo } from 'react';
import type { FocusEvent, PointerEvent } from 'react';
import type { Place } from '../evidence/model.ts';
import { useMessages } from '../messages/react.tsx';
import { useViewState } from '../state/react.tsx';
import { useDataset, usePlaceState } from '../state/shown.ts';
import { openedPlace } from '../state/selectors.ts';
import { shapeAt, SHAPES } from '../ui/shapes.ts';
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
  readonly actions: MarkActions;
  /** The id of the card that tells of the mark, while it is shown. */
  readonly cardId: string | undefined;
}

/**
 * A button where something is shown at the place, a faint ghost where something lies outside the window, nothing where
 * nothing passes the filters. Follows its own place alone: most of a scrub passes it by.
 */
export const PlaceMark = memo(function PlaceMark({ all, actions, cardId }: Props) {
  const words = useMessages();
  const dataset = useDataset();
  const { place, unit } = all;
  const state = usePlaceState(place.id);
  const open = useViewState(({ view }) => openedPlace(dataset, view)?.id === place.id);
  const lit = useViewState(({ highlight }) => highlight?.place === place.id);
  if (!state) return null;
  const { shown, matching, fade } = state;
  if (!shown) {
    const tone = matching.groups[0]?.group ?? 'other';
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
      style={{ left: -width / 2, top: -height / 2 }}
      data-fade={fade || undefined}
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
          <g key={group} className={`tone-${group}`}>
            <path
              className="place-mark__halo"
              d={shapeAt(group, x, y, size)}
              strokeWidth={size / 4}
            />
            <path className="place-mark__glyph" d={shapeAt(group, x, y, size)} fillRule="evenodd" />
          </g>
        ))}
      </svg>
      {shown.incidents.length > 1 && (
        <span className="place-mark__count">{shown.incidents.length}</span>
      )}
    </button>
  );
});
