import { claimAt, placeOf } from '../coding/claim-draft.ts';
import type { KeptWork } from '../keep/keep.ts';
import type { Records } from '../records/desk-records.ts';
import type { DeskState, DraftInHand } from './desk-store.ts';

type AtWork = Pick<
  DeskState,
  'at' | 'hand' | 'parked' | 'placing' | 'placingBegun' | 'placesPutBy' | 'typed'
>;

/** What somebody is at, as it is kept. */
export function workOf(state: DeskState): KeptWork {
  const { history, at, hand, parked, placing, placingBegun, placesPutBy, typed } = state;
  const drafts = (hand ? [hand, ...parked] : parked).map(({ draft, replaced, isTouched }) => {
    const place = replaced && placeOf(history.records, replaced);
    return { draft, replaced: place, ...(replaced && !place && { lost: replaced }), isTouched };
  });
  const inHand = placing && placingBegun && { draft: placing, begun: placingBegun };
  return { at, drafts, places: inHand ? [inHand, ...placesPutBy] : placesPutBy, typed };
}

/** Whether something was said or typed that is in no record yet. */
export function hasWork(work: KeptWork | null): boolean {
  return (
    work !== null &&
    (work.drafts.some(({ isTouched }) => isTouched) ||
      work.places.length > 0 ||
      Object.keys(work.typed).length > 0)
  );
}

/** What somebody was at, to go on with. Without anything kept: nothing yet. */
export function takenUp(work: KeptWork | null, records: Records): AtWork {
  const { at = null, drafts = [], places = [], typed = {} } = work ?? {};
  const [hand = null, ...parked] = drafts.map(
    ({ draft, replaced, lost, isTouched }): DraftInHand => ({
      draft,
      replaced: (replaced && claimAt(records, replaced)) ?? lost ?? null,
      isTouched,
    }),
  );
  const [place, ...placesPutBy] = places;
  const [placing, placingBegun] = [place?.draft ?? null, place?.begun ?? null];
  return { at, hand, parked, placing, placingBegun, placesPutBy, typed };
}
