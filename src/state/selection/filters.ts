import type { Vocabulary } from '../../evidence/vocabulary.ts';

type Categories = Pick<Vocabulary, 'groups' | 'categoryCodes' | 'categoriesOf' | 'groupById'>;

/** A member of the filter by category: an id. One that a group and a category share is the group's. */
export type CategoryFilter = string;

/** What an incident must match to stay; an empty list, and an empty query, let everything stay. */
export interface Filters {
  /** Members in the legend's order; a group where all of its categories are meant. */
  readonly categories: readonly CategoryFilter[];
  /** Ids, in the vocabulary's order. */
  readonly parties: readonly string[];
  /** Ids of articles, in the dataset's order. */
  readonly sources: readonly string[];
  /** Ids of who is named as having done a thing, or as its target, in the dataset's order. */
  readonly actors: readonly string[];
  /** Search words, without white space around them. */
  readonly query: string;
}

export type FilterName = keyof Filters;

export const NO_FILTERS: Filters = {
  categories: [],
  parties: [],
  sources: [],
  actors: [],
  query: '',
};

/** The filters that let less than everything stay, in the order of the names. */
export function activeFilters(filters: Filters): FilterName[] {
  return (Object.keys(NO_FILTERS) as FilterName[]).filter((name) => filters[name].length > 0);
}

/** Whether a category can be asked for by itself: not where its id is also that of a larger group. */
export function isSelectable(category: string, vocabulary: Categories): boolean {
  return !isGroup(category, vocabulary) || vocabulary.categoriesOf(category).length === 1;
}

/** The categories that the members stand for; members that are neither group nor category stand for none. */
export function categoriesOf(members: Iterable<string>, vocabulary: Categories): Set<string> {
  const categories = new Set<string>();
  for (const member of members) {
    if (isGroup(member, vocabulary))
      for (const { id } of vocabulary.categoriesOf(member)) categories.add(id);
    else if (vocabulary.categoryCodes.has(member)) categories.add(member);
  }
  return categories;
}

/** The shortest members that stand for the same categories, in the legend's order. */
export function canonicalCategories(
  members: Iterable<string>,
  vocabulary: Categories,
): CategoryFilter[] {
  const chosen = categoriesOf(members, vocabulary);
  return vocabulary.groups.flatMap((group): CategoryFilter[] => {
    const all = vocabulary.categoriesOf(group.id);
    const inGroup = all.flatMap(({ id }) => (chosen.has(id) ? [id] : []));
    return all.length > 0 && inGroup.length === all.length ? [group.id] : inGroup;
  });
}

/** Takes a group in whole, or out if it was in whole. */
export function toggleGroup(
  members: readonly CategoryFilter[],
  group: string,
  vocabulary: Categories,
): CategoryFilter[] {
  const others = members.filter((member) => !isWithin(member, group, vocabulary));
  return canonicalCategories(members.includes(group) ? others : [...others, group], vocabulary);
}

/** Takes a category in or out; out of a group that was in whole, it alone stays. */
export function toggleCategory(
  members: readonly CategoryFilter[],
  category: string,
  group: string,
  vocabulary: Categories,
): CategoryFilter[] {
  if (members.includes(group) && group !== category) {
    const others = members.filter((member) => !isWithin(member, group, vocabulary));
    return canonicalCategories([...others, category], vocabulary);
  }
  return canonicalCategories(
    members.includes(category)
      ? members.filter((member) => member !== category)
      : [...members, category],
    vocabulary,
  );
}

/** Those of some ids that are known, in the order in which they are known; of a list of parties, sources or actors. */
export function canonicalIds(
  members: Iterable<string>,
  known: readonly { readonly id: string }[],
): string[] {
  const chosen = new Set(members);
  return known.flatMap(({ id }) => (chosen.has(id) ? [id] : []));
}

/** Search words as an address can hold them: half of a surrogate pair is not text. */
export function canonicalQuery(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD').trim();
}

/** An id that a group and a category share is the group's. */
export function isGroup(member: string, { groupById }: Pick<Categories, 'groupById'>): boolean {
  return groupById.has(member);
}

function isWithin(member: CategoryFilter, group: string, vocabulary: Categories): boolean {
  return (
    member === group ||
    (!isGroup(member, vocabulary) && vocabulary.categoriesOf(group).some(({ id }) => id === member))
  );
}
