import 'fake-indexeddb/auto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { saveFile } from '../../app/image/save-file.ts';
import { FILES } from '../../evidence/files.ts';
import { emptyPlace } from '../coding/place-draft.ts';
import { openKeep } from '../keep/keep.ts';
import { sha256Of } from '../text/article-text.ts';
import type { RecordTypes } from '../records/desk-records.ts';
import type { Choice } from './chosen/chosen-files.ts';
import { createDesks } from './desks.ts';
import type { Desks } from './desks.ts';

vi.mock('../../app/image/save-file.ts', () => ({ saveFile: vi.fn() }));

const data = join(import.meta.dirname, '../../../data');
const bytesOf = new Map(
  readdirSync(data, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => [relative(data, path), new Uint8Array(readFileSync(path))]),
);
const encode = (text: string) => new TextEncoder().encode(text);
const choice = (files: Iterable<readonly [string, Uint8Array]>, name = 'x'): Choice => ({
  name,
  handle: null,
  files: [...files].map(([path, bytes]) => ({
    path,
    size: bytes.length,
    bytes: async () => new Uint8Array(bytes),
  })),
});
const shipped = (more: readonly (readonly [string, Uint8Array])[] = []) =>
  choice([...[...bytesOf].map(([path, bytes]) => [`repo/data/${path}`, bytes] as const), ...more]);

let opened: Desks[] = [];
let database = '';
beforeEach(() => {
  database = crypto.randomUUID();
  vi.mocked(saveFile).mockClear();
});
afterEach(async () => {
  for (const desks of opened) await desks.close();
  opened = [];
});

/** Another window of the page, or the same after it was reloaded. */
async function page(): Promise<Desks> {
  const desks = createDesks((tell) => openKeep(database, tell), null);
  opened.push(desks);
  await desks.start();
  return desks;
}
const sessionOf = (desks: Desks) => {
  const { session, ...state } = desks.store.getState();
  if (!session) throw new Error(JSON.stringify(state));
  return session;
};
const deskOf = (desks: Desks) => sessionOf(desks).store.getState().desk;
const recordsOf = (desks: Desks) => deskOf(desks).getState().history.records;
const zipped = async () => {
  const [blob, name] = vi.mocked(saveFile).mock.lastCall!;
  return { name, files: unzipSync(new Uint8Array(await blob.arrayBuffer())) };
};

const TEXT = 'A day of fire\n\nNine people were killed, the mayor said.\n';
const source = async (): Promise<RecordTypes['source']> => ({
  id: 'courier',
  type: 'webpage',
  title: 'A day of fire',
  custom: { sha256: await sha256Of(encode(TEXT)) },
});

