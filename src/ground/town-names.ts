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

/** The table of a map's towns with the positions and English names that the package has in its gazetteer alone. */
export function completeTowns(table: string, file: GazetteerFile): string {
  const { ids, lngs, lats, names } = townColumns(file);
  const byId = new Map(Array.from(ids, (id, town) => [String(id), town] as const));
  const english = new Map<number, string>();
  for (const [town, language, name] of otherNames(file))
    if (language === 'en') english.set(town, name);
  const rows = table
    .trimEnd()
    .split('\n')
    .map((row) => {
      const [id = '', lng = '', lat = '', from = '', kind = '', name = ''] = row.split('\t');
      const town = byId.get(id);
      if (town === undefined) return row;
      const at = lng === '' ? [lngs[town]!.toFixed(2), lats[town]!.toFixed(2)] : [lng, lat];
      return [id, ...at, from, kind, name || (english.get(town) ?? names[town]!)].join('\t');
    });
  return `${rows.join('\n')}\n`;
}
