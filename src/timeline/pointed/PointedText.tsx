import { categoryAt, groupAt, whenOf } from '../../dataset/indexes/columns.ts';
import type { Row } from '../../dataset/indexes/columns.ts';
import { DataText } from '../../messages/DataText.tsx';
import { Footing } from '../../messages/Footing.tsx';
import { useMessages } from '../../messages/messages-context.tsx';
import { categoryName } from '../../messages/vocabulary-names.ts';
import { useViewActions } from '../../state/store-context.tsx';
import { useDataset, useIncident } from '../../state/selection/shown.ts';
import { formatInterval, formatWhen, shortened } from '../../time/format.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import type { Pointed } from './pointed.ts';

interface Props {
  readonly pointed: Pointed;
  /** One has been chosen, and is being opened. */
  readonly onChoose: () => void;
}

/** The words of the card: an incident's, or the first of a column's and how many there are. */
export default function PointedText({ pointed, onChoose }: Props) {
  const row = pointed.span === null ? pointed.rows[0] : undefined;
  return row === undefined ? (
    <Several pointed={pointed} onChoose={onChoose} />
  ) : (
    <One row={row} onChoose={onChoose} />
  );
}

interface OneProps {
  readonly row: Row;
  readonly onChoose: () => void;
}

function One({ row, onChoose }: OneProps) {
  const words = useMessages();
  const { columns, zone } = useDataset();
  return (
    <>
      <Title row={row} onChoose={onChoose} />
      <p className="pointed__when">{formatWhen(whenOf(columns, row), zone, words.calendar)}</p>
      <Speakers row={row} />
    </>
  );
}

/** Who says so. */
function Speakers({ row }: { row: Row }) {
  const dataset = useDataset();
  const { incident } = useIncident(row);
  return incident && <Footing className="pointed__when" incident={incident} voices={dataset} />;
}

function Several({ pointed: { rows, count, span, isOver }, onChoose }: Props) {
  const words = useMessages();
  const { zone } = useDataset();
  const others = count - rows.length;
  return (
    <>
      {span && (
        <p className="pointed__when">
          {isOver
            ? words.rowOfPeriods(count)
            : words.densityBar(formatInterval(span, zone, shortened(words.calendar)), count)}
        </p>
      )}
      <ul className="pointed__list">
        {rows.map((row) => (
          <li key={row}>
            <Title row={row} onChoose={onChoose} />
            <Speakers row={row} />
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
  const dataset = useDataset();
  const actions = useViewActions();
  const { incident } = useIncident(row);
  return (
    <button
      type="button"
      className="pointed__open"
      onClick={() => {
        onChoose();
        actions.openRow(row);
      }}
    >
      <Glyph group={groupAt(dataset, row)} size={12} />
      <DataText
        as="span"
        {...(incident ? { text: incident.title } : categoryName(categoryAt(dataset, row), words))}
      />
    </button>
  );
}
