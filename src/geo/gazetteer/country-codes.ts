import { foldNames, withoutFirstWords } from './fold-names.ts';
import type { GazetteerFile } from './gazetteer-file.ts';
import { regionNames } from './region-names.ts';

/** Finds countries by their names in any language that CLDR has, by what tables call them besides, and by their codes. */
export interface CountryCodes {
  /** The two letters of a country by a name or a code of it; null where it is none. */
  readonly find: (text: string) => string | null;
  /** The same by a name alone, in English or in any language: places are called as codes are. */
  readonly named: (text: string, languages: 'english' | 'all') => string | null;
  /** In English. */
  readonly nameOf: (code: string) => string;
}

export function createCountryCodes({
  countries,
  languages,
  words,
}: Pick<GazetteerFile, 'countries' | 'languages' | 'words'>): CountryCodes {
  const generic = new Set(words.countries.map(foldNames));
  const english = regionNames('en');
  const codes = new Map(
    countries.flatMap(({ code, a3 }) => [[code, code] as const, [a3, code] as const]),
  );
  const known = new Map<string, string>();
  const addAll = (named: readonly (readonly [string | undefined, string])[]): void => {
    // Folded at once, a name a line: one by one it takes several times as long.
    const folded = foldNames(named.map(([name = '']) => name).join('\n')).split('\n');
    folded.forEach((name, at) => {
      if (name !== '' && !known.has(name)) known.set(name, named[at]![1]);
    });
  };
  addAll(
    countries.flatMap(({ code, names }) =>
      [english(code), ...names].map((name) => [name, code] as const),
    ),
  );
  // Of fifty languages each has 250 names: they are asked for where one is not found without.
  let others: readonly string[] = languages.filter((language) => language !== 'en');
  const look = (folded: string): string | undefined =>
    known.get(folded) ?? known.get(withoutFirstWords(folded, generic));
  const named: CountryCodes['named'] = (text, wanted) => {
    const folded = foldNames(text);
    const found = look(folded);
    if (found !== undefined || folded === '' || wanted === 'english') return found ?? null;
    for (const inLanguage of others.map(regionNames))
      addAll(countries.map(({ code }) => [inLanguage(code), code] as const));
    others = [];
    return look(folded) ?? null;
  };
  return {
    find: (text) => codes.get(text.toUpperCase()) ?? named(text, 'all'),
    named,
    nameOf: (code) => english(code) ?? code,
  };
}
