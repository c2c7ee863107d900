import type { ArchivedCopy } from '../evidence/citation.ts';
import { useMessages } from '../messages/messages-context.tsx';
import { useFileAddress } from '../state/file-address.tsx';
import { calendarParts } from '../time/calendars/calendar-parts.ts';
import { formatCalendarDate } from '../time/format.ts';
import type { CalendarWords } from '../time/format.ts';

/** Links to the copies that are kept of a source, elsewhere or with the dataset: by whom, and of which day. */
export function ArchivedCopies({ copies }: { copies: readonly ArchivedCopy[] }) {
  const words = useMessages();
  const addressOf = useFileAddress();
  return copies.map(({ url, file, at, by }, index) => {
    const day = at === undefined ? '' : written(at, words.calendar);
    return (
      <span key={url ?? file ?? index} className="claim__copy">
        {' '}
        ·{' '}
        <a href={url ?? addressOf(file ?? '')} target="_blank" rel="noreferrer">
          <bdi>{words.archivedCopy(by ?? '', day)}</bdi>
          {'\u00A0'}
          <span aria-hidden="true">↗</span>
        </a>
      </span>
    );
  });
}

/** The day of an EDTF date in words; what is no certain single day as it stands: its whole reader is not worth its bytes. */
function written(edtf: string, calendar: CalendarWords): string {
  const parts = /[~?%]/.test(edtf) ? [] : calendarParts(edtf);
  return formatCalendarDate(parts, calendar) || edtf;
}
