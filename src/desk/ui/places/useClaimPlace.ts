import { useState } from 'react';
import type { DeskState } from '../../state/desk-store.ts';
import { useDesk } from '../desk-context.tsx';

/** Shows the place of the claim that is made, when it gets one. */
export function useClaimPlace(show: (id: string) => void): void {
  const place = useDesk(placeOfClaim);
  const [last, setLast] = useState(place);
  if (place === last) return;
  setLast(place);
  if (place !== null) show(place);
}

/** Where the incident lies of the claim that is made; null where that isn't said. */
function placeOfClaim({ hand, history }: DeskState): string | null {
  const incident = hand?.draft.incident;
  if (!incident) return null;
  if ('id' in incident) return history.records.incident.get(incident.id)?.place ?? null;
  const { place } = incident.new;
  return place === null || place === 'unplaced' ? null : place.id;
}
