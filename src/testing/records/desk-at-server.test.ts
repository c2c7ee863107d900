import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startDesk } from '../../cli/desk-server/desk-server.ts';
import { filesBelow } from '../../cli/paths.ts';
import type { RecordTypes } from '../../desk/records/desk-records.ts';
import { createDesks } from '../../desk/session/desks.ts';
import type { Desks } from '../../desk/session/desks.ts';
import { sha256Of } from '../../desk/text/article-text.ts';
import { FILES } from '../../evidence/files.ts';
import { scratch } from '../scratch.ts';

/** Above what is served by hand, below what the system gives away. */
const FIRST = 25_573;
const DATA = join(import.meta.dirname, '../../../data');
const TEXT = 'A day of fire\n\nNine people were killed, the mayor said.\n';

const here = scratch();
let dir: string;
/** The page itself is asked for by nobody here. */
const noPages = (): void => undefined;

let server: Awaited<ReturnType<typeof startDesk>>;
let desks: Desks;

beforeEach(async () => {
  dir = join(here.dir, 'data');
  await cp(DATA, dir, { recursive: true });
  await mkdir(join(dir, 'articles'));
  await begin(join(dir, 'articles'));
});
afterEach(async () => {
  await desks.close();
  await server.close();
});

async function begin(articles: string): Promise<void> {
  server = await startDesk({ dir, articles, pages: noPages, port: FIRST });
  const { origin, hash } = new URL(server.address);
  const token = new URLSearchParams(hash.slice(1)).get('token')!;
  // Nothing is kept: what is saved alone counts.
  const openKept = () => Promise.reject(new DOMException('No.', 'SecurityError'));
  desks = createDesks(openKept, { origin, token });
  await desks.start();
}

const session = () => desks.store.getState().session!;
const state = () => session().store.getState();
const actions = () => state().desk.actions;
const records = () => state().desk.getState().history.records;
const written = (path: string): Promise<string> => readFile(join(dir, path), 'utf8');

/** The files of the folder that are not as they are shipped. */
async function differing(): Promise<string[]> {
  const [shipped, now] = await Promise.all(
    [DATA, dir].map(
      async (root) =>
        new Map(
          await Promise.all(
            (await filesBelow(root)).map(
              async (path) =>
                [
                  relative(root, join(root, path)),
                  (await readFile(join(root, path))).toString('base64'),
                ] as const,
            ),
          ),
        ),
    ),
  );
  const paths = new Set([...shipped!.keys(), ...now!.keys()]);
  return [...paths].filter((path) => shipped!.get(path) !== now!.get(path));
}

const source = async (): Promise<RecordTypes['source']> => ({
  id: 'courier',
  type: 'webpage',
  title: 'A day of fire',
  custom: { sha256: await sha256Of(new TextEncoder().encode(TEXT)) },
});
const rename = (name: string): void => {
  const [id, speaker] = [...records().speaker][0]!;
  actions().put([{ kind: 'speaker', id, value: { ...speaker, name } }], 'add-speaker');
};

