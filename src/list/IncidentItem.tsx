import { memo } from 'react';
import { groupOf } from '../evidence/categories.ts';
import { citedSource, sourcesOf } from '../evidence/citation.ts';
import type { Incident } from '../evidence/model.ts';
import { useMessages } from '../messages/react.tsx';
import { useViewActions, useViewState } from '../state/react.tsx';
import { useDataset } from '../state/shown.ts';
import type { ViewState } from '../state/store.ts';
import { formatWhen } from '../time/format.ts';
import { Glyph } from '../ui/Glyph.tsx';

interface Props {
  readonly incident: Incident;
  /** Whether it lies before the window. */
  readonly before: boolean;
  /** Where it stands in a list of which not all is drawn, from 1, and of how many. */
  readonly position?: number;
  readonly of?: number;
}

/** One incident of the list: what, when, where, and whose reports it is from. */
export const IncidentItem = memo(function IncidentItem({ incident, before, position, of }: Props) {
  const words = useMessages();
  const dataset = useDataset();
  const actions = useViewActions();
  // One subscription, for there are hundreds of items: each asks at every move.
  const state = useViewState((now) => stateOf(incident, now));
  const open = state === 'open';
  const place = incident.place === null ? undefined : dataset.placeById.get(incident.place);
  const publishers = sourcesOf(incident).flatMap(
    (id) => citedSource(id, dataset.sourceById)?.publisher ?? [],
  );
  const highlight = (): void =>
    actions.setHighlight({ place: incident.place, incident: incident.id });
  const clear = (): void => actions.setHighlight(null);
  return (
    <article
      className={`item${state ? ` is-${state}` : ''}${before ? ' is-before' : ''}`}
      data-incident={incident.id}
      aria-posinset={position}
      aria-setsize={of}
      onPointerEnter={highlight}
      onPointerLeave={clear}
      onFocus={highlight}
      onBlur={clear}
    >
      <Glyph tone={groupOf(incident.category)} size={15} />
      <div className="item__text">
        <h3 className="item__title">
          <button
            type="button"
            className="item__open"
            data-incident-link={incident.id}
            aria-current={open || undefined}
            onClick={() => actions.openIncident(incident.id)}
          >
            {incident.title}
          </button>
        </h3>
        <p className="item__when">
          {formatWhen(incident.time, dataset.zone, words.calendar)} ·{' '}
          {place ? place.names.en : words.placeUnknown}
          {before && <span className="visually-hidden"> ({words.beforeWindow})</span>}
        </p>
        <p className="item__sources">{words.sourceList([...new Set(publishers)])}</p>
      </div>
    </article>
  );
});

/** How it stands out: by what is open rather than by what is pointed at. */
function stateOf({ id, place }: Incident, { view, highlight }: ViewState): 'open' | 'lit' | null {
  if (view.incident === id) return 'open';
  if (highlight === null) return null;
  const pointed =
    highlight.incident === null ? highlight.place === place : highlight.incident === id;
  return pointed ? 'lit' : null;
}
