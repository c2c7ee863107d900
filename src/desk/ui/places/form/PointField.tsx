import { useState } from 'react';
import type { LngLat } from '../../../../geo/lng-lat.ts';
import { readPosition } from '../../../../import/cells/position/read-coordinate.ts';
import { deskPlaceWords as words } from '../../../../messages/desk-rooms/desk-place-words.ts';
import type { PlaceDraft } from '../../../coding/place-draft.ts';
import { writtenPoint } from '../written-point.ts';
import { PlaceFormField } from './PlaceFormField.tsx';

interface Props {
  readonly draft: PlaceDraft;
  readonly lacks: boolean;
  readonly onTyped: (point: LngLat) => void;
  /** What is typed is no point. */
  readonly onUnread: (text: string) => void;
}

/** What is being typed, and what that was last read as. */
interface Typed {
  readonly text: string;
  readonly read: LngLat | null;
}

/** Where a place lies, typed in any form in which tables have coordinates; or pressed on the map. */
export function PointField({ draft, lacks, onTyped, onUnread }: Props) {
  const { point, unreadPoint } = draft;
  const [typed, setTyped] = useState<Typed | null>(
    unreadPoint === undefined ? null : { text: unreadPoint, read: null },
  );
  const [isLeft, setLeft] = useState(false);
  // What has moved since stands where it is, not where it was typed.
  const isTyped = typed !== null && isOne(typed.read, point);
  const text = isTyped ? typed.text : point ? writtenPoint(point) : '';
  const type = (next: string): void => {
    const { point: read } = pointOf(next);
    setTyped({ text: next, read });
    setLeft(false);
    if (!read) onUnread(next);
    else if (!isOne(read, point)) onTyped(read);
  };
  const fault = isTyped && isLeft ? pointOf(text).fault : null;
  return (
    <PlaceFormField
      label={words.point}
      help={words.pointHelp}
      fault={fault ?? (lacks ? words.missing.point : null)}
    >
      {(field) => (
        <input
          {...field}
          type="text"
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={({ target }) => type(target.value)}
          onBlur={() => setLeft(true)}
        />
      )}
    </PlaceFormField>
  );
}

function pointOf(text: string): { readonly point: LngLat | null; readonly fault: string | null } {
  const reading = readPosition(text, { first: 'latitude' });
  if (reading.is === 'read') return { point: reading.value, fault: null };
  if (reading.is === 'refused')
    return { point: null, fault: words.notRead(reading.got, words.pointExpected) };
  return { point: null, fault: text.trim() === '' ? null : words.notRead(text, words.nullIsland) };
}

function isOne(one: LngLat | null, other: LngLat | null): boolean {
  return one?.lng === other?.lng && one?.lat === other?.lat;
}
