import { GROUP_COUNT, SLOT_COUNT } from '../../dataset/indexes/groups.ts';
import { GROUPS } from '../../evidence/categories.ts';
import type { Group } from '../../evidence/categories.ts';

/** Counts by the position of a place in the dataset's list, with one more at the end for what has no place. */
export interface PlaceCounts {
  /** `bySlot[place * SLOT_COUNT + slot]`. */
  readonly bySlot: Int32Array;
  /** All slots of a place together. */
  readonly totals: Int32Array;
  /** How much of it is over a period, all places together. */
  readonly over: number;
}

/** A group's count at a place: of what is dated, or of what is over a period. */
export interface GroupCount {
  readonly group: Group;
  /** Whether it counts what is over a period: see `isOverPeriod`. */
  readonly over: boolean;
  readonly count: number;
}

/**
 * The groups that have a count at a place, the dated before those over a period, each in the legend's order; a group can
 * be there twice. @param bySlot as in `PlaceCounts`
 */
export function groupsAt(bySlot: Int32Array, place: number): GroupCount[] {
  const found: GroupCount[] = [];
  for (let slot = 0; slot < SLOT_COUNT; slot++) {
    const count = bySlot[place * SLOT_COUNT + slot]!;
    const group = GROUPS[slot % GROUP_COUNT]!;
    if (count > 0) found.push({ group, over: slot >= GROUP_COUNT, count });
  }
  return found;
}
