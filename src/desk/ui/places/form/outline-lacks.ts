import { deskPlaceWords as words } from '../../../../messages/desk-rooms/desk-place-words.ts';
import type { PlaceDraft } from '../../../coding/place-draft.ts';
import { FEWEST_CORNERS, hasOutline } from '../../../coding/place-outline.ts';

/** What keeps a place with its outline from being saved, in words; null where nothing does. */
export function outlineLacks({ outline, corners, kind }: PlaceDraft): string | null {
  const drawn = corners?.length ?? 0;
  if (drawn > 0 && drawn < FEWEST_CORNERS) return words.fewCorners(drawn);
  const isDrawn = outline !== null || drawn > 0;
  return isDrawn && kind !== null && !hasOutline(kind) ? words.noOutlineOf(kind) : null;
}
