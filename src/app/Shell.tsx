import { useId, useState } from 'react';
import { Legend } from '../list/legend/Legend.tsx';
import { LegendKey } from '../list/legend/LegendKey.tsx';
import { MapPanel } from '../map/view/MapPanel.tsx';
import { useMessages } from '../messages/messages-context.tsx';
import { useOwnRoot } from '../ui/own-root.ts';
import { useMediaQuery } from '../ui/useMediaQuery.ts';
import { Announcer } from './Announcer.tsx';
import { Column, useIsReading } from './column/Column.tsx';
import { Guarded } from './Guarded.tsx';
import { Header } from './Header.tsx';
import { timelinePart } from './page/page-parts.ts';
import { Part } from './Part.tsx';
import { useTheme } from './theme.ts';

/**
 * How the regions lie: `wide`, the column beside the map and the timeline below both; `low`, the same on a screen with
 * no height to spare; `narrow`, one below the other, map and timeline staying in view.
 */
type Layout = 'wide' | 'low' | 'narrow';

function useLayout(): Layout {
  const isSlim = useMediaQuery('(max-width: 520px)');
  const isUpright = useMediaQuery('(max-width: 760px) and (orientation: portrait)');
  const isLow = useMediaQuery('(max-height: 520px)');
  if (isSlim || isUpright) return 'narrow';
  return isLow ? 'low' : 'wide';
}

/** Whether the focus is in the timeline: what has it is not folded away from under a hand. */
function isTimelineInUse(root: HTMLElement): boolean {
  return root.querySelector('.timeline :focus') !== null;
}

/** The regions of the page and where they stand. @param dataHref the dataset's absolute address */
export function Shell({ dataHref }: { dataHref: string }) {
  const words = useMessages();
  const root = useOwnRoot();
  const listId = useId();
  const theme = useTheme();
  const reducedMotion = useMediaQuery('(prefers-reduced-motion: reduce)');
  const layout = useLayout();
  const isNarrow = layout === 'narrow';
  const isReading = useIsReading();
  const [isUnfolded, setUnfolded] = useState(false);
  const [wasReading, setWasReading] = useState(isReading);
  if (wasReading !== isReading) {
    setWasReading(isReading);
    setUnfolded(isReading && isTimelineInUse(root));
  }
  const legend = (
    <Guarded name={words.legendRegion}>
      <Legend />
    </Guarded>
  );
  const narrowSize = isReading && !isUnfolded ? 'bar' : 'phone';
  return (
    <div
      className="shell"
      data-layout={layout}
      data-reading={isReading || undefined}
      data-unfolded={isUnfolded || undefined}
    >
      <a className="skip-link" href={`#${listId}`}>
        {words.skipToIncidents}
      </a>
      <Header dataHref={dataHref} />
      <div className="shell__instrument">
        <div className="shell__map">
          <Guarded name={words.mapRegion}>
            <MapPanel theme={theme} reducedMotion={reducedMotion} cooperative={isNarrow} locator />
          </Guarded>
          {layout === 'wide' && legend}
        </div>
        <div className="shell__timeline">
          <Part name={words.timelineRegion} className="timeline" part={timelinePart}>
            {({ Timeline }) => (
              <Timeline
                reducedMotion={reducedMotion}
                size={layout === 'wide' ? 'full' : isNarrow ? narrowSize : 'strip'}
                cooperative={isNarrow}
                mapKey={isNarrow ? null : <LegendKey />}
                moreOptions={
                  <button type="button" className="link-button" data-opens="keys">
                    {words.keysRegion}
                  </button>
                }
                isExpanded={isUnfolded}
                {...(isNarrow && isReading && { onExpand: setUnfolded })}
              />
            )}
          </Part>
        </div>
      </div>
      <main className="shell__column">
        <Column listId={listId}>
          {layout !== 'wide' && (
            <>
              <Part name={words.chapters} className="chapters" part={timelinePart}>
                {({ Chapters }) => <Chapters />}
              </Part>
              {legend}
            </>
          )}
        </Column>
      </main>
      <Announcer />
    </div>
  );
}
