import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATEGORY_IDS, GROUP_IDS, VOCABULARY } from '../../testing/default-vocabulary.ts';
import {
  canonicalCategories,
  categoriesOf,
  isSelectable,
  toggleCategory,
  toggleGroup,
} from './filters.ts';

const members = fc
  .subarray([...GROUP_IDS, ...CATEGORY_IDS])
  .map((chosen) => canonicalCategories(chosen, VOCABULARY));

describe('the filter by category', () => {
  it('means the same in its shortest form', () => {
    fc.assert(
      fc.property(fc.subarray([...GROUP_IDS, ...CATEGORY_IDS]), (chosen) => {
        const canonical = canonicalCategories(chosen, VOCABULARY);
        expect(categoriesOf(canonical, VOCABULARY)).toEqual(categoriesOf(chosen, VOCABULARY));
        expect(canonicalCategories(canonical, VOCABULARY)).toEqual(canonical);
      }),
    );
  });

  it('takes a group in whole and out whole, and leaves the others', () => {
    fc.assert(
      fc.property(members, fc.constantFrom(...GROUP_IDS), (chosen, group) => {
        const once = toggleGroup(chosen, group, VOCABULARY);
        const own = VOCABULARY.categoriesOf(group).map(({ id }) => id);
        const inside = own.filter((one) => categoriesOf(once, VOCABULARY).has(one));
        expect(inside).toHaveLength(chosen.includes(group) ? 0 : own.length);
        const others = (list: typeof chosen) =>
          [...categoriesOf(list, VOCABULARY)].filter((one) => !own.includes(one));
        expect(others(once)).toEqual(others(chosen));
      }),
    );
  });

  it('takes a category in and out, and narrows a whole group to it', () => {
    const toggled = (chosen: string[], category: string, group: string) =>
      toggleCategory(chosen, category, group, VOCABULARY);
    expect(toggled([], 'shelling', 'strike')).toEqual(['shelling']);
    expect(toggled(['shelling'], 'shelling', 'strike')).toEqual([]);
    expect(toggled(['airstrike'], 'aircraft-downed', 'air')).toEqual(['air']);
    expect(toggled(['air', 'ground'], 'airstrike', 'air')).toEqual(['airstrike', 'ground']);
    expect(toggled(['diplomacy'], 'diplomacy', 'diplomacy')).toEqual([]);
  });

  it('offers by itself only what an address can name', () => {
    expect(CATEGORY_IDS.filter((category) => !isSelectable(category, VOCABULARY))).toEqual([
      'ceasefire',
    ]);
  });
});
