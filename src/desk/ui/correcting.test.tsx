// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { awaitReactByAct } from '../../testing/act-environment.ts';
import { openedFolder, shippedTexts } from '../../testing/records/shipped-records.ts';
import { emptyPlace, savePlace } from '../coding/place-draft.ts';
import type { RecordTypes } from '../records/desk-records.ts';
import { createDesk } from '../state/desk-store.ts';
import { workOf } from '../state/desk-work.ts';
import { DeskPage } from './DeskPage.tsx';
import { WorldContext } from './world/desk-world.tsx';

awaitReactByAct();

const SOURCE: RecordTypes['source'] = {
  id: 'slip',
  type: 'webpage',
  title: 'A slip',
  issued: { 'date-parts': [[2020, 10, 12]] },
  custom: { sha256: 'a'.repeat(64) },
};
const folder = openedFolder(shippedTexts());
let end: () => Promise<void>;
beforeEach(() => void vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline'))));
afterEach(async () => {
  await end();
  vi.unstubAllGlobals();
});

async function draw(work: ReturnType<typeof workOf> | null = null) {
  const desk = createDesk(folder, new Map(), [], {}, work);
  desk.actions.addArticle(SOURCE, 'The mayor denied it.\n');
  desk.actions.goTo({ source: 'slip', sentence: 0 });
  const box = document.body.appendChild(document.createElement('div'));
  const root = createRoot(box);
  await act(async () =>
    root.render(
      <WorldContext value={{ gazetteer: () => new Promise(() => {}) }}>
        <DeskPage store={desk} tools={null} told={null} />
      </WorldContext>,
    ),
  );
  end = async () => {
    await act(async () => root.unmount());
    box.remove();
  };
  const button = (name: string) =>
    [...box.querySelectorAll('button')].find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
    );
  const press = (name: string) => act(async () => button(name)!.click());
  const enter = (element: HTMLElement, value: string) =>
    act(async () => {
      const proto = Object.getPrototypeOf(element) as object;
      Object.getOwnPropertyDescriptor(proto, 'value')!.set!.call(element, value);
      const event = element.matches('select') ? 'change' : 'input';
      element.dispatchEvent(new Event(event, { bubbles: true }));
    });
  const undone = () => box.querySelector('.desk__said')!.textContent;
  const records = () => desk.getState().history.records;
  return { desk, box, button, press, enter, undone, records };
}

it('removes an article that no claim is of, and says what was undone', async () => {
  const { desk, press, box, records, undone } = await draw();
  await press('About this article');
  await act(async () => {
    desk.actions.selectSentence();
    desk.actions.beginClaim();
  });
  await press('Remove this article');
  expect(records().source.has('slip')).toBe(true);
  expect(box.textContent).toContain('while a claim of it is being made');
  await act(async () => desk.actions.dropDraft());
  await press('Remove this article');
  expect(records().source.has('slip')).toBe(false);
  expect(box.textContent).toContain('“⁨A slip⁩” is removed.');
  await press('Undo removing an article');
  expect(undone()).toBe('Undone: removing an article.');
  expect(records().source.get('slip')).toEqual(SOURCE);
  await press('Redo removing an article');
  expect(undone()).toBe('Redone: removing an article.');
  await act(async () => desk.actions.put([{ kind: 'source', id: 'slip', value: SOURCE }], 'x'));
  expect(undone()).toBe('');
});

it('says what names an article that can’t be removed', async () => {
  const { desk, press, button, box } = await draw();
  const [incident] = folder.records.incident.values();
  const { source } = incident!.claims[0]!;
  await act(async () => desk.actions.goTo({ source, sentence: 0 }));
  await press('About this article');
  expect(button('Remove this article')).toBeUndefined();
  expect(box.textContent).toMatch(/It can’t be removed while something names it: \d+ claims/);
});

it('removes a place that nothing lies at', async () => {
  const { desk, box, press, button, records } = await draw();
  const draft = { ...emptyPlace('Slip'), kind: 'town' as const, radius: '1', coordinates: 'x' };
  const made = savePlace(records(), { ...draft, point: { lng: 46, lat: 40 } })!;
  await act(async () => desk.actions.put(made.change, 'add-place'));
  const shown = async (name: string): Promise<void> => {
    const input = box.querySelector<HTMLElement>('[role="combobox"]')!;
    await act(async () => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(input, name);
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(async () =>
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })),
    );
  };
  await shown('Slip');
  await press('Remove place');
  expect(records().place.has(made.id)).toBe(false);
  expect(box.textContent).toContain('Slip is removed.');
  const used = [...folder.records.incident.values()].find(({ place }) => place !== null)!.place!;
  await shown(Object.values(folder.records.place.get(used)!.properties.names)[0]!);
  expect(button('Remove place')).toBeUndefined();
  expect(box.textContent).toMatch(/while something names it: \d+ incident/);
});

it('calls a speaker otherwise, puts them on another side, and removes them', async () => {
  const { desk, box, press, enter, records } = await draw();
  const value = { id: 'mayor', name: { en: 'The mayor', hy: 'Քաղաքապետ' }, party: 'other' };
  await act(async () => {
    desk.actions.put([{ kind: 'speaker', id: 'mayor', value }], 'add-speaker');
    desk.actions.selectSentence();
    desk.actions.beginClaim();
    desk.actions.changeDraft({ speaker: 'mayor' });
  });
  await press('Correct The mayor');
  const group = () => box.querySelector<HTMLElement>('[role="group"][aria-label^="Correct"]')!;
  for (const name of ['The ', 'The m', '']) await enter(group().querySelector('input')!, name);
  expect(records().speaker.get('mayor')).toEqual({
    ...value,
    name: { ...value.name, en: 'The m' },
  });
  const { party } = [...folder.records.speaker.values()].find((one) => one.party !== 'other')!;
  await enter(group().querySelector('select')!, party);
  expect(records().speaker.get('mayor')?.party).toBe(party);
  await press('Undo a change of a speaker');
  await press('Undo a change of a speaker');
  expect(records().speaker.get('mayor')).toEqual(value);
  await press('Remove The mayor');
  expect(records().speaker.has('mayor')).toBe(false);
  expect(desk.getState().hand?.draft.speaker).toBeNull();
});

it('offers where a point comes from again once the desk is opened anew', async () => {
  const first = createDesk(folder, new Map());
  first.actions.beginPlace(emptyPlace('Here'));
  first.actions.changePlace({ point: { lng: 46, lat: 40 }, offered: 'Clicked, inferred.' });
  const { desk, box, press } = await draw(structuredClone(workOf(first.getState())));
  expect(box.textContent).toContain('Clicked, inferred.');
  await press('Clicked, inferred.');
  expect(desk.getState().placing?.coordinates).toBe('Clicked, inferred.');
});
