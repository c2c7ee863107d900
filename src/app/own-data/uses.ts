import type { Use } from '../../import/mapping.ts';
import type { ColumnIs } from '../../messages/open-data-words.ts';

/** Why a column is held back that a person says to be: kept in `mapping.json`, and so in no language of the page. */
const HELD_BY_CHOICE = 'as somebody chose';

/** The choices by what they are about, in the order of showing. */
export const CHOICES = {
  when: ['when', 'start', 'end', 'clock', 'clock-end', 'time-zone', 'year', 'month', 'day'],
  where: ['latitude', 'longitude', 'position', 'place', 'admin', 'country'],
  what: ['title', 'note', 'category', 'group', 'killed', 'injured', 'outcome'],
  who: ['source', 'source-address', 'source-date', 'actor', 'target', 'media'],
  other: ['id', 'field', 'held', 'nothing'],
} as const satisfies Readonly<Record<string, readonly ColumnIs[]>>;

const ALL: ReadonlySet<string> = new Set(Object.values(CHOICES).flat());

/** How a column is used that a person says to be that. */
export function asUse(choice: ColumnIs): Use {
  if (choice === 'killed' || choice === 'injured')
    return { as: 'figure', measure: choice, of: 'people', bound: 'exact' };
  if (choice === 'held') return { as: 'held', why: HELD_BY_CHOICE };
  return { as: choice } as Use;
}

/** The choice that a use is; null for one that a format or a guess knows more of. */
export function choiceOf(use: Use): ColumnIs | null {
  // One that is held back for another reason says why.
  if (use.as === 'held') return use.why === HELD_BY_CHOICE ? 'held' : null;
  if (use.as !== 'figure') return ALL.has(use.as) ? (use.as as ColumnIs) : null;
  // Which of its bounds a figure is, is asked beside it.
  return use.of === 'people' && (use.measure === 'killed' || use.measure === 'injured')
    ? use.measure
    : null;
}
