import { createVocabulary, resolveVocabulary } from '../evidence/vocabulary.ts';

/** For tests: the vocabulary of datasets that name nothing of their own, and its ids. */
export const VOCABULARY = createVocabulary(resolveVocabulary({}));
export const GROUP_IDS = VOCABULARY.groups.map(({ id }) => id);
export const CATEGORY_IDS = VOCABULARY.categories.map(({ id }) => id);
