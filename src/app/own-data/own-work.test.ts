import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../dataset/dataset.ts';
import type { ImportFile } from '../../import/table.ts';
import { worldGazetteer } from '../../testing/world-gazetteer.ts';
import type { OwnReader } from './own-reader.ts';
import { createOwnSession } from './reading/own-session.ts';
import type { OwnGroundMade } from './reading/own-session.ts';
import type { OwnWorld } from './reading/own-world.ts';
import { createOwnWork } from './own-work.ts';

const readWhole = async (file: File): Promise<ImportFile> => ({
  name: file.name,
  bytes: new Uint8Array(await file.arrayBuffer()),
});
const given = (text: string, name = 'table.csv'): File[] => [new File([text], name)];

const WORLD: OwnWorld = {
  gazetteer: async () => worldGazetteer(),
  ground: () => Promise.reject(new Error('no ground here')),
};

/** Reads in this very process, after as many turns as a worker would take. */
function sessions() {
  const closed: number[] = [];
  let started = 0;
  let held: Promise<void> | null = null;
  let fault: Error | null = null;
  const start = async (): Promise<OwnReader> => {
    const number = started++;
    const session = createOwnSession(() => WORLD);
    const answer = async <T>(work: () => T | Promise<T>): Promise<T> => {
      await held;
      if (closed.includes(number)) throw new DOMException('It was cancelled.', 'AbortError');
      if (fault) throw fault;
      return work();
    };
    const close = (): void => void closed.push(number);
    return {
      read: async (files, how) => {
        const read = await Promise.all(files.map(readWhole));
        return answer(() => session.read({ files: read, world: '', how }));
      },
      try: (said) => answer(() => session.try(said)),
      take: (wish, onProgress) =>
        answer(async () => {
          const { counts, findings, found } = await session.take(wish, onProgress);
          const save = (): Promise<Blob> => answer(() => session.save());
          const ground = (): Promise<OwnGroundMade> => answer(() => session.ground());
          const dataset = {} as Dataset;
          return { counts, findings, found, wish, save, ground, close, dataset };
        }),
      close,
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
    fail: (error: Error | null): void => void (fault = error),
  };
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('what a reader opens', () => {
  it('is read, tried and taken', async () => {
    const work = createOwnWork(sessions().start);
    await work.open(given('date,what\n2021-11-13,a road closed\nsoon,another\n'));
    const { is, draft } = work.store.getState();
    expect(is).toBe('draft');
    expect(draft).toMatchObject({
      title: 'table',
      trial: {
        questions: [],
        outcome: { isWhole: true, counts: { rows: 2, incidents: 1, rejected: 1 } },
      },
    });
    expect(work.isUnkept()).toBe(false);
    expect(await work.take()).toMatchObject({ counts: { incidents: 1 } });
    expect(work.store.getState().is).toBe('draft');
  });

  it('waits for what a person has to say, and is tried once it is said', async () => {
    const work = createOwnWork(sessions().start);
    await work.open(given('date,what\n03/04/2021,a\n05/06/2021,b\n'));
    const { trial } = work.store.getState().draft!;
    expect(trial).toMatchObject({ questions: [{ column: 'date' }], outcome: null });
    await work.takeAs('date', {
      ...trial!.mapping!.columns['date'],
      as: 'when',
      order: 'month-first',
    });
    expect(work.store.getState().draft!.trial).toMatchObject({
      questions: [],
      outcome: { counts: { incidents: 2 } },
      mapping: { columns: { date: { as: 'when', order: 'month-first' } } },
    });
    expect(work.isUnkept()).toBe(true);
  });

  it('is read once more in the encoding that a person says', async () => {
    const work = createOwnWork(sessions().start);
    const cyrillic = (text: string): number[] =>
      Array.from(text, (letter) => {
        const code = letter.codePointAt(0)!;
        return code < 0x80 ? code : code - 0x350;
      });
    const file = new File(
      [new Uint8Array(cyrillic('дата,описание\n2021-11-13,дорога закрыта\n'))],
      'table.csv',
    );
    await work.open([file]);
    expect(work.store.getState()).toMatchObject({ is: 'empty', draft: null, unread: [file] });
    expect(work.store.getState().failure).toContain('choose its encoding below');
    await work.openAs({ encoding: 'windows-1251' });
    expect(work.store.getState()).toMatchObject({
      is: 'draft',
      failure: null,
      unread: null,
      draft: {
        preview: { mayBeOfOther: true, mapping: { encoding: 'windows-1251' } },
        trial: { outcome: { counts: { incidents: 1 } } },
      },
    });
    expect(work.store.getState().draft!.preview.columns[1]).toEqual({
      name: 'описание',
      examples: ['дорога закрыта'],
    });
    await work.openAs({ encoding: 'koi8-r' });
    expect(work.store.getState().draft!.preview.columns[0]!.name).not.toBe('дата');
    await work.openAs({ encoding: 'windows-1251' });
    expect(await work.take()).toMatchObject({ counts: { incidents: 1 } });
    // The next reader reads it as the last did.
    await work.takeAs('описание', { as: 'title' });
    expect(work.store.getState().draft!.trial!.outcome!.counts.incidents).toBe(1);
  });

  it('says that its encoding was guessed', async () => {
    const work = createOwnWork(sessions().start);
    const latin = Uint8Array.from('date,what\n2021-11-13,Caf\u00e9 du Marché\n', (one) =>
      one.charCodeAt(0),
    );
    await work.open([new File([latin], 'table.csv')]);
    expect(work.store.getState().draft!.preview.mayBeOfOther).toBe(true);
    await work.open(given('date,what\n2021-11-13,Café\n'));
    expect(work.store.getState().draft!.preview.mayBeOfOther).toBe(false);
  });

  it('has a column taken for something else, and back', async () => {
    const work = createOwnWork(sessions().start);
    await work.open(given('a,b\nx,13/11/2021\ny,14/11/2021\n'));
    const incidents = (): unknown => work.store.getState().draft!.trial!.outcome!.counts.incidents;
    await work.takeAs('b', { as: 'field' });
    expect(incidents()).toBe(0);
    await work.takeAs('b', { as: 'when' });
    expect(incidents()).toBe(2);
    await work.takeAs('b', null);
    expect(incidents()).toBe(2);
    const { said, trial } = work.store.getState().draft!;
    expect(said.columns).toEqual({});
    expect(trial!.mapping!.columns['b']).toMatchObject({ as: 'when', order: 'day-first' });
  });

  it('has places that rows name taken for what a person says', async () => {
    const work = createOwnWork(sessions().start);
    await work.open(given('date,place\n2021-11-13,Ulm\n2021-11-14,Ulm\n2021-11-15,Aue\n'));
    const outcome = () => work.store.getState().draft!.trial!.outcome!;
    const ulm = { lng: 9.99, lat: 48.4, certainty: 'given' } as const;
    await work.placeAt('Ulm', { ...ulm, mayBe: [{ lng: 1, lat: 2 }] });
    await work.placeAt('Aue', { lng: 12.7, lat: 50.6, certainty: 'given' });
    expect(work.store.getState().draft!.said.places).toMatchObject({ Ulm: ulm, Aue: {} });
    expect(outcome().places).toMatchObject({
      counted: 'Places without coordinates: 2 found by name (2 given), 0 not',
      open: [{ words: 'Ulm', rows: 2, place: ulm }],
    });
    expect(work.isUnkept()).toBe(true);
  });

  it('is read in the zone that is told, whatever columns a person says are', async () => {
    const work = createOwnWork(sessions().start);
    const zone = () => {
      const { mapping, outcome } = work.store.getState().draft!.trial!;
      const told = outcome!.findings.filter(({ got }) => got.includes('clock times without'));
      return [mapping!.timeZone, ...told.map(({ got }) => /of (\S+),|be (UTC),/.exec(got)![0])];
    };
    const rows = [
      '2020-10-11 02:00,a,Cullera,x,39.2,-0.3',
      '2020-10-12 03:00,b,Gandia,y,39.1,-0.2',
    ];
    await work.open(given(`date,what,spot,title,p,q\n${rows.join('\n')}\n`));
    expect(zone()).toEqual(['UTC', 'be UTC,']);
    await work.takeAs('spot', { as: 'place' });
    expect(zone()).toEqual(['Europe/Madrid', 'of Europe/Madrid,']);
    await work.takeAs('spot', { as: 'field' });
    await work.takeAs('p', { as: 'latitude' });
    await work.takeAs('q', { as: 'longitude' });
    expect(zone()).toEqual(['Europe/Madrid', 'of Europe/Madrid,']);
    await work.takeAs('date', { as: 'field' });
    await work.takeAs('title', { as: 'when' });
    expect(zone()).toEqual(['Europe/Madrid']);
  });

  it('can’t be shown by what was known before a correction: that is gone at once', async () => {
    const { start, hold } = sessions();
    const work = createOwnWork(start);
    await work.open(given('date,what\n2021-11-13,a\n'));
    const go = hold();
    const correcting = work.takeAs('what', { as: 'title' });
    expect(work.store.getState().draft!.trial).toBeNull();
    go();
    await correcting;
    expect(await work.take()).toMatchObject({
      wish: { said: { columns: { what: { as: 'title' } } } },
    });
    expect(work.store.getState().is).toBe('draft');
  });

  it('says what goes wrong with a correction, and goes on with the next', async () => {
    const { start, fail } = sessions();
    const work = createOwnWork(start);
    await work.open(given('date,what\n2021-11-13,a\n'));
    fail(new Error('The file is gone.'));
    await work.takeAs('what', { as: 'title' });
    expect(work.store.getState().failure).toBe('The file is gone.');
    fail(null);
    await work.takeAs('what', { as: 'note' });
    const { failure, draft } = work.store.getState();
    expect(failure).toBeNull();
    expect(draft!.trial!.outcome!.counts.incidents).toBe(1);
  });

  it('is kept by itself once it is taken, whatever is opened or corrected after that', async () => {
    const { start, closed } = sessions();
    const work = createOwnWork(start);
    await work.open(given('date,what\n2021-11-13,a\n', 'first.csv'));
    work.setTitle('My title');
    const first = (await work.take())!;
    expect(work.isUnkept()).toBe(true);
    await work.open(given('date,what\n2021-11-14,b\n', 'second.csv'));
    const second = work.take();
    work.cancel();
    await second;
    const saved = await (await first.save()).text();
    expect(saved).toContain('first/events/dataset.json');
    expect(saved).not.toContain('second');
    expect(closed).not.toContain(0);
    first.close();
    expect(closed).toContain(0);
  });

  it('counts as kept when it is saved, until more is said', async () => {
    const work = createOwnWork(sessions().start);
    await work.open(given('date,what\n2021-11-13,a\n'));
    work.setTitle('My title');
    const own = (await work.take())!;
    work.keep(own.wish);
    expect(work.isUnkept()).toBe(false);
    work.setTitle('Another');
    expect(work.isUnkept()).toBe(true);
    work.setTitle('My title');
    work.setPasted('a\tb');
    expect(work.isUnkept()).toBe(true);
  });

  it('stays where the next file can’t be read, and so does what was typed', async () => {
    const work = createOwnWork(sessions().start);
    await work.open(given('date,what\n2021-11-13,a\n', 'first.csv'));
    work.setTitle('Mine');
    work.setPasted('no table');
    await work.open(given('', 'empty.csv'));
    const { is, failure, draft, pasted } = work.store.getState();
    expect(is).toBe('draft');
    expect(failure).toMatch(/^empty\.csv: got /);
    expect(draft!.title).toBe('Mine');
    expect(pasted).toBe('no table');
    expect(await work.take()).toMatchObject({ counts: { incidents: 1 } });
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
    await turn();
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
