import { citedSource, sourcesOf } from '../evidence/citation.ts';
import { useMessages } from '../messages/react.tsx';
import { useViewActions, useViewState } from '../state/react.tsx';
import { useDataset } from '../state/shown.ts';
import type { PlaceIncidents } from '../state/selectors.ts';
import { openedPlace } from '../state/selectors.ts';
import { formatWhen } from '../time/format.ts';
import { SHAPES } from '../ui/shapes.ts';
import { layoutMark } from './mark-layout.ts';

interface Props {
  /** What the whole dataset has at the place. */
  readonly all: PlaceIncidents;
  /** What the window holds of it. */
  readonly shown: PlaceIncidents | null;
}

export function PlaceMark({ all, shown }: Props) {
  const words = useMessages();
  const dataset = useDataset();
  const actions = useViewActions();
  const { place } = all;
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
  const name = place.names.en;
  // Never wider than the room that the whole dataset's mark has been given.
  const { width, height, glyphs } = layoutMark(shown.groups, layoutMark(all.groups).width);
  const highlight = (): void => actions.setHighlight({ place: place.id, incident: null });
  const clear = (): void => actions.setHighlight(null);
  return (
    <>
      <button
        type="button"
        className={`place-mark${shown.groups.length > 1 ? ' is-several' : ''}${open ? ' is-open' : ''}${lit ? ' is-lit' : ''}`}
        data-place={place.id}
        aria-label={words.placeMark(name, shown.incidents.length)}
        aria-current={open || undefined}
        onClick={() => actions.openPlace(place.id)}
        onPointerEnter={highlight}
        onPointerLeave={clear}
        onFocus={highlight}
        onBlur={clear}
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
      {lit && <MarkCard here={shown} />}
    </>
  );
}

/** What pointing at a mark tells: the place, the newest incident there, and whose reports it is from. */
function MarkCard({ here }: { here: PlaceIncidents }) {
  const words = useMessages();
  const dataset = useDataset();
  const newest = here.incidents.at(-1)!;
  const publishers = sourcesOf(newest).flatMap(
    (id) => citedSource(id, dataset.sourceById)?.publisher ?? [],
  );
  return (
    <div className="mark-card" aria-hidden="true">
      <b>{here.place.names.en}</b>
      <span>{newest.title}</span>
      <span className="mark-card__when">
        {formatWhen(newest.time, dataset.zone, words.calendar)}
      </span>
      <span className="mark-card__sources">{words.sourceList([...new Set(publishers)])}</span>
    </div>
  );
}
