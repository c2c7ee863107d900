import type { Dataset } from '../dataset/dataset.ts';
import type { View } from '../state/view/view.ts';

/**
 * What a host is told of a view that opens a place or an incident which the data lacks; null where it has it, where
 * nothing is open, or while a large dataset is still looked through for it. An incident is named more closely than its
 * place, so it alone counts where both are named.
 */
export function lackOf(
  { placeCodes, details }: Pick<Dataset, 'placeCodes' | 'details'>,
  { place, incident }: Pick<View, 'place' | 'incident'>,
): string | null {
  if (incident !== null)
    return details.rowOf(incident) === null ? `The data has no incident "${incident}".` : null;
  if (place === null || placeCodes.has(place)) return null;
  return `The data has no place "${place}".`;
}
