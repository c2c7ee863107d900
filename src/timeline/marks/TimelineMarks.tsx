import { memo, useState } from 'react';
import { categoryAt } from '../../dataset/indexes/columns.ts';
import type { Row } from '../../dataset/indexes/columns.ts';
import type { Party } from '../../evidence/vocabulary.ts';
import { useMessages } from '../../messages/messages-context.tsx';
import { categoryName, partyName } from '../../messages/vocabulary-names.ts';
import { useViewActions } from '../../state/store-context.tsx';
import { placeAt } from '../../state/selectors.ts';
import { useDataset, useIncident } from '../../state/selection/shown.ts';
import { formatWhen } from '../../time/format.ts';
import { pressOnKey } from '../../ui/activate.ts';
import { shapeAt } from '../../ui/shapes.ts';
import type { ElementSize } from '../../ui/useElementSize.ts';
import type { Denial } from '../lanes/party-lanes.ts';
import type { MarkSubject, TimelineMark } from './layout-marks.ts';
import type { Extent } from './extent.ts';
import { softFill } from './SoftFills.tsx';

/**
 * What every element that stands for an incident on the timeline has: its name, and what pressing and pointing do. The
 * words of one that nobody has looked at may not be here: until somebody points at it, it is named by its category.
 */
export function useMarkProps({ row, time }: Pick<MarkSubject, 'row' | 'time'>, voice?: Voice) {
  const words = useMessages();
  const dataset = useDataset();
  const actions = useViewActions();
  const [wanted, setWanted] = useState(false);
  const { incident } = useIncident(row, wanted);
  const title = incident?.title ?? categoryName(categoryAt(dataset, row), words).text;
  const name = words.timelineMark(title, formatWhen(time, dataset.zone, words.calendar));
  const label = voice
    ? words.laneMark(name, partyName(voice.party, words).text, voice.denial)
    : name;
  const open = (): void => actions.openRow(row);
  const point = (): void => {
    setWanted(true);
    const place = placeAt(dataset, row)?.id ?? null;
    actions.setHighlight({ place, incident: incident?.id ?? null });
  };
  const unpoint = (): void => actions.setHighlight(null);
  return {
    'data-mark': incident?.id ?? '',
    'data-row': row,
    role: 'button',
    'aria-label': label,
    onClick: open,
    onKeyDown: pressOnKey(open),
    onPointerEnter: point,
    onPointerLeave: unpoint,
    onFocus: point,
    onBlur: unpoint,
  };
}

/** Whose word on an incident a mark stands for, where it doesn't stand for the incident. */
interface Voice {
  readonly party: Party;
  /** How the party denies it, where it does nothing else. */
  readonly denial: Denial | null;
}

interface Props {
  readonly marks: readonly TimelineMark[];
  /** The upper edge of the space for marks, CSS pixels from the top of the plot. */
  readonly top: number;
  /** The plot's size, CSS pixels. */
  readonly size: ElementSize;
  /** The id that the soft fills' ids begin with. */
  readonly fills: string;
  /** The lane that the marks lie in: whose it is, and what that party denies. */
  readonly lane?: { readonly party: Party; readonly denied: ReadonlyMap<Row, Denial> };
}

/** Parts of a bar that are lower have no line between them: it would be most of what is seen. CSS pixels. */
const LOW_PART = 4;

/** A browser repaints an SVG as a whole: a move of the window changes marks in one or two layers of so many. */
const MARKS_A_LAYER = 60;

