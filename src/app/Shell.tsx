import { Legend } from '../list/Legend.tsx';
import { MapPanel } from '../map/MapPanel.tsx';
import { useMessages } from '../messages/react.tsx';
import { Reader } from '../reader/Reader.tsx';
import { useDataset } from '../state/shown.ts';
import { Timeline } from '../timeline/Timeline.tsx';
import { Announcer } from './Announcer.tsx';
import { Column } from './Column.tsx';
import { Guarded } from './Guarded.tsx';
import { useMediaQuery, useTheme } from './theme.ts';

/** The regions of the page and where they stand. */
export function Shell() {
  const words = useMessages();
  const { info } = useDataset();
  const theme = useTheme();
  const reducedMotion = useMediaQuery('(prefers-reduced-motion: reduce)');
  const narrow = useMediaQuery('(max-width: 760px), (max-height: 520px)');
  return (
    <div className="shell">
      <a className="skip-link" href="#incidents">
        {words.skipToIncidents}
      </a>
      <header className="shell__header">
        <h1 className="shell__name">{words.appName}</h1>
        <p className="shell__title">{info.title}</p>
      </header>
      <div className="shell__map">
        <Guarded name={words.mapRegion}>
          <MapPanel theme={theme} reducedMotion={reducedMotion} cooperative={narrow} />
        </Guarded>
        <Guarded name={words.legendRegion}>
          <Legend />
        </Guarded>
      </div>
      <div className="shell__timeline">
        <Guarded name={words.timelineRegion}>
          <Timeline />
        </Guarded>
      </div>
      <main className="shell__column">
        <Guarded name={words.readerRegion}>
          <Reader />
        </Guarded>
        <Column />
      </main>
      <Announcer />
    </div>
  );
}
