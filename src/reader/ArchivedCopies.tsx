import type { ArchivedCopy } from '../evidence/citation.ts';
import { useMessages } from '../messages/messages-context.tsx';
import { useFileAddress } from '../state/file-address.tsx';
import { parseEdtf } from '../time/edtf.ts';
import { formatWhen } from '../time/format.ts';
import type { CalendarWords } from '../time/format.ts';
import { createZone } from '../time/zone.ts';

/** Links to the copies that are kept of a source, elsewhere or with the dataset: by whom, and of which day. */
export function ArchivedCopies({ copies }: { copies: readonly ArchivedCopy[] }) {
  const words = useMessages();
  const addressOf = useFileAddress();
  return copies.map(({ url, file, at, by }, index) => {
    const day = at === undefined ? '' : writtenDays(at, words.calendar);
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

/** The days of an EDTF date in words, each as it was where it was written: a copy's hour says nothing. */
function writtenDays(edtf: string, calendar: CalendarWords): string {
  const zone = createZone('UTC');
  return formatWhen(parseEdtf(edtf.replace(/T[^/]*/g, ''), zone), zone, calendar);
}
