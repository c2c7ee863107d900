import { useMemo } from 'react';
import type { Category, Group } from '../../evidence/vocabulary.ts';
import {
  categoriesOf,
  isSelectable,
  toggleCategory,
  toggleGroup,
} from '../../state/selection/filters.ts';
import { useViewActions, useViewState } from '../../state/store-context.tsx';
import { usedCategories } from '../../state/selectors.ts';
import { useDataset } from '../../state/selection/shown.ts';
import { createCategoryCounter, useCounts } from './filter-counts.ts';

/** Something that can be chosen, and how many incidents the window would show of it. */
export interface Choice {
  readonly chosen: boolean | 'mixed';
  readonly count: number;
  readonly toggle: () => void;
}

export interface GroupChoice extends Choice {
  readonly group: Group;
  /** Those that can be chosen by themselves; none where the dataset uses one category of the group alone. */
  readonly categories: readonly (Choice & { readonly category: Category })[];
}

export interface CategoryFilter {
  /** Whether anything is chosen: what is not is then left out of the page. */
  readonly active: boolean;
  /** Those that the dataset uses, in the legend's order. */
  readonly groups: readonly GroupChoice[];
}

/** The filter by category, as the legend offers it. */
export function useCategoryFilter(): CategoryFilter {
  const dataset = useDataset();
  const actions = useViewActions();
  const members = useViewState((state) => state.view.filters.categories);
  const counts = useCounts(createCategoryCounter);
  const used = useMemo(() => usedCategories(dataset), [dataset]);
  const { vocabulary } = dataset;
  const chosen = categoriesOf(members, vocabulary);
  const choose = (categories: typeof members): void => actions.filterBy({ categories });
  const countOf = ({ id }: Category): number => counts[vocabulary.categoryCodes.get(id)!] ?? 0;

  return {
    active: members.length > 0,
    groups: vocabulary.groups.flatMap((group): GroupChoice[] => {
      const all = vocabulary.categoriesOf(group.id);
      const within = all.filter((category) => used.has(category));
      if (within.length === 0) return [];
      const selectable = within.filter(({ id }) => isSelectable(id, vocabulary));
      const some = all.some(({ id }) => chosen.has(id));
      return [
        {
          group,
          chosen: all.every(({ id }) => chosen.has(id)) || (some && 'mixed'),
          count: within.reduce((sum, category) => sum + countOf(category), 0),
          toggle: () => choose(toggleGroup(members, group.id, vocabulary)),
          categories: (within.length > 1 ? selectable : []).map((category) => ({
            category,
            chosen: chosen.has(category.id),
            count: countOf(category),
            toggle: () => choose(toggleCategory(members, category.id, group.id, vocabulary)),
          })),
        },
      ];
    }),
  };
}
