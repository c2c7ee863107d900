import type { AuthoredVocabulary, Group } from '../../../evidence/vocabulary.ts';
import { isObject, objectsOf } from '../json-records.ts';
import type { JsonObject } from '../json-records.ts';

/** What an export calls the kinds of an incident and who speaks, in one language; empty where they are every dataset’s. */
export interface ExportedNames {
  readonly category: string;
  readonly group: string;
  readonly mark: string;
  readonly tone: string;
}

/**
 * The vocabulary as the authors wrote it, out of the lists of a published dataset: without those that every dataset has,
 * which have no names of their own.
 */
export function writtenVocabulary({
  parties,
  groups,
  categories,
}: Readonly<Record<'parties' | 'groups' | 'categories', unknown>>): JsonObject {
  const own = { groups: namedOnly(groups), categories: namedOnly(categories) };
  const ownParties = namedOnly(parties).map(({ oneVoice, ...party }) =>
    oneVoice === true ? { ...party, oneVoice } : party,
  );
  const isDefault = objectsOf(parties).some(
    ({ id, names }) => id === 'official' && !hasNames(names),
  );
  return {
    ...(!isDefault && { parties: ownParties }),
    ...(own.groups.length > 0 && { groups: own.groups }),
    ...(own.categories.length > 0 && { categories: own.categories }),
  };
}

/** Those of a list that have names: the others are called what the interface calls them, and are in every dataset. */
function namedOnly(list: unknown): readonly JsonObject[] {
  return objectsOf(list).filter(({ names }) => hasNames(names));
}

function hasNames(names: unknown): boolean {
  return isObject(names) && Object.keys(names).length > 0;
}

/** Puts a vocabulary together of what each row says of its own. @param language of all names */
export class RowVocabulary {
  readonly #groups = new Map<string, Omit<Group, 'names'> & { readonly name: string }>();
  readonly #categories = new Map<string, { readonly group: string; readonly name: string }>();
  readonly #parties = new Map<string, { readonly name: string; readonly oneVoice: boolean }>();

  incident(category: string, group: string, names: ExportedNames): void {
    const { mark, tone } = names as unknown as Pick<Group, 'mark' | 'tone'>;
    if (names.group !== '' && !this.#groups.has(group))
      this.#groups.set(group, { id: group, name: names.group, mark, tone });
    if (names.category !== '' && !this.#categories.has(category))
      this.#categories.set(category, { group, name: names.category });
  }

  party(id: string, name: string, oneVoice: boolean): void {
    if (name !== '' && !this.#parties.has(id)) this.#parties.set(id, { name, oneVoice });
  }

  lists(language: string): AuthoredVocabulary {
    const names = (name: string): Record<string, string> => ({ [language]: name });
    return {
      ...(this.#parties.size > 0 && {
        parties: Array.from(this.#parties, ([id, { name, oneVoice }]) => ({
          id,
          names: names(name),
          ...(oneVoice && { oneVoice }),
        })),
      }),
      ...(this.#groups.size > 0 && {
        groups: Array.from(this.#groups.values(), ({ name, id, mark, tone }) => ({
          id,
          names: names(name),
          mark,
          tone,
        })),
      }),
      ...(this.#categories.size > 0 && {
        categories: Array.from(this.#categories, ([id, { group, name }]) => ({
          id,
          group,
          names: names(name),
        })),
      }),
    };
  }
}
