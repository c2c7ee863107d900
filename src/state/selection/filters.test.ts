import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATEGORIES, CATEGORIES_BY_GROUP, GROUPS } from '../../evidence/categories.ts';
import {
  canonicalCategories,
  categoriesOf,
  isSelectable,
  toggleCategory,
  toggleGroup,
} from './filters.ts';

const members = fc.subarray([...GROUPS, ...CATEGORIES]).map(canonicalCategories);

describe('the filter by category', () => {
  it('means the same in its shortest form', () => {
    fc.assert(
      fc.property(fc.subarray([...GROUPS, ...CATEGORIES]), (chosen) => {
        const canonical = canonicalCategories(chosen);
        expect(categoriesOf(canonical)).toEqual(categoriesOf(chosen));
        expect(canonicalCategories(canonical)).toEqual(canonical);
      }),
    );
  });

  it('takes a group in whole and out whole, and leaves the others', () => {
    fc.assert(
      fc.property(members, fc.constantFrom(...GROUPS), (chosen, group) => {
        const once = toggleGroup(chosen, group);
        const inside = CATEGORIES_BY_GROUP[group].filter((one) => categoriesOf(once).has(one));
        expect(inside).toHaveLength(chosen.includes(group) ? 0 : CATEGORIES_BY_GROUP[group].length);
        const others = (list: typeof chosen) =>
          [...categoriesOf(list)].filter(
            (one) => !(CATEGORIES_BY_GROUP[group] as readonly string[]).includes(one),
          );
        expect(others(once)).toEqual(others(chosen));
      }),
    );
  });

  it('takes a category in and out, and narrows a whole group to it', () => {
    expect(toggleCategory([], 'shelling', 'strike')).toEqual(['shelling']);
    expect(toggleCategory(['shelling'], 'shelling', 'strike')).toEqual([]);
    expect(toggleCategory(['airstrike'], 'aircraft-downed', 'air')).toEqual(['air']);
    expect(toggleCategory(['air', 'ground'], 'airstrike', 'air')).toEqual(['airstrike', 'ground']);
    expect(toggleCategory(['diplomacy'], 'diplomacy', 'diplomacy')).toEqual([]);
  });

  it('offers by itself only what an address can name', () => {
    expect(CATEGORIES.filter((category) => !isSelectable(category))).toEqual(['ceasefire']);
  });
});
