import type { Dataset } from '../dataset/dataset.ts';
import { usedPlaces } from './selectors.ts';

/** The most places that get a button and a name above the map: more are points, and reached through the list. */
export const MOST_BUTTONS = 300;

export function isMany(places: number): boolean {
  return places > MOST_BUTTONS;
}

/** Whether the dataset's places are more than can have a button each. */
export function hasManyPlaces(dataset: Dataset): boolean {
  return isMany(usedPlaces(dataset));
}
