import { FilterBar } from '../list/FilterBar.tsx';
import { Legend } from '../list/Legend.tsx';
import { MapPanel } from '../map/MapPanel.tsx';
import { useMessages } from '../messages/react.tsx';
import { Reader } from '../reader/Reader.tsx';
import { Announcer } from './Announcer.tsx';
import { Column } from './Column.tsx';
import { Guarded } from './Guarded.tsx';
import { Header } from './Header.tsx';
import { Part } from './Part.tsx';
import { useMediaQuery, useTheme } from './theme.ts';
import { timelinePart } from './timeline-part.ts';

/** The regions of the page and where they stand. @param dataHref the dataset's absolute address */
export function Shell({ dataHref }: { dataHref: string }) {
  const words = useMessages();
  const theme = useTheme();
  const reducedMotion = useMediaQuery('(prefers-reduced-motion: reduce)');
  const narrow = useMediaQuery('(max-width: 760px), (max-height: 520px)');
  return (
    <div className="shell">
      <a className="skip-link" href="#incidents">
        {words.skipToIncidents}
      </a>
      <Header dataHref={dataHref} />
      <div className="shell__map">
        <Guarded name={words.mapRegion}>
          <MapPanel theme={theme} reducedMotion={reducedMotion} cooperative={narrow} locator />
        </Guarded>
        <Guarded name={words.legendRegion}>
          <Legend />
        </Guarded>
      </div>
      <div className="shell__timeline">
        <Guarded name={words.timelineRegion}>
          <Part name={words.timelineRegion} className="timeline" query={timelinePart}>
            {({ Timeline }) => (
              <Timeline reducedMotion={reducedMotion} narrow={narrow} cooperative={narrow} />
            )}
          </Part>
        </Guarded>
      </div>
      <main className="shell__column">
        <div className="shell__reader">
          <Guarded name={words.readerRegion}>
            <Reader />
          </Guarded>
        </div>
        <div className="shell__list">
          {/* One box, whose height is that of everything in the pane. */}
          <div>
            <Guarded name={words.filtersRegion}>
              <FilterBar />
            </Guarded>
            <Column />
          </div>
        </div>
      </main>
      <Announcer />
    </div>
  );
}
