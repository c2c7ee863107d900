import { deskPlaceWords as words } from '../../../messages/desk-rooms/desk-place-words.ts';
import { placeDraftOf } from '../../coding/place-draft.ts';
import type { PlaceDraft } from '../../coding/place-draft.ts';
import { outlineState } from './form/OutlineField.tsx';
import { RemoveRecord } from '../RemoveRecord.tsx';
import { useDesk, useDeskActions, useRecords } from '../desk-context.tsx';

interface Props {
  readonly id: string;
  readonly onBegin: (draft: PlaceDraft) => void;
  readonly onClose: () => void;
  /** Says what has happened. */
  readonly onSay: (text: string) => void;
}

/** A place of the dataset that was chosen: what it says of itself, and what can be done with it. */
export function OwnPlace({ id, onBegin, onClose, onSay }: Props) {
  const actions = useDeskActions();
  const records = useRecords();
  const incident = useDesk(({ hand }) => hand?.draft.incident ?? null);
  const draft = placeDraftOf(records, id);
  if (!draft) return null;
  const made = incident && 'new' in incident ? incident.new : null;
  const isThere = made?.place !== null && typeof made?.place === 'object' && made.place.id === id;
  const use = (): void => {
    if (!made) return;
    actions.changeDraft({ incident: { new: { ...made, place: { id } } } });
    onSay(words.used(draft.name));
  };
  return (
    <div className="desk-places__own">
      <h2>
        <bdi>{draft.name}</bdi>
      </h2>
      <p className="desk-places__note">
        {words.kind[draft.kind!].name}, {words.radiusOf(Number(draft.radius))}
      </p>
      {draft.spellings.length > 0 && (
        <p className="desk-places__note">
          {words.spellings}: <bdi>{draft.spellings.join(', ')}</bdi>
        </p>
      )}
      <p className="desk-places__note">{draft.coordinates}</p>
      {draft.outline && (
        <p className="desk-places__note">
          {words.outline}: {outlineState(draft.outline)}
        </p>
      )}
      <div className="desk-places__row">
        {made && !isThere && (
          <button type="button" className="button button--strong" onClick={use}>
            {words.use}
          </button>
        )}
        <button type="button" className="button" onClick={() => onBegin(draft)}>
          {words.change}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {words.close}
        </button>
        <RemoveRecord
          kind="place"
          id={id}
          label={words.remove}
          className="button"
          onRemoved={() => onSay(words.removed(draft.name))}
        />
      </div>
    </div>
  );
}
