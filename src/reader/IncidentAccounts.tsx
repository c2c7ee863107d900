import { memo } from 'react';
import { citedSource, sourcesOf } from '../evidence/citation.ts';
import { languagesOfClaims, measureAccounts } from '../evidence/derive.ts';
import type { Incident, Place } from '../evidence/model.ts';
import { nameIn } from '../evidence/name-in.ts';
import { DataText } from '../messages/DataText.tsx';
import { Footing } from '../messages/Footing.tsx';
import { useMessages } from '../messages/messages-context.tsx';
import { Sentence, slotsFor } from '../messages/Sentence.tsx';
import { formatDayWithWeekday, formatWhen } from '../time/format.ts';
import type { CalendarWords } from '../time/format.ts';
import { DAY } from '../time/interval.ts';
import type { When } from '../time/when.ts';
import { dayText } from '../time/window-text.ts';
import type { Zone } from '../time/zone.ts';
import { Accounts } from './Accounts.tsx';
import { AccountsDiffer } from './charts/AccountsDiffer.tsx';
import { IncidentFields } from './incident/IncidentFields.tsx';
import { IncidentMedia } from './incident/IncidentMedia.tsx';
import type { ClaimLookup } from './ClaimFigure.tsx';

interface Props {
  readonly incident: Incident;
  readonly zone: Zone;
  readonly lookup: ClaimLookup;
  readonly level: 2 | 3;
  /** Where it lies; left out where what is around says so. */
  readonly place?: Place | null;
  /** Whether nothing is folded away, as where nobody can unfold it. */
  readonly unfolded?: boolean;
}

/** An incident whole: what, when, where, and every account of it. */
export const IncidentAccounts = memo(function IncidentAccounts(props: Props) {
  const { incident, zone, lookup, level, place, unfolded = false } = props;
  const words = useMessages();
  const languagesOf = languagesOfClaims(lookup.sourceById, lookup.info.languages);
  const sources = sourcesOf(incident);
  const articles = new Set(
    sources.map((id) => citedSource(id, lookup.sourceById)?.source.URL ?? id),
  ).size;
  return (
    <>
      <DataText as={`h${level}`} className="incident__title" text={incident.title} />
      <div className="incident__when">
        <WrittenTime time={incident.time} zone={zone} calendar={words.calendar} />
        {place !== undefined && (
          <>
            {' '}
            · {place ? <DataText {...nameIn(place.names, words.language)} /> : words.placeUnknown}
          </>
        )}
        <span className="incident__count">
          {' '}
          · {words.accountCount(incident.claims.length, articles)}
        </span>
        {incident.placeBasis === 'inferred' && ` · ${words.placeIsInferred}`}
        {incident.whenBasis === 'inferred' && incident.whenNote !== undefined && (
          <>
            {' '}
            <DateNote note={incident.whenNote} unfolded={unfolded} />
          </>
        )}
      </div>
      <Footing className="incident__footing" incident={incident} voices={lookup} />
      <Accounts claims={incident.claims} lookup={lookup}>
        <AccountsDiffer measures={measureAccounts(incident, languagesOf)} lookup={lookup} />
      </Accounts>
      <IncidentMedia media={incident.media} />
      <IncidentFields incident={incident} />
    </>
  );
});

/** Why a date that no source states is given all the same. */
function DateNote({ note, unfolded }: { note: string; unfolded: boolean }) {
  const words = useMessages();
  const [slot = ''] = slotsFor({ length: 1 });
  if (unfolded)
    return (
      <p>
        <Sentence text={words.dateInferred(slot)} parts={[<DataText key="note" text={note} />]} />
      </p>
    );
  return (
    <details className="fold incident__date-note">
      <summary>{words.dateIsInferred}</summary>
      <DataText as="p" text={note} />
    </details>
  );
}

/** A single plain day is written with its weekday: reports name weekdays. */
function writtenWhen(time: When, zone: Zone, calendar: CalendarWords): string {
  const plainDay =
    time.form === 'date' &&
    !time.approximate &&
    !time.uncertain &&
    time.end - time.start < 1.5 * DAY;
  return plainDay
    ? formatDayWithWeekday(time.start, zone, calendar)
    : formatWhen(time, zone, calendar);
}

/** Machine-readable where it is one day or one moment: an interval or a set is neither, and HTML has no years before 1. */
function WrittenTime({
  time,
  zone,
  calendar,
}: {
  time: When;
  zone: Zone;
  calendar: CalendarWords;
}) {
  const written = writtenWhen(time, zone, calendar);
  const wall = zone.toWall(time.start);
  if (wall.year < 1) return <span>{written}</span>;
  if (time.form === 'clock')
    return <time dateTime={new Date(time.start).toISOString()}>{written}</time>;
  const isDay = time.form === 'date' && time.end - time.start < 1.5 * DAY;
  return isDay ? <time dateTime={dayText(wall)}>{written}</time> : <span>{written}</span>;
}
