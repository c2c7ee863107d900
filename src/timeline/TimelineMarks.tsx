import { memo, useMemo, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { groupOf } from '../evidence/categories.ts';
import { useMessages } from '../messages/react.tsx';
import { useViewActions, useViewState } from '../state/react.tsx';
import { useDataset } from '../state/shown.ts';
import { formatWhen } from '../time/format.ts';
import { pressOnKey } from '../ui/activate.ts';
import { SHAPES } from '../ui/shapes.ts';
import type { TimelineMark } from './layout-marks.ts';

interface Props {
  readonly layout: readonly TimelineMark[];
  /** The upper edge of the space for marks, CSS pixels from the top of the plot. */
  readonly top: number;
  readonly shownIds: ReadonlySet<string>;
}

/** Every incident's mark; one stop of the Tab key, arrows go from mark to mark in order of time. */
export function TimelineMarks({ layout, top, shownIds }: Props) {
  const words = useMessages();
  const group = useRef<SVGGElement>(null);
  const marks = useMemo(
    () => layout.toSorted((a, b) => a.incident.time.start - b.incident.time.start || a.x - b.x),
    [layout],
  );
  const openId = useViewState((state) => state.view.incident);
  const highlighted = useViewState((state) => state.highlight);
  const tabStop =
    marks.find((mark) => mark.incident.id === openId) ??
    marks.find((mark) => shownIds.has(mark.incident.id));

  const onKeyDown = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    const elements = [...(group.current?.querySelectorAll<SVGGElement>('[data-mark]') ?? [])];
    const at = elements.indexOf(document.activeElement as SVGGElement);
    if (at < 0) return;
    event.preventDefault();
    elements[at + by]?.focus();
  };

  return (
    <g ref={group} role="group" aria-label={words.timelineMarks} onKeyDown={onKeyDown}>
      {marks.map((mark) => (
        <Mark
          key={mark.incident.id}
          mark={mark}
          top={top}
          shown={shownIds.has(mark.incident.id)}
          open={mark.incident.id === openId}
          lit={
            highlighted !== null &&
            (highlighted.incident === null
              ? highlighted.place === mark.incident.place
              : highlighted.incident === mark.incident.id)
          }
          tabStop={mark === tabStop}
        />
      ))}
    </g>
  );
}

interface MarkProps {
  readonly mark: TimelineMark;
  readonly top: number;
  readonly shown: boolean;
  readonly open: boolean;
  readonly lit: boolean;
  readonly tabStop: boolean;
}

const Mark = memo(function Mark({ mark, top, shown, open, lit, tabStop }: MarkProps) {
  const words = useMessages();
  const { zone } = useDataset();
  const actions = useViewActions();
  const { incident, x, size, whisker } = mark;
  const tone = groupOf(incident.category);
  const y = top + mark.y;
  const state = `${shown ? '' : ' is-ghost'}${open ? ' is-open' : ''}${lit ? ' is-lit' : ''}`;
  const highlight = (): void =>
    actions.setHighlight({ place: incident.place, incident: incident.id });
  return (
    <g
      data-mark={incident.id}
      role="button"
      tabIndex={tabStop ? 0 : -1}
      className={`mark tone-${tone}${state}`}
      aria-label={words.timelineMark(
        incident.title,
        formatWhen(incident.time, zone, words.calendar),
      )}
      onClick={() => actions.openIncident(incident.id)}
      onKeyDown={pressOnKey(() => actions.openIncident(incident.id))}
      onPointerEnter={highlight}
      onPointerLeave={() => actions.setHighlight(null)}
      onFocus={highlight}
      onBlur={() => actions.setHighlight(null)}
    >
      {whisker && (
        <path
          className="mark__whisker"
          d={`M${whisker.from} ${y - 2.5}v5m0-2.5H${whisker.to}m0-2.5v5`}
          strokeDasharray={incident.time.form === 'set' ? '2 2' : undefined}
        />
      )}
      <circle className="mark__target" cx={x} cy={y} r={size / 2 + 1} />
      <g transform={`translate(${x} ${y})`}>
        <path
          className="mark__shape"
          d={SHAPES[tone]}
          fillRule="evenodd"
          transform={`scale(${size / 16})`}
        />
      </g>
      <title>
        {words.timelineMark(incident.title, formatWhen(incident.time, zone, words.calendar))}
      </title>
    </g>
  );
});
