import { GROUPS } from '../evidence/categories.ts';

/** How many groups there are: a place's counts are so many numbers, in the order of `GROUPS`. */
export const GROUP_COUNT = GROUPS.length;

/**
 * What a view selects, place by place: numbers, by the position of a place in the dataset's list, with one more at the
 * end for what has no place. The arrays are the same from one move of the window to the next, and only what a move
 * changes is counted again; who draws them reads them at once, and compares `version` to know whether anything changed.
 */
export interface PlaceCounts {
  /** Another number whenever any of the numbers has changed. */
  readonly version: number;
  /** Another number whenever `matching` has changed: with the filters, not with the window. */
  readonly filterVersion: number;
  /** What is shown: `shown[place * GROUP_COUNT + group]`, and all groups together. */
  readonly shown: Int32Array;
  readonly shownTotal: Int32Array;
  /** What passes the filters, whenever it lies. */
  readonly matching: Int32Array;
  readonly matchingTotal: Int32Array;
}
