import type { AddressBar } from './address.ts';

/**
 * An address of a map's own, for one among others in a document: it follows the view as a page's does, and the page's
 * stays as it is. There is no way back in it.
 * @param href the absolute address of a page with this map, and of the view to begin with: what is shared names it
 */
export function createKeptAddress(href: string): AddressBar {
  let location = new URL(href);
  const go: History['pushState'] = (_state, _title, url) => {
    location = new URL(url ?? '', location);
  };
  return {
    get location() {
      return location;
    },
    history: { pushState: go, replaceState: go },
    addEventListener() {},
    removeEventListener() {},
  };
}
