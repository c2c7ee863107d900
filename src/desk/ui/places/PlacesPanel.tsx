import { deskWords as words } from '../../../messages/desk-words.ts';

/** The dataset's places on a map, and the one that is made. */
export function PlacesPanel() {
  return <section className="desk__map" aria-label={words.region.map} />;
}
