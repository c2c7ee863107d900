/** What kind of thing is reported, by group. The groups have a colour and a shape; order is that of the legend. */
export const CATEGORIES_BY_GROUP = {
  strike: ['missile-strike', 'shelling', 'attack', 'explosion-heard'],
  air: ['airstrike', 'aircraft-downed'],
  ground: ['clash', 'losses'],
  control: ['control-change'],
  ceasefire: ['ceasefire', 'ceasefire-violation'],
  diplomacy: ['diplomacy'],
  other: ['other'],
} as const;

export type Group = keyof typeof CATEGORIES_BY_GROUP;
export type Category = (typeof CATEGORIES_BY_GROUP)[Group][number];

export const GROUPS = Object.keys(CATEGORIES_BY_GROUP) as Group[];
export const CATEGORIES: Category[] = Object.values(CATEGORIES_BY_GROUP).flat();

const GROUP_BY_CATEGORY = new Map<Category, Group>(
  GROUPS.flatMap((group) =>
    CATEGORIES_BY_GROUP[group].map((category) => [category, group] as const),
  ),
);

export function groupOf(category: Category): Group {
  return GROUP_BY_CATEGORY.get(category) ?? 'other';
}
