import type { Vocabulary } from '../../evidence/vocabulary.ts';
import type { TimeInterval } from '../../time/interval.ts';
import { isOverPeriod } from '../../time/when.ts';
import { categorySums } from './category-ranks.ts';
import { formAt, NO_PLACE } from './columns.ts';
import type { IncidentColumns } from './columns.ts';
import { densityBins } from './density.ts';
import type { DensityBins } from './density.ts';
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
  /** Which of its place's counts each dated row is one of, from 0: see `slotCount`. */
  readonly slots: Uint8Array<ArrayBuffer>;
  /** The dated rows over a period, in order. */
  readonly overRows: Uint32Array<ArrayBuffer>;
  /** How many dated rows are in each slot of each place; those at none come last. */
  readonly placeSlots: Int32Array<ArrayBuffer>;
  /** Without those over a period, which are no events of any of its days. */
  readonly density: DensityBins;
}

/** What of a vocabulary the numbers are about: the codes of groups and categories. */
export type Coding = Pick<Vocabulary, 'groups' | 'categories' | 'groupCodes'>;

/**
 * How many counts a place has, its slots: those of what is dated, by group, and after them those of what is over a period,
 * by group.
 */
export function slotCount({ groups }: Pick<Coding, 'groups'>): number {
  return 2 * groups.length;
}

/** @param places how many there are @param domain what the time axis can show */
export function indexColumns(
  columns: IncidentColumns,
  coding: Coding,
  places: number,
  domain: TimeInterval,
): Indexes {
  const { category, dated, start, end } = columns;
  const ends = end.subarray(0, dated);
  const byEnd = rowsByEnd(ends);
  const groups = coding.groups.length;
  const categories = coding.categories.length;
  const slots = slotsOf(columns, coding, domain);
  return {
    byEnd,
    latestEnds: latestEnds(ends),
    startSums: categorySums(category, categories, dated, null, null),
    endSums: categorySums(category, categories, dated, null, byEnd),
    placeRows: indexPlaceRows(columns, places),
    slots,
    overRows: overRowsOf(slots, groups),
    placeSlots: countByPlace(columns, slots, places, slotCount(coding)),
    density: densityBins(
      (count) => {
        for (let row = 0; row < dated; row++)
          if (slots[row]! < groups) count(slots[row]!, start[row]!, end[row]!);
      },
      groups,
      domain,
    ),
  };
}

/** The arrays' memory, for a worker to give away. */
export function indexBuffers({ placeRows, density, ...arrays }: Indexes): ArrayBuffer[] {
  const all = [...Object.values(arrays), ...Object.values(placeRows), density.sums];
  return all.map(({ buffer }) => buffer);
}

function slotsOf(
  columns: IncidentColumns,
  { groups, groupCodes }: Coding,
  domain: TimeInterval,
): Uint8Array<ArrayBuffer> {
  const { category, start, end, dated } = columns;
  const slots = new Uint8Array(dated);
  for (let row = 0; row < dated; row++) {
    const time = { form: formAt(columns, row), start: start[row]!, end: end[row]! };
    const isOver = isOverPeriod(time, domain);
    slots[row] = groupCodes[category[row]!]! + (isOver ? groups.length : 0);
  }
  return slots;
}

function overRowsOf(slots: Uint8Array, groups: number): Uint32Array<ArrayBuffer> {
  const rows = new Uint32Array(slots.reduce((sum, slot) => sum + (slot < groups ? 0 : 1), 0));
  let at = 0;
  slots.forEach((slot, row) => {
    if (slot >= groups) rows[at++] = row;
  });
  return rows;
}

function countByPlace(
  { place, dated }: IncidentColumns,
  slots: Uint8Array,
  places: number,
  slotsOfPlace: number,
): Int32Array<ArrayBuffer> {
  const counts = new Int32Array((places + 1) * slotsOfPlace);
  for (let row = 0; row < dated; row++) {
    const at = place[row] === NO_PLACE ? places : place[row]!;
    counts[at * slotsOfPlace + slots[row]!]! += 1;
  }
  return counts;
}
