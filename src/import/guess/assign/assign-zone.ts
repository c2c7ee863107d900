import { readZone } from '../../cells/zone-cell.ts';
import type { ColumnStats } from '../column-stats.ts';
import { freeOf, MOST_OF, NEARLY_ALL, take } from '../mapping-draft.ts';
import type { MappingDraft } from '../mapping-draft.ts';

/** Finds the column that names the time zone of each row. */
export function assignZone(draft: MappingDraft): void {
  const [column] = freeOf(draft, 'time-zone');
  if (!column || column.cells === 0) return;
  const known = zonesOf(column);
  const count = [...known.values()].reduce((sum, each) => sum + each, 0);
  if (column.text.values === null || count >= column.cells * MOST_OF)
    take(draft, column, { as: 'time-zone' }, 'the time zone of the row’s clock times');
}

/** What the column that names the zones of rows says of the table. @param rows how many it has */
export function zoneOfRows({ columns, uses }: MappingDraft, rows: number) {
  const column = columns.find(({ name }) => uses.get(name)?.as === 'time-zone');
  if (!column) return null;
  const [most] = [...zonesOf(column)].toSorted(([, a], [, b]) => b - a);
  return {
    column: column.name,
    /** IANA: that of nearly all rows; null where there is none. */
    zone: most && most[1] >= rows * NEARLY_ALL && /\//.test(most[0]) ? most[0] : null,
    isWhole: column.cells === rows,
  };
}

/** How many cells name each zone, where the column has few different ones. */
function zonesOf({ text: { values } }: ColumnStats): ReadonlyMap<string, number> {
  return new Map([...(values ?? [])].filter(([value]) => readZone(value) !== null));
}
