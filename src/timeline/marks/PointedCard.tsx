import { useId, useLayoutEffect } from 'react';
import type { RefObject } from 'react';
import { categoryAt, whenOf } from '../../dataset/columns.ts';
import type { Row } from '../../dataset/columns.ts';
import { groupOf } from '../../evidence/categories.ts';
import { footingText } from '../../messages/footing.ts';
import { useMessages } from '../../messages/react.tsx';
import { useViewActions } from '../../state/react.tsx';
import { useDataset, useIncident } from '../../state/shown.ts';
import { formatInterval, formatWhen, shortened } from '../../time/format.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import type { Pointed, PointedAt } from './pointed.ts';
import { CARD, usePointed } from './usePointed.ts';

interface Props {
  readonly plot: RefObject<HTMLElement | null>;
  /** Of the plot, CSS pixels. */
  readonly width: number;
  /** What is at a point of the plot; another function whenever something else is drawn. */
  readonly find: (at: PointedAt) => Pointed | null;
}

/** As wide as the stylesheet makes it, and how far it keeps from the plot's end, CSS pixels. */
const WIDTH = 260;
const EDGE = 8;

/** What the mark or bar says that is under the pointer, the finger or the focus: above the plot, of which it hides nothing. */
export function PointedCard({ plot, width, find }: Props) {
  const id = useId();
  const { pointed, pinned, dismiss } = usePointed(plot, find);
  const row = pointed?.span === null ? pointed.rows[0] : undefined;
  useLayoutEffect(() => {
    const focused = document.activeElement;
    if (row === undefined || focused?.getAttribute('data-row') !== String(row)) return;
    focused.setAttribute('aria-describedby', id);
    return () => focused.removeAttribute('aria-describedby');
  }, [row, id]);
  if (!pointed) return null;
  const left = Math.min(Math.max(0, pointed.x - WIDTH / 2), width - WIDTH - EDGE);
  return (
    <div id={id} className={CARD} role={pinned ? 'group' : 'tooltip'} style={{ left }}>
      {row === undefined ? (
        <Several pointed={pointed} onChoose={dismiss} />
      ) : (
        <One row={row} onChoose={dismiss} />
      )}
    </div>
  );
}

interface OneProps {
  readonly row: Row;
  readonly onChoose: () => void;
}

function One({ row, onChoose }: OneProps) {
  const words = useMessages();
  const { columns, zone, speakerById } = useDataset();
  const { incident } = useIncident(row);
  return (
    <>
      <Title row={row} onChoose={onChoose} />
      <p className="pointed__when">{formatWhen(whenOf(columns, row), zone, words.calendar)}</p>
      <p>{incident && footingText(incident, speakerById, words)}</p>
    </>
  );
}

function Several({
  pointed: { rows, count, span },
  onChoose,
}: {
  readonly pointed: Pointed;
  readonly onChoose: () => void;
}) {
  const words = useMessages();
  const { zone } = useDataset();
  const others = count - rows.length;
  return (
    <>
      {span && (
        <p className="pointed__when">
          {words.densityBar(formatInterval(span, zone, shortened(words.calendar)), count)}
        </p>
      )}
      <ul className="pointed__list">
        {rows.map((row) => (
          <li key={row}>
            <Title row={row} onChoose={onChoose} />
          </li>
        ))}
      </ul>
      {others > 0 && rows.length > 0 && <p className="pointed__when">{words.andMore(others)}</p>}
    </>
  );
}

/** What a finger, or a pointer that has come over to the card, presses to open it. */
function Title({ row, onChoose }: OneProps) {
  const words = useMessages();
  const { columns } = useDataset();
  const actions = useViewActions();
  const { incident } = useIncident(row);
  const category = categoryAt(columns, row);
  return (
    <button
      type="button"
      className="pointed__open"
      tabIndex={-1}
      onClick={() => {
        onChoose();
        actions.openRow(row);
      }}
    >
      <Glyph tone={groupOf(category)} size={12} />
      <span>{incident?.title ?? words.categories[category]}</span>
    </button>
  );
}
