import type { Source } from '../evidence/model.ts';
import { useMessages } from '../messages/messages-context.tsx';
import { useFileAddress } from '../state/file-address.tsx';
import { calendarParts } from '../time/calendar-parts.ts';
import { formatCalendarDate } from '../time/format.ts';

type Copy = NonNullable<NonNullable<Source['custom']>['archived']>[number];

/** Links to the copies that are kept of a source, elsewhere or with the dataset: by whom, and of which day. */
export function ArchivedCopies({ copies }: { copies: readonly Copy[] }) {
  const words = useMessages();
  const addressOf = useFileAddress();
  return copies.map(({ url, file, at, by }, index) => {
    const day = at === undefined ? '' : formatCalendarDate(calendarParts(at), words.calendar);
    return (
      <span key={url ?? file ?? index} className="claim__copy">
        {' '}
        ·{' '}
        <a href={url ?? addressOf(file ?? '')} target="_blank" rel="noopener noreferrer">
          <bdi>{words.archivedCopy(by ?? '', day)}</bdi> <span aria-hidden="true">↗</span>
        </a>
      </span>
    );
  });
}
