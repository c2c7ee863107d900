import { useCallback, useId, useState } from 'react';
import { DataText } from '../../messages/DataText.tsx';
import { useMessages } from '../../messages/messages-context.tsx';
import { partyName, partyShort } from '../../messages/vocabulary-names.ts';
import { MarkGroup } from '../marks/MarkGroup.tsx';
import type { PointedAt } from '../pointed/pointed.ts';
import { PointedCard } from '../pointed/PointedCard.tsx';
import { PlotSurface } from '../PlotSurface.tsx';
import type { PlotProps } from '../PlotSurface.tsx';
import { SoftFills } from '../marks/SoftFills.tsx';
import { TimelineMarks } from '../marks/TimelineMarks.tsx';
import { LaneBars } from './LaneBars.tsx';
import { pointedInLanes } from './pointed-lanes.ts';
import { useLaneBars } from './useLaneBars.ts';
import { usePartyLanes } from './usePartyLanes.ts';

/** A lane for each party of speakers: a mark for each incident of which it speaks, so that silences show. */
export default function PartyPlot(props: PlotProps) {
  const { axis, geometry, size, plot, scale } = props;
  const words = useMessages();
  const fills = useId();
  const [stepped, onStep] = useState<PointedAt | null>(null);
  const lanes = usePartyLanes(axis, scale, size, geometry);
  const bars = useLaneBars(lanes, axis, size.width);
  const find = useCallback(
    (at: PointedAt) => pointedInLanes(lanes, bars, scale, at),
    [lanes, bars, scale],
  );
  return (
    <>
      <PlotSurface {...props}>
        <svg className="timeline__layer lanes" width={size.width} height={size.height}>
          {lanes.map(({ party, top, height }) => (
            <line
              key={party.id}
              x1={0}
              x2={size.width}
              y1={top + height + 0.5}
              y2={top + height + 0.5}
            />
          ))}
        </svg>
        {bars && (
          <LaneBars lanes={lanes} bars={bars} scale={scale} width={size.width} onStep={onStep} />
        )}
        <MarkGroup layout={lanes}>
          <svg className="timeline__layer" width={0} height={0}>
            <SoftFills fills={fills} />
          </svg>
          {lanes.map((lane) => (
            <TimelineMarks
              key={lane.party.id}
              marks={lane.marks}
              top={lane.top}
              size={size}
              fills={fills}
              lane={lane}
            />
          ))}
        </MarkGroup>
      </PlotSurface>
      <PointedCard plot={plot} width={size.width} find={find} stepped={stepped} />
      <ul className="timeline__rows is-lanes" aria-hidden="true">
        {lanes.map(({ party, top, height }) => (
          <li
            key={party.id}
            className="timeline__row"
            style={{ insetBlockStart: top, height }}
            title={partyName(party, words).text}
          >
            <DataText {...partyShort(party, words)} />
          </li>
        ))}
      </ul>
    </>
  );
}
