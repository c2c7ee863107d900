import { memo } from 'react';
import { categoryAt, groupAt, whenOf } from '../dataset/indexes/columns.ts';
import type { Row } from '../dataset/indexes/columns.ts';
import { nameIn } from '../evidence/name-in.ts';
import { sourceNamesOf } from '../evidence/sources/supplied.ts';
import { DataText } from '../messages/DataText.tsx';
import { useMessages } from '../messages/messages-context.tsx';
import { sourceNames } from '../messages/SourceWords.tsx';
import { categoryName } from '../messages/vocabulary-names.ts';
import { useViewActions, useViewState } from '../state/store-context.tsx';
import { placeAt } from '../state/selectors.ts';
import { useDataset, useIncident } from '../state/selection/shown.ts';
import type { ViewState } from '../state/store.ts';
import { formatWhen } from '../time/format.ts';
import { Glyph } from '../ui/Glyph.tsx';
import { IsolatedParts } from '../ui/IsolatedParts.tsx';

interface Props {
  readonly row: Row;
  /** Whether it lies before the window. */
  readonly before: boolean;
  /** Where it stands in a list of which not all is drawn, from 1, and of how many. */
  readonly position?: number;
  readonly of?: number;
}

/** One incident of the list: what, when, where, and whose reports it is from; its words may come a little later. */
export const IncidentItem = memo(function IncidentItem({ row, before, position, of }: Props) {
  const words = useMessages();
  const dataset = useDataset();
  const actions = useViewActions();
  const { incident, error, retry } = useIncident(row);
  const id = incident?.id ?? null;
  const place = placeAt(dataset, row);
  // What it is called until its words are here.
  const category = categoryAt(dataset, row);
  const at = place?.id ?? null;
  // One subscription, for there are hundreds of items: each asks at every move.
  const state = useViewState((now) => stateOf(id, at, now));
  const open = state === 'open';
  const sources = incident ? sourceNamesOf(incident, dataset.sourceById) : [];
  const highlight = (): void => actions.setHighlight({ place: at, incident: id });
  const clear = (): void => actions.setHighlight(null);
  return (
    <article
      className={`item${state ? ` is-${state}` : ''}${before ? ' is-before' : ''}`}
      data-incident={id ?? undefined}
      aria-posinset={position}
      aria-setsize={of}
      aria-busy={incident || error ? undefined : true}
      onPointerEnter={highlight}
      onPointerLeave={clear}
      onFocus={highlight}
      onBlur={clear}
    >
      <Glyph group={groupAt(dataset, row)} size={15} />
      <div className="item__text">
        <h4 className="item__title" dir="auto">
          {incident ? (
            <button
              type="button"
              className="item__open"
              data-incident-link={incident.id}
              aria-current={open || undefined}
              onClick={() => actions.openIncident(incident.id)}
            >
              <DataText text={incident.title} />
            </button>
          ) : error ? (
            <button type="button" className="item__open" onClick={retry}>
              {words.incidentFailedRetry}
            </button>
          ) : (
            <DataText {...categoryName(category, words)} />
          )}
        </h4>
        <p className="item__when">
          {formatWhen(whenOf(dataset.columns, row), dataset.zone, words.calendar)} ·{' '}
          {place ? <DataText {...nameIn(place.names, words.language)} /> : words.placeUnknown}
          {before && <span className="visually-hidden"> ({words.beforeWindow})</span>}
        </p>
        <p className="item__sources">
          <IsolatedParts parts={sourceNames(sources)} separator=" · " />
        </p>
      </div>
    </article>
  );
});

/** How it stands out: by what is open rather than by what is pointed at. */
function stateOf(
  id: string | null,
  place: string | null,
  { view, highlight }: ViewState,
): 'open' | 'lit' | null {
  if (id !== null && view.incident === id) return 'open';
  if (highlight === null) return null;
  const pointed =
    highlight.incident === null
      ? highlight.place !== null && highlight.place === place
      : highlight.incident === id;
  return pointed ? 'lit' : null;
}
