import type { Dataset } from '../dataset/dataset.ts';
import { useMessages } from '../messages/messages-context.tsx';
import { formatDays } from '../time/format.ts';
import { capitalised } from '../messages/vocabulary-names.ts';
import type { TimeInterval } from '../time/interval.ts';
import type { ListHeading } from './day-headings.ts';

interface Props {
  readonly heading: ListHeading;
  readonly dataset: Pick<Dataset, 'zone' | 'domain'>;
}

/** The day, or the days, of the incidents below it, or that they are over a period; and how many they are. */
export function DayHeading({ heading: { days, count }, dataset: { zone, domain } }: Props) {
  const words = useMessages();
  const dayText = (of: TimeInterval): string =>
    capitalised({ text: formatDays(of, domain, zone, words.calendar), lang: words.language }).text;
  return (
    <h3 className="day-heading">
      {days === null ? words.overPeriod : dayText(days)}
      <span className="visually-hidden"> · </span>
      <span className="day-heading__count">{words.reportCount(count)}</span>
    </h3>
  );
}
