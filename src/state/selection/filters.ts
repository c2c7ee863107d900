import { CATEGORIES_BY_GROUP, GROUPS } from '../../evidence/categories.ts';
import type { Category, Group } from '../../evidence/categories.ts';
import { PARTY_ORDER } from '../../evidence/derive.ts';
import type { Party } from '../../evidence/model.ts';

/** A member of the filter by category. A name that a group and a category share is the group's. */
export type CategoryFilter = Group | Category;

/** What an incident must match to stay; an empty list, and an empty query, let everything stay. */
export interface Filters {
  /** Members in the legend's order; a group where all of its categories are meant. */
  readonly categories: readonly CategoryFilter[];
  /** Parties in the order of `PARTY_ORDER`. */
  readonly parties: readonly Party[];
  /** Ids of articles, in the dataset's order. */
  readonly sources: readonly string[];
  /** Search words, without white space around them. */
  readonly query: string;
}

export type FilterName = keyof Filters;

export const NO_FILTERS: Filters = { categories: [], parties: [], sources: [], query: '' };

/** The filters that let less than everything stay, in the order of the names. */
export function activeFilters(filters: Filters): FilterName[] {
  return (Object.keys(NO_FILTERS) as FilterName[]).filter((name) => filters[name].length > 0);
}

/** Whether a category can be asked for by itself: not where its name is also that of a larger group. */
export function isSelectable(category: Category): boolean {
  return (CATEGORIES_BY_GROUP[category as Group] ?? [category]).length === 1;
}

/** The categories that the members stand for; members that are neither group nor category stand for none. */
export function categoriesOf(members: Iterable<string>): Set<Category> {
  const known = new Set<string>(Object.values(CATEGORIES_BY_GROUP).flat());
  const categories = new Set<Category>();
  for (const member of members) {
    if (isGroup(member)) for (const one of CATEGORIES_BY_GROUP[member]) categories.add(one);
    else if (known.has(member)) categories.add(member as Category);
  }
  return categories;
}

/** The shortest members that stand for the same categories, in the legend's order. */
export function canonicalCategories(members: Iterable<string>): CategoryFilter[] {
  const chosen = categoriesOf(members);
  return GROUPS.flatMap((group): CategoryFilter[] => {
    const inGroup = CATEGORIES_BY_GROUP[group].filter((category) => chosen.has(category));
    return inGroup.length === CATEGORIES_BY_GROUP[group].length ? [group] : inGroup;
  });
}

/** Takes a group in whole, or out if it was in whole. */
export function toggleGroup(members: readonly CategoryFilter[], group: Group): CategoryFilter[] {
  const others = members.filter((member) => !isWithin(member, group));
  return canonicalCategories(members.includes(group) ? others : [...others, group]);
}

/** Takes a category in or out; out of a group that was in whole, it alone stays. */
export function toggleCategory(
  members: readonly CategoryFilter[],
  category: Category,
  group: Group,
): CategoryFilter[] {
  if (members.includes(group) && group !== category) {
    return canonicalCategories([...members.filter((member) => !isWithin(member, group)), category]);
  }
  return canonicalCategories(
    members.includes(category)
      ? members.filter((member) => member !== category)
      : [...members, category],
  );
}

export function canonicalParties(members: Iterable<string>): Party[] {
  const chosen = new Set(members);
  return PARTY_ORDER.filter((party) => chosen.has(party));
}

/** @param known the ids of the dataset's sources, in its order */
export function canonicalSources(members: Iterable<string>, known: readonly string[]): string[] {
  const chosen = new Set(members);
  return known.filter((id) => chosen.has(id));
}

/** Search words as an address can hold them: half of a surrogate pair is not text. */
export function canonicalQuery(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD').trim();
}

/** A name that a group and a category share is the group's. */
export function isGroup(member: string): member is Group {
  return Object.hasOwn(CATEGORIES_BY_GROUP, member);
}

function isWithin(member: CategoryFilter, group: Group): boolean {
  return member === group || (!isGroup(member) && isIn(member, group));
}

function isIn(category: Category, group: Group): boolean {
  return (CATEGORIES_BY_GROUP[group] as readonly Category[]).includes(category);
}