describe('the folder of `dateline desk`', () => {
  it('is opened at once, and saved with no byte changed', async () => {
    expect(records().incident.size).toBeGreaterThan(50);
    expect(desks.store.getState()).toMatchObject({ server: 'data', failure: null });
    await session().save();
    expect(state()).toMatchObject({ failure: null, conflict: null });
    expect(await differing()).toEqual([]);
  });

  it('has the coding log changed alone once a sentence was set aside', async () => {
    actions().addArticle(await source(), TEXT);
    actions().undo();
    const [coding] = records().coding.values();
    const aside = coding!.sentences.map(({ start, end }) => ({
      start,
      end,
      aside: 'background' as const,
    }));
    const value = { ...coding!, sentences: aside };
    actions().put([{ kind: 'coding', id: value.source, value }], 'set-aside');
    await session().save();
    expect(await differing()).toEqual([FILES.coding]);
    expect(state()).toMatchObject({ unsaved: { files: 0, articles: 0 }, failure: null });
    actions().undo();
    await session().save();
    expect(await differing()).toEqual([]);
  });

  it('gets the text of an article, over no other', async () => {
    await writeFile(join(dir, 'articles/courier.txt'), 'Another.');
    actions().addArticle(await source(), TEXT);
    await session().save();
    expect(state().conflict).toMatchObject({
      isOfArticles: true,
      files: [{ path: 'courier.txt', mine: TEXT, stands: { text: 'Another.' } }],
    });
    expect(await differing()).toEqual(['articles/courier.txt']);
    await writeFile(join(dir, 'articles/courier.txt'), TEXT);
    await session().save();
    expect(state()).toMatchObject({ conflict: null, unsaved: { files: 0, articles: 0 } });
    expect(await written(FILES.sources)).toContain('courier');
    await desks.close();
    await desks.openServer();
    expect(state().desk.article('courier')?.text).toBe(TEXT);
  });

  it('that may not write where articles are says so, and saves the records', async () => {
    await server.close();
    await mkdir(join(here.dir, 'elsewhere'));
    await begin(join(here.dir, 'elsewhere'));
    actions().addArticle(await source(), TEXT);
    await session().save();
    expect(state().said).toContain('--articles');
    expect(await differing()).toEqual([FILES.sources]);
  });

  it('is not written over where somebody else has changed a file: both texts are there', async () => {
    const before = await written(FILES.speakers);
    const list = JSON.parse(before) as { id: string; name: string }[];
    const theirs = before.replace(list[1]!.name, 'Another name');
    await writeFile(join(dir, FILES.speakers), theirs);
    rename('My name');
    await session().save();
    const { conflict } = state();
    expect(conflict?.files).toMatchObject([{ path: FILES.speakers, stands: { text: theirs } }]);
    expect(conflict?.files[0]?.mine).toContain('My name');
    expect(await written(FILES.speakers)).toBe(theirs);

    await session().readAnew();
    expect(state()).toMatchObject({ conflict: null, failure: null, unsaved: { files: 1 } });
    expect([...records().speaker.values()].slice(0, 2)).toMatchObject([
      { name: 'My name' },
      { name: 'Another name' },
    ]);
    await session().save();
    expect(await written(FILES.speakers)).toBe(theirs.replace(list[0]!.name, 'My name'));
    actions().undo();
    await session().save();
    expect(await written(FILES.speakers)).toBe(theirs);
  });

  it('is written over where that is wished, and tells which records both have changed', async () => {
    const before = await written(FILES.speakers);
    const [first] = JSON.parse(before) as { id: string; name: string }[];
    const theirs = before.replace(first!.name, 'Their name');
    await writeFile(join(dir, FILES.speakers), theirs);
    rename('My name');
    await session().save();
    await session().keepMine();
    expect(await written(FILES.speakers)).toBe(before.replace(first!.name, 'My name'));
    expect(state()).toMatchObject({ conflict: null, unsaved: { files: 0 } });

    await writeFile(join(dir, FILES.speakers), theirs);
    rename('My other name');
    await session().save();
    await session().readAnew();
    expect(state().said).toContain(first!.id);
    await session().save();
    expect(await written(FILES.speakers)).toBe(before.replace(first!.name, 'My other name'));
  });

  it('is written over in one go where a second file was changed while the first was asked about', async () => {
    const [[id, place] = []] = records().place;
    const radiusKm = place!.properties.radiusKm + 1;
    const value = { ...place!, properties: { ...place!.properties, radiusKm } };
    actions().put([{ kind: 'place', id: id!, value }], 'change-place');
    rename('My name');
    await writeFile(join(dir, FILES.speakers), `${await written(FILES.speakers)}\n`);
    await session().save();
    await writeFile(join(dir, FILES.places), `${await written(FILES.places)}\n`);
    await session().keepMine();
    expect(state().conflict?.files.map(({ path }) => path)).toEqual([FILES.places]);
    await session().keepMine();
    expect(state()).toMatchObject({ conflict: null, failure: null, unsaved: { files: 0 } });
    expect((await differing()).toSorted()).toEqual([FILES.speakers, FILES.places].toSorted());
  });

  it('that is gone, or knows the page no more, is told with what to do', async () => {
    rename('My name');
    await server.close();
    await session().save();
    expect(state().failure).toContain('dateline desk');
    server = await startDesk({
      dir,
      articles: null,
      pages: noPages,
      port: Number(new URL(server.address).port),
    });
    await session().save();
    expect(state().failure).toContain('started anew');
    expect(await differing()).toEqual([]);
    expect(session().isUnkept('forbidden')).toBe(true);
  });

  it('is not opened where a file of it is wrong', async () => {
    await writeFile(join(dir, FILES.speakers), '[{"id":"a"}]');
    await writeFile(join(dir, FILES.incidents, 'notes.txt'), 'Not an incident.');
    await desks.close();
    await desks.openServer();
    expect(desks.store.getState().refused?.findings).toMatchObject([{ file: FILES.speakers }]);
  });
});
