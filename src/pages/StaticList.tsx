import { Fragment } from 'react';
import type { Row } from '../dataset/indexes/columns.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { en } from '../messages/en.ts';
import { IncidentAccounts } from '../reader/IncidentAccounts.tsx';
import { daysOfRow, inReadingOrder, isOverRow } from '../state/reading-order.ts';
import { formatDays } from '../time/format.ts';

/** A list of more than so many is laid out as far as it is seen: all of it would keep the page from beginning. */
const LONG = 200;

interface Props {
  readonly dataset: Dataset;
  /** How many incidents it holds, the first ones in time. */
  readonly most: number;
}

/** Incidents with their quotes and citations: day by day, after them those over a period, and those without a date. */
export function StaticList({ dataset, most }: Props) {
  const { columns, details } = dataset;
  const first = Array.from({ length: Math.min(columns.length, most) }, (_, row): Row => row);
  const dated = first.slice(0, columns.dated);
  const rows = [...inReadingOrder(dataset, dated), ...first.slice(columns.dated)];
  const headings = rows.map((row) => headingOf(dataset, row));
  return (
    <section
      className={rows.length > LONG ? 'static__list is-long' : 'static__list'}
      aria-label={en.incidentsRegion}
    >
      {rows.map((row, at) => {
        const incident = details.peek(row)!;
        return (
          <Fragment key={incident.id}>
            {headings[at] !== headings[at - 1] && <h2 className="day-heading">{headings[at]}</h2>}
            <article data-incident={incident.id} className="static__incident">
              <IncidentAccounts
                incident={incident}
                zone={dataset.zone}
                lookup={dataset}
                level={3}
                unfolded
                place={
                  incident.place === null ? null : (dataset.placeById.get(incident.place) ?? null)
                }
              />
            </article>
          </Fragment>
        );
      })}
    </section>
  );
}

function headingOf(dataset: Dataset, row: Row): string {
  const { columns, zone } = dataset;
  if (row >= columns.dated) return en.withoutDate;
  if (isOverRow(dataset, row)) return en.overPeriod;
  return formatDays(daysOfRow(dataset, row), null, zone, en.calendar);
}
