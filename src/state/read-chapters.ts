import type { Dataset } from '../dataset/dataset.ts';
import type { Chapter } from '../evidence/model.ts';
import type { TimeInterval } from '../time/interval.ts';
import { decodeView, encodeView, viewContext } from './view/view-codec.ts';
import type { ViewContext } from './view/view-codec.ts';
import type { View } from './view/view.ts';
import { windowOf } from './view/window.ts';

/** A chapter of the dataset, its view read. */
export interface ReadChapter {
  readonly chapter: Chapter;
  readonly view: View;
  /** What it shows of time, epoch milliseconds UTC. */
  readonly window: TimeInterval;
  /** The same for every view that shows what it shows. */
  readonly key: string;
}

/** The dataset's chapters in its order. */
export function chaptersOf(dataset: Dataset): ReadChapter[] {
  const context = viewContext(dataset);
  return (dataset.info.chapters ?? []).map((chapter) => {
    const view = decodeView(chapter.view, context);
    return { chapter, view, window: windowOf(dataset, view), key: keyOf(view, context) };
  });
}

/** The view that opening a chapter gives: the page's colours stay where it names none. */
export function viewOfChapter(
  { chapter, view }: ReadChapter,
  { theme }: Pick<View, 'theme'>,
): View {
  return chapter.view.theme === undefined ? { ...view, theme } : view;
}

/**
 * Tells which chapter a view shows; what the camera and the colours do makes no other. Views are compared as they are
 * written, and only where one differs from the last in what chapters say.
 */
export function createChapterShown(
  chapters: readonly ReadChapter[],
  dataset: Dataset,
): (current: View) => ReadChapter | null {
  const context = viewContext(dataset);
  let last: View | null = null;
  let shown: ReadChapter | null = null;
  return (current) => {
    if (chapters.length === 0) return null;
    if (last && isAlike(last, current)) return shown;
    last = current;
    const now = keyOf(current, context);
    shown = chapters.find(({ key }) => key === now) ?? null;
    return shown;
  };
}

function isAlike(a: View, b: View): boolean {
  return (
    a.window === b.window &&
    a.mode === b.mode &&
    a.filters === b.filters &&
    a.place === b.place &&
    a.incident === b.incident
  );
}

function keyOf(view: View, context: ViewContext): string {
  return JSON.stringify(encodeView({ ...view, camera: null, theme: 'auto' }, context));
}
