import { useMemo } from 'react';
import { useMessages } from '../../../../messages/messages-context.tsx';
import { categoryName } from '../../../../messages/vocabulary-names.ts';
import { offeredCategories } from '../../../coding/offered/offered-categories.ts';
import type { OfferedCategory } from '../../../coding/offered/offered-categories.ts';
import type { OfferedIncident } from '../../../coding/offered/offered-incidents.ts';
import { useVocabulary } from '../form/useVocabulary.ts';

/** The categories that a sentence may tell of, by its words, then by the incidents that are offered. */
export function useLikelyCategories(
  sentence: string,
  offered: readonly OfferedIncident[],
): readonly OfferedCategory[] {
  const messages = useMessages();
  const { categories } = useVocabulary();
  return useMemo(() => {
    const named = categories.map((one) => ({
      id: one.id,
      names: [categoryName(one, messages).text, ...Object.values(one.names)],
    }));
    return offeredCategories(sentence, named, offered);
  }, [categories, messages, sentence, offered]);
}
