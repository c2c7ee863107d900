import { useMemo } from 'react';
import { useMessages } from '../messages/react.tsx';
import { useDataset } from '../state/shown.ts';
import { TimelineBar } from './TimelineBar.tsx';
import { TimelinePlot } from './TimelinePlot.tsx';
import { useAxis } from './useAxis.ts';
import { usePlayer } from './usePlayer.ts';
import { createWindowController } from './window-controller.ts';

export interface TimelineProps {
  readonly reducedMotion: boolean;
  readonly size: 'full' | 'phone' | 'strip' | 'bar';
  readonly onExpand?: () => void;
  /** Whether a wheel without Ctrl scrolls the page. */
  readonly cooperative: boolean;
}

/** The timeline: when each incident is reported to have happened, and the window that all of the page follows. */
export function Timeline({ reducedMotion, size, cooperative }: TimelineProps) {
  const narrow = size !== 'full';
  const words = useMessages();
  const { domain, zone } = useDataset();
  const controller = useMemo(() => createWindowController(domain, zone), [domain, zone]);
  const axis = useAxis();
  usePlayer(controller, reducedMotion);
  return (
    <section className="timeline" aria-label={words.timelineRegion} tabIndex={-1}>
      <TimelineBar axis={axis} controller={controller} narrow={narrow} />
      <TimelinePlot axis={axis} controller={controller} cooperative={cooperative} />
    </section>
  );
}
