import { useCallback, useContext } from 'react';
import { flushSync } from 'react-dom';
import type { DeskArticle } from '../../state/desk-article.ts';
import { useDeskActions } from '../desk-context.tsx';
import { ShowRegionContext } from '../show-region.ts';

/** Goes to where something stands in an article, and puts the focus on that sentence. @param start UTF-16 units */
export function useFocusText(): (article: DeskArticle, start: number) => void {
  const actions = useDeskActions();
  const show = useContext(ShowRegionContext);
  return useCallback(
    ({ source, sentences }, start) => {
      const sentence = Math.max(
        0,
        sentences.findLastIndex((one) => one.start <= start),
      );
      // The text is shown first, and drawn where it is another article's.
      flushSync(() => {
        show('article');
        actions.goTo({ source, sentence });
      });
      document.querySelector<HTMLElement>(`[data-sentence="${sentence + 1}"]`)?.focus();
    },
    [actions, show],
  );
}
