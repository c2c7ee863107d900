import { useMemo } from 'react';
import type { Span } from '../../../../evidence/spans.ts';
import { draftSuggestions, NO_SUGGESTIONS } from '../../../coding/draft-suggestions.ts';
import type { DraftSuggestions } from '../../../coding/draft-suggestions.ts';
import type { ArticleSuggester } from './useSuggester.ts';

/** What is suggested for words of an article. @param span null where they stand nowhere in it */
export function useDraftSuggestions(
  reader: ArticleSuggester | null,
  span: Span | null,
): DraftSuggestions {
  const [start, end] = [span?.start ?? null, span?.end ?? null];
  return useMemo(
    () =>
      reader && start !== null && end !== null
        ? draftSuggestions(reader.article, reader.suggester, { start, end })
        : NO_SUGGESTIONS,
    [reader, start, end],
  );
}
