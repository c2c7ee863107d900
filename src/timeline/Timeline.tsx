import { useMemo, useRef, useState } from 'react';
import { useMessages } from '../messages/react.tsx';
import { useViewStore } from '../state/react.tsx';
import { createKeyRun } from '../state/key-run.ts';
import { Chapters } from './chapters/Chapters.tsx';
import type { TimelineSize } from './geometry.ts';
import { Icon } from './Icon.tsx';
import { partiesWithLanes } from './lanes/usePartyLanes.ts';
import { TimelineBar } from './TimelineBar.tsx';
import { TimelinePlot } from './TimelinePlot.tsx';
import { useAxis } from './useAxis.ts';
import { usePlayer } from './usePlayer.ts';
import { createWindowController } from './window-controller.ts';

export { Chapters };
export type { TimelineSize };

export interface TimelineProps {
  readonly size: TimelineSize;
  readonly reducedMotion: boolean;
  /** Whether a wheel without Ctrl scrolls the page. */
  readonly cooperative: boolean;
  /** Asks for more of the timeline than the `bar`; without it, the bar has no button for that. */
  readonly onExpand?: () => void;
}

/** The timeline: when each incident is reported to have happened, and the window that all of the page follows. */
export function Timeline({ size, reducedMotion, cooperative, onExpand }: TimelineProps) {
  const words = useMessages();
  const store = useViewStore();
  const { dataset } = store;
  const { domain, zone } = dataset;
  const root = useRef<HTMLElement>(null);
  const controller = useMemo(() => createWindowController(domain, zone), [domain, zone]);
  const [onKeyPress] = useState(() => createKeyRun(store));
  const [byParty, setByParty] = useState(false);
  const hasLanes = useMemo(() => partiesWithLanes(dataset).length > 0, [dataset]);
  const axis = useAxis();
  usePlayer(controller, reducedMotion);
  const split = size === 'full' && hasLanes;
  const parts = { axis, controller, onKeyPress };
  return (
    <section
      ref={root}
      className="timeline"
      data-size={size}
      aria-label={words.timelineRegion}
      tabIndex={-1}
    >
      <TimelineBar
        {...parts}
        size={size}
        timeline={root}
        lanes={split ? { byParty, toggle: () => setByParty(!byParty) } : null}
      />
      <TimelinePlot {...parts} size={size} byParty={split && byParty} cooperative={cooperative} />
      {size === 'full' && <Chapters />}
      {size === 'bar' && onExpand && (
        <button
          type="button"
          className="timeline__expand"
          aria-label={words.expandTimeline}
          title={words.expandTimeline}
          aria-expanded={false}
          onClick={onExpand}
        >
          <Icon name="expand" />
        </button>
      )}
    </section>
  );
}
