import { GROUP_COUNT, SLOT_COUNT } from '../../dataset/indexes/groups.ts';
import { GROUPS } from '../../evidence/categories.ts';
import type { Group } from '../../evidence/categories.ts';

/** A group's count at a place: of what is dated, or of what is over a period. */
export interface GroupCount {
  readonly group: Group;
  /** Whether it counts what is over a period: see `isOverPeriod`. */
  readonly over: boolean;
  readonly count: number;
}

/**
 * The groups that have a count at a place, the dated before those over a period, each in the legend's order; a group can
 * be there twice. @param counts as in `PlaceIndex`
 */
export function groupsAt(counts: Int32Array, place: number): GroupCount[] {
  const found: GroupCount[] = [];
  for (let slot = 0; slot < SLOT_COUNT; slot++) {
    const count = counts[place * SLOT_COUNT + slot]!;
    const group = GROUPS[slot % GROUP_COUNT]!;
    if (count > 0) found.push({ group, over: slot >= GROUP_COUNT, count });
  }
  return found;
}

/** How many incidents at a place are over a period. @param counts as in `PlaceIndex` */
export function overAt(counts: Int32Array, place: number): number {
  const first = place * SLOT_COUNT;
  return counts.subarray(first + GROUP_COUNT, first + SLOT_COUNT).reduce((sum, at) => sum + at, 0);
}
