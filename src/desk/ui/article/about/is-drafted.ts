import { carrierOf } from '../../../records/desk-records.ts';
import type { DeskState } from '../../../state/desk-store.ts';

/** Whether a claim is being made, or put by, of a source or of a piece on its page. */
export function isDrafted({ hand, parked, history }: DeskState, source: string): boolean {
  return [...(hand ? [hand] : []), ...parked].some(
    ({ draft }) => draft.source === source || carrierOf(history.records, draft.source) === source,
  );
}
