import { deskClaimWords as words } from '../../../../messages/desk-rooms/desk-claim-words.ts';
import { useMessages } from '../../../../messages/messages-context.tsx';
import type { Offered } from '../../../coding/draft-suggestions.ts';
import { emptyPlace, placeOfWorld } from '../../../coding/place-draft.ts';
import type { PlaceChoice } from '../../../suggest/suggestion.ts';
import { useRecords } from '../../desk-context.tsx';
import { Chips, withTaken } from '../form/Chips.tsx';
import type { Chip } from '../form/Chips.tsx';
import { ClaimField } from '../form/ClaimField.tsx';
import { RadioRow } from '../form/RadioRow.tsx';
import { SearchPick } from '../form/SearchPick.tsx';
import { useOwnLanguage } from '../form/useVocabulary.ts';
import type { IncidentFieldProps } from './IncidentDraftFields.tsx';
import { placeName, useFindPlace } from './incident-names.ts';

const BASES = Object.entries(words.bases) as ['stated' | 'inferred', string][];

/** Where it happened: a place of the dataset, one that is made on the map, or none that anything tells. */
export function PlaceField(props: IncidentFieldProps) {
  const { draft, suggestions, said, onChange, onTaken, onAskPlace } = props;
  const records = useRecords();
  const language = useOwnLanguage();
  const find = useFindPlace();
  const { place, placeBasis } = draft;
  const take = (next: NonNullable<typeof place>): void => {
    const isTaken = keyOf(next) === keyOf(place);
    onChange({ place: isTaken ? null : next });
    if (!isTaken) onTaken?.('place');
  };
  const chipOf = useOwnPlaceChip(place, (id) => take({ id }));
  const chips = suggestions.places.map(({ choice, words: from, isCarried }): Chip => {
    if (choice.of === 'dataset') return chipOf({ choice, words: from, isCarried });
    const why = words.worldReason(from, choice.reason.homonyms, choice.km);
    const origin = choice.place.geonames === null ? words.fromGazetteerArea : words.fromGazetteer;
    return {
      id: `${choice.label} ${choice.place.geonames}`,
      label: choice.label,
      reason: isCarried ? words.carried(why) : why,
      isTaken: false,
      onPress: () => onAskPlace?.(placeOfWorld(choice.place, from ?? '', origin)),
    };
  });
  const taken =
    place === null || place === 'unplaced'
      ? null
      : {
          id: place.id,
          label: placeName(records, place.id, language),
          reason: words.chosen,
          isTaken: true,
          onPress: () => take(place),
        };
  return (
    <ClaimField name="place" said={said('place')}>
      <Chips of={words.fields.place} chips={withTaken(chips, taken)} />
      <SearchPick
        label={words.findPlace}
        find={find}
        onPick={(id) => take({ id })}
        more={(query) => (
          <div className="desk-claim-form__row">
            <button
              type="button"
              className="button"
              aria-pressed={place === 'unplaced'}
              onClick={() => take('unplaced')}
            >
              {words.unplaced}
            </button>
            {onAskPlace && (
              <button
                type="button"
                className="link-button"
                onClick={() => onAskPlace(emptyPlace(query))}
              >
                {words.newPlace(query)}
              </button>
            )}
          </div>
        )}
      />
      {taken && (
        <RadioRow
          label={words.basis(words.fields.place)}
          values={BASES}
          value={placeBasis}
          onChange={(one) => onChange({ placeBasis: one })}
        />
      )}
    </ClaimField>
  );
}

function keyOf(place: IncidentFieldProps['draft']['place']): string | null {
  return place === null ? null : place === 'unplaced' ? ' ' : place.id;
}

/** A place of the dataset as a chip: of several with a name, its kind and what it lies in. */
function useOwnPlaceChip(
  place: IncidentFieldProps['draft']['place'],
  onPress: (id: string) => void,
): (offered: Offered<Extract<PlaceChoice, { readonly of: 'dataset' }>>) => Chip {
  const records = useRecords();
  const language = useOwnLanguage();
  const { placeKinds } = useMessages();
  return ({ choice: { id, reason }, words: from, isCarried }) => {
    const { kind, within } = records.place.get(id)?.properties ?? {};
    const why = words.placeReason(from, reason.homonyms);
    const more = [
      ...(reason.homonyms > 1 && kind ? [placeKinds[kind]] : []),
      ...(reason.homonyms > 1 && within ? [placeName(records, within, language)] : []),
      isCarried ? words.carried(why) : why,
    ];
    return {
      id,
      label: placeName(records, id, language),
      reason: more.join(', '),
      isTaken: place !== null && place !== 'unplaced' && place.id === id,
      onPress: () => onPress(id),
    };
  };
}
