import { take } from '../mapping-draft.ts';
import type { MappingDraft } from '../mapping-draft.ts';
import type { ColumnStats } from '../column-stats.ts';
import { headerWords } from '../read-header.ts';
import { asksForOutcome, outcomeOf } from '../words/outcome-words.ts';
import { SAID } from './assign-words.ts';

/** Finds, where each row is a person, the column that says what became of them: that which says it of most. */
export function assignOutcome(draft: MappingDraft): void {
  const [most] = draft.columns
    .filter(({ name }) => !draft.uses.has(name) && asksForOutcome(headerWords(name)))
    .map((column) => ({ column, told: toldIn(column) }))
    .filter(({ told }) => told > 0)
    .toSorted((a, b) => b.told - a.told);
  if (most) take(draft, most.column, { as: 'outcome' }, SAID.outcome);
}

/** Of how many rows a column says that somebody was killed or injured. */
function toldIn({ text: { values } }: ColumnStats): number {
  return [...(values ?? [])]
    .filter(([value]) => ['killed', 'injured'].includes(outcomeOf(value)))
    .reduce((sum, [, count]) => sum + count, 0);
}
