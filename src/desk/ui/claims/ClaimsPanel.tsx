import { useContext, useEffect, useState } from 'react';
import { deskWords } from '../../../messages/desk-rooms/desk-words.ts';
import type { DraftInHand } from '../../state/desk-store.ts';
import { DeskContext, useDesk } from '../desk-context.tsx';
import { ClaimForm } from './form/ClaimForm.tsx';
import { ArticleClaims, ClaimsBesideDraft } from './list/ArticleClaims.tsx';
import { ParkedDrafts } from './list/ParkedDrafts.tsx';
import { useSuggester } from './suggesting/useSuggester.ts';

/** The claim that is made, and those of the sentence that one is at. */
export function ClaimsPanel() {
  const hand = useDesk((state) => state.hand);
  const at = useDesk((state) => state.at);
  // Here, so that the article is read before the first claim is begun.
  const reader = useSuggester(hand?.draft.source ?? at?.source ?? '');
  const [status, tell] = useState('');
  const number = useDraftNumber(() => tell(''));
  const desk = useContext(DeskContext)!;
  useEffect(
    () =>
      desk.subscribe(({ history: { undone } }, before) => {
        // What was said of what is undone, or done anew, is so no more.
        if (undone.length !== before.history.undone.length) tell('');
      }),
    [desk],
  );
  return (
    <section className="desk__claims" aria-label={deskWords.region.claims}>
      <div className="desk-claims">
        {hand && <ClaimsBesideDraft hand={hand} tell={tell} />}
        {hand && <ClaimForm key={number} hand={hand} reader={reader} tell={tell} />}
        <p className="desk-claims__status" role="status">
          {status}
        </p>
        <ParkedDrafts />
        {!hand && <ArticleClaims tell={tell} />}
      </div>
    </section>
  );
}

interface Seen {
  readonly hand: DraftInHand | null;
  readonly parked: readonly DraftInHand[];
  /** How many drafts were in hand so far. */
  readonly number: number;
}

/** Tells drafts apart, which change as one types. @param onNew called while a new one is drawn first */
function useDraftNumber(onNew: () => void): number {
  const hand = useDesk((state) => state.hand);
  const parked = useDesk((state) => state.parked);
  const [seen, setSeen] = useState<Seen>({ hand: null, parked: [], number: 0 });
  if (hand === seen.hand && parked === seen.parked) return seen.number;
  const isNew = hand !== null && hand !== seen.hand && !hand.isTouched;
  const isOther = isNew || (hand !== null && seen.parked.includes(hand));
  const number = isOther ? seen.number + 1 : seen.number;
  setSeen({ hand, parked, number });
  if (isNew) onNew();
  return number;
}
