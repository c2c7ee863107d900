import { counted } from '../../read/limits.ts';
import { freeOf, take, tellOf } from '../mapping-draft.ts';
import type { MappingDraft } from '../mapping-draft.ts';
import type { ColumnStats } from '../column-stats.ts';
import type { HeaderRole } from '../header-roles.ts';
import { columnsOfNames } from './hold-names.ts';
import type { IsPlace } from './hold-names.ts';
import { stateOf } from '../text-stats.ts';
import { isUnfinished } from '../words/states-of-work.ts';

export interface HeldColumn {
  readonly column: string;
  readonly why: string;
}

export interface HeldRows {
  readonly column: string;
  /** As the cells have them. */
  readonly values: readonly string[];
  /** How many rows have one of them. */
  readonly rows: number;
}

/** The part of a column's cells that must look like a person's address or number. */
const SHARE = 0.3;

const HARMLESS = new Set(
  [
    'no/false/0/none/not sensitive/non sensitive/unrestricted/public/open/normal/low/n/not restricted',
    'nein/non/nao/нет/hayir/yox/لا',
  ]
    .join('/')
    .split('/')
    .map(stateOf),
);

/** Holds back columns that name or reach private persons: by their header, or by what is in them. */
export function holdColumns(
  draft: MappingDraft,
  isOfPeople: boolean,
  isPlace: IsPlace = () => false,
): HeldColumn[] {
  const held: HeldColumn[] = [];
  const hold = (column: ColumnStats, why: string): void => {
    held.push({ column: column.name, why });
    take(draft, column, { as: 'held', why }, `held back: ${why}`);
  };
  for (const column of freeOf(draft, 'person-name')) hold(column, 'names of private persons');
  for (const column of freeOf(draft, 'contact')) hold(column, 'how to reach private persons');
  if (isOfPeople) {
    for (const column of freeOf(draft, 'name')) hold(column, 'names of private persons');
    for (const column of freeOf(draft, 'birth')) hold(column, 'when private persons were born');
  }
  for (const column of draft.columns) {
    const { cells, emails, phones } = column.text;
    if (draft.uses.has(column.name) || cells === 0) continue;
    if (emails >= cells * SHARE) hold(column, 'e-mail addresses');
    else if (phones >= cells * SHARE) hold(column, 'telephone numbers');
  }
  for (const [column, why] of columnsOfNames(draft, isPlace)) hold(column, why);
  return held;
}

/** Whether a column of that header marks rows as unfinished, sensitive or restricted. */
export function marksRows({ header }: Pick<ColumnStats, 'header'>): boolean {
  return header !== null && MARKS.has(header.role);
}

const MARKS: ReadonlySet<HeaderRole> = new Set<HeaderRole>(['status', 'sensitive', 'restrictions']);

/** Holds back rows that are marked so. */
export function holdRows(draft: MappingDraft): HeldRows[] {
  const held: HeldRows[] = [];
  for (const column of draft.columns.filter(marksRows)) {
    const { name, header, text } = column;
    const isStatus = header?.role === 'status';
    if (text.values === null) {
      tellOf(
        draft,
        { key: 'held', column: name },
        'named like a mark of rows, but with too many different values: no row is held back by it',
      );
      continue;
    }
    const marked = [...text.values].filter(([value]) =>
      isStatus ? isUnfinished(value) : !HARMLESS.has(stateOf(value)),
    );
    if (marked.length === 0) continue;
    const values = marked.map(([value]) => value);
    const rows = marked.reduce((sum, [, count]) => sum + count, 0);
    held.push({ column: name, values, rows });
    tellOf(
      draft,
      { key: 'held', column: name },
      `${counted(rows, 'row is', 'rows are')} held back: ${values.map((value) => `“${value}”`).join(', ')}`,
    );
  }
  return held;
}
