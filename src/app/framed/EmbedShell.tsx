import { useId, useRef, useState } from 'react';
import { Incidents } from '../../list/Incidents.tsx';
import { LegendKey } from '../../list/legend/LegendKey.tsx';
import { Legend } from '../../list/legend/Legend.tsx';
import { Unplaced } from '../../list/Unplaced.tsx';
import { useSearchIndex } from '../../list/useSearchIndex.ts';
import { MapPanel } from '../../map/view/MapPanel.tsx';
import { DataText } from '../../messages/DataText.tsx';
import { useMessages } from '../../messages/messages-context.tsx';
import { useViewActions, useViewState } from '../../state/store-context.tsx';
import { useDataset } from '../../state/selection/shown.ts';
import { useElementSize } from '../../ui/useElementSize.ts';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import { Announcer } from '../Announcer.tsx';
import { Column, ReaderHere, useIsReading } from '../column/Column.tsx';
import { EmbedFooter } from './EmbedFooter.tsx';
import { embedLayout, useNaturalHeight } from './embed-height.ts';
import { Guarded } from '../Guarded.tsx';
import { timelinePart } from '../page/page-parts.ts';
import { Part } from '../Part.tsx';
import { MissingVersion } from '../PinnedVersion.tsx';
import { ListReady } from '../static-handover.ts';
import { useTheme } from '../theme.ts';
import { WhenSeen } from '../WhenSeen.tsx';

export interface EmbedShellProps {
  readonly ui: 'full' | 'compact' | 'none';
  /** Whether what is open was opened by the page around. */
  readonly steered: () => boolean;
  /** Called with how high the embed wants to be, CSS pixels. */
  readonly onHeight: (height: number) => void;
}

/**
 * The regions of an embed, which has one job: title, map, a strip of time, and a line below. What a mark stands for
 * opens between map and time, and the map gives way to it. With `full` and room, the reading column stands there or
 * beside the map; with `none`, the strip of time is left out. The list is in the document always.
 */
export function EmbedShell({ ui, steered, onHeight }: EmbedShellProps) {
  const words = useMessages();
  const { info } = useDataset();
  const titleId = useId();
  const theme = useTheme();
  const reducedMotion = useMediaQuery('(prefers-reduced-motion: reduce)');
  const root = useRef<HTMLDivElement>(null);
  const size = useElementSize(root);
  const actions = useViewActions();
  const isReading = useIsReading();
  const layout = embedLayout(size ?? { width: innerWidth, height: innerHeight }, ui, isReading);
  const [isListed, setListed] = useState(false);
  const hasColumn = ui === 'full' && !layout.isLow;
  const searches = useViewState((state) => state.view.filters.query !== '');
  useSearchIndex(searches);
  useNaturalHeight(root, ui, onHeight);
  // The list lies where the reader is.
  const showList = (listed: boolean): void => {
    if (isReading) actions.close();
    setListed(listed);
  };

  return (
    <div
      ref={root}
      className="embed"
      data-ui={ui}
      data-layout={layout.isBeside ? 'beside' : 'below'}
      data-column={hasColumn || undefined}
      data-low={layout.isLow || undefined}
      data-reading={isReading || undefined}
      data-listed={(isListed && !hasColumn) || undefined}
    >
      {/* Of a frame in somebody's page: no banner. */}
      <section className="embed__title" data-part="title" aria-labelledby={titleId}>
        <DataText as="h1" id={titleId} text={info.title} />
      </section>
      <div className="embed__map">
        <Guarded name={words.mapRegion}>
          <WhenSeen name={words.mapRegion}>
            <MapPanel theme={theme} reducedMotion={reducedMotion} cooperative givesWay locator />
          </WhenSeen>
        </Guarded>
      </div>
      <main className="embed__column" data-part="column">
        {hasColumn ? (
          <Column steered={steered}>
            <Guarded name={words.legendRegion}>
              <Legend />
            </Guarded>
          </Column>
        ) : (
          <>
            <MissingVersion />
            <ReaderHere steered={steered} {...(!isListed && { back: words.backToMap })} />
            <div className="embed__list" hidden={!isListed || isReading}>
              <Guarded name={words.incidentsRegion}>
                <Unplaced />
                <Incidents />
                <ListReady />
              </Guarded>
            </div>
          </>
        )}
      </main>
      {/* Where it is out of view it plays all the same, when the page around asks for it. */}
      <div className="embed__timeline" data-part="timeline" hidden={ui === 'none'}>
        <Part name={words.timelineRegion} className="timeline" part={timelinePart}>
          {({ Timeline }) => (
            <Timeline
              reducedMotion={reducedMotion}
              size={layout.timeline}
              cooperative
              mapKey={hasColumn ? null : <LegendKey />}
            />
          )}
        </Part>
      </div>
      <EmbedFooter ui={ui} isListed={isListed && !isReading} onList={hasColumn ? null : showList} />
      <Announcer />
    </div>
  );
}