describe('a dataset that is opened from files', () => {
  it('is saved with no byte changed, and after a sentence was set aside with the coding log alone', async () => {
    const desks = await page();
    await desks.open(Promise.resolve(shipped()));
    const session = sessionOf(desks);
    await session.save();
    const { name, files } = await zipped();
    expect(name).toMatch(/\.zip$/);
    const root = name.replace(/zip$/, '').slice(0, -1);
    const inRoot = new Map(
      Object.entries(files).map(([path, bytes]) => [path.slice(root.length + 1), bytes] as const),
    );
    expect([...inRoot.keys()].toSorted()).toEqual([...bytesOf.keys()].toSorted());
    const differing = (other: ReadonlyMap<string, Uint8Array>) =>
      [...bytesOf].filter(
        ([path, bytes]) => !Buffer.from(bytes).equals(other.get(path) ?? Buffer.of()),
      );
    expect(differing(inRoot)).toEqual([]);
    expect(session.store.getState().unsaved).toEqual({ files: 0, articles: 0 });

    const [coding] = recordsOf(desks).coding.values();
    const at = coding!.sentences.findIndex(({ aside }) => aside === undefined);
    deskOf(desks).actions.put(
      [
        {
          kind: 'coding',
          id: coding!.source,
          value: {
            ...coding!,
            sentences: coding!.sentences.with(at, {
              ...coding!.sentences[at]!,
              aside: 'background',
            }),
          },
        },
      ],
      'set-aside',
    );
    await session.save();
    const again = new Map(
      Object.entries((await zipped()).files).map(([path, bytes]) => [
        path.slice(root.length + 1),
        bytes,
      ]),
    );
    expect(differing(again).map(([path]) => path)).toEqual([FILES.coding]);
  });

  it('has the texts that its sources name by hash, wherever they lie, and saves them beside it', async () => {
    const sources = JSON.parse(new TextDecoder().decode(bytesOf.get(FILES.sources))) as object[];
    const withOne = encode(JSON.stringify([...sources, await source()]));
    const files = [...shipped().files].filter(({ path }) => !path.endsWith(FILES.sources));
    const given = choice([
      ['repo/data/events/sources.json', withOne],
      ['elsewhere/deep/any.txt', encode(TEXT)],
      ['elsewhere/deep/other.txt', encode('Another.')],
    ]);
    const desks = await page();
    await desks.open(Promise.resolve({ ...given, files: [...files, ...given.files] }));
    expect(deskOf(desks).article('courier')?.text).toBe(TEXT);
    await sessionOf(desks).save();
    const saved = (await zipped()).files;
    expect(new TextDecoder().decode(saved['articles/courier.txt'])).toBe(TEXT);
    expect(Object.keys(saved).filter((path) => path.startsWith('articles/'))).toHaveLength(1);
  });

  it('is found in a zip; one that unpacks to too much is refused', async () => {
    const desks = await page();
    const zip = zipSync(Object.fromEntries([...bytesOf].map(([path, b]) => [`it/${path}`, b])));
    await desks.open(Promise.resolve(choice([['it.zip', zip]], 'it.zip')));
    expect(recordsOf(desks).incident.size).toBeGreaterThan(50);
    await desks.close();
    const bomb = zipSync({ 'events/dataset.json': [new Uint8Array(65 * 2 ** 20), { level: 9 }] });
    await desks.open(Promise.resolve(choice([['bomb.zip', bomb]], 'bomb.zip')));
    expect(desks.store.getState().failure).toContain('times the packed size');
    await desks.open(Promise.resolve(choice([['no.zip', encode('no zip')]], 'no.zip')));
    expect(desks.store.getState()).toMatchObject({ session: null, isReading: false });
    expect(desks.store.getState().failure).toContain('no.zip: got');
  });

  it('is not opened where it is none, or not right: what, where, and what to do', async () => {
    const desks = await page();
    const findings = async (given: Choice) => {
      await desks.open(Promise.resolve(given));
      return desks.store.getState().refused?.findings;
    };
    expect(await findings(choice([['x/readme.md', encode('x')]]))).toMatchObject([
      { file: FILES.dataset, cure: expect.stringContaining('choose') },
    ]);
    const two = choice([
      ['x/a/events/dataset.json', encode('{}')],
      ['x/b/events/dataset.json', encode('{}')],
    ]);
    expect((await findings(two))?.[0]?.got).toContain('x/a/');
    const old = encode('{"$schema":"../schema/v1/dataset.json"}');
    expect((await findings(choice([['events/dataset.json', old]])))?.[0]?.cure).toContain(
      'dateline migrate',
    );
    const bytes = Uint8Array.of(0xff, 0xfe, 0x00);
    expect((await findings(choice([['events/dataset.json', bytes]])))?.[0]).toMatchObject({
      expected: 'text in UTF-8',
    });
    expect(await findings(choice([['events/dataset.json', encode('{"id":7}')]]))).toContainEqual(
      expect.objectContaining({ file: FILES.sources, got: 'nothing' }),
    );
  });
});

