import type { Dataset } from '../../dataset/dataset.ts';
import type { Party } from '../../evidence/vocabulary.ts';

/** The most incidents with lanes: of more, a move of the axis would take too long. */
const MOST_INCIDENTS = 5000;

/** The parties that a dataset has lanes for; none where it has one voice, or too many incidents. */
export function partiesWithLanes(dataset: Dataset): readonly Party[] {
  if (dataset.columns.length > MOST_INCIDENTS) return [];
  const parties = dataset.speakingParties();
  return parties.length > 1 ? parties : [];
}
