import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Row } from '../dataset/indexes/columns.ts';
import { nameIn } from '../evidence/name-in.ts';
import type { Place } from '../evidence/model.ts';
import { DataText } from '../messages/DataText.tsx';
import { useMessages } from '../messages/messages-context.tsx';
import type { Rows } from '../state/selection/matching.ts';
import { useViewActions } from '../state/store-context.tsx';
import { inReadingOrder } from '../state/reading-order.ts';
import { placeAt } from '../state/selectors.ts';
import { shownAt } from '../state/places.ts';
import { useDataset, useIncident, useIncidentsShown } from '../state/selection/shown.ts';
import { Awaited } from './Awaited.tsx';
import { HiddenNote } from './HiddenNote.tsx';
import { IncidentAccounts } from './IncidentAccounts.tsx';
import { ReaderHead } from './ReaderHead.tsx';
import type { ReadingSteps } from './ReaderHead.tsx';
import { RelatedIncidents } from './RelatedIncidents.tsx';

/** The reader open on one incident; its steps lead through those shown at the same place. */
export function OpenIncident({ row, back }: { row: Row; back: ReactNode }) {
  const words = useMessages();
  const dataset = useDataset();
  const actions = useViewActions();
  const place = placeAt(dataset, row);
  const { incident, error, retry } = useIncident(row);
  return (
    <>
      <ReaderHead back={back} steps={useSteps(row, place)}>
        {place ? (
          <button
            type="button"
            className="reader__place"
            onClick={() => actions.openPlace(place.id)}
          >
            <DataText {...nameIn(place.names, words.language)} />
          </button>
        ) : (
          <span className="reader__place">{words.placeUnknown}</span>
        )}
      </ReaderHead>
      <HiddenNote key={row} row={row} />
      <div key={`read ${row}`} className="reader__incident">
        {incident ? (
          <>
            <IncidentAccounts incident={incident} zone={dataset.zone} lookup={dataset} level={2} />
            <RelatedIncidents incident={incident} />
          </>
        ) : (
          <Awaited error={error} retry={retry} />
        )}
      </div>
    </>
  );
}

/** Steps among those shown at its place, in reading order; among all shown, in order of time, where it has no place. */
function useSteps(row: Row, place: Place | null): ReadingSteps {
  const dataset = useDataset();
  const actions = useViewActions();
  const shown = useIncidentsShown();
  const rows = useMemo((): Pick<Rows, 'length' | 'at' | 'indexOf'> => {
    const code = place && dataset.placeCodes.get(place.id);
    if (typeof code !== 'number') return shown;
    const here = inReadingOrder(dataset, shownAt(dataset, shown, code));
    return { length: here.length, at: (index) => here[index]!, indexOf: (of) => here.indexOf(of) };
  }, [dataset, shown, place]);
  const at = rows.indexOf(row);
  const stepTo = (index: number): (() => void) | undefined =>
    at >= 0 && index >= 0 && index < rows.length
      ? () => actions.openRow(rows.at(index))
      : undefined;
  return {
    at: at < 0 ? null : at + 1,
    of: rows.length,
    previous: stepTo(at - 1),
    next: stepTo(at + 1),
  };
}
