import { describe, expect, it } from 'vitest';
import type { Use } from '../../import/mapping.ts';
import type { OwnDataset, OwnReader } from './own-reader.ts';
import { readWhole } from './file-reading.ts';
import { createOwnSession } from './own-session.ts';
import type { OwnWorld } from './own-world.ts';
import { createOwnWork, isCorrected } from './own-work.ts';

const given = (text: string, name = 'table.csv'): File[] => [new File([text], name)];

/** Reads in this very process, after as many turns as a worker would take. */
function sessions() {
  const closed: number[] = [];
  let started = 0;
  let held: Promise<void> | null = null;
  const start = async (): Promise<OwnReader> => {
    const number = started++;
    const session = createOwnSession(() => NOWHERE);
    const gone = (): boolean => closed.includes(number);
    const answer = async <T>(work: () => T | Promise<T>): Promise<T> => {
      await held;
      if (gone()) throw new DOMException('It was cancelled.', 'AbortError');
      return work();
    };
    return {
      read: async (files) => {
        const read = await Promise.all(files.map(readWhole));
        return answer(() => session.read({ files: read, world: '' }));
      },
      readAs: (column, use) => answer(() => session.readAs({ column, use })),
      try: (mapping) => answer(() => session.try(mapping)),
      take: (wish, onProgress) =>
        answer(async () => (await session.take(wish, onProgress)) as unknown as OwnDataset),
      save: () => answer(() => session.save()),
      ground: () => Promise.reject(new Error('no ground here')),
      close: () => void closed.push(number),
    };
  };
  return {
    start,
    closed,
    hold: (): (() => void) => {
      let go = (): void => {};
      held = new Promise((resolve) => (go = resolve));
      return go;
    },
  };
}

const NOWHERE: OwnWorld = {
  gazetteer: () => Promise.reject(new Error('no gazetteer here')),
  ground: () => Promise.reject(new Error('no ground here')),
};

const WHEN: Use = { as: 'when' };

describe('what a reader opens', () => {
  it('is read, tried and taken', async () => {
    const work = createOwnWork(sessions().start);
    await work.open(given('date,what\n2021-11-13,a road closed\nsoon,another\n'));
    const { is, draft } = work.store.getState();
    expect(is).toBe('draft');
    expect(draft).toMatchObject({
      title: 'table',
      questions: [],
      trial: { isWhole: true, counts: { rows: 2, incidents: 1, rejected: 1 } },
    });
    expect(isCorrected(work.store.getState())).toBe(false);
    expect(await work.take()).toMatchObject({ counts: { incidents: 1 } });
    expect(work.store.getState().is).toBe('draft');
  });

  it('waits for what a person has to say, and is tried once it is said', async () => {
    const work = createOwnWork(sessions().start);
    await work.open(given('date,what\n03/04/2021,a\n05/06/2021,b\n'));
    expect(work.store.getState().draft).toMatchObject({
      questions: [{ column: 'date' }],
      trial: null,
    });
    await work.readWith('date', { order: 'month-first' });
    const { draft } = work.store.getState();
    expect(draft).toMatchObject({ questions: [], trial: { counts: { incidents: 2 } } });
    expect(draft!.mapping!.columns['date']).toMatchObject({ as: 'when', order: 'month-first' });
    expect(isCorrected(work.store.getState())).toBe(true);
  });

  it('has a column taken for something else, and back', async () => {
    const work = createOwnWork(sessions().start);
    await work.open(given('a,b\nx,13/11/2021\ny,14/11/2021\n'));
    await work.takeAs('b', { as: 'field' });
    expect(work.store.getState().draft!.trial).toMatchObject({
      counts: { incidents: 0, rejected: 2 },
    });
    await work.takeAs('b', WHEN);
    expect(work.store.getState().draft!.trial).toMatchObject({ counts: { incidents: 2 } });
    expect(work.store.getState().draft!.mapping!.columns['b']).toMatchObject({
      order: 'day-first',
    });
  });

  it('says why it can’t be read, and takes the next file', async () => {
    const work = createOwnWork(sessions().start);
    await work.open(given('', 'empty.csv'));
    expect(work.store.getState()).toMatchObject({ is: 'empty', draft: null });
    expect(work.store.getState().failure).toMatch(/^empty\.csv: got /);
    await work.open(given('date,what\n2021-11-13,a\n'));
    expect(work.store.getState()).toMatchObject({ is: 'draft', failure: null });
  });

  it('is what was opened last, whatever comes later of what was opened before', async () => {
    const { start, hold } = sessions();
    const work = createOwnWork(start);
    const go = hold();
    const first = work.open(given('date,what\n2021-11-13,a\n', 'first.csv'));
    const second = work.open(given('date,what\n2021-11-14,b\n', 'second.csv'));
    go();
    await Promise.all([first, second]);
    expect(work.store.getState()).toMatchObject({ is: 'draft', draft: { title: 'second' } });
  });

  it('can be cancelled while it is read: nothing is left of it', async () => {
    const { start, hold, closed } = sessions();
    const work = createOwnWork(start);
    const go = hold();
    const opening = work.open(given('date,what\n2021-11-13,a\n'));
    await new Promise((resolve) => setTimeout(resolve));
    work.cancel();
    expect(work.store.getState()).toMatchObject({ is: 'empty', draft: null });
    expect(closed).toEqual([0]);
    go();
    await opening;
    expect(work.store.getState()).toMatchObject({ is: 'empty', draft: null, failure: null });
  });

  it('can be cancelled while it is taken: what was said of it stays', async () => {
    const { start, hold, closed } = sessions();
    const work = createOwnWork(start);
    await work.open(given('date,what\n2021-11-13,a\n'));
    work.setTitle('Roads');
    const go = hold();
    const taking = work.take();
    expect(work.store.getState().is).toBe('taking');
    work.cancel();
    go();
    expect(await taking).toBeNull();
    expect(closed).toEqual([0]);
    expect(work.store.getState()).toMatchObject({
      is: 'draft',
      failure: null,
      draft: { title: 'Roads' },
    });
    expect(await work.take()).toMatchObject({ counts: { incidents: 1 } });
  });
});
