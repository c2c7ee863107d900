import { freeOf, keyOf, take } from '../mapping-draft.ts';
import type { MappingDraft } from '../mapping-draft.ts';
import type { Use } from '../../mapping.ts';
import type { ColumnStats } from '../column-stats.ts';
import { columnsOfNames } from './hold-names.ts';
import type { IsPlace } from './hold-names.ts';

export interface HeldColumn {
  readonly column: string;
  readonly why: string;
}

/** The part of a column’s cells that must look like a person's address or number. */
const SHARE = 0.3;

/** What a column would be used as that is not held back. */
function openUse({ header }: ColumnStats): Use['as'] {
  const role = header?.role;
  return role === 'actor' || role === 'target' || role === 'source' ? role : 'field';
}

/** Holds back columns that name or reach private persons: by their header, or by what is in them. */
export function holdColumns(
  draft: MappingDraft,
  isOfPeople: boolean,
  isPlace: IsPlace = () => false,
): HeldColumn[] {
  const held: HeldColumn[] = [];
  const hold = (column: ColumnStats, why: string): void => {
    held.push({ column: column.name, why });
    take(draft, column, { as: 'held', why });
    const key = keyOf(column.name, 'as');
    const cure = `if everybody may see it, say ${key} = "${openUse(column)}" in mapping.json`;
    draft.told.push({ column: column.name, what: `held back: ${why}`, cure });
  };
  for (const column of freeOf(draft, 'person-name')) hold(column, 'names of private persons');
  for (const column of freeOf(draft, 'contact')) hold(column, 'how to reach private persons');
  if (isOfPeople) {
    for (const column of freeOf(draft, 'name')) hold(column, 'names of private persons');
    for (const column of freeOf(draft, 'birth')) hold(column, 'when private persons were born');
  }
  for (const column of draft.columns) {
    const { cells, emails, phones, handles } = column.text;
    if (draft.uses.has(column.name) || cells === 0) continue;
    if (emails >= cells * SHARE) hold(column, 'e-mail addresses');
    else if (phones >= cells * SHARE) hold(column, 'telephone numbers');
    else if (!column.header && handles >= cells * SHARE) hold(column, 'accounts of persons');
  }
  for (const [column, why] of columnsOfNames(draft, isPlace)) hold(column, why);
  return held;
}
