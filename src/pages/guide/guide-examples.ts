import type { Dataset } from '../../dataset/dataset.ts';
import type { Row } from '../../dataset/indexes/columns.ts';
import type { Place } from '../../evidence/model.ts';
import { nameIn } from '../../evidence/name-in.ts';
import { en } from '../../messages/en.ts';
import { daysOfRow, isOverRow } from '../../state/reading-order.ts';
import type { TimeInterval } from '../../time/interval.ts';
import { formatInterval } from '../../time/format.ts';
import { formatWindow } from '../../time/window-text.ts';
import { zonedDay } from '../../time/zoned-interval.ts';

/** What the guide's examples show: a place of the dataset and days of it, in words and as they are written. */
export interface GuideExamples extends Readonly<Record<string, string>> {
  readonly place: string;
  readonly placeName: string;
  readonly day: string;
  readonly dayWords: string;
  readonly other: string;
  readonly otherWords: string;
  readonly days: string;
  readonly daysWords: string;
  readonly hours: string;
}

/** The place of which most is reported, its first day and its last. */
export function guideExamples(dataset: Dataset): GuideExamples {
  const { zone, info } = dataset;
  const { place, rows } = busiestPlace(dataset);
  const days = rows.map((row) => daysOfRow(dataset, row));
  const first = oneDay(days[0]?.start ?? info.time.start, dataset);
  const lastStart = days.reduce((most, { start }) => Math.max(most, start), first.start);
  const other = oneDay(lastStart > first.start ? lastStart : first.end, dataset);
  const span = { start: first.start, end: other.end };
  const day = formatWindow(first, zone);
  const next = formatWindow(oneDay(first.end, dataset), zone);
  const words = (interval: TimeInterval): string => formatInterval(interval, zone, en.calendar);
  return {
    place: place?.id ?? 'place-id',
    placeName: place ? nameIn(place.names, en.language).text : 'The place',
    day,
    dayWords: words(first),
    other: formatWindow(other, zone),
    otherWords: words(other),
    days: formatWindow(span, zone),
    daysWords: words(span),
    hours: `${day}T12:00/${next}T02:00`,
  };
}

/** Among those on the map, and the reports of it that are of a time no longer than a week. */
function busiestPlace(dataset: Dataset): { readonly place: Place | null; readonly rows: Row[] } {
  const { columns, places } = dataset;
  const rowsOf = places.map((): Row[] => []);
  for (let row = 0; row < columns.dated; row++)
    if (!isOverRow(dataset, row)) rowsOf[columns.place[row]!]?.push(row);
  let best: { place: Place | null; rows: Row[] } = { place: null, rows: [] };
  places.forEach((place, code) => {
    const rows = rowsOf[code]!;
    const isPoint = place.outline === undefined && !place.outside;
    if (isPoint && rows.length > best.rows.length) best = { place, rows };
  });
  return best;
}

function oneDay(at: number, { zone }: Dataset): TimeInterval {
  const day = zonedDay(zone);
  const start = day.floor(new Date(at));
  return { start: start.getTime(), end: day.offset(start, 1).getTime() };
}
