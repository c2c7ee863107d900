import type { DatasetInfo, Speaker } from '../../evidence/model.ts';
import { resolveVocabulary } from '../../evidence/vocabulary.ts';
import type { Party, VocabularyLists } from '../../evidence/vocabulary.ts';

/** As published: version 1 had the vocabulary in its code. */
export type PublishedInfo = Omit<DatasetInfo, keyof VocabularyLists> & Partial<VocabularyLists>;

/**
 * What a dataset says of itself, with the vocabulary that data of version 1 lacks. Its parties have the names that the
 * newest version of the dataset has for them; where that knows none, their ids.
 * @param newest the parties of the newest version
 */
export function completeInfo(
  info: PublishedInfo,
  speakers: readonly Pick<Speaker, 'party'>[],
  newest: readonly Party[] = [],
): DatasetInfo {
  const lists = resolveVocabulary(info);
  if (info.parties) return { ...info, ...lists };
  const spoken = new Set(speakers.map(({ party }) => party));
  const isNewest = new Set(newest.map(({ id }) => id));
  const known = [...newest, ...lists.parties.filter(({ id }) => !isNewest.has(id))];
  const unnamed = [...spoken].filter((party) => !known.some(({ id }) => id === party));
  const parties = [
    ...known.filter(({ id }) => spoken.has(id)),
    ...unnamed.toSorted().map((id) => ({ id, names: { en: id }, oneVoice: false })),
  ];
  return { ...info, ...resolveVocabulary({ ...info, parties }) };
}
