import { useMemo } from 'react';
import { flushSync } from 'react-dom';
import { useMessages } from '../../messages/messages-context.tsx';
import { useDataset, useSelection } from '../../state/selection/shown.ts';
import type { TimeInterval } from '../../time/interval.ts';
import { panAxis } from '../axis/axis-controller.ts';
import type { Axis } from '../axis/useAxis.ts';

/** How far a press goes, as a share of the axis, where the nearest incident is not farther. */
const PAGE = 0.8;

/** How many incidents lie before and after what the axis shows; pressing goes there. */
export function EdgeCounts({ axis }: { axis: Axis }) {
  const words = useMessages();
  const { domain, columns, times } = useDataset();
  const { matching } = useSelection();
  const { shown, change } = axis;
  const { before, after } = useMemo(() => {
    const started = matching.started(times.startedBefore(shown.end));
    return {
      before: matching.ended(times.endedBy(shown.start)),
      after: matching.length - started,
    };
  }, [matching, times, shown]);
  const go = (button: HTMLElement, by: number): void => {
    const timeline = button.closest<HTMLElement>('.timeline');
    flushSync(() => change((last: TimeInterval) => panAxis(last, domain, by)));
    // Where nothing is left there, the button is gone.
    if (!button.isConnected) timeline?.focus({ preventScroll: true });
  };
  const page = PAGE * (shown.end - shown.start);
  return (
    <>
      {before > 0 && (
        <button
          type="button"
          className="timeline__edge is-before"
          aria-label={words.earlierIncidents(before)}
          title={words.earlierIncidents(before)}
          onClick={({ currentTarget }) => {
            const nearest = columns.start[matching.lastToEnd(before)]!;
            go(currentTarget, Math.min(-page, nearest - shown.start));
          }}
        >
          ‹ {words.countOnly(before)}
        </button>
      )}
      {after > 0 && (
        <button
          type="button"
          className="timeline__edge is-after"
          aria-label={words.laterIncidents(after)}
          title={words.laterIncidents(after)}
          onClick={({ currentTarget }) => {
            const nearest = columns.end[matching.at(matching.length - after)]!;
            go(currentTarget, Math.max(page, nearest - shown.end));
          }}
        >
          {words.countOnly(after)} ›
        </button>
      )}
    </>
  );
}
