import { useCallback, useRef } from 'react';
import type { Row } from '../../dataset/indexes/columns.ts';
import { IncidentTitle } from '../../messages/IncidentTitle.tsx';
import { useMessages } from '../../messages/messages-context.tsx';
import { useViewActions } from '../../state/store-context.tsx';
import { useIncident, useSelection } from '../../state/selection/shown.ts';
import { GrowingList } from '../../ui/GrowingList.tsx';
import { useDisclosure } from '../../ui/useDisclosure.ts';

/** The incidents that the axis has no place for: their number, which opens them. */
export function Undated() {
  const words = useMessages();
  const root = useRef<HTMLDivElement>(null);
  const { open, close, id, button, onKeyDown } = useDisclosure(root);
  const { undated } = useSelection();
  const first = useCallback((most: number) => undated.slice(0, most), [undated]);
  if (undated.length === 0) return null;
  return (
    <div
      ref={root}
      className="timeline__undated"
      role="group"
      aria-label={words.undatedCount(undated.length)}
      onKeyDown={onKeyDown}
    >
      <button {...button} type="button" className="link-button">
        {words.undatedCount(undated.length)}
      </button>
      {open && (
        <GrowingList
          id={id}
          className="timeline__undated-list"
          total={undated.length}
          first={first}
          more={words.nextInList}
          item={(row) => <UndatedItem key={row} row={row} onChoose={close} />}
        />
      )}
    </div>
  );
}

interface ItemProps {
  readonly row: Row;
  readonly onChoose: () => void;
}

function UndatedItem({ row, onChoose }: ItemProps) {
  const actions = useViewActions();
  const { incident } = useIncident(row);
  return (
    <li>
      <button
        type="button"
        className="link-button"
        onClick={() => {
          // The list would lie on the reader, which comes, and takes the focus.
          onChoose();
          actions.openRow(row);
        }}
      >
        <IncidentTitle incident={incident} />
      </button>
    </li>
  );
}
