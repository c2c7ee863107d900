import type { PlaceKind } from '../../../../evidence/model.ts';
import { deskPlaceWords as words } from '../../../../messages/desk-rooms/desk-place-words.ts';
import { placeMissing } from '../../../coding/place-draft.ts';
import type { PlaceDraft } from '../../../coding/place-draft.ts';
import { farthestCorner } from '../../../coding/place-outline.ts';
import { Chip, PlaceFormField } from './PlaceFormField.tsx';
import type { PlaceFieldProps } from './PlaceFormField.tsx';

/** What coders commonly take, kilometres; how far a region or a country reaches, only its own outline says. */
const CUSTOMARY: Readonly<Partial<Record<PlaceKind, number>>> = {
  city: 10,
  town: 5,
  village: 3,
  site: 2,
  point: 1,
  district: 30,
  sector: 20,
};
/** A direction has no known extent. Kilometres. */
const LEAST_OF_SECTOR = 20;

/** How far off a place's point may honestly be. */
export function RadiusField({ draft, lacks, onChange }: PlaceFieldProps<PlaceDraft>) {
  const { kind, radius, point, outline } = draft;
  const customary = kind === null ? undefined : CUSTOMARY[kind];
  const farthest = point && outline ? farthestCorner(point, outline) : null;
  const isNoNumber = radius.trim() !== '' && placeMissing(draft).includes('radius');
  const isNarrow = kind === 'sector' && radius.trim() !== '' && Number(radius) < LEAST_OF_SECTOR;
  const fault = isNoNumber
    ? words.notRead(radius, words.radiusExpected)
    : lacks
      ? words.missing.radius
      : isNarrow
        ? words.notRead(`${radius} km`, words.ofDirection(LEAST_OF_SECTOR))
        : null;
  return (
    <PlaceFormField label={words.radius} help={words.radiusHelp} fault={fault}>
      {(field) => (
        <div className="desk-places__row">
          <input
            {...field}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            className="desk-place-field__number"
            value={radius}
            onChange={({ target }) => onChange({ radius: target.value })}
          />
          {kind !== null && customary !== undefined && Number(radius) !== customary && (
            <Chip onClick={() => onChange({ radius: String(customary) })}>
              {words.customary(customary, kind)}
            </Chip>
          )}
          {farthest !== null && Number(radius) !== farthest && (
            <Chip onClick={() => onChange({ radius: String(farthest) })}>
              {words.toFarthest(farthest)}
            </Chip>
          )}
        </div>
      )}
    </PlaceFormField>
  );
}
