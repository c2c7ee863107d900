import type { ColumnStats } from './column-stats.ts';
import type { HeaderRole, UnsettledRole } from './header-roles.ts';
import { MOST_OF } from './mapping-draft.ts';
import { isLater, isRestricted } from './words/restricted-words.ts';
import { isStateOfWork } from './words/states-of-work.ts';
import { saysNo, saysYes } from './words/yes-no.ts';

/** What a word of several senses means by the cells under it; null where they speak for none, and it says nothing then. */
const SENSES: Readonly<Record<UnsettledRole, (column: ColumnStats) => HeaderRole | null>> = {
  state: (column) => (isOfWork(column) ? 'status' : 'admin'),
  stand: (column) => (isOfWork(column) ? 'status' : isOfDates(column) ? 'record-date' : null),
  'year-or-region': (column) => (isOfNumbers(column) ? 'year' : 'admin'),
  evidence: (column) => (isOfAddresses(column) ? 'source-address' : null),
  reference: (column) => (isOfAddresses(column) ? 'source-address' : 'id'),
};

/** A column whose header has one sense: `Estado` is a status over `borrador`, and a region over names of regions. */
export function settleHeader(given: ColumnStats): ColumnStats {
  const column = withHead(given);
  const { header } = column;
  // `Published` over yes, no and not yet says whether, and not when.
  if (header?.role === 'source-date' && !isOfDates(column) && saysWhether(column))
    return { ...column, header: { ...header, role: 'publish' } };
  if (!header || !isUnsettled(header.role)) return column;
  const role = SENSES[header.role](column);
  return { ...column, header: role && { ...header, role } };
}

/** A column that is headed as one of dates or clock times, and holds none, is of what its other words say. */
function withHead(column: ColumnStats): ColumnStats {
  const { header } = column;
  if (header?.besides === undefined) return column;
  const { besides, ...head } = header;
  const is =
    header.role === 'clock'
      ? isOfClocks(column)
      : header.role === 'year'
        ? isOfYears(column)
        : isOfWrittenDates(column);
  return { ...column, header: is ? head : besides && { ...head, role: besides } };
}

function saysWhether({ text: { values } }: ColumnStats): boolean {
  const said = [...(values?.keys() ?? [])];
  return said.some((value) => saysYes(value) || saysNo(value) || isLater(value));
}

function isOfClocks({ cells, clocks }: ColumnStats): boolean {
  return cells > 0 && clocks >= cells * MOST_OF;
}

function isOfYears({ cells, years }: ColumnStats): boolean {
  return years.cells >= cells * MOST_OF && years.short < years.cells && years.cells > 0;
}

/** Bare numbers may be anything: of them only days in digits, `20201011`, are written as dates. */
function isOfWrittenDates({ cells, dates }: ColumnStats): boolean {
  const found = cells > 0 ? dates?.result() : undefined;
  if (!found) return false;
  return found.written >= cells * MOST_OF || found.reading?.order === 'compact';
}

function isUnsettled(role: HeaderRole): role is UnsettledRole {
  return Object.hasOwn(SENSES, role);
}

function isOfWork({ text: { cells, values } }: ColumnStats): boolean {
  const known = [...(values ?? [])].filter(
    ([value]) => isStateOfWork(value) || isRestricted(value),
  );
  return cells > 0 && known.reduce((sum, [, count]) => sum + count, 0) >= cells * MOST_OF;
}

function isOfDates({ cells, dates }: ColumnStats): boolean {
  return cells > 0 && dates !== null && dates.dates >= cells * MOST_OF;
}

function isOfNumbers({ cells, numbers }: ColumnStats): boolean {
  return cells > 0 && numbers !== null && numbers.numbers >= cells * MOST_OF;
}

function isOfAddresses({ text: { cells, addresses } }: ColumnStats): boolean {
  return cells > 0 && addresses >= cells * MOST_OF;
}
