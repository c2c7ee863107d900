import { useState } from 'react';
import { deskClaimWords as words } from '../../../../messages/desk-rooms/desk-claim-words.ts';
import { changeNew } from '../../../coding/beside-draft.ts';
import type { ClaimDraft } from '../../../coding/claim-draft.ts';
import type { PlaceDraft } from '../../../coding/place-draft.ts';
import { useDesk, useDeskActions } from '../../desk-context.tsx';
import type { FocusWish } from './useFieldFocus.ts';

/** Has a place made on the map for the draft's new incident; once that is done or given up, the form is gone back to. */
export function useAskedPlace(
  draft: ClaimDraft,
  setWish: (wish: FocusWish) => void,
  tell: (text: string) => void,
): (place: PlaceDraft) => void {
  const actions = useDeskActions();
  const isPlacing = useDesk(({ placing }) => placing !== null);
  const [seen, setSeen] = useState(isPlacing);
  const [isAsked, setAsked] = useState(false);
  if (isPlacing !== seen) {
    setSeen(isPlacing);
    if (!isPlacing && isAsked) {
      const { incident } = draft;
      const isThere = incident && 'new' in incident && incident.new.place !== null;
      setAsked(false);
      setWish(isThere ? { behind: 'place' } : { field: 'place' });
    }
  }
  return (place) => {
    // What is typed of another place there is not given up for this one.
    if (isPlacing) {
      tell(words.placeBusy);
      return;
    }
    actions.changeDraft(changeNew(draft, { place: null }));
    actions.beginPlace(place);
    setAsked(true);
    tell(words.placeAsked);
  };
}
