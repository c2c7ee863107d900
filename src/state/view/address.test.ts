import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { decodeDataset } from '../../dataset/dataset.ts';
import { parseWindow } from '../../time/window-text.ts';
import { createZone } from '../../time/zone.ts';
import { PACE } from '../../time/pace.ts';
import { bindAddress, viewFromQuery } from './address.ts';
import type { AddressBar } from './address.ts';
import { viewContext } from './view-codec.ts';
import { createViewStore } from '../store.ts';
import type { ViewStore } from '../store.ts';

const zone = createZone('Asia/Baku');
const span = parseWindow('2020-09-27/2020-11-02', zone)!;
const dataset = decodeDataset({
  format: 1,
  info: {
    id: 'sample',
    timeZone: 'Asia/Baku',
    time: span,
    bounds: [
      [45, 38],
      [48, 41],
    ],
  },
  sources: [],
  speakers: [],
  places: [],
  incidents: [],
  tallies: [],
});
const days = (text: string) => parseWindow(text, zone);

/** A browser's address and history, as far as the binding uses them. */
class FakeBar implements AddressBar {
  entries = ['?foreign=1'];
  at = 0;
  replaced = 0;
  listeners = new Map<string, () => void>();
  readonly location: AddressBar['location'];
  readonly history: AddressBar['history'];

  constructor() {
    const search = (): string => this.entries[this.at]!;
    this.location = {
      pathname: '/p/',
      hash: '#h',
      get search() {
        return search();
      },
      get href() {
        return `http://x/p/${search()}#h`;
      },
    };
    this.history = {
      pushState: (_data, _title, url) => {
        this.entries = [
          ...this.entries.slice(0, ++this.at),
          new URL(String(url), 'http://x').search,
        ];
      },
      replaceState: (_data, _title, url) => {
        this.replaced++;
        this.entries[this.at] = new URL(String(url), 'http://x').search;
      },
    };
  }

  addEventListener(type: string, listener: () => void): void {
    this.listeners.set(type, listener);
  }

  removeEventListener(type: string): void {
    this.listeners.delete(type);
  }

  back(): void {
    this.at -= 1;
    this.listeners.get('popstate')!();
  }
}

let bar: FakeBar;
let store: ViewStore;
let unbind: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  bar = new FakeBar();
  store = createViewStore(dataset, viewFromQuery(bar.location.search, viewContext(dataset)));
  unbind = bindAddress(store, bar);
});
afterEach(() => {
  unbind();
  vi.useRealTimers();
});

describe('bindAddress', () => {
  it('pushes when the reader opens and when it closes, and Back brings each state again', () => {
    store.actions.openPlace('ganja');
    store.actions.close();
    expect(bar.entries).toEqual(['?foreign=1', '?foreign=1&place=ganja', '?foreign=1']);
    bar.back();
    expect(store.getState().view.place).toBe('ganja');
    bar.back();
    expect(store.getState().view.place).toBeNull();
    expect(bar.entries).toHaveLength(3);
  });

  it('makes one entry of a drag and follows it at most every 300 ms', () => {
    store.actions.beginGesture(true);
    for (let day = 10; day < 30; day++) {
      store.actions.setWindow(days(`2020-10-${day}/2020-11-01`));
      vi.advanceTimersByTime(30);
    }
    expect(bar.entries).toHaveLength(2);
    expect(bar.replaced).toBeGreaterThan(0);
    expect(bar.replaced).toBeLessThanOrEqual(Math.ceil(600 / PACE.address));
    store.actions.endGesture();
    expect(bar.entries[1]).toBe('?foreign=1&t=2020-10-29/2020-11-01');
    bar.back();
    expect(store.getState().view.window).toBeNull();
  });

  it('is up to date before a held pointer is lifted', () => {
    store.actions.beginGesture(true);
    store.actions.setWindow(days('2020-10-10'));
    store.actions.setWindow(days('2020-10-11'));
    vi.advanceTimersByTime(PACE.address);
    expect(bar.entries.at(-1)).toBe('?foreign=1&t=2020-10-11');
  });

  it('makes an entry of each gesture', () => {
    for (const day of ['2020-10-10', '2020-10-11']) {
      store.actions.beginGesture(false);
      store.actions.setWindow(days(day));
    }
    expect(bar.entries).toHaveLength(3);
  });

  it('leaves an entry as it was shown last', () => {
    store.actions.beginGesture(true);
    store.actions.setWindow(days('2020-10-10'));
    store.actions.setWindow(days('2020-10-15'));
    store.actions.openPlace('ganja');
    expect(bar.entries).toEqual([
      '?foreign=1',
      '?foreign=1&t=2020-10-15',
      '?foreign=1&t=2020-10-15&place=ganja',
    ]);
  });

  it('keeps a pending change through a jump inside the page', () => {
    store.actions.setCamera({ zoom: 8, lat: 40, lng: 46 });
    store.actions.setCamera({ zoom: 9, lat: 40, lng: 46 });
    bar.listeners.get('popstate')!();
    expect(store.getState().view.camera?.zoom).toBe(9);
    vi.advanceTimersByTime(PACE.address);
    expect(bar.entries).toEqual(['?foreign=1&map=9/40/46']);
  });

  it('goes on where the browser refuses to change the address', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    bar.history.pushState = () => {
      throw new Error('too often');
    };
    store.actions.openPlace('ganja');
    expect(store.getState().view.place).toBe('ganja');
  });

  it('lets the camera replace the entry it stands in', () => {
    store.actions.setCamera({ zoom: 8, lat: 40, lng: 46.5 });
    vi.advanceTimersByTime(PACE.address);
    expect(bar.entries).toEqual(['?foreign=1&map=8/40/46.5']);
  });

  it('writes what is left when it ends, and nothing after', () => {
    store.actions.setCamera({ zoom: 8, lat: 40, lng: 46 });
    store.actions.setCamera({ zoom: 9, lat: 40, lng: 46 });
    unbind();
    expect(bar.entries).toEqual(['?foreign=1&map=9/40/46']);
    store.actions.openPlace('ganja');
    expect(bar.entries).toHaveLength(1);
    expect(bar.listeners.size).toBe(0);
  });

  it('makes an entry of its own for what is typed on after going back', () => {
    store.actions.beginGesture(false);
    store.actions.setFilters({ query: 'g' });
    store.actions.setFilters({ query: 'ganja' });
    bar.back();
    store.actions.setFilters({ query: 'gan' });
    expect(bar.entries).toHaveLength(2);
    expect(bar.entries[0]).toBe('?foreign=1');
  });
});
