import { quoteCell } from '../../cells/cell-reading.ts';
import { DATE_NOTES } from '../../cells/date-draft.ts';
import type { DateNote } from '../../cells/date-draft.ts';
import type { Use } from '../../mapping.ts';
import type { Row } from '../../table.ts';
import type { Draft } from '../draft.ts';
import { oneLine } from '../read-as.ts';
import type { TableReading } from '../read-as.ts';
import type { Remark } from '../refusal.ts';

const NO_CLOCK = {
  expected: 'a clock time (21:45, 9:45 pm, 21.45 Uhr) or two (22:00-02:00), beside a single day',
  cure: 'write it so; the day alone is kept, and the cell as a field',
} as const;
const NO_ZONE = {
  expected: 'a time zone by its IANA name (Europe/Kyiv) or an offset (+03:00)',
  cure: 'write it so; the clock time is taken to be of the zone of the dataset',
  cureKey: 'timeZone',
} as const;

/**
 * What a row says of time besides, each a field, so that nothing is lost: when its event began, where another column says
 * when it was, and a clock time that is not taken, which is told. What was made of others that leave a doubt is told, too.
 * @param time of the row, and the notes on how it was read
 */
export function datesBeside(
  row: Row,
  reading: TableReading,
  { when, notes }: { readonly when: string; readonly notes: readonly string[] },
  remarks: Remark[],
): Draft['fields'] {
  const filled = (...uses: readonly Use['as'][]) =>
    uses.flatMap((as) => reading.columns(as)).find((column) => reading.cell(row, column) !== null);
  const quoted = (column: { readonly at: number }): string =>
    `“${quoteCell(reading.cell(row, column))}”`;
  const has = (note: DateNote): boolean => notes.includes(DATE_NOTES[note]);
  const [clock, until, zone] = [filled('clock'), filled('clock-end'), filled('time-zone')];
  const beside = [filled('when') && filled('start')];
  for (const [column, why] of [
    [clock, 'clock-unread'],
    [until, 'end-unread'],
  ] as const) {
    if (!column || !has(why)) continue;
    beside.push(column);
    remarks.push({ column: column.name, got: quoted(column), ...NO_CLOCK });
  }
  const dated = filled('when', 'start', 'year');
  for (const [column, how] of [
    [clock, 'clock-differs'],
    [clock, 'clock-period'],
    [until, 'next-day'],
    [clock ?? dated, 'clock-left-out'],
    [clock ?? dated, 'clock-twice'],
  ] as const) {
    if (!column || !has(how)) continue;
    if (how === 'clock-differs') beside.push(column);
    const isMoved = how === 'clock-left-out' || how === 'clock-twice';
    const whole = isMoved && clock && dated ? `${quoted(dated)} ${quoted(clock)}` : quoted(column);
    const got = isMoved ? `${whole}, read as ${when}` : whole;
    remarks.push({ column: column.name, got, taken: DATE_NOTES[how] });
  }
  if (zone && has('clock-in-zone'))
    remarks.push({ column: zone.name, got: quoted(zone), ...NO_ZONE });
  return beside.flatMap((column) =>
    column ? [{ name: oneLine(column.name), value: reading.text(row, column) }] : [],
  );
}
