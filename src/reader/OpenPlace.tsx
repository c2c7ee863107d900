import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Row } from '../dataset/indexes/columns.ts';
import { nameIn } from '../evidence/name-in.ts';
import { DataText } from '../messages/DataText.tsx';
import { useMessages } from '../messages/messages-context.tsx';
import type { Opened } from '../state/selectors.ts';
import { useDataset, useIncident } from '../state/selection/shown.ts';
import { isOverRow } from '../state/reading-order.ts';
import { AlsoAtPoint } from './AlsoAtPoint.tsx';
import { Awaited } from './Awaited.tsx';
import { focusReader } from './focus-reader.ts';
import { NoneHere } from './HiddenNote.tsx';
import { IncidentAccounts } from './IncidentAccounts.tsx';
import { PlaceFacts } from './PlaceFacts.tsx';
import { ReaderHead } from './ReaderHead.tsx';
import { useScrollSteps } from './useScrollSteps.ts';

/** The incidents of a place that are read at once; more come when they are asked for. */
const AT_ONCE = 20;

interface Props {
  readonly opened: Extract<Opened, { kind: 'place' }>;
  readonly back: ReactNode;
}

/** The reader open on a place: what is shown there, one incident below the other; its steps scroll to the next. */
export function OpenPlace({ opened: { place, rows, total }, back }: Props) {
  const words = useMessages();
  const dataset = useDataset();
  const over = rows.filter((row) => isOverRow(dataset, row)).length;
  const [most, setMost] = useState(AT_ONCE);
  const passages = useRef<HTMLDivElement>(null);
  const read = rows.slice(0, most);
  const steps = useScrollSteps(passages, {
    drawn: read.length,
    of: rows.length,
    onMore: () => setMost(most + AT_ONCE),
  });
  return (
    <>
      <ReaderHead back={back} steps={steps}>
        <h2 className="reader__place">
          <DataText {...nameIn(place.names, words.language)} />
        </h2>
      </ReaderHead>
      <PlaceFacts place={place} shown={rows.length} over={over} total={total} />
      <AlsoAtPoint place={place} />
      {rows.length === 0 && <NoneHere place={place} />}
      <div ref={passages}>
        {read.map((row) => (
          <div key={row} className="reader__incident">
            <PlaceIncident row={row} />
          </div>
        ))}
      </div>
      {rows.length > most && (
        <button
          type="button"
          className="button"
          onClick={({ currentTarget }) => {
            setMost(most + AT_ONCE);
            if (rows.length <= most + AT_ONCE) focusReader(currentTarget);
          }}
        >
          {words.moreHere(Math.min(AT_ONCE, rows.length - most), rows.length - most)}
        </button>
      )}
    </>
  );
}

function PlaceIncident({ row }: { row: Row }) {
  const dataset = useDataset();
  const { incident, error, retry } = useIncident(row);
  if (!incident) return <Awaited error={error} retry={retry} />;
  return <IncidentAccounts incident={incident} zone={dataset.zone} lookup={dataset} level={3} />;
}
