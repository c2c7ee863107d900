import { groupAt, whenOf } from '../dataset/indexes/columns.ts';
import type { Row } from '../dataset/indexes/columns.ts';
import { IncidentTitle } from '../messages/IncidentTitle.tsx';
import { useMessages } from '../messages/messages-context.tsx';
import { useViewActions, useViewState } from '../state/store-context.tsx';
import { useDataset, useIncident } from '../state/selection/shown.ts';
import { formatWhen } from '../time/format.ts';
import { Glyph } from '../ui/Glyph.tsx';
import { GrowingList } from '../ui/GrowingList.tsx';

export interface IncidentRowsProps {
  readonly id?: string;
  /** How many there are, and the first so many of them. */
  readonly total: number;
  readonly first: (most: number) => readonly Row[];
  /** One has been chosen, and is being opened. */
  readonly onChoose?: () => void;
}

/** Incidents that stand in no other list, each a line that opens it. */
export default function IncidentRows({ onChoose, ...list }: IncidentRowsProps) {
  const words = useMessages();
  return (
    <GrowingList
      {...list}
      className="incident-rows"
      more={words.nextInList}
      item={(row) => <IncidentRow key={row} row={row} onChoose={onChoose} />}
    />
  );
}

function IncidentRow({
  row,
  onChoose,
}: {
  readonly row: Row;
  readonly onChoose: (() => void) | undefined;
}) {
  const words = useMessages();
  const dataset = useDataset();
  const { columns, zone } = dataset;
  const actions = useViewActions();
  const { incident } = useIncident(row);
  const isOpen = useViewState(({ view }) => incident !== null && view.incident === incident.id);
  return (
    <li>
      <button
        type="button"
        className="incident-rows__open"
        aria-current={isOpen || undefined}
        onClick={() => {
          onChoose?.();
          actions.openRow(row);
        }}
      >
        <Glyph group={groupAt(dataset, row)} size={12} />
        <span>
          <IncidentTitle incident={incident} />{' '}
          <span className="incident-rows__when">
            {formatWhen(whenOf(columns, row), zone, words.calendar)}
          </span>
        </span>
      </button>
    </li>
  );
}
