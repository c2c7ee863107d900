import { useRef } from 'react';
import type { CSSProperties } from 'react';
import { FilterBar } from '../list/FilterBar.tsx';
import { Legend } from '../list/Legend.tsx';
import { useSearchIndex } from '../list/useSearchIndex.ts';
import { MapPanel } from '../map/MapPanel.tsx';
import { useMessages } from '../messages/react.tsx';
import { Reader } from '../reader/Reader.tsx';
import { useViewState } from '../state/react.tsx';
import { useElementSize } from '../ui/useElementSize.ts';
import { Announcer } from './Announcer.tsx';
import { Column } from './Column.tsx';
import { EmbedCaption } from './EmbedCaption.tsx';
import { EmbedList } from './EmbedList.tsx';
import { mapHeight, useNaturalHeight } from './embed-height.ts';
import { Guarded } from './Guarded.tsx';
import { Part } from './Part.tsx';
import { MissingVersion } from './PinnedVersion.tsx';
import { useMediaQuery, useTheme } from './theme.ts';
import { timelinePart } from './timeline-part.ts';
import { WhenSeen } from './WhenSeen.tsx';

export interface EmbedShellProps {
  readonly ui: 'full' | 'compact' | 'none';
  /** Whether what is open was opened by the page around. */
  readonly steered: () => boolean;
  /** Told how high the embed wants to be, CSS pixels. */
  readonly onHeight: (height: number) => void;
}

/**
 * The regions of an embed. `full`: map, timeline and list; `compact`: map and timeline; `none`: the map with a line
 * below it. Whatever is left out of view, what a mark stands for opens below, and the list is a button away.
 */
export function EmbedShell({ ui, steered, onHeight }: EmbedShellProps) {
  const words = useMessages();
  const theme = useTheme();
  const reducedMotion = useMediaQuery('(prefers-reduced-motion: reduce)');
  const narrow = useMediaQuery('(max-width: 760px), (max-height: 520px)');
  const full = ui === 'full';
  const root = useRef<HTMLDivElement>(null);
  const size = useElementSize(root);
  useNaturalHeight(root, { ui, beside: full && !narrow, onHeight });
  const searches = useViewState((state) => state.view.filters.query !== '');
  useSearchIndex(searches);
  const map: CSSProperties & Record<'--map-height', string> = {
    '--map-height': `${mapHeight(size?.width ?? 0)}px`,
  };

  return (
    <div ref={root} className="embed" data-ui={ui} style={map}>
      <div className="embed__map">
        <Guarded name={words.mapRegion}>
          <WhenSeen name={words.mapRegion}>
            <MapPanel theme={theme} reducedMotion={reducedMotion} cooperative givesWay />
          </WhenSeen>
        </Guarded>
      </div>
      <div className="embed__legend" data-part="legend">
        {full && (
          <Guarded name={words.legendRegion}>
            <Legend />
          </Guarded>
        )}
      </div>
      {/* Where it is out of view it plays all the same, when the page around asks for it. */}
      <div className="embed__timeline" data-part="timeline" hidden={ui === 'none'}>
        <Guarded name={words.timelineRegion}>
          <Part name={words.timelineRegion} className="timeline" query={timelinePart}>
            {({ Timeline }) => (
              <Timeline reducedMotion={reducedMotion} narrow={narrow} cooperative />
            )}
          </Part>
        </Guarded>
      </div>
      <EmbedCaption ui={ui} />
      <main className="embed__column">
        <div className="embed__reader" data-part="reader">
          <Guarded name={words.readerRegion}>
            <Reader steered={steered} />
          </Guarded>
        </div>
        {full ? (
          <div className="embed__list" data-part="list">
            <Guarded name={words.filtersRegion}>
              <FilterBar />
            </Guarded>
            <Column />
          </div>
        ) : (
          <>
            <div data-part="version">
              <MissingVersion />
            </div>
            <EmbedList />
          </>
        )}
      </main>
      <Announcer />
    </div>
  );
}
