import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { LngLat } from '../../../../geo/lng-lat.ts';
import { deskPlaceWords as words } from '../../../../messages/desk-rooms/desk-place-words.ts';
import { checkPlace } from '../../../coding/check/check-place.ts';
import { isSameDraft, placeMissing } from '../../../coding/place-draft.ts';
import type { PlaceDraft } from '../../../coding/place-draft.ts';
import { outlineOf } from '../../../coding/place-outline.ts';
import { useDesk, useDeskActions, useRecords } from '../../desk-context.tsx';
import { CheckedPlace } from './CheckedPlace.tsx';
import { KindField } from './KindField.tsx';
import { NameFields } from './NameFields.tsx';
import { OriginField } from './OriginField.tsx';
import { OutlineField } from './OutlineField.tsx';
import { outlineLacks } from './outline-lacks.ts';
import { PointField } from './PointField.tsx';
import { RadiusField } from './RadiusField.tsx';
import { SaveRow } from './SaveRow.tsx';

interface Props {
  readonly draft: PlaceDraft;
  readonly begun: PlaceDraft;
  /** Where the point comes from, as far as we know; null where nobody has moved it. */
  readonly offer: string | null;
  /** The point was typed. */
  readonly onTyped: (point: LngLat) => void;
  readonly onSaved: (id: string, name: string) => void;
}

/** A place that is made or changed. */
export function PlaceForm({ draft, begun, offer, onTyped, onSaved }: Props) {
  const actions = useDeskActions();
  const records = useRecords();
  const waiting = useDesk(({ placesPutBy }) => placesPutBy.length);
  const [asked, setAsked] = useState<PlaceDraft | null>(null);
  const lacks = asked === begun ? placeMissing(draft) : [];
  const outlineLack = outlineLacks(draft);
  const checked = useDeferredValue(draft);
  const review = useMemo(() => checkPlace(records, checked), [records, checked]);
  const change = (part: Partial<PlaceDraft>): void => actions.changePlace(part);
  const form = useRef<HTMLFormElement>(null);
  // A claim that asks for its place goes on here: at what the place is, else where it is saved.
  const isAsked = draft.asked !== undefined;
  useEffect(() => {
    if (!isAsked) return;
    const stop = begun.kind === null ? 'select' : '[type="submit"]';
    form.current?.querySelector<HTMLElement>(stop)?.focus();
  }, [isAsked, begun]);
  const save = (): void => {
    setAsked(begun);
    if (outlineLack) return;
    if (draft.corners)
      change({
        corners: null,
        ...(draft.corners.length > 0 && { outline: outlineOf(draft.corners) }),
      });
    const id = actions.savePlace();
    if (id !== null) onSaved(id, draft.name.trim());
  };
  return (
    <form
      ref={form}
      className="desk-place"
      aria-label={begun.id === null ? words.newPlace : words.changePlace(begun.name)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h2>{begun.id === null ? words.newPlace : words.changePlace(begun.name)}</h2>
      {waiting > 0 && <p className="desk-places__note">{words.putBy(waiting)}</p>}
      <NameFields draft={draft} lacks={lacks.includes('name')} onChange={change} />
      <KindField draft={draft} lacks={lacks.includes('kind')} onChange={change} />
      <PointField
        draft={draft}
        lacks={lacks.includes('point')}
        onTyped={onTyped}
        onUnread={(text) => change({ point: null, unreadPoint: text === '' ? undefined : text })}
      />
      <OriginField
        draft={draft}
        begun={begun}
        offer={offer}
        lacks={lacks.includes('coordinates')}
        onChange={change}
      />
      <RadiusField draft={draft} lacks={lacks.includes('radius')} onChange={change} />
      <OutlineField draft={draft} lack={asked === begun ? outlineLack : null} onChange={change} />
      <CheckedPlace review={review} />
      <SaveRow
        lacks={lacks.length + (asked === begun && outlineLack ? 1 : 0)}
        isTouched={!isSameDraft(draft, begun)}
        onDrop={() => actions.dropPlace()}
      />
    </form>
  );
}
