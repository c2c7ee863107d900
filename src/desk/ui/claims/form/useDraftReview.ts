import { useCallback, useDeferredValue, useMemo } from 'react';
import type { Finding } from '../../../../evidence/finding.ts';
import { checkDraft } from '../../../coding/check/check-incident.ts';
import type { DraftReview } from '../../../coding/check/check-incident.ts';
import { placeOf } from '../../../coding/claim-draft.ts';
import type { ClaimDraft } from '../../../coding/claim-draft.ts';
import type { DraftInHand } from '../../../state/desk-store.ts';
import { useRecords } from '../../desk-context.tsx';

/**
 * What the check says of the draft in hand: what is typed is drawn first, then what the check says of it.
 * @param text of its article; null where it is not at hand
 */
export function useDraftReview(
  { draft, replaced }: DraftInHand,
  text: string | null,
): { readonly review: DraftReview | null; readonly checkNow: () => readonly Finding[] } {
  const records = useRecords();
  const check = useCallback(
    (one: ClaimDraft) => {
      const place = replaced && placeOf(records, replaced);
      return checkDraft(records, one, text, place ?? undefined);
    },
    [records, text, replaced],
  );
  // Also of a draft that has just begun; of a claim that is changed, what is wrong with it is where the focus goes.
  const checked = useDeferredValue(draft, replaced ? draft : null);
  const review = useMemo(() => checked && check(checked), [check, checked]);
  return { review, checkNow: () => check(draft)?.findings ?? [] };
}
