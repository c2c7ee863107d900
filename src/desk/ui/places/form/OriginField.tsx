import { deskPlaceWords as words } from '../../../../messages/desk-rooms/desk-place-words.ts';
import type { PlaceDraft } from '../../../coding/place-draft.ts';
import { Chip, PlaceFormField } from './PlaceFormField.tsx';
import type { PlaceFieldProps } from './PlaceFormField.tsx';

interface Props extends PlaceFieldProps<PlaceDraft> {
  readonly begun: PlaceDraft;
  readonly offer: string | null;
}

/** Where a place's point comes from, and whether it is inferred. */
export function OriginField({ draft, begun, offer, lacks, onChange }: Props) {
  const { coordinates } = draft;
  const before = begun.coordinates;
  const isOffered = offer !== null && coordinates !== offer;
  return (
    <PlaceFormField
      label={words.origin}
      help={words.originHelp}
      fault={lacks ? words.missing.coordinates : null}
    >
      {(field) => (
        <>
          <textarea
            {...field}
            rows={2}
            value={coordinates}
            onChange={({ target }) => onChange({ coordinates: target.value })}
          />
          {(isOffered || (before !== '' && coordinates !== before)) && (
            <div className="desk-places__row">
              {isOffered && <Chip onClick={() => onChange({ coordinates: offer })}>{offer}</Chip>}
              {before !== '' && coordinates !== before && (
                <Chip onClick={() => onChange({ coordinates: before })}>
                  {words.asBefore(before)}
                </Chip>
              )}
            </div>
          )}
        </>
      )}
    </PlaceFormField>
  );
}
