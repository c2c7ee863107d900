import { useState } from 'react';
import type { Incident } from '../evidence/model.ts';
import { useActiveFilters } from '../list/useActiveFilters.ts';
import { useMessages } from '../messages/react.tsx';
import { IncidentAccounts } from '../reader/IncidentAccounts.tsx';
import { viewAddress } from '../state/address.ts';
import { useViewState } from '../state/react.tsx';
import { useDataset, useOpened, useSelection, useWindow } from '../state/shown.ts';
import type { Opened } from '../state/selectors.ts';
import { formatCalendarDate, formatReach } from '../time/format.ts';
import { usePinnedVersion } from './PinnedVersion.tsx';
import { PrintedMap } from './PrintedMap.tsx';
import { PrintedSources } from './PrintedSources.tsx';

/** So many fill about two hundred sheets: more is a file's task. */
const MOST = 500;
/** An incident with no more accounts than these stands on one sheet; a longer one is better broken between them. */
const KEPT_WHOLE = 3;

/** The view as a document: what it is and where it is, its map, and every incident with its quotes and citations. */
export function PrintedView({ dataHref }: { dataHref: string }) {
  const words = useMessages();
  const dataset = useDataset();
  const view = useViewState((state) => state.view);
  const { shown, undated } = useSelection();
  const opened = useOpened();
  const range = formatReach(useWindow(), view.mode, dataset.zone, words.calendar);
  const filters = useActiveFilters();
  const [day] = useState(today);
  // The full view's address, whatever page this is.
  const address = viewAddress(new URL('../../', dataHref).href, dataset, view, usePinnedVersion());

  const first = incidentsOf(opened);
  const others = [...shown, ...undated].filter((incident) => !first.includes(incident));
  const printed = others.slice(0, Math.max(0, MOST - first.length));
  return (
    <article
      className={`print${window.parent === window ? '' : ' is-framed'}`}
      lang={words.language}
    >
      <header className="print__head">
        <p className="print__name">{words.appName}</p>
        <h1 className="print__title">{dataset.info.title}</h1>
        <p className="print__range">
          {range} · {words.incidentCount(shown.length)}
        </p>
        {filters.length > 0 && (
          <p className="print__filters">{words.printedFilters(filters.map(({ name }) => name))}</p>
        )}
        <p className="print__from">
          {words.printed(formatCalendarDate(day, words.calendar), address)}.{' '}
          {words.dataVersionIs(dataset.info.version)}.
        </p>
      </header>
      <PrintedMap incidents={shown} view={view} range={range} />
      <p className="print__summary">{dataset.info.summary}</p>
      {first.length > 0 && (
        <>
          <h2 className="print__part">{words.printedOpen}</h2>
          <Printed incidents={first} />
          {printed.length > 0 && <h2 className="print__part">{words.printedOthers}</h2>}
        </>
      )}
      <Printed incidents={printed} />
      {printed.length < others.length && (
        <p className="print__more">
          {words.printedFirst(first.length + printed.length, first.length + others.length)}
        </p>
      )}
      <PrintedSources incidents={[...first, ...printed]} />
    </article>
  );
}

function Printed({ incidents }: { incidents: readonly Incident[] }) {
  const dataset = useDataset();
  return incidents.map((incident) => (
    <section
      key={incident.id}
      className={`print__incident${incident.claims.length <= KEPT_WHOLE ? ' is-short' : ''}`}
    >
      <IncidentAccounts
        incident={incident}
        zone={dataset.zone}
        lookup={dataset}
        level={3}
        place={(incident.place !== null && dataset.placeById.get(incident.place)) || null}
      />
    </section>
  ));
}

function incidentsOf(opened: Opened | null): readonly Incident[] {
  if (opened?.kind === 'incident') return [opened.incident];
  return opened?.kind === 'place' ? opened.incidents : [];
}

/** The reader's own day. */
function today(): [number, number, number] {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()];
}
