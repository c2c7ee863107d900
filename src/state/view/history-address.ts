import type { AddressBar } from './address.ts';

/** A page's `window`, as far as entries of its history can keep a view that its address does not name. */
export interface HistoryPage extends AddressBar {
  readonly history: Pick<History, 'state' | 'pushState' | 'replaceState' | 'go'>;
}

/** What an entry of the history keeps of such a view. */
interface Entry {
  /** When the map was opened whose view it is, milliseconds: entries outlive it, and the page. */
  readonly opened: number;
  /** How many entries back the page's own view is. */
  readonly depth: number;
  /** The absolute address that the view has in the map. */
  readonly href: string;
}

/** An address that a map has for a while, in a page whose own stays as it is. */
export interface HistoryAddress extends AddressBar {
  /** Makes the first entry: the way back from it leads to what the page showed before. */
  readonly enter: () => void;
  /** Whether the entry that the page stands in is one of this map. */
  readonly isHere: () => boolean;
  /** Goes back to the entry from which the first such map was entered. */
  readonly leave: () => void;
}

/**
 * An address that follows the view of a map and has a way back: entries of the page's history keep the views, and the
 * page's address stays.
 * @param href the absolute address of a page with this map, and of the view to begin with
 */
export function createHistoryAddress(href: string, page: HistoryPage): HistoryAddress {
  const opened = Date.now();
  const state = (): Entry | null => page.history.state as Entry | null;
  const depth = (): number => state()?.depth ?? 0;
  const isHere = (): boolean => state()?.opened === opened;
  const here = (): string => (isHere() ? state()!.href : href);
  const entryOf = (to: string, at: number): Entry => ({ opened, depth: at, href: to });
  const resolved = (url: string | URL | null | undefined): string =>
    new URL(url ?? '', here()).href;
  return {
    get location() {
      return new URL(here());
    },
    history: {
      pushState(_state, title, url) {
        page.history.pushState(entryOf(resolved(url), depth() + 1), title, page.location.href);
      },
      replaceState(_state, title, url) {
        // What is left to write when the page has gone elsewhere is no view of that entry.
        if (isHere())
          page.history.replaceState(entryOf(resolved(url), depth()), title, page.location.href);
      },
    },
    addEventListener: (type, listener) => page.addEventListener(type, listener),
    removeEventListener: (type, listener) => page.removeEventListener(type, listener),
    enter: () => page.history.pushState(entryOf(href, depth() + 1), '', page.location.href),
    isHere,
    leave() {
      if (depth() > 0) page.history.go(-depth());
    },
  };
}
