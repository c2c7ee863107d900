import { slotCount } from '../../dataset/indexes/indexes.ts';
import type { Group, VocabularyLists } from '../../evidence/vocabulary.ts';

/** Counts by the position of a place in the dataset's list, with one more at the end for what has no place. */
export interface PlaceCounts {
  /** `bySlot[place * slotCount + slot]`. */
  readonly bySlot: Int32Array;
  /** All slots of a place together. */
  readonly totals: Int32Array;
  /** How much of it is over a period, all places together. */
  readonly over: number;
}

/** A group's count at a place: of what is dated, or of what is over a period. */
export interface GroupCount {
  readonly group: Group;
  /** Its place among the counts of a place: see `slotCount`. */
  readonly slot: number;
  /** Whether it counts what is over a period: see `isOverPeriod`. */
  readonly over: boolean;
  readonly count: number;
}

/**
 * The groups that have a count at a place, the dated before those over a period, each in the legend's order; a group can
 * be there twice. @param bySlot as in `PlaceCounts`
 */
export function groupsAt(
  bySlot: Int32Array,
  place: number,
  { groups }: Pick<VocabularyLists, 'groups'>,
): GroupCount[] {
  const found: GroupCount[] = [];
  const slots = slotCount({ groups });
  for (let slot = 0; slot < slots; slot++) {
    const count = bySlot[place * slots + slot]!;
    const over = slot >= groups.length;
    const group = groups[over ? slot - groups.length : slot]!;
    if (count > 0) found.push({ group, slot, over, count });
  }
  return found;
}
