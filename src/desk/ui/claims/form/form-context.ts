import { createContext, useContext } from 'react';
import type { ClaimDraft } from '../../../coding/claim-draft.ts';
import type { DraftSuggestions } from '../../../coding/draft-suggestions.ts';
import type { PlaceDraft } from '../../../coding/place-draft.ts';
import type { FieldName, SaidOf } from './field-names.ts';

/** What the fields of a claim's form share. */
export interface ClaimFormValue {
  readonly draft: ClaimDraft;
  readonly suggestions: DraftSuggestions;
  readonly said: SaidOf;
  readonly change: (change: Partial<ClaimDraft>) => void;
  /** Goes on to the next field that something is lacking in. */
  readonly goOn: (from: FieldName) => void;
  /** Goes to a field once it is drawn. */
  readonly goTo: (field: FieldName) => void;
  /** Has a place made on the map for the new incident, and comes back once it is there. */
  readonly askPlace: (place: PlaceDraft) => void;
  /** Says something to whoever does not see it. */
  readonly tell: (text: string) => void;
}

export const ClaimFormContext = createContext<ClaimFormValue | null>(null);

export function useClaimForm(): ClaimFormValue {
  const value = useContext(ClaimFormContext);
  if (!value) throw new Error('No form: draw this within a ClaimFormContext.');
  return value;
}
