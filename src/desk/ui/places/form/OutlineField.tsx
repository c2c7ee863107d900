import { useId, useMemo, useState } from 'react';
import { deskPlaceWords as words } from '../../../../messages/desk-rooms/desk-place-words.ts';
import type { Outline, PlaceDraft } from '../../../coding/place-draft.ts';
import {
  circleAround,
  hasOutline,
  outlineFaults,
  outlineOf,
} from '../../../coding/place-outline.ts';
import { writtenPoint } from '../written-point.ts';
import { CornersField } from './CornersField.tsx';
import { OutlineFile } from './OutlineFile.tsx';

interface Props {
  readonly draft: PlaceDraft;
  /** What keeps it from being saved, where somebody wants to; else null. */
  readonly lack: string | null;
  readonly onChange: (change: Partial<PlaceDraft>) => void;
}

/** The outline of an area: drawn on the map, typed, a circle, or out of a file. */
export function OutlineField({ draft, lack, onChange }: Props) {
  const { kind, outline, corners, point, radius } = draft;
  const id = useId();
  const [refused, setRefused] = useState<string | null>(null);
  // Looked at once for each outline and point, whatever else is typed.
  const closed = useMemo(() => corners && outlineOf(corners), [corners]);
  const sides = closed ?? outline;
  const faults = useMemo(() => (sides ? outlineFaults(sides, point) : []), [sides, point]);
  if (!hasOutline(kind) && outline === null && corners === null) return null;
  const set = (next: Outline | null): void => {
    setRefused(null);
    onChange({ outline: next, corners: null });
  };
  const circle = point && circleAround(point, Number(radius));
  return (
    <fieldset className="desk-place-field" aria-describedby={`${id}state`}>
      <legend>{words.outline}</legend>
      <div id={`${id}state`} className="desk-places__note" role="status">
        <p>{corners ? words.drawing(corners.length) : outlineState(outline)}</p>
        {[lack, refused].map(
          (text) =>
            text !== null && (
              <p key={text} className="desk-place-field__fault">
                {text}
              </p>
            ),
        )}
        {faults.map((fault) => (
          <p key={fault.is} className="desk-place-field__fault">
            {fault.is === 'crossing' ? words.crossing(writtenPoint(fault.at)) : words.outside}
          </p>
        ))}
      </div>
      <div className="desk-places__row">
        {corners ? (
          <>
            <button
              type="button"
              className="button"
              aria-disabled={!closed}
              onClick={() => closed && set(closed)}
            >
              {words.closeOutline}
            </button>
            <button
              type="button"
              className="button"
              aria-disabled={corners.length === 0}
              onClick={() => onChange({ corners: corners.slice(0, -1) })}
            >
              {words.back}
            </button>
            <button type="button" className="button" onClick={() => onChange({ corners: null })}>
              {words.stopDrawing}
            </button>
          </>
        ) : (
          <>
            <button type="button" className="button" onClick={() => onChange({ corners: [] })}>
              {words.draw}
            </button>
            {circle && (
              <button type="button" className="button" onClick={() => set(circle)}>
                {words.circle}
              </button>
            )}
            <OutlineFile onRead={set} onRefused={setRefused} />
            {outline && (
              <button type="button" className="button" onClick={() => set(null)}>
                {words.noOutline}
              </button>
            )}
          </>
        )}
      </div>
      <CornersField draft={draft} onChange={onChange} />
    </fieldset>
  );
}

/** How many corners an outline has, in words. */
export function outlineState(outline: Outline | null): string {
  if (!outline) return words.outlineNone;
  const rings = outline.type === 'Polygon' ? outline.coordinates : outline.coordinates.flat();
  const corners = rings.reduce((sum, { length }) => sum + length - 1, 0);
  return rings.length === 1 ? words.outlineOf(corners) : words.outlineParts(rings.length, corners);
}
