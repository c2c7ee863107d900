import type { IncidentDraft } from '../../../coding/claim-draft.ts';
import type { PlaceDraft } from '../../../coding/place-draft.ts';
import type { DraftSuggestions } from '../../../coding/draft-suggestions.ts';
import type { OfferedIncident } from '../../../coding/offered/offered-incidents.ts';
import type { FieldName, SaidOf } from '../form/field-names.ts';
import { CategoryField } from './CategoryField.tsx';
import { PlaceField } from './PlaceField.tsx';
import { TitleField } from './TitleField.tsx';
import { WhenFields } from './WhenFields.tsx';

/** What the fields of an incident share: of a new one, or of one that is changed. */
export interface IncidentFieldProps {
  readonly draft: IncidentDraft;
  readonly suggestions: DraftSuggestions;
  readonly offered: readonly OfferedIncident[];
  readonly said: SaidOf;
  readonly onChange: (change: Partial<IncidentDraft>) => void;
  /** Called when a suggestion is taken, with the field. */
  readonly onTaken?: (field: FieldName) => void;
  /** Says what a suggestion has set besides. */
  readonly tell?: (text: string) => void;
  /** Has a place made that the dataset lacks; left out where none can be asked for. */
  readonly onAskPlace?: (place: PlaceDraft) => void;
}

/** Where, when, what and by what name. */
export function IncidentDraftFields(props: IncidentFieldProps) {
  return (
    <>
      <PlaceField {...props} />
      <WhenFields {...props} />
      <CategoryField {...props} />
      <TitleField {...props} />
    </>
  );
}
