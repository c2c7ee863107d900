import { useCallback } from 'react';
import { flushSync } from 'react-dom';
import type { DeskArticle } from '../../state/desk-article.ts';
import { useDeskActions } from '../desk-context.tsx';

/** Goes to where something stands in an article, and puts the focus on that sentence. @param start UTF-16 units */
export function useFocusText(): (article: DeskArticle, start: number) => void {
  const actions = useDeskActions();
  return useCallback(
    ({ source, sentences }, start) => {
      const sentence = Math.max(
        0,
        sentences.findLastIndex((one) => one.start <= start),
      );
      // The text of another article is drawn first.
      flushSync(() => actions.goTo({ source, sentence }));
      document.querySelector<HTMLElement>(`[data-sentence="${sentence + 1}"]`)?.focus();
    },
    [actions],
  );
}
