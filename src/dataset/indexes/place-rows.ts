import { NO_PLACE } from './columns.ts';
import type { IncidentColumns } from './columns.ts';

/** The dated rows of each place, in order of time, by the position of the place in the dataset's list. */
export interface PlaceRows {
  /** Not to be written to. */
  at(place: number): Uint32Array;
}

/** Of place p they are `rows[from[p]]` to `rows[from[p + 1]]`, excluded. */
export interface PlaceRowIndex {
  readonly from: Uint32Array<ArrayBuffer>;
  readonly rows: Uint32Array<ArrayBuffer>;
}

export function indexPlaceRows({ place, dated }: IncidentColumns, places: number): PlaceRowIndex {
  const from = new Uint32Array(places + 1);
  for (let row = 0; row < dated; row++) if (place[row] !== NO_PLACE) from[place[row]! + 1]! += 1;
  for (let code = 0; code < places; code++) from[code + 1]! += from[code]!;
  const next = from.slice();
  const rows = new Uint32Array(from[places]!);
  for (let row = 0; row < dated; row++) {
    if (place[row] !== NO_PLACE) rows[next[place[row]!]!++] = row;
  }
  return { from, rows };
}

export function createPlaceRows({ from, rows }: PlaceRowIndex): PlaceRows {
  return { at: (code) => rows.subarray(from[code], from[code + 1]) };
}
