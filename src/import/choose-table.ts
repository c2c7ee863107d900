import { counted } from '../evidence/finding.ts';
import type { HeaderRole } from './guess/header-roles.ts';
import { readHeader } from './guess/read-header.ts';
import type { OpenedTable } from './plan-import.ts';

/** Which of a file's tables is read, and which are not, with why. */
export interface ChosenTable {
  readonly chosen: OpenedTable;
  readonly aside: readonly { readonly source: string; readonly why: string }[];
}

const TIMES: ReadonlySet<HeaderRole> = new Set<HeaderRole>(['when', 'start', 'year']);

/**
 * Chooses among the sheets of a workbook, or the files of an archive: of those whose header says when, or whose format is
 * known, the one with the most rows; of all where none does.
 * @param opened of one file @returns null where there is none
 */
export function chooseTable(opened: readonly OpenedTable[]): ChosenTable | null {
  const ranked = opened
    .map((one) => ({ one, isDated: isDated(one), rows: one.table.count ?? 0 }))
    .toSorted((a, b) => Number(b.isDated) - Number(a.isDated) || b.rows - a.rows);
  const [best, ...others] = ranked;
  if (!best) return null;
  return {
    chosen: best.one,
    aside: others.map(({ one, isDated: dated, rows }) => ({
      source: one.table.source,
      why:
        best.isDated && !dated ? 'none of its columns says when' : `it has ${counted(rows, 'row')}`,
    })),
  };
}

function isDated({ as, table }: OpenedTable): boolean {
  return (
    as === 'table' ||
    table.columns.some(({ name }) => {
      const header = readHeader(name);
      return header !== null && TIMES.has(header.role);
    })
  );
}
