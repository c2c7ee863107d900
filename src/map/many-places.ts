import type { Dataset } from '../dataset/dataset.ts';
import { usedPlaces } from '../state/selectors.ts';

/** Past this many places none gets a button or a name above the map: they are points, and reached through the list. */
export const MOST_BUTTONS = 300;

/** Whether the dataset's places are more than can have a button each. */
export function hasManyPlaces(dataset: Dataset): boolean {
  return usedPlaces(dataset) > MOST_BUTTONS;
}
