import type { PlaceKind } from '../../../../evidence/model.ts';
import { deskPlaceWords as words } from '../../../../messages/desk-rooms/desk-place-words.ts';
import type { PlaceDraft } from '../../../coding/place-draft.ts';
import { PlaceFormField } from './PlaceFormField.tsx';
import type { PlaceFieldProps } from './PlaceFormField.tsx';

/** What a place is, with the rule for it. */
export function KindField({ draft, lacks, onChange }: PlaceFieldProps<PlaceDraft>) {
  const { kind } = draft;
  return (
    <PlaceFormField
      label={words.kindOf}
      rule={kind === null ? undefined : words.kind[kind].rule}
      fault={lacks ? words.missing.kind : null}
    >
      {(field) => (
        <select
          {...field}
          value={kind ?? ''}
          onChange={({ target: { value } }) =>
            onChange({ kind: value === '' ? null : (value as PlaceKind) })
          }
        >
          <option value="">{words.chooseKind}</option>
          {Object.entries(words.kind).map(([id, { name }]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </PlaceFormField>
  );
}
