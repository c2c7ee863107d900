import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { partQuery } from '../dataset/queries.ts';
import { Incidents } from '../list/Incidents.tsx';
import { useMessages } from '../messages/react.tsx';
import { importAgain } from '../ui/import-again.ts';
import { Guarded } from './Guarded.tsx';
import { Part } from './Part.tsx';
import { MissingVersion } from './PinnedVersion.tsx';
import { ListReady } from './static-handover.ts';

const VIEWS = ['incidents', 'tolls', 'sources'] as const;
type ColumnView = (typeof VIEWS)[number];

const tollsPart = partQuery('tolls', (attempt) =>
  importAgain(() => import('../reader/Tolls.tsx'), attempt),
);
const sourcesPart = partQuery('sources', (attempt) =>
  importAgain(() => import('../reader/SourceBars.tsx'), attempt),
);

/** The reading column below the reader: the list, or the totals, or on whose reports it all rests. */
export function Column() {
  const words = useMessages();
  const [view, setView] = useState<ColumnView>('incidents');
  useEffect(() => {
    const onClick = (event: MouseEvent): void => {
      if (!(event.target instanceof Element) || !event.target.closest('a[href="#incidents"]'))
        return;
      // A link leads nowhere in what is hidden: the list must be there before the browser follows it.
      flushSync(() => setView('incidents'));
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, []);
  const names: Readonly<Record<ColumnView, string>> = {
    incidents: words.incidentsRegion,
    tolls: words.tollsRegion,
    sources: words.sourcesRegion,
  };
  return (
    <>
      <MissingVersion />
      <div className="column-views" role="group" aria-label={words.columnViews}>
        {VIEWS.map((name) => (
          <button
            key={name}
            type="button"
            className="column-views__view"
            aria-pressed={view === name}
            onClick={() => setView(name)}
          >
            {names[name]}
          </button>
        ))}
      </div>
      {/* The list stays in the document: it is what equals the map. */}
      <div hidden={view !== 'incidents'}>
        <Guarded name={names.incidents}>
          <Incidents />
          <ListReady />
        </Guarded>
      </div>
      {view === 'tolls' && (
        <Guarded name={names.tolls}>
          <Part name={names.tolls} className="tolls" query={tollsPart}>
            {({ Tolls }) => <Tolls />}
          </Part>
        </Guarded>
      )}
      {view === 'sources' && (
        <Guarded name={names.sources}>
          <Part name={names.sources} className="shares" query={sourcesPart}>
            {({ SourceBars }) => <SourceBars />}
          </Part>
        </Guarded>
      )}
    </>
  );
}
