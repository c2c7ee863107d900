import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { FILES } from '../../evidence/files.ts';
import { FakeFolder } from '../../testing/records/fake-folder.ts';
import { shippedTexts } from '../../testing/records/shipped-records.ts';
import { openKeep } from '../keep/keep.ts';
import { choiceOfFolder } from './chosen/chosen-files.ts';
import { createDesks } from './desks.ts';

const shipped = shippedTexts();
const list = JSON.parse(shipped.get(FILES.speakers)!) as { id: string; name: string }[];

const nothing = () => Promise.reject(new DOMException('No.', 'SecurityError'));

async function opened(folder: FakeFolder, openKept: Parameters<typeof createDesks>[0] = nothing) {
  const desks = createDesks(openKept, null);
  await desks.start();
  await desks.open(choiceOfFolder(folder.handle()));
  const session = desks.store.getState().session!;
  const state = () => session.store.getState();
  const speakers = () => state().desk.getState().history.records.speaker;
  return {
    session,
    state,
    names: () => [...speakers().values()].map(({ name }) => name),
    written: () => JSON.parse(folder.texts().get(FILES.speakers)!) as { name: string }[],
    rename: (at: number, name: string): void => {
      const { id } = list[at]!;
      const value = { ...speakers().get(id)!, name };
      state().desk.actions.put([{ kind: 'speaker', id, value }], 'add-speaker');
    },
  };
}

it('leaves alone what was saved before and somebody else has changed since', async () => {
  const folder = new FakeFolder('x', shipped);
  const { session, state, rename, written } = await opened(folder);
  rename(0, 'My first');
  await session.save();
  const saved = folder.texts().get(FILES.speakers)!;
  folder.put(FILES.speakers, saved.replace('My first', 'Their first'));
  rename(1, 'My second');
  await session.save();
  expect(state().conflict).not.toBeNull();
  await session.readAnew();
  expect(state().said).not.toContain(list[0]!.id);
  await session.save();
  expect(state()).toMatchObject({ conflict: null, failure: null });
  expect(written().slice(0, 2)).toMatchObject([{ name: 'Their first' }, { name: 'My second' }]);
});

it('tells what it took back of others, though it ends as it was read', async () => {
  const folder = new FakeFolder('x', shipped);
  const { session, state, rename, written } = await opened(folder);
  rename(0, 'My first');
  rename(1, 'My second');
  rename(0, list[0]!.name);
  folder.put(
    FILES.speakers,
    shipped.get(FILES.speakers)!.replace(`"${list[0]!.name}"`, '"Their first"'),
  );
  await session.save();
  await session.readAnew();
  expect(state().said).toContain(list[0]!.id);
  await session.save();
  expect(written()[1]).toMatchObject({ name: 'My second' });
});

it('misses nothing that is done while what is kept begins anew', async () => {
  const database = crypto.randomUUID();
  const kept = async () => openKeep(database, () => undefined);
  const folder = new FakeFolder('x', shipped);
  const { session, state, rename, names } = await opened(folder, kept);
  const before = state().desk;
  const done = session.readAnew();
  const turns = 12;
  for (let turn = 0; turn < turns; turn += 1) {
    rename(turn, `Mine ${turn}`);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await done;
  expect(state().desk).not.toBe(before);
  const expected = Array.from({ length: turns }, (_, at) => `Mine ${at}`);
  expect(names().slice(0, turns)).toEqual(expected);
  await session.close();
  const keep = await kept();
  const [name] = await keep.list();
  expect((await keep.read(name!.id))?.deeds).toHaveLength(turns);
  keep.close();
});
