import type { Dataset } from '../dataset/dataset.ts';
import type { Chapter } from '../evidence/model.ts';
import type { TimeInterval } from '../time/interval.ts';
import { decodeView, encodeView, viewContext } from './view-codec.ts';
import type { ViewContext } from './view-codec.ts';
import type { View } from './view.ts';
import { windowOf } from './window.ts';

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
export function viewOfChapter({ chapter, view }: ReadChapter, current: View): View {
  return chapter.view.theme === undefined ? { ...view, theme: current.theme } : view;
}

/** Which chapter a view shows; what the camera and the colours do makes no other. */
export function chapterShown(
  chapters: readonly ReadChapter[],
  current: View,
  dataset: Dataset,
): ReadChapter | null {
  if (chapters.length === 0) return null;
  const now = keyOf(current, viewContext(dataset));
  return chapters.find(({ key }) => key === now) ?? null;
}

function keyOf(view: View, context: ViewContext): string {
  return JSON.stringify(encodeView({ ...view, camera: null, theme: 'auto' }, context));
}

/** A name in the language asked for, else in the first that there is, with that language's tag. */
export function nameIn(
  names: Readonly<Record<string, string>>,
  language: string,
): { readonly text: string; readonly lang: string } {
  const lang = language in names ? language : Object.keys(names)[0]!;
  return { text: names[lang]!, lang };
}
