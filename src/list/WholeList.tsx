import { Fragment } from 'react';
import { readRows } from '../state/reading-order.ts';
import { useDataset } from '../state/selection/shown.ts';
import type { ShownRows } from '../state/selection/shown-rows.ts';
import { DayHeading } from './DayHeading.tsx';
import { headingAt } from './day-headings.ts';
import { IncidentItem } from './IncidentItem.tsx';
import { useBefore } from './useBefore.ts';

interface Props {
  readonly rows: ShownRows;
  /** How many of them, the first ones, are drawn; all where it is not given. */
  readonly first?: number;
}

/** Every incident given, or the first of them, all of them drawn: day by day, and after them those over a period. */
export function WholeList({ rows, first = rows.length }: Props) {
  const dataset = useDataset();
  const isBefore = useBefore();
  const read = readRows(dataset, rows);
  const drawn = read.slice(0, first);
  return (
    <>
      {drawn.map((row, at) => {
        const heading = headingAt(read, at);
        return (
          <Fragment key={row}>
            {heading && <DayHeading heading={heading} dataset={dataset} />}
            <IncidentItem
              row={row}
              before={isBefore(row)}
              {...(drawn.length < rows.length && { position: at + 1, of: rows.length })}
            />
          </Fragment>
        );
      })}
    </>
  );
}
