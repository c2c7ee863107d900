import type { Use } from '../../import/mapping.ts';
import { openDataWords as words } from '../../messages/open-data-words.ts';

/** What a person can say that a column is; each has its name among the words. */
export type ChoiceId = keyof typeof words.uses;

/** The choices by what they are about, in the order of showing. */
export const CHOICES = {
  when: ['when', 'start', 'end', 'clock', 'clock-end', 'time-zone', 'year', 'month', 'day'],
  where: ['latitude', 'longitude', 'position', 'place', 'admin', 'country'],
  what: ['title', 'note', 'category', 'group', 'killed', 'injured', 'outcome'],
  who: ['source', 'source-address', 'source-date', 'actor', 'target', 'media'],
  other: ['id', 'field', 'held', 'nothing'],
} as const satisfies Readonly<Record<keyof typeof words.useGroups, readonly ChoiceId[]>>;

/** How a column is used that a person says to be that. */
export function asUse(choice: ChoiceId): Use {
  if (choice === 'killed' || choice === 'injured')
    return { as: 'figure', measure: choice, of: 'people', bound: 'exact' };
  if (choice === 'held') return { as: 'held', why: words.heldByChoice };
  return { as: choice } as Use;
}

/** The choice that a use is; null for one that a format or a guess knows more of. */
export function choiceOf(use: Use): ChoiceId | null {
  // One that is held back for another reason says why.
  if (use.as === 'held') return use.why === words.heldByChoice ? 'held' : null;
  if (use.as !== 'figure') return Object.hasOwn(words.uses, use.as) ? (use.as as ChoiceId) : null;
  // Which of its bounds a figure is, is asked beside it.
  return use.of === 'people' && (use.measure === 'killed' || use.measure === 'injured')
    ? use.measure
    : null;
}
