import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compileDataset } from '../../dataset/compile.ts';
import { decodeDataset } from '../../dataset/dataset.ts';
import { sampleFiles } from '../../testing/sample-files.ts';
import { createViewStore } from '../store.ts';
import { bindAddress } from './address.ts';
import { createHistoryAddress } from './history-address.ts';
import type { HistoryPage } from './history-address.ts';

const ADDRESS = 'https://example.org/map/?t=2020-10-10';

/** A browser's window with its history: where it goes is told at once. */
class FakePage implements HistoryPage {
  entries: { state: unknown; href: string }[] = [{ state: null, href: ADDRESS }];
  at = 0;
  readonly listeners = new Set<() => void>();
  readonly history: HistoryPage['history'];

  constructor() {
    const state = (): unknown => this.entries[this.at]!.state;
    this.history = {
      get state() {
        return state();
      },
      pushState: (pushed, _title, url) => {
        this.at += 1;
        this.entries = [...this.entries.slice(0, this.at), { state: pushed, href: String(url) }];
      },
      replaceState: (replaced, _title, url) => {
        this.entries[this.at] = { state: replaced, href: String(url) };
      },
      go: (by = 0) => {
        this.at += by;
        for (const listener of this.listeners) listener();
      },
    };
  }

  get location(): URL {
    return new URL(this.entries[this.at]!.href);
  }

  addEventListener(type: string, listener: () => void): void {
    if (type === 'popstate') this.listeners.add(listener);
  }

  removeEventListener(_type: string, listener: () => void): void {
    this.listeners.delete(listener);
  }
}

const dataset = decodeDataset(compileDataset(sampleFiles()));
let page: FakePage;

beforeEach(() => {
  vi.useFakeTimers();
  page = new FakePage();
});
afterEach(() => vi.useRealTimers());

/** A map that is entered, its view bound to its address. */
function enterMap() {
  const address = createHistoryAddress('https://example.org/map/', page);
  address.enter();
  const store = createViewStore(dataset);
  const unbind = bindAddress(store, address);
  // Another one is opened later.
  vi.advanceTimersByTime(1);
  return { address, ...store, place: () => store.getState().view.place, unbind };
}

describe('createHistoryAddress', () => {
  it('has the ways back and forward of its views, and the page’s address stays', () => {
    const { address, actions, place } = enterMap();
    actions.openPlace('ganja');
    expect(address.location.href).toBe('https://example.org/map/?place=ganja');
    actions.openPlace('tartar');
    actions.close();
    for (const at of ['tartar', 'ganja', null]) {
      page.history.go(-1);
      expect(place()).toBe(at);
    }
    expect(address.isHere()).toBe(true);
    page.history.go(2);
    expect(place()).toBe('tartar');
    expect(page.entries.map(({ href }) => href)).toEqual(Array<string>(5).fill(ADDRESS));
  });

  it('is left by the way back from its first entry, and writes into no other', () => {
    const { address, actions, unbind } = enterMap();
    actions.setCamera({ zoom: 8, lat: 40, lng: 46 });
    page.at = 0;
    expect(address.isHere()).toBe(false);
    unbind();
    expect(page.entries[0]).toEqual({ state: null, href: ADDRESS });
  });

  it('leads to what the page showed before, from wherever it is left', () => {
    const first = enterMap();
    first.actions.openPlace('ganja');
    first.unbind();
    const second = enterMap();
    second.actions.openPlace('tartar');
    page.history.go(-1);
    expect([first.address.isHere(), second.address.isHere()]).toEqual([false, true]);
    // The way back from the second is an entry of the first, which is no more.
    page.history.go(-1);
    expect(second.address.isHere()).toBe(false);
    second.address.leave();
    expect(page.at).toBe(0);
    second.address.leave();
    expect(page.at).toBe(0);
  });
});
