import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { emptyDraft } from '../coding/claim-draft.ts';
import type { Deed } from '../records/history.ts';
import { openKeep } from './keep.ts';
import type { Keep, KeepTrouble } from './keep.ts';

const BASE = {
  name: 'A flood',
  texts: new Map([['events/dataset.json', '{}']]),
  articles: new Map([['a', 'An article.']]),
};

const typed = (text: string) => ({
  draft: emptyDraft('a', { start: 0, end: 2 }),
  replaced: null,
  typed: { title: text },
});

const made = (what: string): Deed => ({ do: 'make', change: [], what });

let opened: Keep[] = [];
const open = async (name: string, tell: (trouble: KeepTrouble | null) => void = vi.fn()) => {
  const keep = await openKeep(name, tell);
  opened.push(keep);
  return keep;
};
afterEach(() => {
  for (const keep of opened) keep.close();
  opened = [];
  vi.restoreAllMocks();
});

describe('what the browser keeps', () => {
  it('is there again after the page was left without a word, to the last key', async () => {
    const keep = await open('one');
    await keep.begin('x', BASE, 7);
    await keep.begin('y', { ...BASE, name: 'Another' }, 8);
    for (const what of ['first', 'second']) keep.add('x', made(what));
    keep.add('y', made('of another'));
    keep.add('x', { do: 'undo' });
    for (const text of ['A', 'Ab', 'Abc']) keep.put('x', typed(text));
    await keep.settled();
    keep.close();

    const again = await open('one');
    expect(await again.list()).toEqual([
      { id: 'x', name: 'A flood', begun: 7 },
      { id: 'y', name: 'Another', begun: 8 },
    ]);
    expect(await again.read('x')).toEqual({
      ...BASE,
      id: 'x',
      begun: 7,
      deeds: [made('first'), made('second'), { do: 'undo' }],
      work: typed('Abc'),
    });
    again.add('x', { do: 'redo' });
    await again.settled();
    expect((await again.read('x'))?.deeds.at(-1)).toEqual({ do: 'redo' });
    expect((await again.read('y'))?.deeds).toHaveLength(1);
  });

  it('is forgotten whole, and nothing of others with it', async () => {
    const keep = await open('two');
    for (const id of ['x', 'y']) {
      await keep.begin(id, BASE, 0);
      keep.add(id, made('it'));
      keep.put(id, typed('it'));
    }
    await keep.forget('x');
    expect(await keep.read('x')).toBeNull();
    expect(await keep.read('y')).toMatchObject({ deeds: [made('it')], work: typed('it') });
    await keep.begin('x', BASE, 1);
    expect(await keep.read('x')).toMatchObject({ deeds: [], work: null });
  });

  it('is told when it is full, and written in order once there is room', async () => {
    const tell = vi.fn();
    const keep = await open('three', tell);
    await keep.begin('x', BASE, 0);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room.', 'QuotaExceededError');
    });
    keep.add('x', made('first'));
    await keep.settled();
    keep.put('x', typed('A'));
    await keep.settled();
    expect(tell.mock.calls).toEqual([['full'], ['full']]);
    expect(await keep.read('x')).toMatchObject({ deeds: [], work: null });
    put.mockRestore();
    keep.add('x', made('second'));
    await keep.settled();
    expect(tell.mock.lastCall).toEqual([null]);
    expect(await keep.read('x')).toMatchObject({
      deeds: [made('first'), made('second')],
      work: typed('A'),
    });
  });
});
