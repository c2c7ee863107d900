import type { Category, Group } from '../evidence/vocabulary.ts';
import { NO_PLACE } from '../dataset/indexes/columns.ts';
import type { Row } from '../dataset/indexes/columns.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Place } from '../evidence/model.ts';
import { slotCount } from '../dataset/indexes/indexes.ts';
import { groupsAt } from './selection/place-counts.ts';
import type { Counted } from './places.ts';
import { shownAt } from './places.ts';
import { inReadingOrder } from './reading-order.ts';
import type { ShownRows } from './selection/shown-rows.ts';
import type { View } from './view/view.ts';

/** A place and how many incidents of which groups there are. */
export interface PlaceGroups extends Counted {
  readonly place: Place;
  /** Its position in the dataset's list. */
  readonly code: number;
}

/** Calls with each of some rows. */
export type RowSource = (visit: (row: Row) => unknown) => void;

/** All that have a date. */
export function allRows({ columns }: Dataset): RowSource {
  return (visit) => {
    for (let row = 0; row < columns.dated; row++) visit(row);
  };
}

/** The groups that some rows are of, in the legend's order. */
export function groupsOf({ columns, vocabulary }: Dataset, rows: RowSource): Group[] {
  const { groups, groupCodes } = vocabulary;
  const used = new Uint8Array(groups.length);
  rows((row) => (used[groupCodes[columns.category[row]!]!] = 1));
  return groups.filter((_, at) => used[at]);
}

/** The places of some rows, in the order in which they first come; a row without a place is on none. */
export function placesOf(dataset: Dataset, rows: RowSource = allRows(dataset)): PlaceGroups[] {
  const { columns, indexes, places, vocabulary } = dataset;
  const slots = slotCount(vocabulary);
  const counts = new Int32Array(places.length * slots);
  const totals = new Int32Array(places.length);
  const order: number[] = [];
  rows((row) => {
    const code = columns.place[row]!;
    if (code === NO_PLACE) return;
    if (totals[code] === 0) order.push(code);
    totals[code]! += 1;
    counts[code * slots + indexes.slots[row]!]! += 1;
  });
  return order.map((code) => ({
    place: places[code]!,
    code,
    count: totals[code]!,
    groups: groupsAt(counts, code, vocabulary),
  }));
}

/** How many incidents lie at each place, the undated too. */
export function incidentsByPlace({ columns, indexes, places }: Dataset): Uint32Array {
  const { from } = indexes.placeRows;
  const counts = Uint32Array.from(places, (_, place) => from[place + 1]! - from[place]!);
  for (let row = columns.dated; row < columns.length; row++)
    if (columns.place[row] !== NO_PLACE) counts[columns.place[row]!]! += 1;
  return counts;
}

/** How many places any incident lies at. */
export function usedPlaces(dataset: Dataset): number {
  return incidentsByPlace(dataset).filter((count) => count > 0).length;
}

/** The place of a row; null where it has none. */
export function placeAt({ columns, places }: Dataset, row: Row): Place | null {
  return places[columns.place[row]!] ?? null;
}

/** The categories that any incident of the dataset is of, the undated too. */
export function usedCategories({ columns, vocabulary }: Dataset): Set<Category> {
  return new Set(vocabulary.categories.filter((_, code) => columns.category.includes(code)));
}

/**
 * What the reader is open on. An id that the dataset lacks is kept, so that the reader can say so; one of which it is
 * not known yet whether the dataset has it is looked for.
 */
export type Opened =
  | {
      readonly kind: 'place';
      readonly place: Place;
      /** Those shown there, in the order in which they are read. */
      readonly rows: readonly Row[];
      readonly total: number;
    }
  | { readonly kind: 'incident'; readonly id: string; readonly row: Row }
  | { readonly kind: 'sought'; readonly id: string }
  | { readonly kind: 'unknown'; readonly id: string };

/**
 * An incident is named more closely than its place, so it wins where an address names both.
 * @param view with the incident's row, as `details.rowOf` has it
 * @param shown the incidents that the view shows
 */
export function openedOf(
  dataset: Dataset,
  view: Pick<View, 'place' | 'incident'> & { readonly row: Row | null | undefined },
  shown: ShownRows,
): Opened | null {
  if (view.incident !== null) {
    const { incident: id, row } = view;
    if (row === undefined) return { kind: 'sought', id };
    return row === null ? { kind: 'unknown', id } : { kind: 'incident', id, row };
  }
  if (view.place === null) return null;
  const code = dataset.placeCodes.get(view.place);
  if (code === undefined) return { kind: 'unknown', id: view.place };
  return {
    kind: 'place',
    place: dataset.places[code]!,
    rows: inReadingOrder(dataset, shownAt(dataset, shown, code)),
    total: dataset.placeRows.at(code).length,
  };
}

/** The place that the reader's subject lies at, if it lies anywhere. */
export function openedPlace(
  dataset: Dataset,
  view: Pick<View, 'place' | 'incident'>,
): Place | null {
  if (view.incident !== null) {
    const row = dataset.details.rowOf(view.incident);
    return typeof row === 'number' ? placeAt(dataset, row) : null;
  }
  return (view.place !== null && dataset.placeById.get(view.place)) || null;
}

/** Names what a view is open on, or null; an incident wins where it names both. */
export function subjectOf({ place, incident }: Pick<View, 'place' | 'incident'>): string | null {
  if (incident !== null) return `incident ${incident}`;
  return place === null ? null : `place ${place}`;
}