describe('what is kept', () => {
  const begin = async (desks: Desks) => {
    await desks.create({
      id: 'flood',
      title: 'A flood',
      summary: 'What is said of it.',
      timeZone: 'Asia/Kathmandu',
      licence: 'CC-BY-4.0',
      language: 'ne',
    });
    deskOf(desks).actions.addArticle(await source(), TEXT);
    return deskOf(desks);
  };
  const kept = (desks: Desks) => desks.store.getState().kept;

  it('is continued with all that was done and typed', async () => {
    const first = await page();
    const desk = await begin(first);
    desk.actions.goTo({ source: 'courier', sentence: 1 });
    desk.actions.beginClaim();
    desk.actions.changeDraft({ stance: 'accuses' });
    desk.actions.beginPlace(emptyPlace('Here'));
    desk.actions.type('when', 'Sund');
    sessionOf(first).flush();
    await first.close();
    expect(kept(first)).toMatchObject([{ name: 'A flood' }]);

    const second = await page();
    await second.resume(kept(second)[0]!);
    expect(deskOf(second).article('courier')?.text).toBe(TEXT);
    expect(deskOf(second).getState()).toMatchObject({
      at: { source: 'courier', sentence: 1 },
      hand: { draft: { stance: 'accuses' }, isTouched: true },
      placing: { name: 'Here' },
      typed: { when: 'Sund' },
    });
    deskOf(second).actions.undo();
    expect(recordsOf(second).source.size).toBe(0);
    await second.close();
    await second.resume(kept(second)[0]!);
    expect(deskOf(second).getState().history).toMatchObject({ done: [], undone: [{}] });
  });

  it('begins with what was saved, and what is undone across a save is kept too', async () => {
    const desks = await page();
    const desk = await begin(desks);
    const speaker = (name: string) =>
      desk.actions.put(
        [{ kind: 'speaker', id: 'mayor', value: { id: 'mayor', name, party: 'official' } }],
        'add-speaker',
      );
    speaker('A mayor');
    await sessionOf(desks).save();
    speaker('The mayor');
    desk.actions.undo();
    desk.actions.undo();
    desk.actions.redo();
    desk.actions.undo();
    await desks.close();
    const again = await page();
    await again.resume(kept(again)[0]!);
    expect(recordsOf(again).speaker.size).toBe(0);
    expect(recordsOf(again).source.size).toBe(1);
    // Saved and undone: taking it out again is a change to save.
    await vi.waitFor(() =>
      expect(sessionOf(again).store.getState().unsaved).toEqual({ files: 1, articles: 0 }),
    );
  });

  it('is offered where a dataset is opened of which work was not saved', async () => {
    const desks = await page();
    await desks.open(Promise.resolve(shipped()));
    await desks.close();
    await desks.open(Promise.resolve(shipped()));
    expect(desks.store.getState().asked).toBeNull();
    expect(kept(desks)).toHaveLength(1);
    deskOf(desks).actions.addArticle(await source(), TEXT);
    await desks.close();
    await desks.open(Promise.resolve(shipped()));
    const { asked, session } = desks.store.getState();
    expect(session).toBeNull();
    await desks.resume(asked!.kept[0]!);
    expect(recordsOf(desks).source.has('courier')).toBe(true);
    await desks.close();
    await desks.open(Promise.resolve(shipped()));
    await desks.openAsIs();
    expect(recordsOf(desks).source.has('courier')).toBe(false);
    await desks.close();
    expect(kept(desks)).toHaveLength(2);
  });

  it('is offered where it was saved elsewhere, or without its texts', async () => {
    const desks = await page();
    await desks.open(Promise.resolve(shipped()));
    deskOf(desks).actions.addArticle(await source(), TEXT);
    await sessionOf(desks).save();
    const { name, files } = await zipped();
    await desks.close();
    // The folder is the old one: the zip may never have been unpacked.
    await desks.open(Promise.resolve(shipped()));
    expect(desks.store.getState()).toMatchObject({ session: null, asked: { kept: [{}] } });

    const root = `${name.replace(/\.zip$/, '')}/`;
    const records = Object.entries(files).filter(([path]) => path.startsWith(root));
    await desks.open(Promise.resolve(choice(records)));
    expect(desks.store.getState()).toMatchObject({ session: null, asked: { kept: [{}] } });

    await desks.open(Promise.resolve(choice(Object.entries(files))));
    expect(desks.store.getState().asked).toBeNull();
    expect(deskOf(desks).article('courier')?.text).toBe(TEXT);
    expect(kept(desks)).toHaveLength(1);
  });

  it('is forgotten when that is asked for', async () => {
    const desks = await page();
    await begin(desks);
    await desks.close();
    await desks.forget(kept(desks)[0]!.id);
    expect(kept(desks)).toEqual([]);
  });

  it('may be nothing: the desk works, and says so', async () => {
    const desks = createDesks(() => Promise.reject(new DOMException('No.', 'SecurityError')), null);
    opened.push(desks);
    await desks.start();
    expect(desks.store.getState().trouble).toBe('forbidden');
    await begin(desks);
    expect(sessionOf(desks).isUnkept('forbidden')).toBe(true);
    await sessionOf(desks).save();
    expect(sessionOf(desks).isUnkept('forbidden')).toBe(false);
    expect(sessionOf(desks).isUnkept(null)).toBe(false);

    const { actions } = deskOf(desks);
    actions.goTo({ source: 'courier', sentence: 0 });
    actions.beginClaim();
    expect(sessionOf(desks).isUnkept('forbidden')).toBe(false);
    actions.changeDraft({ stance: 'accuses' });
    actions.beginClaim();
    expect(deskOf(desks).getState()).toMatchObject({ hand: { isTouched: false }, parked: [{}] });
    expect(sessionOf(desks).isUnkept('forbidden')).toBe(true);
  });

  it('says that there is no room, and is kept whole once there is', async () => {
    const desks = await page();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room.', 'QuotaExceededError');
    });
    await begin(desks);
    await vi.waitFor(() => expect(desks.store.getState().trouble).toBe('full'));
    expect(sessionOf(desks).isUnkept('full')).toBe(true);
    put.mockRestore();
    deskOf(desks).actions.type('when', 'S');
    await vi.waitFor(() => expect(desks.store.getState().trouble).toBeNull());
    await desks.close();
    await desks.resume(kept(desks)[0]!);
    expect(deskOf(desks).article('courier')?.text).toBe(TEXT);
  });
});

describe('a desk that another window has', () => {
  it('is not opened in this one before it is let go', async () => {
    const held = new Map<string, Promise<unknown>>();
    vi.stubGlobal('navigator', {
      locks: {
        async request(name: string, _: object, act: (lock: object | null) => Promise<void>) {
          if (held.has(name)) return act(null);
          const done = act({ name });
          held.set(name, done);
          await done;
          held.delete(name);
        },
      },
    });
    const [first, second] = [await page(), await page()];
    await first.create({
      id: 'flood',
      title: 'A flood',
      summary: 'It.',
      timeZone: 'UTC',
      licence: 'CC0',
      language: 'en',
    });
    await vi.waitFor(async () => {
      await second.close();
      expect(second.store.getState().kept).toHaveLength(1);
    });
    const [name] = second.store.getState().kept;
    await second.resume(name!);
    expect(second.store.getState()).toMatchObject({
      session: null,
      elsewhere: { name: 'A flood' },
    });
    await first.close();
    second.store.getState().elsewhere!.again();
    await vi.waitFor(() => expect(second.store.getState().session).not.toBeNull());
    vi.unstubAllGlobals();
  });
});
