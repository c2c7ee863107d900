import { useEffect, useState } from 'react';
import { whenOf } from '../dataset/indexes/columns.ts';
import type { Row } from '../dataset/indexes/columns.ts';
import type { Incident } from '../evidence/model.ts';
import { IncidentTitle } from '../messages/IncidentTitle.tsx';
import { useMessages } from '../messages/messages-context.tsx';
import { useViewActions } from '../state/store-context.tsx';
import { useDataset, useIncident } from '../state/selection/shown.ts';
import { formatWhen } from '../time/format.ts';

export function RelatedIncidents({ incident }: { incident: Incident }) {
  const words = useMessages();
  const rows = useRows(incident.related ?? []);
  if (rows.length === 0) return null;
  return (
    <div className="related">
      <p className="accounts__party-name">{words.relatedIncidents}</p>
      <ul>
        {rows.map((row) => (
          <RelatedIncident key={row} row={row} />
        ))}
      </ul>
    </div>
  );
}

function RelatedIncident({ row }: { row: Row }) {
  const words = useMessages();
  const { columns, zone } = useDataset();
  const { incident } = useIncident(row);
  const actions = useViewActions();
  return (
    <li>
      <button type="button" className="link-button" onClick={() => actions.openRow(row)}>
        <IncidentTitle incident={incident} />
      </button>{' '}
      <span className="related__when">
        {formatWhen(whenOf(columns, row), zone, words.calendar)}
      </span>
    </li>
  );
}

/** The rows of some ids, in order of time, as far as they are known; the others follow once they are. */
function useRows(ids: readonly string[]): Row[] {
  const { details } = useDataset();
  const [, setFound] = useState(0);
  const sought = ids.filter((id) => details.rowOf(id) === undefined).join(' ');
  useEffect(() => {
    if (sought === '') return;
    let here = true;
    const tell = (): void => void (here && setFound((times) => times + 1));
    Promise.all(sought.split(' ').map((id) => details.find(id))).then(tell, tell);
    return () => void (here = false);
  }, [details, sought]);
  return ids.flatMap((id) => details.rowOf(id) ?? []).toSorted((a, b) => a - b);
}