/** Every incident's mark: a dot, a whisker with a dot, or a part of a bar. What the view does to them is `bindMarkStates`'s. */
export const TimelineMarks = memo(function TimelineMarks({ marks, top, size, fills, lane }: Props) {
  const layers = Array.from({ length: Math.ceil(marks.length / MARKS_A_LAYER) }, (_, at) =>
    marks.slice(at * MARKS_A_LAYER, (at + 1) * MARKS_A_LAYER),
  );
  return layers.map((layer, at) => (
    <svg
      key={at}
      className={`timeline__layer${lane ? ' lanes__marks' : ''}`}
      width={size.width}
      height={size.height}
    >
      {layer.map((mark) => (
        <Mark
          key={mark.subject.row}
          subject={mark.subject}
          x={mark.x}
          y={top + mark.y}
          size={mark.size}
          bar={mark.bar}
          whisker={mark.whisker}
          fills={fills}
          {...(lane && {
            voice: { party: lane.party, denial: lane.denied.get(mark.subject.row) ?? null },
          })}
        />
      ))}
    </svg>
  ));
});

interface MarkProps {
  readonly subject: MarkSubject;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly bar: TimelineMark['bar'];
  readonly whisker: TimelineMark['whisker'];
  readonly fills: string;
  readonly voice?: Voice;
}

function Mark({ subject, x, y, size, bar, whisker, fills, voice }: MarkProps) {
  const { mark, tone } = useDataset().vocabulary.groups[subject.group]!;
  const { time } = subject;
  const isOver = subject.over;
  const { form, approximate, uncertain } = time;
  const soft = approximate || uncertain ? softFill(fills, tone) : undefined;
  const props = useMarkProps(subject, voice);
  return (
    <g
      className={`mark tone-${tone}${isOver ? ' is-over' : ''}${voice?.denial ? ' is-denial' : ''}`}
      {...props}
    >
      {whisker && (
        <>
          <rect
            className="mark__reach"
            x={whisker.from}
            y={y - whisker.height / 2}
            width={whisker.to - whisker.from}
            height={whisker.height}
          />
          <Whisker
            extent={whisker}
            y={y}
            set={!isOver && form !== 'interval'}
            soft={soft !== undefined}
          />
        </>
      )}
      {bar === null ? (
        <>
          <circle className="mark__target" cx={x} cy={y} r={size / 2 + 1} />
          <path
            className="mark__shape"
            d={shapeAt(mark, x, y, size)}
            fillRule="evenodd"
            fill={isOver ? undefined : soft}
          />
        </>
      ) : (
        <rect
          className={`mark__shape mark__part${size < LOW_PART ? ' is-low' : ''}`}
          x={x - bar.width / 2}
          y={y - size / 2}
          width={bar.width}
          height={size}
          fill={soft}
        />
      )}
      {voice?.denial && (
        <path
          className="mark__denial"
          d={`M${x - size / 2} ${y + size / 2}l${size} ${-size}`}
          strokeDasharray={voice.denial === 'in-general' ? '2 2' : undefined}
        />
      )}
    </g>
  );
}

/** How long the end of an approximate whisker takes to fade, and how many steps it has, CSS pixels. */
const FADE = 12;
const FADES = [0.15, 0.4, 0.7];

/** A line over the time an incident may lie in: ends with a bar, dotted for a set, fading out where only about known. */
function Whisker({
  extent: { from, to, cutStart, cutEnd },
  y,
  set,
  soft,
}: {
  extent: Extent;
  y: number;
  set: boolean;
  soft: boolean;
}) {
  if (soft) {
    const step = Math.min(FADE, (to - from) / 2) / FADES.length;
    const inner = step * FADES.length;
    return (
      <g className="mark__whisker">
        {FADES.map((opacity, at) => (
          <path
            key={opacity}
            opacity={opacity}
            d={`M${from + at * step} ${y}h${step}M${to - (at + 1) * step} ${y}h${step}`}
          />
        ))}
        <path d={`M${from + inner} ${y}H${to - inner}`} />
      </g>
    );
  }
  const bar = 'v-2.5v5v-2.5';
  const d = `M${from} ${y}${cutStart ? '' : bar}H${to}${cutEnd ? '' : bar}`;
  return <path className="mark__whisker" d={d} strokeDasharray={set ? '2 2' : undefined} />;
}
