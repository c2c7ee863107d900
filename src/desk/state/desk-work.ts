import { claimAt, placeOf } from '../coding/claim-draft.ts';
import type { KeptWork } from '../keep/keep.ts';
import type { Records } from '../records/desk-records.ts';
import type { DeskState, DraftInHand } from './desk-store.ts';

type AtWork = Pick<DeskState, 'at' | 'hand' | 'parked' | 'placing' | 'typed'>;

/** What somebody is at, as it is kept. */
export function workOf({ history, at, hand, parked, placing, typed }: DeskState): KeptWork {
  const drafts = (hand ? [hand, ...parked] : parked).map(({ draft, replaced, isTouched }) => ({
    draft,
    replaced: replaced && placeOf(history.records, replaced),
    isTouched,
  }));
  return { at, drafts, placing, typed };
}

/** What somebody was at, to go on with. Without anything kept: nothing yet. */
export function takenUp(work: KeptWork | null, records: Records): AtWork {
  const { at = null, drafts = [], placing = null, typed = {} } = work ?? {};
  const [hand = null, ...parked] = drafts.map(({ draft, replaced, isTouched }): DraftInHand => ({
    draft,
    replaced: (replaced && claimAt(records, replaced)) ?? null,
    isTouched,
  }));
  return { at, hand, parked, placing, typed };
}
