import type { TimeInterval } from '../../time/interval.ts';
import { isOverPeriod } from '../../time/when.ts';
import { categorySums } from './category-ranks.ts';
import { formAt, NO_PLACE } from './columns.ts';
import type { IncidentColumns } from './columns.ts';
import { densityBins } from './density.ts';
import type { DensityBins } from './density.ts';
import { GROUP_BY_CODE, GROUP_COUNT, SLOT_COUNT } from './groups.ts';
import { indexPlaceRows } from './place-rows.ts';
import type { PlaceRowIndex } from './place-rows.ts';
import { latestEnds, rowsByEnd } from './time-index.ts';

/** What is worked out of the columns once, for everything that the page asks of them: typed arrays, so that a worker can. */
export interface Indexes {
  /** The dated rows in order of their ends, and the latest end of each block of rows. */
  readonly byEnd: Uint32Array<ArrayBuffer>;
  readonly latestEnds: Float64Array<ArrayBuffer>;
  /** Sums by category, of the rows in order of their starts and of their ends. */
  readonly startSums: Int32Array<ArrayBuffer>;
  readonly endSums: Int32Array<ArrayBuffer>;
  readonly placeRows: PlaceRowIndex;
  /** Which of its place's counts each dated row is one of, from 0: see `SLOT_COUNT`. */
  readonly slots: Uint8Array<ArrayBuffer>;
  /** The dated rows over a period, in order. */
  readonly overRows: Uint32Array<ArrayBuffer>;
  /** How many dated rows are in each slot of each place; those at none come last. */
  readonly placeSlots: Int32Array<ArrayBuffer>;
  /** Without those over a period, which are no events of any of its days. */
  readonly density: DensityBins;
}

/** @param places how many there are @param domain what the time axis can show */
export function indexColumns(
  columns: IncidentColumns,
  places: number,
  domain: TimeInterval,
): Indexes {
  const { category, dated, start, end } = columns;
  const ends = end.subarray(0, dated);
  const byEnd = rowsByEnd(ends);
  const slots = slotsOf(columns);
  return {
    byEnd,
    latestEnds: latestEnds(ends),
    startSums: categorySums(category, dated, null, null),
    endSums: categorySums(category, dated, null, byEnd),
    placeRows: indexPlaceRows(columns, places),
    slots,
    overRows: overRowsOf(slots),
    placeSlots: countByPlace(columns, slots, places),
    density: densityBins((count) => {
      for (let row = 0; row < dated; row++)
        if (slots[row]! < GROUP_COUNT) count(slots[row]!, start[row]!, end[row]!);
    }, domain),
  };
}

/** The arrays' memory, for a worker to give away. */
export function indexBuffers({ placeRows, density, ...arrays }: Indexes): ArrayBuffer[] {
  const all = [...Object.values(arrays), ...Object.values(placeRows), density.sums];
  return all.map(({ buffer }) => buffer);
}

function slotsOf(columns: IncidentColumns): Uint8Array<ArrayBuffer> {
  const { category, start, end, dated } = columns;
  const slots = new Uint8Array(dated);
  for (let row = 0; row < dated; row++) {
    const isOver = isOverPeriod({
      form: formAt(columns, row),
      start: start[row]!,
      end: end[row]!,
    });
    slots[row] = GROUP_BY_CODE[category[row]!]! + (isOver ? GROUP_COUNT : 0);
  }
  return slots;
}

function overRowsOf(slots: Uint8Array): Uint32Array<ArrayBuffer> {
  const rows = new Uint32Array(slots.reduce((sum, slot) => sum + (slot < GROUP_COUNT ? 0 : 1), 0));
  let at = 0;
  slots.forEach((slot, row) => {
    if (slot >= GROUP_COUNT) rows[at++] = row;
  });
  return rows;
}

function countByPlace(
  { place, dated }: IncidentColumns,
  slots: Uint8Array,
  places: number,
): Int32Array<ArrayBuffer> {
  const counts = new Int32Array((places + 1) * SLOT_COUNT);
  for (let row = 0; row < dated; row++) {
    const at = place[row] === NO_PLACE ? places : place[row]!;
    counts[at * SLOT_COUNT + slots[row]!]! += 1;
  }
  return counts;
}
