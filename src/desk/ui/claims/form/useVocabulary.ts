import { useMemo } from 'react';
import { resolveVocabulary } from '../../../../evidence/vocabulary.ts';
import type { VocabularyLists } from '../../../../evidence/vocabulary.ts';
import { datasetOf } from '../../../records/desk-records.ts';
import { useRecords } from '../../desk-context.tsx';

/** The dataset's parties and categories, with those that every dataset has. */
export function useVocabulary(): VocabularyLists {
  const dataset = datasetOf(useRecords());
  return useMemo(() => resolveVocabulary(dataset), [dataset]);
}

/** The language of the dataset's own words. */
export function useOwnLanguage(): string {
  return datasetOf(useRecords()).languages[0] ?? 'en';
}
