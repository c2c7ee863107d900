import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { Found } from '../dataset/search/search-index.ts';
import { NO_FILTERS } from './selection/filters.ts';
import { createSearching } from './searching.ts';
import type { SearchState } from './searching.ts';
import { DEFAULT_VIEW } from './view/view.ts';
import type { View } from './view/view.ts';

const viewOf = (query: string): View => ({ ...DEFAULT_VIEW, filters: { ...NO_FILTERS, query } });
const foundFor = (query: string): Found => ({ query, rows: new Uint8Array() });

function searching() {
  const store = createStore<SearchState & { readonly view: View }>(() => ({
    view: viewOf(''),
    found: null,
    searching: null,
  }));
  const flow = createSearching(store);
  return { store, flow, search: (query: string) => store.setState(flow.searched(viewOf(query))) };
}

interface Asked {
  readonly answer: (found: Found) => void;
  readonly fail: (error: Error) => void;
}

/** A searcher that answers each query when told to. */
function lateSearcher() {
  const asked = new Map<string, Asked>();
  const find = (query: string): Promise<Found> =>
    new Promise((answer, fail) => void asked.set(query, { answer, fail }));
  return { asked, find };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => undefined));

describe('the answers to a search', () => {
  it('come with the view where they are there at once, and go with the query', () => {
    const { store, flow, search } = searching();
    flow.setSearcher({ find: foundFor });
    search('x');
    expect(store.getState()).toMatchObject({ found: { query: 'x' }, searching: null });
    search('');
    expect(store.getState()).toMatchObject({ found: null, searching: null });
  });

  it('come with the searcher, for a query from before it, or with what it has answered already', () => {
    const { store, flow, search } = searching();
    search('x');
    expect(store.getState()).toMatchObject({ found: null, searching: null });
    const find = vi.fn<(query: string) => Found>(foundFor);
    const answered = foundFor('x');
    flow.setSearcher({ find }, answered);
    expect(store.getState().found).toBe(answered);
    expect(find).not.toHaveBeenCalled();
    flow.setSearcher({ find });
    search('y');
    expect(store.getState().found?.query).toBe('y');
  });

  it('stand until the next ones are there; those to a query that was changed are left', async () => {
    const { store, flow, search } = searching();
    const { asked, find } = lateSearcher();
    flow.setSearcher({ find });
    search('a');
    search('ab');
    asked.get('a')!.answer(foundFor('a'));
    await settled();
    expect(store.getState()).toMatchObject({ found: null, searching: 'pending' });
    asked.get('ab')!.answer(foundFor('ab'));
    await settled();
    expect(store.getState()).toMatchObject({ found: { query: 'ab' }, searching: null });
    search('abc');
    expect(store.getState()).toMatchObject({ found: { query: 'ab' }, searching: 'pending' });
  });

  it('can fail, and be asked for again', async () => {
    const { store, flow, search } = searching();
    const { asked, find } = lateSearcher();
    flow.setSearcher({ find });
    search('a');
    asked.get('a')!.fail(new Error('offline'));
    await settled();
    expect(store.getState()).toMatchObject({ found: null, searching: 'failed' });
    flow.searchAgain();
    expect(store.getState().searching).toBe('pending');
    asked.get('a')!.answer(foundFor('a'));
    await settled();
    expect(store.getState()).toMatchObject({ found: { query: 'a' }, searching: null });
  });
});
