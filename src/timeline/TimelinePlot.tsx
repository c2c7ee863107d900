import { scaleLinear } from 'd3-scale';
import { useMemo, useRef } from 'react';
import type { RefObject } from 'react';
import { LaterOrAgain } from '../ui/lazy/LaterOrAgain.tsx';
import { lazyPart } from '../ui/lazy/lazy-part.ts';
import type { ElementSize } from '../ui/useElementSize.ts';
import { useElementSize } from '../ui/useElementSize.ts';
import { useMessages } from '../messages/messages-context.tsx';
import { MARGIN, PLOTS } from './axis/geometry.ts';
import type { TimelineSize, TimeScale } from './axis/geometry.ts';
import { IncidentPlot } from './marks/IncidentPlot.tsx';
import type { PlotProps } from './PlotSurface.tsx';

interface Props extends Pick<PlotProps, 'axis' | 'controller' | 'cooperative' | 'onKeyPress'> {
  readonly size: TimelineSize;
  /** Whether each party of speakers has a lane of its own. */
  readonly byParty: boolean;
}

/** The plot at its measured size: the axis, what lies on it, and the window over both. */
export function TimelinePlot(props: Props) {
  const plot = useRef<HTMLDivElement>(null);
  const box = useElementSize(plot, { later: true });
  return (
    <div ref={plot} className="timeline__plot">
      {box && <SizedPlot {...props} box={box} plot={plot} />}
    </div>
  );
}

interface SizedProps extends Props {
  readonly box: ElementSize;
  readonly plot: RefObject<HTMLDivElement | null>;
}

function SizedPlot({ size, byParty, box, ...props }: SizedProps) {
  const { shown } = props.axis;
  const words = useMessages();
  const { width } = box;
  const scale: TimeScale = useMemo(
    () => scaleLinear([shown.start, shown.end], [MARGIN, Math.max(width - MARGIN, MARGIN + 1)]),
    [shown, width],
  );
  const drawn = { ...props, scale, size: box, geometry: PLOTS[size] };
  const incidents = <IncidentPlot {...drawn} rows={size === 'full'} />;
  if (!byParty) return incidents;
  return (
    <LaterOrAgain part={lanesPart} name={words.lanesByParty} words={words} fallback={incidents}>
      {({ default: PartyPlot }) => <PartyPlot {...drawn} />}
    </LaterOrAgain>
  );
}

/** Loads when lanes are first asked for. */
const lanesPart = lazyPart('party-lanes', () => import('./lanes/PartyPlot.tsx'));
