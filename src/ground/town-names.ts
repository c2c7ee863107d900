import { primarySubtag } from '../evidence/language-tags.ts';
import { otherNames, townColumns } from '../geo/gazetteer/gazetteer-file.ts';
import type { GazetteerFile } from '../geo/gazetteer/gazetteer-file.ts';

/** What towns are called, by their ids at GeoNames and by language. */
export type TownNames = ReadonlyMap<number, ReadonlyMap<string, string>>;

/** The names that a gazetteer has for towns in some languages, and in those that these are kinds of, besides English. */
export function townNamesIn(file: GazetteerFile, languages: readonly string[]): TownNames {
  const wanted = new Set([...languages, ...languages.map(primarySubtag)]);
  wanted.delete('en');
  const { ids } = townColumns(file);
  const names = new Map<number, Map<string, string>>();
  for (const [town, language, name] of otherNames(file)) {
    if (!wanted.has(language)) continue;
    const id = ids[town]!;
    const here = names.get(id) ?? new Map<string, string>();
    names.set(id, here.set(language, name));
  }
  return names;
}
