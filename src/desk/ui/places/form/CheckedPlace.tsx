import type { Review } from '../../../../evidence/finding.ts';
import { deskPlaceWords as words } from '../../../../messages/desk-rooms/desk-place-words.ts';

/** What the check would say of a place, were it saved now. Of the outline's kind its own field tells. */
export function CheckedPlace({ review: { findings, notes } }: { readonly review: Review }) {
  const told = findings.filter(({ pointer }) => !pointer.endsWith('/properties/place'));
  if (told.length + notes.length === 0) return null;
  return (
    <div className="desk-place-field" role="status">
      <p>{words.check}</p>
      <ul className="desk-places__note">
        {told.map(({ pointer, got, expected, cure }) => (
          <li key={`${pointer} ${got}`} className="desk-place-field__fault">
            {words.finding(got, expected, cure)}
          </li>
        ))}
        {notes.map(({ pointer, text }) => (
          <li key={`${pointer} ${text}`}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
