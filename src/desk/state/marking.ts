import type { StoreApi } from 'zustand/vanilla';
import { moveEdge, reachOf, trimSpan } from '../coding/select-words.ts';
import type { DeskArticle } from './desk-article.ts';
import type { DeskActions, DeskPlace, DeskState } from './desk-store.ts';

type Marking = Pick<
  DeskActions,
  'goTo' | 'step' | 'selectSentence' | 'select' | 'selectNothing' | 'moveEdge'
>;

/** Moves through the articles and marks words in them. */
export function createMarking(
  { getState: get, setState: set }: StoreApi<DeskState>,
  articleOf: (source: string) => DeskArticle | null,
): Marking {
  const article = (): DeskArticle | null => articleOf(get().at?.source ?? '');
  const sentence = () => article()?.sentences[get().at?.sentence ?? -1];
  const goTo = (to: DeskPlace): void => {
    const { at } = get();
    if (at?.source === to.source && at.sentence === to.sentence) return;
    set({ at: to, selection: null });
  };
  return {
    goTo,
    step(by) {
      const { at } = get();
      const last = (article()?.sentences.length ?? 0) - 1;
      if (at && last >= 0) goTo({ ...at, sentence: Math.min(last, Math.max(0, at.sentence + by)) });
    },
    selectSentence() {
      const { start, end } = sentence() ?? { start: 0, end: 0 };
      if (end > start) set({ selection: { start, end } });
    },
    select(span) {
      set({ selection: trimSpan(article()?.text ?? '', span) });
    },
    selectNothing() {
      set({ selection: null });
    },
    moveEdge(edge, by) {
      const [of, current] = [article(), sentence()];
      if (!of || !current) return;
      const span = get().selection ?? { start: current.start, end: current.end };
      set({ selection: moveEdge(of.text, span, edge, by, reachOf(of.sentences, span)) });
    },
  };
}
