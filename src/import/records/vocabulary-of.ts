import { kept } from '../kept.ts';
import type { GiveId } from './ids/ids.ts';
import { createIds } from './ids/ids.ts';

/** Marks of groups in the order that they are given, `dot` left to `other`, and tones beside them. */
export const LOOKS = [
  ['diamond', 'red'],
  ['triangle', 'blue'],
  ['square', 'brown'],
  ['flag', 'purple'],
  ['ring', 'green'],
  ['cross', 'slate'],
  ['star', 'teal'],
  ['hexagon', 'amber'],
  ['bar', 'blue'],
] as const;
export const OTHER = 'other';

/** The categories that rows name, and what they become. */
export interface CategoriesSeen {
  /** @returns the id of the category; `other` where a row names none */
  readonly idOf: (category: string, group: string) => string;
  /** Groups, the most frequent first; what is in none of the nine that have a mark of their own is of `other`. */
  readonly written: (language: string) => {
    readonly groups: readonly Named<{ readonly mark: string; readonly tone: string }>[];
    readonly categories: readonly Named<{ readonly group: string }>[];
  };
}

type Named<More> = { readonly id: string; readonly names: Readonly<Record<string, string>> } & More;

export function createCategories(): CategoriesSeen {
  const giveId: GiveId = createIds([OTHER]);
  const giveGroup: GiveId = createIds([OTHER]);
  const categories = new Map<string, { id: string; name: string; group: string }>();
  const groups = new Map<string, { id: string; name: string; count: number }>();
  return {
    idOf(category, group) {
      if (category === '') return OTHER;
      const kind = group || category;
      const known = groups.get(kind);
      if (known) known.count += 1;
      else {
        const name = kept(kind);
        groups.set(name, { id: kept(giveGroup(name, 'group')), name, count: 1 });
      }
      const key = JSON.stringify([kind, category]);
      const seen = categories.get(key);
      if (seen) return seen.id;
      const id = kept(giveId(category, 'category'));
      categories.set(key, { id, name: kept(category), group: kept(kind) });
      return id;
    },
    written(language) {
      const marked = [...groups.entries()]
        .toSorted(([, a], [, b]) => b.count - a.count)
        .slice(0, LOOKS.length);
      const idOfGroup = new Map(marked.map(([kind, { id }]) => [kind, id]));
      return {
        groups: marked.map(([, { id, name }], at) => ({
          id,
          names: { [language]: name },
          mark: LOOKS[at]![0],
          tone: LOOKS[at]![1],
        })),
        categories: Array.from(categories.values(), ({ id, name, group }) => ({
          id,
          group: idOfGroup.get(group) ?? OTHER,
          names: { [language]: name },
        })),
      };
    },
  };
}
