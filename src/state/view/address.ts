import type { Dataset } from '../../dataset/dataset.ts';
import { DATA_KEY } from '../../dataset/open/versions.ts';
import { PACE, throttle } from '../../time/pace.ts';
import type { View } from './view.ts';
import {
  decodeView,
  encodeView,
  queryWithView,
  viewContext,
  viewTextFromQuery,
} from './view-codec.ts';
import type { ViewContext } from './view-codec.ts';
import type { ViewStore } from '../store.ts';

/** The parts of the browser's `window` that an address needs. */
export interface AddressBar {
  readonly location: Readonly<Pick<Location, 'href' | 'search' | 'pathname' | 'hash'>>;
  readonly history: Pick<History, 'pushState' | 'replaceState'>;
  addEventListener(type: 'popstate' | 'pagehide', listener: () => void): void;
  removeEventListener(type: 'popstate' | 'pagehide', listener: () => void): void;
}

/** The view that an address's query holds. */
export function viewFromQuery(query: string, context: ViewContext): View {
  return decodeView(viewTextFromQuery(query), context);
}

/**
 * The absolute address of a view, for citations and links: the page's own, with the view's parameters and no others
 * but the version of the data where that is pinned.
 * @param page the absolute address of the page as it is now
 */
export function viewAddress(
  page: string,
  dataset: Dataset,
  view: View,
  pinned: string | null = null,
): string {
  const address = new URL(page);
  const text = encodeView(view, viewContext(dataset));
  return `${address.origin}${address.pathname}${queryWithView(pinned === null ? '' : `${DATA_KEY}=${pinned}`, text)}`;
}

/**
 * Keeps the address and the store the same thing. Opening and closing the reader make an entry of the history each;
 * a gesture on the timeline or the filters makes one, and playing, which is one gesture however much it opens, too;
 * camera and theme replace the entry they stand in.
 * @returns the function that unbinds
 */
export function bindAddress(store: ViewStore, bar: AddressBar): () => void {
  const context = viewContext(store.dataset);
  let pushedGesture = store.getState().gesture;
  let reading = false;
  let shown = bar.location.search;

  const write = (method: 'pushState' | 'replaceState', view: View): void => {
    replaceSoon.done();
    const query = queryWithView(bar.location.search, encodeView(view, context));
    if (query === bar.location.search) return;
    try {
      bar.history[method](null, '', `${bar.location.pathname}${query}${bar.location.hash}`);
    } catch (error) {
      // Browsers refuse addresses that change too often, and some frames have none to change: the page goes on.
      console.warn('Dateline: the address could not be changed.', error);
    }
    shown = bar.location.search;
  };
  const flush = (view: View = store.getState().view): void => {
    if (replaceSoon.isWaiting()) write('replaceState', view);
  };
  const replaceSoon = throttle(() => write('replaceState', store.getState().view), {
    every: PACE.address,
    after: PACE.addressAfter,
  });

  const unsubscribe = store.subscribe((state, previous) => {
    if (reading) return;
    const stopped =
      (previous.dragging && !state.dragging) ||
      (previous.playback.playing && !state.playback.playing);
    if (stopped) flush();
    const { view } = state;
    const { view: was } = previous;
    if (view === was) return;
    const opened = view.place !== was.place || view.incident !== was.incident;
    const selected =
      view.window !== was.window || view.mode !== was.mode || view.filters !== was.filters;
    const ofGesture = selected || (opened && state.playback.playing);
    const pushes =
      (opened && !state.playback.playing) || (ofGesture && state.gesture !== pushedGesture);
    if (pushes) {
      pushedGesture = state.gesture;
      // The entry that is left keeps what it showed last.
      flush(previous.view);
      write('pushState', state.view);
    } else {
      replaceSoon();
    }
  });
  const read = (): void => {
    // A jump inside the page comes this way too and changes nothing.
    if (bar.location.search === shown) return;
    shown = bar.location.search;
    replaceSoon.cancel();
    reading = true;
    store.actions.setView(viewFromQuery(bar.location.search, context));
    reading = false;
    // What comes next, of whatever gesture, is another entry than the one gone back to.
    pushedGesture = -1;
  };
  bar.addEventListener('popstate', read);
  const leave = (): void => flush();
  bar.addEventListener('pagehide', leave);
  return () => {
    flush();
    unsubscribe();
    bar.removeEventListener('popstate', read);
    bar.removeEventListener('pagehide', leave);
  };
}
