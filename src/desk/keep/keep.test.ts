import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { emptyDraft } from '../coding/claim-draft.ts';
import { emptyPlace } from '../coding/place-draft.ts';
import type { Deed } from '../records/history.ts';
import { openKeep } from './keep.ts';
import type { Keep, KeepTrouble } from './keep.ts';

const BASE = {
  name: 'A flood',
  files: new Map([['events/dataset.json', new Uint8Array([123, 125])]]),
};

const work = (text: string) => ({
  at: { source: 'a', sentence: 1 },
  drafts: [{ draft: emptyDraft('a', { start: 0, end: 2 }), replaced: null, isTouched: true }],
  places: [{ draft: emptyPlace('Here'), begun: emptyPlace() }],
  typed: { title: text },
});
const typed = (text: string) => ({ is: 'work', work: work(text) }) as const;
const deed = (what: string): Deed => ({ do: 'make', change: [], what });
const made = (what: string) => ({ is: 'deed', deed: deed(what) }) as const;

/** What a request was answered with, which it is by now. */
const resultOf = (request: unknown): unknown => (request as IDBRequest).result;

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
    keep.add('x', { is: 'deed', deed: { do: 'undo' } });
    keep.add('x', { is: 'text', sha256: 'f0', text: 'An article.' });
    for (const text of ['A', 'Ab', 'Abc']) keep.add('x', typed(text));
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
      texts: new Map([['f0', 'An article.']]),
      deeds: [deed('first'), deed('second'), { do: 'undo' }],
      work: work('Abc'),
    });
    again.add('x', { is: 'deed', deed: { do: 'redo' } });
    await again.settled();
    expect((await again.read('x'))?.deeds.at(-1)).toEqual({ do: 'redo' });
    expect((await again.read('y'))?.deeds).toHaveLength(1);
  });

  it('is listed without the files of any desk, however large', async () => {
    const keep = await open('eight');
    await keep.begin('x', BASE, 0);
    const read = vi.spyOn(IDBTransaction.prototype, 'objectStore');
    const all = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    expect(await keep.list()).toHaveLength(1);
    expect(read.mock.calls).toEqual([['desks']]);
    const [stored] = await Promise.all(all.mock.results.map(({ value }) => resultOf(value)));
    expect(stored).toEqual([{ id: 'x', name: 'A flood', begun: 0 }]);
  });

  it('is forgotten whole, and nothing of others with it', async () => {
    const keep = await open('two');
    for (const id of ['x', 'y']) {
      await keep.begin(id, BASE, 0);
      keep.add(id, made('it'));
      keep.add(id, typed('it'));
    }
    await keep.forget('x');
    expect(await keep.read('x')).toBeNull();
    expect(await keep.read('y')).toMatchObject({ deeds: [deed('it')], work: work('it') });
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
    keep.add('x', typed('A'));
    await keep.settled();
    expect(tell.mock.calls).toEqual([['full'], ['full']]);
    expect(await keep.read('x')).toMatchObject({ deeds: [], work: null });
    put.mockRestore();
    keep.add('x', made('second'));
    await keep.settled();
    expect(tell.mock.lastCall).toEqual([null]);
    expect(await keep.read('x')).toMatchObject({
      deeds: [deed('first'), deed('second')],
      work: work('A'),
    });
  });

  it('is written once, though a batch failed in its middle', async () => {
    const keep = await open('four');
    await keep.begin('x', BASE, 0);
    const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')!
      .value as IDBObjectStore['put'];
    let calls = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...given
    ) {
      calls += 1;
      if (calls === 2) throw new DOMException('No room.', 'QuotaExceededError');
      return put.apply(this, given);
    });
    for (const what of ['first', 'second', 'third']) keep.add('x', made(what));
    await keep.settled();
    expect((await keep.read('x'))?.deeds).toEqual([]);
    keep.add('x', made('fourth'));
    await keep.settled();
    const kept = ['first', 'second', 'third', 'fourth'].map(deed);
    expect((await keep.read('x'))?.deeds).toEqual(kept);
  });

  it('misses nothing that comes just as it has written all', async () => {
    for (let turns = 0; turns < 12; turns += 1) {
      const keep = await open(`turn-${turns}`);
      await keep.begin('x', BASE, 0);
      let wait = Promise.resolve();
      keep.add('x', made('first'));
      const before = keep.settled();
      for (let turn = 0; turn < turns; turn += 1) wait = wait.then(() => undefined);
      await before.then(() => wait);
      keep.add('x', made('second'));
      await keep.settled();
      expect((await keep.read('x'))?.deeds, `${turns}`).toEqual([deed('first'), deed('second')]);
    }
  });

  it('begins anew with what is kept of it from the first, or stays as it was', async () => {
    const keep = await open('six');
    await keep.begin('x', BASE, 0);
    keep.add('x', made('old'));
    await keep.settled();
    const text = { is: 'text', sha256: 'f0', text: 'An article.' } as const;
    await keep.begin('x', BASE, 1, [text, made('first'), made('second')]);
    keep.add('x', made('third'));
    await keep.settled();
    const second = {
      begun: 1,
      texts: new Map([['f0', 'An article.']]),
      deeds: ['first', 'second', 'third'].map(deed),
    };
    expect(await keep.read('x')).toMatchObject(second);
    const notKept = { is: 'text', sha256: 'f1', text: (() => 0) as unknown as string } as const;
    await expect(keep.begin('x', BASE, 2, [text, notKept])).rejects.toThrow();
    expect(await keep.read('x')).toMatchObject(second);
  });

  it('begins anew without a batch that was being written and failed', async () => {
    const keep = await open('seven');
    await keep.begin('x', BASE, 0);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('No room.', 'QuotaExceededError');
    });
    keep.add('x', made('old'));
    // It is on its way by then.
    await Promise.resolve();
    await Promise.resolve();
    await keep.begin('x', BASE, 1);
    keep.add('x', made('new'));
    await keep.settled();
    expect(await keep.read('x')).toMatchObject({ begun: 1, deeds: [deed('new')] });
  });

  it('begins anew without what was left over', async () => {
    const keep = await open('five');
    await keep.begin('x', BASE, 0);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room.', 'QuotaExceededError');
    });
    keep.add('x', made('old'));
    await keep.settled();
    put.mockRestore();
    await keep.begin('x', BASE, 1);
    keep.add('x', made('new'));
    await keep.settled();
    expect(await keep.read('x')).toMatchObject({ begun: 1, deeds: [deed('new')] });
  });
});
