import { counted } from '../evidence/finding.ts';
import { didYouMean } from '../evidence/words/nearest.ts';
import type { HeaderRole } from './guess/header-roles.ts';
import { readHeader } from './guess/read-header.ts';
import type { OpenedTable } from './plan-import.ts';
import { UnreadableFileError } from './unreadable.ts';

/** Which of a file's tables is read, and which are not, with why. */
export interface ChosenTable {
  readonly chosen: OpenedTable;
  /** What a mapping calls it; undefined where the file has no other. */
  readonly sheet: string | undefined;
  readonly aside: readonly { readonly source: string; readonly why: string }[];
}

const TIMES: ReadonlySet<HeaderRole> = new Set<HeaderRole>(['when', 'start', 'year']);

/**
 * Chooses among the sheets of a workbook, or the files of an archive: of those whose header says when, or whose format is
 * known, the one with the most rows; of all where none does.
 * @param file its name @param opened what is in it @param wanted what a mapping calls the one to take @returns null where there is none
 * @throws {UnreadableFileError} where there is none of that name among several
 */
export function chooseTable(
  file: string,
  opened: readonly OpenedTable[],
  wanted?: string,
): ChosenTable | null {
  if (wanted !== undefined && opened.length > 1) return wantedTable(file, opened, wanted);
  const ranked = opened
    .map((one) => ({ one, isDated: isDated(one), rows: one.table.count ?? 0 }))
    .toSorted((a, b) => Number(b.isDated) - Number(a.isDated) || b.rows - a.rows);
  const [best, ...others] = ranked;
  if (!best) return null;
  return {
    chosen: best.one,
    sheet: others.length > 0 ? best.one.table.part : undefined,
    aside: others.map(({ one, isDated: dated, rows }) => ({
      source: one.table.source,
      why:
        best.isDated && !dated
          ? 'none of its columns says when'
          : `it has ${counted(rows, 'row')}; to read it instead, say ${JSON.stringify({ sheet: one.table.part })} in a file and give that with --map`,
    })),
  };
}

function wantedTable(file: string, opened: readonly OpenedTable[], wanted: string): ChosenTable {
  const parts = opened.map(({ table }) => table.part ?? '');
  const chosen = opened[parts.indexOf(wanted)];
  if (!chosen)
    throw new UnreadableFileError(
      file,
      `no sheet “${wanted}”`,
      `one of ${parts.map((part) => `“${part}”`).join(', ')}`,
      didYouMean(wanted, parts) ?? 'say another sheet in mapping.json',
    );
  const aside = opened
    .filter((one) => one !== chosen)
    .map(({ table }) => ({ source: table.source, why: 'the mapping names another' }));
  return { chosen, sheet: wanted, aside };
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
