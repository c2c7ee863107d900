import type { ImportFile, Table } from '../table.ts';
import { openArchive } from './archive.ts';
import {
  before,
  columnNames,
  doubtful,
  HEADER_WITHIN,
  headerAmong,
  widthOf,
} from './table-header.ts';
import { HEADERLESS, topRecord } from './headerless.ts';
import type { TopRecord } from './headerless.ts';
import { LIMITS } from './limits.ts';
import type { Limits } from './limits.ts';
import { NEVER, shaped, shapeOf, shapeTold, withoutRows } from './shape.ts';
import { joinedHeader, joinedTold } from './two-line-header.ts';
import { readSheet } from './workbook/sheet-rows.ts';
import type { SheetRow } from './workbook/sheet-rows.ts';
import { filledDown, mergedAreas } from './workbook/merged-areas.ts';
import { SheetMarks } from './workbook/sheet-marks.ts';
import { workbookParts } from './workbook/workbook-parts.ts';
import type { SheetPart, WorkbookParts } from './workbook/workbook-parts.ts';

/** Reads an XLSX workbook: a table for each sheet that has a header and rows, hidden ones included and told. */
export function readWorkbook(file: ImportFile, limits: Limits = LIMITS): readonly Table[] {
  const parts = workbookParts(file, openArchive(file, limits), limits);
  const tables = parts.sheets.flatMap((sheet) => sheetTable(file, sheet, parts, limits) ?? []);
  if (tables.length === 0) throw withoutRows(file.name, 'no sheet with a header and rows');
  return tables;
}

function sheetTable(
  file: ImportFile,
  sheet: SheetPart,
  parts: WorkbookParts,
  limits: Limits,
): Table | undefined {
  const items = () => readSheet(file.name, sheet, parts, limits);
  const first = firstRows(items());
  const records = first.map(({ cells }) => cells);
  const index = headerAmong(records);
  const top = first[index];
  if (top === undefined) return;
  const is = saidOf(file.header) ?? topRecord(top.cells, records.slice(index + 1));
  const joined =
    is !== 'row' && first[index + 1]?.number === top.number + 1
      ? joinedHeader(top.cells, records[index + 1], records[index + 2])
      : null;
  // Without a header the rows begin with the record itself.
  const head =
    is === 'row'
      ? { number: top.number - 1, cells: [] }
      : joined
        ? { number: top.number + 1, cells: joined }
        : top;
  const areas = mergedAreas(sheet.entry.chunks());
  const wide = widthOf(records[index + 1] ?? []);
  const marks = new SheetMarks();
  const rows = function* (told?: SheetMarks): Generator<SheetRow> {
    const below = filledDown(items(), areas, Math.max(widthOf(head.cells), wide));
    for (const item of below) {
      if (item.number <= head.number) continue;
      const number = item.number - head.number;
      told?.note(item, number);
      yield { ...item, number };
    }
  };
  const shape = shapeOf(file.name, rows(marks), head.cells, limits);
  if (shape.rows === 0) return;
  const width = Math.max(widthOf(head.cells), shape.width);
  const names = columnNames(head.cells, width);
  return {
    format: 'xlsx',
    source: `${file.name}, sheet “${sheet.name}”`,
    part: sheet.name,
    how: [
      ...(sheet.hidden ? ['the sheet is hidden'] : []),
      ...before(records.slice(0, index), top.number, is === 'row' ? 'the first row' : undefined),
      ...(is === 'row'
        ? [HEADERLESS]
        : joined
          ? [joinedTold(joined, top.cells)]
          : doubtful(head.cells)),
      // A sheet keeps no empty cells at the end of a row: none of its rows is short.
      ...shapeTold({ ...shape, short: NEVER }, head.cells, names),
      ...marks.told(parts.system, names, areas.length),
    ],
    columns: names.map((name) => ({ name })),
    header: is === 'row' ? 'none' : is === 'doubtful' ? is : undefined,
    count: shape.rows,
    system: parts.system,
    rows: () => shaped(rows(), width),
  };
}

function saidOf(header: ImportFile['header']): TopRecord | undefined {
  if (header === undefined) return undefined;
  return header === 'none' ? 'row' : 'header';
}

function firstRows(items: Iterable<SheetRow>): SheetRow[] {
  const rows: SheetRow[] = [];
  for (const item of items) {
    rows.push(item);
    if (rows.length === HEADER_WITHIN) break;
  }
  return rows;
}
