import type { Use } from '../../mapping.ts';
import type { ColumnStats } from '../column-stats.ts';
import type { HeaderRole } from '../header-roles.ts';
import { freeOf, MOST_OF, NEARLY_ALL, take } from '../mapping-draft.ts';
import type { MappingDraft } from '../mapping-draft.ts';

const DAYS: ReadonlySet<Use['as']> = new Set<Use['as']>(['when', 'start', 'day']);

/**
 * Finds the clock times that stand beside a date: one, or a first and a last, which columns named like a start and an end
 * may hold as well as such as are named like clock times. Where no date is found, a person may name one.
 */
export function assignClock(draft: MappingDraft): void {
  const main = dateOf(draft);
  const dates = draft.columns.find(({ name }) => name === main)?.dates?.result();
  const beside = main === undefined ? 'the clock time' : `the clock time beside “${main}”`;
  if (!dates?.isWhole) {
    const first = clocksOf(draft, 'start') ?? clocksOf(draft, 'clock') ?? unnamedClocks(draft);
    if (first) take(draft, first, { as: 'clock' }, beside);
  }
  const last = clocksOf(draft, 'end');
  const isBegun =
    dates?.hasClock === true || [...draft.uses.values()].some(({ as }) => as === 'clock');
  if (last && isBegun) take(draft, last, { as: 'clock-end' }, `${beside} that it lasted until`);
  if (main === undefined || dates?.isWhole) return;
  for (const column of freeOf(draft, 'clock')) {
    const { clocks, cells } = column;
    if (cells === 0 || isOfClocks(column)) continue;
    const what = `named like a clock time, but ${clocks} of ${cells} cells are some: kept as a field`;
    take(draft, column, { as: 'field' }, what);
  }
}

/** The column of dates: that which a person names, else the one that was found. */
function dateOf({ uses, said }: MappingDraft): string | undefined {
  const [named] = [...Object.entries(said), ...uses].find(([, { as }]) => DAYS.has(as)) ?? [];
  return named;
}

function clocksOf(draft: MappingDraft, role: HeaderRole): ColumnStats | undefined {
  return freeOf(draft, role).find(
    (column) => isOfClocks(column) && !Object.hasOwn(draft.said, column.name),
  );
}

/** The first column of clock times in a table without a header. */
function unnamedClocks({ columns, uses, isHeaderless }: MappingDraft): ColumnStats | undefined {
  if (!isHeaderless) return undefined;
  return columns.find(
    (column) =>
      column.header === null &&
      !uses.has(column.name) &&
      isOfClocks(column) &&
      column.clocks >= column.cells * NEARLY_ALL,
  );
}

function isOfClocks({ clocks, cells }: ColumnStats): boolean {
  return clocks > 0 && clocks >= cells * MOST_OF;
}
