import { foldNames } from '../../geo/gazetteer/fold-names.ts';

/** How many are found at most: who seeks one of more types more. */
const MOST = 8;

const folded = new WeakMap<object, string>();

/**
 * Records of which every word of a query begins a word, in their order; none for an empty query. Each is folded once, when
 * something is first sought among them.
 * @param textOf what a record is found by: the same text each time
 */
export function searchRecords<One extends object>(
  records: Iterable<One>,
  textOf: (record: One) => string,
  query: string,
): readonly One[] {
  const words = foldNames(query)
    .split(' ')
    .filter((word) => word !== '');
  const found: One[] = [];
  if (words.length === 0) return found;
  for (const record of records) {
    const text = folded.get(record) ?? ` ${foldNames(textOf(record))}`;
    folded.set(record, text);
    if (words.every((word) => text.includes(` ${word}`))) found.push(record);
    if (found.length === MOST) break;
  }
  return found;
}
