import { useState } from 'react';
import type { LngLat } from '../../../../geo/lng-lat.ts';
import { readPosition } from '../../../../import/cells/position/read-coordinate.ts';
import { deskPlaceWords as words } from '../../../../messages/desk-rooms/desk-place-words.ts';
import type { PlaceDraft } from '../../../coding/place-draft.ts';
import { cornersOf, outlineOf } from '../../../coding/place-outline.ts';
import { writtenPoint } from '../written-point.ts';
import { PlaceFormField } from './PlaceFormField.tsx';

interface Props {
  readonly draft: PlaceDraft;
  readonly onChange: (change: Partial<PlaceDraft>) => void;
}

/** The corners of an outline as a list, which can be typed. Of one with holes or parts there is no list. */
export function CornersField({ draft, onChange }: Props) {
  const { outline, corners } = draft;
  const [typed, setTyped] = useState(draft.unreadCorners ?? null);
  const listed = corners ?? (outline ? cornersOf(outline) : []);
  if (!listed) return null;
  const written = listed.map(writtenPoint).join('\n');
  // What was drawn since is in the list, too.
  const isTyped = typed?.made === written;
  const text = isTyped ? typed.text : written;
  const type = (next: string): void => {
    const { points, refused } = linesOf(next);
    const made = outlineOf(points);
    // What was begun on the map goes on there; what is typed is whole once all of it is read.
    const isDrawing = (corners !== null && !isTyped) || refused !== null || !made;
    const kept = isDrawing ? points : cornersOf(made)!;
    const now = { text: next, made: kept.map(writtenPoint).join('\n') };
    setTyped(now);
    const unreadCorners = refused === null ? undefined : now;
    if (next.trim() === '') onChange({ corners: null, outline: null, unreadCorners });
    else if (isDrawing) onChange({ corners: points, unreadCorners });
    else onChange({ outline: made, corners: null, unreadCorners });
  };
  const { refused } = linesOf(text);
  return (
    <details>
      <summary>{words.typeCorners}</summary>
      <PlaceFormField
        label={words.corners}
        fault={refused === null ? null : words.notRead(refused, words.pointExpected)}
      >
        {(field) => (
          <textarea
            {...field}
            rows={5}
            spellCheck={false}
            value={text}
            onChange={({ target }) => type(target.value)}
          />
        )}
      </PlaceFormField>
    </details>
  );
}

function linesOf(text: string): {
  readonly points: readonly LngLat[];
  /** The first line that is no point; null where all are. */
  readonly refused: string | null;
} {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const read = lines.map((line) => readPosition(line, { first: 'latitude' }));
  const at = read.findIndex(({ is }) => is !== 'read');
  return {
    points: read.flatMap((each) => (each.is === 'read' ? [each.value] : [])),
    refused: at < 0 ? null : lines[at]!.trim(),
  };
}
