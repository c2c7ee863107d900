import { useState } from 'react';
import { partQuery } from '../dataset/queries.ts';
import { Incidents } from '../list/Incidents.tsx';
import { useMessages } from '../messages/react.tsx';
import { Guarded } from './Guarded.tsx';
import { Part } from './Part.tsx';
import { ListReady } from './static-handover.ts';

const VIEWS = ['incidents', 'tolls', 'sources'] as const;
type ColumnView = (typeof VIEWS)[number];

const tollsPart = partQuery('tolls', () => import('../reader/Tolls.tsx'));
const sourcesPart = partQuery('sources', () => import('../reader/SourceBars.tsx'));

/** The reading column below the reader: the list, or the totals, or on whose reports it all rests. */
export function Column() {
  const words = useMessages();
  const [view, setView] = useState<ColumnView>('incidents');
  const names: Readonly<Record<ColumnView, string>> = {
    incidents: words.incidentsRegion,
    tolls: words.tollsRegion,
    sources: words.sourcesRegion,
  };
  return (
    <>
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
          <Part name={names.tolls} query={tollsPart}>
            {({ Tolls }) => <Tolls />}
          </Part>
        </Guarded>
      )}
      {view === 'sources' && (
        <Guarded name={names.sources}>
          <Part name={names.sources} query={sourcesPart}>
            {({ SourceBars }) => <SourceBars />}
          </Part>
        </Guarded>
      )}
    </>
  );
}
