import type { Dataset } from '../dataset/dataset.ts';
import { GROUPS, groupOf } from '../evidence/categories.ts';
import type { Group } from '../evidence/categories.ts';
import type { Incident, Place } from '../evidence/model.ts';
import type { View } from './view.ts';

export function countByGroup(incidents: readonly Incident[]): Record<Group, number> {
  const counts = Object.fromEntries(GROUPS.map((group) => [group, 0])) as Record<Group, number>;
  for (const { category } of incidents) counts[groupOf(category)] += 1;
  return counts;
}

/** A place with the incidents shown there. */
export interface PlaceIncidents {
  readonly place: Place;
  /** In order of time; never empty. */
  readonly incidents: readonly Incident[];
  /** The groups present, in the legend's order, with their counts. */
  readonly groups: readonly { readonly group: Group; readonly count: number }[];
}

/** The places of the given incidents; an incident without a place is on none. */
export function placesOf(dataset: Dataset, incidents: readonly Incident[]): PlaceIncidents[] {
  const byPlace = new Map<string, Incident[]>();
  for (const incident of incidents) {
    if (incident.place === null) continue;
    const there = byPlace.get(incident.place);
    if (there) there.push(incident);
    else byPlace.set(incident.place, [incident]);
  }
  return [...byPlace].flatMap(([id, there]) => {
    const place = dataset.placeById.get(id);
    if (!place) return [];
    const counts = countByGroup(there);
    const groups = GROUPS.filter((group) => counts[group] > 0).map((group) => ({
      group,
      count: counts[group],
    }));
    return [{ place, incidents: there, groups }];
  });
}

/** What the reader is open on. An id that the dataset lacks is kept, so that the reader can say so. */
export type Opened =
  | {
      readonly kind: 'place';
      readonly place: Place;
      readonly incidents: readonly Incident[];
      readonly total: number;
    }
  | { readonly kind: 'incident'; readonly incident: Incident }
  | { readonly kind: 'unknown'; readonly id: string };

/**
 * An incident is named more closely than its place, so it wins where an address names both.
 * @param shown the incidents that the view shows
 */
export function openedOf(
  dataset: Dataset,
  view: Pick<View, 'place' | 'incident'>,
  shown: readonly Incident[],
): Opened | null {
  if (view.incident !== null) {
    const incident = dataset.incidentById.get(view.incident);
    return incident ? { kind: 'incident', incident } : { kind: 'unknown', id: view.incident };
  }
  if (view.place === null) return null;
  const place = dataset.placeById.get(view.place);
  if (!place) return { kind: 'unknown', id: view.place };
  const here = (incident: Incident): boolean => incident.place === place.id;
  return {
    kind: 'place',
    place,
    incidents: shown.filter(here),
    total: dataset.incidents.filter(here).length,
  };
}

/** The place that the reader's subject lies at, if it lies anywhere. */
export function openedPlace(dataset: Dataset, view: View): Place | null {
  const id = view.incident !== null ? dataset.incidentById.get(view.incident)?.place : view.place;
  return (id !== null && id !== undefined && dataset.placeById.get(id)) || null;
}
