import { describe, expect, it, vi } from 'vitest';
import { FILES } from '../../../evidence/files.ts';
import { FakeFolder } from '../../../testing/records/fake-folder.ts';
import { shippedTexts } from '../../../testing/records/shipped-records.ts';
import type { RecordTypes } from '../../records/desk-records.ts';
import { sha256Of } from '../../text/article-text.ts';
import { choiceOfFolder } from '../chosen/chosen-files.ts';
import { createDesks } from '../desks.ts';

const TEXT = 'A day of fire\n\nNine people were killed, the mayor said.\n';
const shipped = shippedTexts();

/** A project's folder with a dataset, texts and what tools leave beside. */
function project(): FakeFolder {
  return new FakeFolder('project', [
    ...[...shipped].map(([path, text]) => [`data/${path}`, text] as const),
    ['data/about/method.md', 'How.'],
    ['texts/other.txt', 'Another.'],
    ['node_modules/x/events/dataset.json', '{}'],
    ['.git/events/dataset.json', '{}'],
  ]);
}

async function opened(folder: FakeFolder) {
  const desks = createDesks(() => Promise.reject(new DOMException('No.', 'SecurityError')), null);
  await desks.start();
  await desks.open(choiceOfFolder(folder.handle()));
  const { session, ...state } = desks.store.getState();
  if (!session) throw new Error(JSON.stringify(state));
  const desk = () => session.store.getState().desk;
  return { desks, session, desk, state: () => session.store.getState() };
}
const differing = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) =>
  [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  );
const source = async (): Promise<RecordTypes['source']> => ({
  id: 'courier',
  type: 'webpage',
  title: 'A day of fire',
  custom: { sha256: await sha256Of(new TextEncoder().encode(TEXT)) },
});
type Opened = Awaited<ReturnType<typeof opened>>;
const rename = ({ desk }: Opened, name: string): void => {
  const [id, speaker] = [...desk().getState().history.records.speaker][0]!;
  desk().actions.put([{ kind: 'speaker', id, value: { ...speaker, name } }], 'add-speaker');
};

describe('a folder that was chosen', () => {
  it('is written into where something was changed, and there alone', async () => {
    const folder = project();
    const before = folder.texts();
    const open = await opened(folder);
    await open.session.save();
    expect(differing(before, folder.texts())).toEqual([]);
    open.desk().actions.addArticle(await source(), TEXT);
    const [incident] = open.desk().getState().history.records.incident.keys();
    open.desk().actions.put([{ kind: 'incident', id: incident!, value: null }], 'change-incident');
    await open.session.save();
    expect(open.state()).toMatchObject({ failure: null, conflict: null });
    expect(differing(before, folder.texts()).toSorted()).toEqual([
      'articles/courier.txt',
      `data/${FILES.incident(incident!)}`,
      `data/${FILES.sources}`,
    ]);
    open.desk().actions.undo();
    open.desk().actions.undo();
    await open.session.save();
    expect(differing(before, folder.texts())).toEqual(['articles/courier.txt']);
  });

  it('gets new texts where others lie', async () => {
    const folder = project();
    const given = await source();
    const sources = JSON.parse(shipped.get(FILES.sources)!) as object[];
    folder.put(`data/${FILES.sources}`, JSON.stringify([...sources, given]));
    folder.put('texts/in/courier.txt', TEXT);
    const open = await opened(folder);
    expect(open.desk().article('courier')?.text).toBe(TEXT);
    const text = `${TEXT}More.`;
    const sha256 = await sha256Of(new TextEncoder().encode(text));
    open.desk().actions.addArticle({ ...given, id: 'second', custom: { sha256 } }, text);
    await open.session.save();
    expect(folder.texts().get('texts/in/second.txt')).toBe(text);
  });

  it('is left as it is where a file is another by now', async () => {
    const folder = project();
    const open = await opened(folder);
    folder.put(`data/${FILES.speakers}`, `${shipped.get(FILES.speakers)!}\n`);
    const before = folder.texts();
    open.desk().actions.addArticle(await source(), TEXT);
    rename(open, 'My name');
    await open.session.save();
    expect(open.state().conflict?.files).toMatchObject([{ path: FILES.speakers }]);
    expect(differing(before, folder.texts())).toEqual(['articles/courier.txt']);
    await open.session.readAnew();
    await open.session.save();
    expect(open.state()).toMatchObject({ conflict: null, failure: null });
    expect(folder.texts().get(`data/${FILES.speakers}`)).toMatch(/My name[^]*\n\n$/);
  });

  it('has what was written before a save broke off written once more without a word', async () => {
    const folder = project();
    const open = await opened(folder);
    rename(open, 'My name');
    open.desk().actions.addArticle(await source(), TEXT);
    const events = (folder.entries.get('data') as FakeFolder).entries.get('events') as FakeFolder;
    const getFileHandle = events.getFileHandle.bind(events);
    events.getFileHandle = async (name, options) => {
      if (name === 'speakers.json' && options?.create)
        throw new DOMException('Full.', 'QuotaExceededError');
      return getFileHandle(name, options);
    };
    await open.session.save();
    expect(open.state().failure).toBe('Full.');
    expect(open.state().unsaved.files).toBe(2);
    events.getFileHandle = getFileHandle;
    await open.session.save();
    expect(open.state()).toMatchObject({ failure: null, conflict: null, unsaved: { files: 0 } });
    expect(folder.texts().get(`data/${FILES.speakers}`)).toContain('My name');
  });

  it('is never written as the desk could not open it again', async () => {
    const folder = project();
    const before = folder.texts();
    const open = await opened(folder);
    const value = { id: 'new', name: 'New', party: 7 } as never;
    open.desk().actions.put([{ kind: 'speaker', id: 'new', value }], 'add-speaker');
    const wrong = `${FILES.speakers} /${JSON.parse(shipped.get(FILES.speakers)!).length}/party: got 7`;
    await open.session.save();
    expect(open.state().failure).toContain(wrong);
    expect(differing(before, folder.texts())).toEqual([]);
    open.session.saveCopy();
    await vi.waitFor(() => expect(open.state().isSaving).toBe(false));
    expect(open.state().failure).toContain(wrong);
    open.desk().actions.undo();
    rename(open, 'My name');
    await open.session.save();
    expect(open.state().failure).toBeNull();
    expect(differing(before, folder.texts())).toEqual([`data/${FILES.speakers}`]);
  });

  it('is written with what the check refuses, and that is said', async () => {
    const open = await opened(project());
    const [incident] = open.desk().getState().history.records.incident.values();
    const value = { ...incident!, category: 'no-such' };
    open.desk().actions.put([{ kind: 'incident', id: value.id, value }], 'take-over');
    await open.session.save();
    expect(open.state()).toMatchObject({ failure: null, unsaved: { files: 0 } });
    expect(open.state().said).toMatch(
      /^Saved in .*: 1 file\. 1 finding that “check” will refuse: /,
    );
    expect(open.state().said).toContain(
      `${FILES.incident(value.id)} /category: got "no-such", expected `,
    );
  });

  it('is not written into without leave', async () => {
    const folder = project();
    const open = await opened(folder);
    folder.permission = 'denied';
    rename(open, 'My name');
    await open.session.save();
    expect(open.state().failure).toContain('allow it');
    expect(open.state().unsaved.files).toBe(1);
  });
});
