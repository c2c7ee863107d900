import { useMemo } from 'react';
import { useMessages } from '../messages/react.tsx';
import { useDataset, useSelection } from '../state/shown.ts';
import type { TimeInterval } from '../time/interval.ts';
import { panAxis } from './axis-controller.ts';
import type { Axis } from './useAxis.ts';

/** How far a press goes, as a share of the axis, where the nearest incident is not farther. */
const PAGE = 0.8;

/** How many incidents lie before and after what the axis shows; pressing goes there. */
export function EdgeCounts({ axis }: { axis: Axis }) {
  const words = useMessages();
  const { domain } = useDataset();
  const { matching } = useSelection();
  const { shown, change } = axis;
  const beyond = useMemo(() => {
    const before = { count: 0, nearest: -Infinity };
    const after = { count: 0, nearest: Infinity };
    for (const { time } of matching) {
      if (time.end <= shown.start) {
        before.count += 1;
        before.nearest = Math.max(before.nearest, time.start);
      } else if (time.start >= shown.end) {
        after.count += 1;
        after.nearest = Math.min(after.nearest, time.end);
      }
    }
    return { before, after };
  }, [matching, shown]);
  const go = (by: number): void => change((last: TimeInterval) => panAxis(last, domain, by));
  const page = PAGE * (shown.end - shown.start);
  return (
    <>
      {beyond.before.count > 0 && (
        <button
          type="button"
          className="timeline__edge is-before"
          aria-label={words.earlierIncidents(beyond.before.count)}
          title={words.earlierIncidents(beyond.before.count)}
          onClick={() => go(Math.min(-page, beyond.before.nearest - shown.start))}
        >
          ‹ {words.countOnly(beyond.before.count)}
        </button>
      )}
      {beyond.after.count > 0 && (
        <button
          type="button"
          className="timeline__edge is-after"
          aria-label={words.laterIncidents(beyond.after.count)}
          title={words.laterIncidents(beyond.after.count)}
          onClick={() => go(Math.max(page, beyond.after.nearest - shown.end))}
        >
          {words.countOnly(beyond.after.count)} ›
        </button>
      )}
    </>
  );
}
