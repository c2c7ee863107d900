// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { saveFile } from '../../../app/image/save-file.ts';
import { FILES } from '../../../evidence/files.ts';
import { deskSaveWords } from '../../../messages/desk-rooms/desk-save-words.ts';
import { deskStartWords as words } from '../../../messages/desk-rooms/desk-start-words.ts';
import { deskCompareWords } from '../../../messages/desk-rooms/desk-compare-words.ts';
import { deskWords } from '../../../messages/desk-rooms/desk-words.ts';
import { eventually } from '../../../testing/eventually.ts';
import { awaitReactByAct } from '../../../testing/act-environment.ts';
import { FakeFolder } from '../../../testing/records/fake-folder.ts';
import { shippedTexts } from '../../../testing/records/shipped-records.ts';
import { openKeep } from '../../keep/keep.ts';
import { choiceOfFolder } from '../../session/chosen/chosen-files.ts';
import { createDesks } from '../../session/desks.ts';
import type { Desks } from '../../session/desks.ts';
import { DeskRoot } from './DeskRoot.tsx';

vi.mock('../../../app/image/save-file.ts', () => ({ saveFile: vi.fn() }));
awaitReactByAct();

let database = '';
let ends: (() => Promise<void>)[] = [];
beforeEach(() => {
  database = crypto.randomUUID();
  sessionStorage.clear();
  vi.mocked(saveFile).mockClear();
});
afterEach(async () => {
  for (const end of ends) await end();
  ends = [];
});

