import { useState } from 'react';
import { useActiveFilters } from '../../list/filters/useActiveFilters.tsx';
import { DataText } from '../../messages/DataText.tsx';
import { useMessages } from '../../messages/messages-context.tsx';
import { Sentence, slotsFor } from '../../messages/Sentence.tsx';
import { viewAddress } from '../../state/view/address.ts';
import { useViewState } from '../../state/store-context.tsx';
import { useDataset, useSelection, useWindow } from '../../state/selection/shown.ts';
import { formatCalendarDate, formatReach } from '../../time/format.ts';
import { useOwnData } from '../own-data-context.ts';
import { usePinnedVersion } from '../PinnedVersion.tsx';
import { today } from '../today.ts';

/** What is printed and where it is: title, dates, filters, address. @param dataHref of the dataset's latest version */
export function PrintedHead({ dataHref }: { dataHref: string }) {
  const words = useMessages();
  const dataset = useDataset();
  const view = useViewState((state) => state.view);
  const { shown } = useSelection();
  const range = formatReach(useWindow(), view.mode, dataset.zone, words.calendar);
  const filters = useActiveFilters();
  const [day] = useState(today);
  const pinned = usePinnedVersion();
  // The full view's address, whatever page this is; data of a reader's own have none.
  const address = useOwnData()?.isShown
    ? null
    : viewAddress(new URL('../../', dataHref).href, dataset, view, pinned);
  return (
    <header className="print__head">
      <p className="print__name">{words.appName}</p>
      <DataText as="h1" className="print__title" text={dataset.info.title} />
      <p className="print__range">
        {range} · {words.incidentCount(shown.length)}
      </p>
      {filters.length > 0 && (
        <p className="print__filters">
          <Sentence
            text={words.printedFilters(slotsFor(filters))}
            parts={filters.map(({ key, shown: name }) => (
              <bdi key={key}>{name}</bdi>
            ))}
          />
        </p>
      )}
      <p className="print__from">
        {words.printed(formatCalendarDate(day, words.calendar), address)}.{' '}
        {words.dataVersionIs(dataset.info.version)}.
      </p>
    </header>
  );
}
