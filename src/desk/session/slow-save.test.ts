import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FILES } from '../../evidence/files.ts';
import { deskSaveWords as words } from '../../messages/desk-rooms/desk-save-words.ts';
import { FakeFolder } from '../../testing/records/fake-folder.ts';
import { shippedTexts } from '../../testing/records/shipped-records.ts';
import { PACE } from '../../time/pace.ts';
import { openKeep } from '../keep/keep.ts';
import { choiceOfFolder } from './chosen/chosen-files.ts';
import { createDesks } from './desks.ts';
import { askServer } from './server/ask-server.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('is said to be slow, and lets the desk be closed, which has then all that was done', async () => {
  const folder = new FakeFolder('x', shippedTexts());
  const desks = createDesks((tell) => openKeep('slow', tell), null);
  await desks.start();
  await desks.open(choiceOfFolder(folder.handle()));
  const { session } = desks.store.getState();
  const state = () => session!.store.getState();
  const value = { id: 'm', name: 'M', party: 'press' } as const;
  state().desk.actions.put([{ kind: 'speaker', id: 'm', value }], 'add-speaker');

  let allow: (to: PermissionState) => void = () => undefined;
  vi.spyOn(FakeFolder.prototype, 'requestPermission').mockImplementationOnce(
    () => new Promise((resolve) => (allow = resolve)),
  );
  const saving = session!.save();
  await vi.advanceTimersByTimeAsync(PACE.slowSave - 1);
  expect(state()).toMatchObject({ isSaving: true, said: '' });
  await vi.advanceTimersByTimeAsync(1);
  expect(state()).toMatchObject({ isSaving: true, said: words.stillSaving });
  const closing = desks.close();
  await vi.advanceTimersByTimeAsync(PACE.lastSave);
  await closing;
  expect(desks.store.getState()).toMatchObject({ session: null, kept: [{}] });

  // What comes of it after all is not kept over what another window may have by now.
  allow('granted');
  await saving;
  expect(folder.texts().get(FILES.speakers)).toContain('"m"');
  await desks.open(choiceOfFolder(folder.handle()));
  await desks.resume(desks.store.getState().kept[0]!);
  const again = () => desks.store.getState().session!.store.getState();
  expect(again().desk.getState().history.done).toHaveLength(1);
  await desks.store.getState().session!.save();
  expect(again()).toMatchObject({ conflict: null, failure: null, unsaved: { files: 0 } });
  await desks.close();
});

it('fails where a server says nothing', async () => {
  vi.stubGlobal('fetch', () => new Promise(() => undefined));
  const asked = askServer({ origin: 'http://127.0.0.1:1', token: 't' }, '/api/folder');
  const failed = expect(asked).rejects.toThrow(words.silentServer(60));
  await vi.advanceTimersByTimeAsync(PACE.serverAnswer);
  await failed;
});
