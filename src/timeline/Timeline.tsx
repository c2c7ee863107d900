import { useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useMessages } from '../messages/messages-context.tsx';
import { useViewStore } from '../state/store-context.tsx';
import { createKeyRun } from '../state/view/key-run.ts';
import { Chapters } from './chapters/Chapters.tsx';
import type { TimelineSize } from './axis/geometry.ts';
import { IconButton } from './IconButton.tsx';
import { partiesWithLanes } from './lanes/parties-with-lanes.ts';
import { TimelineBar } from './TimelineBar.tsx';
import { TimelinePlot } from './TimelinePlot.tsx';
import { useAxis } from './axis/useAxis.ts';
import { usePlayer } from './playback/usePlayer.ts';
import { createWindowController } from './window/window-controller.ts';

export { Chapters };
export type { TimelineSize };

export interface TimelineProps {
  readonly size: TimelineSize;
  readonly reducedMotion: boolean;
  /** Whether a wheel without Ctrl scrolls the page. */
  readonly cooperative: boolean;
  /** Whether the `phone` size stands where the `bar` was; what the button says. */
  readonly isExpanded?: boolean;
  /** Asks for the `phone` size in place of the `bar`, or for the `bar` again; without it, neither has a button for that. */
  readonly onExpand?: (expanded: boolean) => void;
  /** What outlines and arrows of the map mean. */
  readonly mapKey?: ReactNode;
  /** Stands last among the options. */
  readonly moreOptions?: ReactNode;
}

/** The timeline: when each incident is reported to have happened, and the window that all of the page follows. */
export function Timeline(props: TimelineProps) {
  const {
    size,
    reducedMotion,
    cooperative,
    isExpanded = false,
    onExpand,
    mapKey,
    moreOptions,
  } = props;
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
      // Time runs from left to right in every language, and so do the steps along it.
      dir="ltr"
      aria-label={words.timelineRegion}
      tabIndex={-1}
    >
      <TimelineBar
        {...parts}
        size={size}
        mapKey={mapKey}
        moreOptions={moreOptions}
        timeline={root}
        lanes={split ? { byParty, toggle: () => setByParty(!byParty) } : null}
      />
      <TimelinePlot {...parts} size={size} byParty={split && byParty} cooperative={cooperative} />
      {size === 'full' && <Chapters sentence="folded" />}
      {(size === 'bar' || size === 'phone') && onExpand && (
        <ExpandButton isExpanded={isExpanded} onExpand={onExpand} />
      )}
    </section>
  );
}

/** One button in both sizes: it keeps the focus. */
function ExpandButton({
  isExpanded,
  onExpand,
}: Required<Pick<TimelineProps, 'isExpanded' | 'onExpand'>>) {
  const words = useMessages();
  return (
    <IconButton
      icon={isExpanded ? 'fold' : 'expand'}
      label={isExpanded ? words.foldTimeline : words.expandTimeline}
      className="timeline__expand"
      aria-expanded={isExpanded}
      onClick={() => onExpand(!isExpanded)}
    />
  );
}