async function page(
  openKept: Parameters<typeof createDesks>[0] = (tell) => openKeep(database, tell),
) {
  const desks = createDesks(openKept, null);
  const box = document.body.appendChild(document.createElement('div'));
  const root = createRoot(box);
  await act(async () => root.render(<DeskRoot desks={desks} />));
  await act(() => desks.start());
  const leave = async (): Promise<void> => {
    await act(() => desks.close());
    await act(async () => root.unmount());
    box.remove();
  };
  ends.push(leave);
  const all = (selector: string) => [...box.querySelectorAll<HTMLElement>(selector)];
  const button = (name: string): HTMLElement => {
    const found = all('button').find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
    );
    if (!found)
      throw new Error(
        `${name}: ${all('button')
          .map((one) => one.textContent)
          .join()}`,
      );
    return found;
  };
  const press = (name: string) => act(async () => button(name).click());
  const field = (name: string) => box.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
  const type = (name: string, text: string) =>
    act(async () => {
      const input = field(name);
      // As React hears of a change.
      Reflect.set(Object.getPrototypeOf(input) as object, 'value', text, input);
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
  const seen = (text: string) => eventually(() => expect(box.textContent).toContain(text));
  return { desks, box, all, button, press, field, type, seen };
}
type Page = Awaited<ReturnType<typeof page>>;

async function beginFlood({ type, press, seen }: Page): Promise<void> {
  await type('title', 'A flood');
  await type('summary', 'What is said\nof it.');
  await type('licence', 'CC-BY-4.0');
  await press(words.begin);
  await act(() => seen(deskSaveWords.save));
}
const nameOf = ({ name }: { name: unknown }): string => name as string;
const deskOf = (desks: Desks) => desks.store.getState().session!.store.getState().desk;

describe('the start screen', () => {
  it('makes the id of the title until somebody says another, and says what is wrong beside each field', async () => {
    const { type, press, field, box, all } = await page();
    await type('title', 'A flood in the Añó valley');
    expect(field('id').value).toBe('a-flood-in-the-ano-valley');
    await type('id', 'Flood!');
    await type('title', 'A flood');
    await type('timeZone', 'Nowhere/Town');
    await press(words.begin);
    expect(document.activeElement).toBe(field('id'));
    const faults = all('[aria-invalid="true"]').map((one) => one.getAttribute('name'));
    expect(faults).toEqual(['id', 'summary', 'timeZone', 'licence']);
    const described = field('id').getAttribute('aria-describedby')!.split(' ').at(-1)!;
    expect(box.querySelector(`[id="${described}"]`)?.textContent).toContain('"Flood!"');
    await type('id', 'flood');
    expect(field('id').getAttribute('aria-invalid')).toBe('false');
    await type('id', '');
    expect(field('id').value).toBe('a-flood');
  });

  it('has what was typed in the tab before it was reloaded', async () => {
    const first = await page();
    await first.type('title', 'A flood');
    await ends.pop()!();
    expect((await page()).field('title').value).toBe('A flood');
  });

  it('begins a dataset, saves it by Ctrl+S, closes it, and continues it', async () => {
    const here = await page();
    const { desks, box, press, seen, field } = here;
    await beginFlood(here);
    expect(box.querySelector('h1')?.textContent).toBe('A flood');
    expect(document.activeElement).toBe(box.querySelector('h1'));
    expect(box.textContent).toContain('4 files changed');
    await act(async () => {
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 's', ctrlKey: true }));
    });
    expect(vi.mocked(saveFile).mock.lastCall?.[1]).toBe('a-flood.zip');
    await act(() => seen('a-flood.zip'));
    act(() =>
      deskOf(desks).actions.put(
        [{ kind: 'speaker', id: 'm', value: { id: 'm', name: 'M', party: 'press' } }],
        'add-speaker',
      ),
    );
    await act(() => seen('1 file changed'));
    await press(deskSaveWords.close);
    await act(() => seen(words.continueLead));
    expect(field('title').value).toBe('');
    expect(document.activeElement?.textContent).toBe(words.name);
    await press(words.continueOne('A flood'));
    await act(() => seen('1 file changed'));
    expect(deskOf(desks).getState().history.records.speaker.has('m')).toBe(true);
  });

  it('forgets a desk once that was asked twice', async () => {
    const here = await page();
    const { press, seen, box, desks } = here;
    await beginFlood(here);
    await press(deskSaveWords.close);
    await act(() => seen(words.continueLead));
    await press(words.forgetOne('A flood'));
    expect(document.activeElement?.textContent).toBe(words.keepIt);
    await press(words.keepIt);
    await press(words.forgetOne('A flood'));
    await press(words.forgetSurely);
    await act(() => eventually(() => expect(desks.store.getState().kept).toEqual([])));
    expect(box.textContent).not.toContain(words.continueLead);
  });

  it('says what is wrong with a dataset that it can’t open', async () => {
    const { desks, box } = await page();
    const texts = [...shippedTexts()].map(([path, text]) => [path, text] as const);
    const folder = new FakeFolder('x', texts);
    folder.put(FILES.speakers, '[{"id":"a","name":"A","party":7}]');
    await act(() => desks.open(choiceOfFolder(folder.handle())));
    const told = box.querySelector(`[aria-label="${words.found('x')}"]`)!;
    expect(document.activeElement).toBe(told);
    expect(told.querySelector('li')?.textContent).toMatch(
      /^events\/speakers\.json \/0\/party: got 7, expected /,
    );
  });

  it('takes what is dropped anywhere, and says what it is not', async () => {
    const { desks, box } = await page();
    const entry = {
      isFile: true,
      fullPath: '/notes.txt',
      file: (done: (file: File) => void) => done(new File(['x'], 'notes.txt')),
    };
    const item = { kind: 'file', webkitGetAsEntry: () => entry, getAsFile: () => null };
    const event = Object.assign(new Event('drop', { cancelable: true, bubbles: true }), {
      dataTransfer: { items: [item] },
    });
    await act(async () => document.body.dispatchEvent(event));
    expect(event.defaultPrevented).toBe(true);
    await act(() =>
      eventually(() => expect(desks.store.getState().refused?.findings).toHaveLength(1)),
    );
    expect(box.textContent).toContain('choose that folder');
  });

  it('says that nothing is kept, and asks before what was done is left', async () => {
    const here = await page(() => Promise.reject(new DOMException('No.', 'SecurityError')));
    await beginFlood(here);
    expect(here.box.textContent).toContain(deskSaveWords.trouble.forbidden);
    const leave = (): boolean => {
      const event = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(leave()).toBe(true);
    await here.press(deskSaveWords.save);
    expect(leave()).toBe(false);
    act(() => deskOf(here.desks).actions.type('when', 'S'));
    expect(leave()).toBe(true);

    await here.press(deskSaveWords.close);
    expect(here.box.textContent).toContain(deskSaveWords.closeAsked);
    expect(document.activeElement?.textContent).toBe(deskSaveWords.keepOpen);
    // What is drawn anew takes the focus no more.
    here.button(deskSaveWords.closeSurely).focus();
    act(() => deskOf(here.desks).actions.type('when', 'Su'));
    await act(() => new Promise((resolve) => setTimeout(resolve, 700)));
    expect(document.activeElement?.textContent).toBe(deskSaveWords.closeSurely);
    await here.press(deskSaveWords.keepOpen);
    expect(document.activeElement?.textContent).toBe(deskSaveWords.close);
    expect(here.desks.store.getState().session).not.toBeNull();
    await here.press(deskSaveWords.close);
    await here.press(deskSaveWords.closeSurely);
    await act(() => here.seen(words.openLead));
  });

  it('saves from the preview and says so there, and undoes nothing that is not seen', async () => {
    const here = await page();
    const { desks, box, press, all } = here;
    await beginFlood(here);
    const speakers = () => deskOf(desks).getState().history.records.speaker;
    const key = (init: KeyboardEventInit, target: EventTarget = document.body) =>
      act(async () =>
        target.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true })),
      );
    act(() =>
      deskOf(desks).actions.put(
        [{ kind: 'speaker', id: 'm', value: { id: 'm', name: 'M', party: 'press' } }],
        'add-speaker',
      ),
    );
    const seenTold = () => all('.desk-save__told').filter((one) => !one.closest('[hidden]'));
    for (const instead of [deskWords.preview, deskWords.compare]) {
      await press(instead);
      // What is lazy comes between acts.
      await eventually(async () => {
        await act(async () => undefined);
        expect(seenTold()).toHaveLength(1);
      });
      await key({ key: 'ы', code: 'KeyS', ctrlKey: true });
      await act(() =>
        eventually(() => expect(seenTold()[0]!.textContent).toContain('a-flood.zip')),
      );
      if (instead === deskWords.preview) {
        await key({ key: 'z', ctrlKey: true });
        expect(speakers().size).toBe(1);
        await press(deskWords.backToDesk);
      } else {
        // The comparison has a head of its own, with undo in it.
        await key({ key: 'z', ctrlKey: true });
        expect(speakers().size).toBe(0);
        await press(deskCompareWords.back);
      }
    }
    await key({ key: 'н', code: 'KeyY', ctrlKey: true });
    expect(speakers().size).toBe(1);
    for (const [type, size] of [
      ['text', 1],
      ['radio', 0],
    ] as const) {
      const field = box.querySelector('main')!.appendChild(document.createElement('input'));
      field.type = type;
      await key({ key: 'Z', code: 'KeyZ', ctrlKey: true }, field);
      expect(speakers().size, type).toBe(size);
    }
  });

  it('is not left for a file that is dropped where nothing takes it', async () => {
    const here = await page();
    await beginFlood(here);
    const drop = (type: string, target: Element, types = ['Files']): boolean => {
      const event = Object.assign(new Event(type, { cancelable: true, bubbles: true }), {
        dataTransfer: { types, files: [], getData: () => '' },
      });
      act(() => void target.dispatchEvent(event));
      return event.defaultPrevented;
    };
    const field = document.body.appendChild(document.createElement('input'));
    field.type = 'file';
    for (const type of ['dragover', 'drop']) {
      for (const selector of ['header', '[aria-label="Claims"]', '[aria-label="Map"]'])
        expect(drop(type, here.box.querySelector(selector)!), selector).toBe(true);
      expect(drop(type, field)).toBe(false);
      expect(drop(type, here.box.querySelector('header')!, ['text/plain'])).toBe(false);
    }
    field.remove();
  });

  it('shows both texts where somebody else has changed a file', async () => {
    const { desks, box, press, seen, all } = await page();
    const folder = new FakeFolder('x', shippedTexts());
    await act(() => desks.open(choiceOfFolder(folder.handle())));
    const [id, speaker] = [...deskOf(desks).getState().history.records.speaker][0]!;
    folder.put(
      FILES.speakers,
      shippedTexts().get(FILES.speakers)!.replace(nameOf(speaker), 'Theirs'),
    );
    act(() =>
      deskOf(desks).actions.put(
        [{ kind: 'speaker', id, value: { ...speaker, name: 'Mine' } }],
        'add-speaker',
      ),
    );
    await press(deskSaveWords.save);
    await act(() => seen(deskSaveWords.conflict));
    const [mine, theirs] = all('textarea') as HTMLTextAreaElement[];
    expect([mine!.value.includes('"Mine"'), theirs!.value.includes('"Theirs"')]).toEqual([
      true,
      true,
    ]);
    expect(box.textContent).toContain(deskSaveWords.keepMineHint([FILES.speakers]));
    await press(deskSaveWords.keepMine);
    await act(() => seen('Saved in x'));
    expect(folder.texts().get(FILES.speakers)).toContain('Mine');
  });

  it('takes the texts of articles from a folder that is chosen after', async () => {
    const here = await page();
    await beginFlood(here);
    const TEXT = 'A day of fire.';
    const bytes = new Uint8Array(
      await crypto.subtle.digest('SHA-256', new TextEncoder().encode(TEXT)),
    );
    const sha256 = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    const source = { id: 'a', type: 'webpage', title: 'A', custom: { sha256 } } as const;
    act(() => deskOf(here.desks).actions.put([{ kind: 'source', id: 'a', value: source }], 'x'));
    expect(here.box.textContent).toContain(deskSaveWords.missingTexts(1));
    const pick = async (texts: [string, string][]): Promise<void> => {
      const folder = new FakeFolder('texts', texts);
      vi.stubGlobal('showDirectoryPicker', () => Promise.resolve(folder.handle()));
      await here.press(deskSaveWords.chooseTexts);
    };
    await pick([['a.txt', 'Another.']]);
    await act(() => here.seen(deskSaveWords.noTextsIn('texts', 1)));
    await pick([['b.txt', TEXT]]);
    await act(() => eventually(() => expect(deskOf(here.desks).article('a')?.text).toBe(TEXT)));
    expect(here.box.textContent).not.toContain(deskSaveWords.missingTexts(1));
    vi.unstubAllGlobals();
  });
});
