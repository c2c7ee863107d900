/** Headers of columns that say which other row a row corrects, or is the same as; `/` between. */
const CORRECTING: ReadonlySet<string> = new Set(
  'supersedes/superseded by/replaces/replaced by/corrects/corrected by/correction of/duplicate of/duplicates/same as/updates/updated by/reemplaza/reemplaza a/corrige/duplicado de/remplace/doublon de/corrige le/ersetzt/ersetzt durch/korrigiert/duplikat von/substitui/sostituisce/заменяет/исправляет/дубликат/замінює/виправляє/zastępuje/koryguje'.split(
    '/',
  ),
);

/** @param words of a header, as `headerWords` has them, without those that say what kind of name is in it */
export function namesCorrected(words: readonly string[]): boolean {
  return CORRECTING.has(words.filter((word) => word !== 'id').join(' '));
}
