import { CATEGORIES, GROUPS, groupOf } from '../../evidence/categories.ts';

/** How many groups there are: counts by group are so many numbers, in the order of `GROUPS`. */
export const GROUP_COUNT = GROUPS.length;

/**
 * How many counts a place has, its slots: those of what is dated, by group, and after them those of what is over a period,
 * by group.
 */
export const SLOT_COUNT = 2 * GROUP_COUNT;

/** The position of a category's group, by the category's code. */
export const GROUP_BY_CODE = Uint8Array.from(CATEGORIES, (category) =>
  GROUPS.indexOf(groupOf(category)),
);
