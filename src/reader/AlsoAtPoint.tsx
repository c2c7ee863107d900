import { Fragment, useCallback, useMemo } from 'react';
import type { Place } from '../evidence/model.ts';
import { nameIn } from '../evidence/name-in.ts';
import { DataText } from '../messages/DataText.tsx';
import { useMessages } from '../messages/messages-context.tsx';
import { placesAtPoint } from '../state/places-at-point.ts';
import { useLateViewState, useViewStore } from '../state/store-context.tsx';
import { useDataset } from '../state/selection/shown.ts';
import type { ViewState } from '../state/store.ts';

/** Leads to the other places at a place's point: a pointer finds one mark for all of them. */
export function AlsoAtPoint({ place }: { place: Place }) {
  const words = useMessages();
  const dataset = useDataset();
  const others = useMemo(() => placesAtPoint(dataset, place), [dataset, place]);
  if (others.length === 0) return null;
  return (
    <p className="also-at-point">
      {words.alsoAtPoint}{' '}
      {others.map((code, at) => (
        <Fragment key={code}>
          {at > 0 && ' · '}
          <OtherPlace code={code} />
        </Fragment>
      ))}
    </p>
  );
}

function OtherPlace({ code }: { code: number }) {
  const words = useMessages();
  const { dataset, actions, updatePlaceIndex } = useViewStore();
  const shown = useLateViewState(
    useCallback(
      (state: ViewState) => updatePlaceIndex(state).shown.totals[code]!,
      [updatePlaceIndex, code],
    ),
  );
  const { id, names } = dataset.places[code]!;
  return (
    <button type="button" className="link-button" onClick={() => actions.openPlace(id)}>
      <DataText {...nameIn(names, words.language)} /> {words.countOnly(shown)}
    </button>
  );
}
