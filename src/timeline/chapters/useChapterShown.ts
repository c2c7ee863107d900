import { useMemo } from 'react';
import { chaptersOf, createChapterShown } from '../../state/read-chapters.ts';
import type { ReadChapter } from '../../state/read-chapters.ts';
import { useViewState } from '../../state/store-context.tsx';
import { useDataset } from '../../state/selection/shown.ts';

interface ChapterShown {
  readonly chapters: readonly ReadChapter[];
  /** The one that the view shows; null where it shows none. */
  readonly shown: ReadChapter | null;
}

/** The dataset's chapters, and which of them the view shows now. */
export function useChapterShown(): ChapterShown {
  const dataset = useDataset();
  const chapters = useMemo(() => chaptersOf(dataset), [dataset]);
  const shownIn = useMemo(() => createChapterShown(chapters, dataset), [chapters, dataset]);
  return { chapters, shown: useViewState(({ view }) => shownIn(view)) };
}
