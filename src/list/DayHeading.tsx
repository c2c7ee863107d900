import type { Dataset } from '../dataset/dataset.ts';
import { useMessages } from '../messages/react.tsx';
import { formatDayWithWeekday, formatWeekdayAndDay } from '../time/format.ts';
import { isOneYear } from '../time/years.ts';
import type { ListHeading } from './days.ts';

interface Props {
  readonly heading: ListHeading;
  readonly dataset: Pick<Dataset, 'zone' | 'domain'>;
}

/** The day of the incidents below it, in the dataset's zone, or that they are over a period; and how many they are. */
export function DayHeading({ heading: { day, count }, dataset: { zone, domain } }: Props) {
  const words = useMessages();
  const format = isOneYear(domain, zone) ? formatWeekdayAndDay : formatDayWithWeekday;
  return (
    <h3 className="day-heading">
      {day === null ? words.overPeriod : format(day, zone, words.calendar)}
      <span className="visually-hidden"> · </span>
      <span className="day-heading__count">{words.reportCount(count)}</span>
    </h3>
  );
}
