import { CATEGORIES, GROUPS, groupOf } from '../evidence/categories.ts';

/** How many groups there are: counts by group are so many numbers, in the order of `GROUPS`. */
export const GROUP_COUNT = GROUPS.length;

/** The position of a category's group, by the category's code. */
export const GROUP_BY_CODE = Uint8Array.from(CATEGORIES, (category) =>
  GROUPS.indexOf(groupOf(category)),
);
