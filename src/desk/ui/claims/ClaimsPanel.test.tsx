// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eventually } from '../../../testing/eventually.ts';
import { awaitReactByAct } from '../../../testing/act-environment.ts';
import { openedFolder, shippedTexts } from '../../../testing/records/shipped-records.ts';
import type { RecordTypes } from '../../records/desk-records.ts';
import { createDesk } from '../../state/desk-store.ts';
import { ArticlePanel } from '../article/ArticlePanel.tsx';
import { DeskContext } from '../desk-context.tsx';
import { FindingsList } from '../findings/FindingsList.tsx';
import { FindingsProvider } from '../findings/FindingsProvider.tsx';
import { ShowRegionContext } from '../show-region.ts';
import { ClaimsPanel } from './ClaimsPanel.tsx';

awaitReactByAct();

const TEXT = `A day of fire

Nine people were killed in a missile strike on Ganja on Sunday, Hikmat Hajiyev said.

Mayor Ana Puig denied it in Zork. Nobody else was asked.
`;
const SOURCE: RecordTypes['source'] = {
  id: 'courier',
  type: 'webpage',
  title: 'A day of fire',
  'container-title': 'Courier',
  language: 'en',
  issued: { 'date-parts': [[2020, 10, 12]] },
  custom: { sha256: 'a'.repeat(64) },
};
const folder = openedFolder(shippedTexts());

let end: (() => Promise<void>) | null = null;
beforeEach(() => {
  // Names of the world don't come: the dataset's own are enough.
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
});
afterEach(async () => {
  await end?.();
  end = null;
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function draw() {
  const desk = createDesk(folder, new Map());
  desk.actions.addArticle(SOURCE, TEXT);
  desk.actions.goTo({ source: 'courier', sentence: 1 });
  const shown: string[] = [];
  const box = document.body.appendChild(document.createElement('div'));
  const root = createRoot(box);
  await act(async () =>
    root.render(
      <DeskContext value={desk}>
        <ShowRegionContext value={(region) => shown.push(region)}>
          <FindingsProvider>
            <FindingsList />
            <ArticlePanel />
            <ClaimsPanel />
          </FindingsProvider>
        </ShowRegionContext>
      </DeskContext>,
    ),
  );
  end = async () => {
    await act(async () => root.unmount());
    box.remove();
  };
  const sentence = (number: number) =>
    box.querySelector<HTMLElement>(`[data-sentence="${number}"]`)!;
  const keys: string[] = [];
  const press = async (key: string, held: KeyboardEventInit = {}): Promise<void> => {
    keys.push(key);
    await act(async () => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held });
      document.activeElement!.dispatchEvent(event);
    });
  };
  const field = () =>
    document.activeElement!.closest<HTMLElement>('[data-field]')?.dataset['field'] ??
    (document.activeElement!.matches('[data-save]') ? 'save' : null);
  const button = (name: string | RegExp) =>
    [...box.querySelectorAll<HTMLElement>('button')].find((one) => {
      const said = one.getAttribute('aria-label') ?? one.textContent;
      return typeof name === 'string' ? said === name : name.test(said);
    });
  const click = (name: string | RegExp) => act(async () => button(name)!.click());
  const type = (element: Element, value: string) =>
    act(async () => {
      const proto = Object.getPrototypeOf(element) as object;
      Object.getOwnPropertyDescriptor(proto, 'value')!.set!.call(element, value);
      element.dispatchEvent(new Event('input', { bubbles: true }));
    });
  const hand = () => desk.getState().hand?.draft ?? null;
  const records = () => desk.getState().history.records;
  const status = () => box.querySelector('.desk-claims__status')!.textContent;
  await act(async () => sentence(2).focus());
  return {
    desk,
    box,
    sentence,
    press,
    keys,
    field,
    button,
    click,
    type,
    hand,
    records,
    status,
    shown,
  };
}

/** The incident that the claim of the article is on. */
function coded(records: ReturnType<Awaited<ReturnType<typeof draw>>['records']>) {
  const incident = [...records.incident.values()].find(({ claims }) =>
    claims.some(({ source }) => source === 'courier'),
  )!;
  return { incident, claim: incident.claims.at(-1)! };
}

describe('a claim by keys', () => {
  it('goes on a new incident in a dozen keys, each of its own choosing', async () => {
    const { press, keys, field, hand, records, sentence } = await draw();
    await press('Enter');
    await press('Enter');
    expect(field()).toBe('speaker');
    expect(hand()).toMatchObject({ speaker: null, reported: false, figures: [], incident: null });
    await press('1');
    expect(hand()).toMatchObject({ speaker: 'hajiyev', reported: true });
    expect(field()).toBe('figures');
    await press('1');
    expect(field()).toBe('incident');
    await press('n');
    expect(field()).toBe('place');
    await press('1');
    expect(field()).toBe('when');
    await press('1');
    expect(field()).toBe('category');
    await press('1');
    expect(field()).toBe('title');
    await press('1');
    expect(field()).toBe('save');
    await press('Enter', { ctrlKey: true });
    expect(keys.length).toBeLessThanOrEqual(12);
    const { incident, claim } = coded(records());
    expect(incident).toMatchObject({
      place: 'ganja',
      when: '2020-10-11',
      category: 'missile-strike',
      title: 'Missile strike, Ganja',
    });
    expect(claim).toMatchObject({
      speaker: 'hajiyev',
      reported: true,
      figures: [{ measure: 'killed', of: 'people', min: 9, max: 9 }],
    });
    expect(document.activeElement).toBe(sentence(2));
    expect(sentence(2).dataset['state']).toBe('coded');
  });

  it('goes on an incident that there is in fewer', async () => {
    const { press, keys, field, hand, records, status } = await draw();
    for (const key of ['Enter', 'Enter', '1', '1', '1']) await press(key);
    expect(field()).toBe('save');
    const { incident: chosen } = hand()!;
    expect(chosen && 'id' in chosen && records().incident.get(chosen.id)).toMatchObject({
      place: 'ganja',
      when: expect.stringContaining('2020-10-11') as string,
    });
    await press('Enter', { ctrlKey: true });
    expect(keys.length).toBeLessThanOrEqual(7);
    expect(coded(records()).incident.id).toBe(chosen && 'id' in chosen && chosen.id);
    expect(status()).toBe('Claim saved.');
  });

  it('takes a suggestion back, and goes past what is optional', async () => {
    const { press, hand, field, click } = await draw();
    await press('Enter');
    await press('Enter');
    await press('1');
    await press('0');
    expect(field()).toBe('incident');
    expect(hand()?.figures).toEqual([]);
    await click(/Hikmat Hajiyev/);
    expect(hand()?.speaker).toBeNull();
  });

  it('says what it lacks beside the field, and goes there', async () => {
    const { press, field, box, status, desk } = await draw();
    await press('Enter');
    await press('Enter');
    const said = () =>
      box.querySelector('[data-field="speaker"] .desk-claim-field__wrong')?.textContent ?? null;
    expect(said()).toBeNull();
    await press('Enter', { ctrlKey: true });
    expect(said()).toMatch(/^No speaker/);
    expect(field()).toBe('speaker');
    expect(status()).toBe('Not saved. Still to say: Speaker, Incident.');
    expect(desk.getState().hand).not.toBeNull();
  });

  it('is left by Escape for the text, and kept', async () => {
    const { shown, press, sentence, hand } = await draw();
    await press('Enter');
    await press('Enter');
    await press('1');
    await press('Escape');
    // Where one region alone is shown, the text is hidden until then, and takes no focus.
    expect(shown).toEqual(['article']);
    expect(document.activeElement).toBe(sentence(2));
    expect(hand()?.speaker).toBe('hajiyev');
  });

  it('types digits and letters into what is typed', async () => {
    const { press, box, hand, type } = await draw();
    for (const key of ['Enter', 'Enter', '1', '0', 'n']) await press(key);
    const when = box.querySelector<HTMLInputElement>('[data-field="when"] input')!;
    await act(async () => when.focus());
    await press('1');
    await press('n');
    expect(hand()?.incident).toMatchObject({ new: { when: '', place: null } });
    await type(when, '2020-13');
    const said = box.querySelector('[data-field="when"] .desk-claim-field__said')!;
    expect(said.textContent).toMatch(
      /^Got "2020-13", a day or month that the calendar does not have, expected a day/,
    );
    await type(when, '2020-10');
    expect(box.querySelector('[data-field="when"] output')!.textContent).toBe(
      'Reads: October 2020',
    );
    expect(said.textContent).toBe('');
  });
});

describe('words of a title', () => {
  it('go into its field, though the focus is on what is suggested', async () => {
    const { press, box, field } = await draw();
    for (const key of ['Enter', 'Enter', '1', '0', 'n', '1', '1', '1']) await press(key);
    expect(field()).toBe('title');
    expect(document.activeElement!.tagName).toBe('BUTTON');
    await press('E');
    expect(document.activeElement).toBe(box.querySelector('[data-field="title"] input'));
  });
});

describe('who the dataset lacks', () => {
  it('is added as a speaker once the party is said', async () => {
    const { press, sentence, field, hand, records, desk } = await draw();
    await act(async () => sentence(3).focus());
    await press('Enter');
    await press('Enter');
    await press('1');
    expect(hand()?.speaker).toBeNull();
    expect(field()).toBe('speaker');
    expect(document.activeElement!.textContent).toMatch(/^1/);
    await press('1');
    const id = hand()!.speaker!;
    expect(records().speaker.get(id)).toMatchObject({
      id: 'mayor-ana-puig',
      name: 'Mayor Ana Puig',
    });
    expect(field()).toBe('incident');
    await act(async () => desk.actions.undo());
    expect(records().speaker.has(id)).toBe(false);
  });

  it('is the actor whom the dataset has, and is offered as nobody else from then on', async () => {
    const { press, hand, records, desk, box } = await draw();
    const parties = records().dataset.values().next().value!.parties!;
    const actor = { id: 'puig', name: 'Ana Puig', party: parties[1]!.id };
    await act(async () => desk.actions.put([{ kind: 'actor', id: 'puig', value: actor }], 'x'));
    await act(async () => desk.actions.goTo({ source: 'courier', sentence: 2 }));
    await act(async () => desk.actions.beginClaim());
    const chips = () =>
      Array.from(
        box.querySelectorAll('[data-field="speaker"] .desk-claim-chip'),
        (one) => one.textContent,
      );
    expect(chips()).toEqual([expect.stringMatching(/^1Ana Puig/)]);
    await act(async () =>
      box.querySelector<HTMLElement>('[data-field="speaker"] .desk-claim-chip')!.click(),
    );
    expect(chips()[0]).toMatch(/as an actor$/);
    await press('1');
    expect(hand()?.speaker).toBe('puig');
    expect(records().speaker.get('puig')).toEqual(actor);
    expect(chips()).toEqual([expect.stringMatching(/^1Ana Puig/)]);
  });
});

describe('a place that the dataset lacks', () => {
  it('is asked for on the map, and the form goes on once it is there', async () => {
    const { press, box, click, type, hand, desk, field, status } = await draw();
    for (const key of ['Enter', 'Enter', '1', '0', 'n']) await press(key);
    await type(box.querySelector('[data-field="place"] input')!, 'Zork');
    await click('New place: Zork');
    expect(desk.getState().placing).toMatchObject({ id: null, name: 'Zork' });
    await type(box.querySelector('[data-field="place"] input')!, 'Other');
    await click('New place: Other');
    expect(status()).toMatch(/^Another place/);
    expect(desk.getState().placing?.name).toBe('Zork');
    await act(async () => {
      const point = { lng: 46, lat: 40 };
      desk.actions.changePlace({ kind: 'town', radius: '2', point, coordinates: 'made up' });
      desk.actions.savePlace();
    });
    expect(hand()?.incident).toMatchObject({ new: { place: { id: 'zork' } } });
    expect(field()).toBe('when');
  });

  it('may be none that anything tells', async () => {
    const { press, click, hand } = await draw();
    for (const key of ['Enter', 'Enter', '1', '0', 'n']) await press(key);
    await click('Nothing says where');
    expect(hand()?.incident).toMatchObject({ new: { place: 'unplaced' } });
    await click('Nothing says where');
    expect(hand()?.incident).toMatchObject({ new: { place: null } });
  });
});

it('offers what other sentences name, once the article has been read', async () => {
  const { press, box, sentence } = await draw();
  await act(() => new Promise((done) => setTimeout(done, 50)));
  await act(async () => sentence(4).focus());
  for (const key of ['Enter', 'Enter']) await press(key);
  await act(async () =>
    box.querySelector<HTMLElement>('[data-field="incident"] [aria-keyshortcuts="n"]')!.click(),
  );
  await eventually(() => {
    const chips = box.querySelectorAll('[data-field="place"] .desk-claim-chip');
    expect([...chips].map(({ textContent }) => textContent).join('; ')).toMatch(
      /Ganja.*in another sentence/,
    );
  });
});

it('says which piece of a page the words are of, where there are several', async () => {
  const { press, box, desk, hand } = await draw();
  expect(box.querySelector('select[aria-label="Which piece of the page"]')).toBeNull();
  const piece = { ...SOURCE, id: 'piece', custom: { carriedBy: 'courier' } };
  await act(async () => desk.actions.put([{ kind: 'source', id: 'piece', value: piece }], 'add'));
  await press('Enter');
  await press('Enter');
  const select = box.querySelector<HTMLSelectElement>(
    'select[aria-label="Which piece of the page"]',
  )!;
  await act(async () => {
    select.value = 'piece';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(hand()?.source).toBe('piece');
  expect(box.querySelector('.desk-claim-form__quote')!.textContent).toMatch(/^Nine people/);
});

describe('what is typed', () => {
  it('is kept where something else takes its place', async () => {
    const { press, click, box, type, hand } = await draw();
    for (const key of ['Enter', 'Enter', '1', '0', 'n', '1', '1', '1']) await press(key);
    const title = () => box.querySelector<HTMLInputElement>('[data-field="title"] input')!;
    await type(title(), 'Words of mine');
    await click(/^1Missile strike, Ganja/);
    expect(title().value).toBe('Missile strike, Ganja');
    await click(/^2Words of mine/);
    expect(title().value).toBe('Words of mine');
    await click('Choose an existing one instead');
    expect(hand()?.incident).toBeNull();
    await click(/New incident$/);
    expect(title().value).toBe('Words of mine');
    await click('Write a summary instead');
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
    await type(box.querySelector('[data-field="words"] textarea')!, 'A summary');
    await click('Quote the words instead');
    expect(hand()?.words).toMatchObject({ is: 'marked' });
    await click('Write a summary instead');
    expect(hand()?.words).toEqual({ is: 'note', note: 'A summary' });
  });

  it('is put by when another claim is begun, and is taken up or dropped when asked', async () => {
    const { press, sentence, click, button, hand, desk } = await draw();
    for (const key of ['Enter', 'Enter', '1', 'Escape']) await press(key);
    await act(async () => sentence(4).focus());
    await press('Enter');
    await press('Enter');
    expect(hand()?.speaker).toBeNull();
    await click(/^Take up: Nine people/);
    expect(hand()?.speaker).toBe('hajiyev');
    await click('Drop');
    expect(hand()?.speaker).toBe('hajiyev');
    expect(document.activeElement).toBe(button('Keep it'));
    await click('Keep it');
    expect(document.activeElement).toBe(button('Drop'));
    await click('Drop');
    await click('Drop it');
    expect(desk.getState()).toMatchObject({ hand: null, parked: [] });
  });
});

describe('the claims that there are', () => {
  it('stand under the sentence and the article, are changed, taken away and brought back', async () => {
    const { press, box, click, hand, records, desk, field } = await draw();
    for (const key of ['Enter', 'Enter', '1', '1', '1']) await press(key);
    await press('Enter', { ctrlKey: true });
    expect(box.querySelectorAll('.desk-claim')).toHaveLength(1);
    expect(box.querySelector('.desk-claim')!.textContent).toContain('Nine people were killed');
    const before = coded(records()).incident;
    await click(/^Change: Claim by/);
    expect(hand()).toMatchObject({ speaker: 'hajiyev', incident: { id: before.id } });
    expect(field()).toBe('save');
    const denies = box.querySelector<HTMLElement>('input[value="denies"]')!;
    await act(async () => denies.click());
    await press('Enter', { ctrlKey: true });
    expect(coded(records()).claim.stance).toBe('denies');
    await click(/^Remove: Claim by/);
    expect(box.querySelectorAll('.desk-claim')).toHaveLength(0);
    await act(async () => desk.actions.undo());
    expect(box.querySelectorAll('.desk-claim')).toHaveLength(1);
  });

  it('lets an incident be changed as one types, and never to nothing', async () => {
    const { press, box, click, type, records, desk } = await draw();
    for (const key of ['Enter', 'Enter', '1', '0', 'n', '1', '1', '1', '1']) await press(key);
    await press('Enter', { ctrlKey: true });
    const { id } = coded(records()).incident;
    const incident = () => records().incident.get(id)!;
    await click(/^Change the incident/);
    const title = box.querySelector('[data-field="title"] input')!;
    await type(title, '');
    expect(incident().title).toBe('Missile strike, Ganja');
    expect(box.querySelector('[data-field="title"] .desk-claim-field__wrong')!.textContent).toMatch(
      /^No title/,
    );
    await type(title, 'S');
    await type(title, 'Strike');
    expect(incident().title).toBe('Strike');
    await type(box.querySelector('[data-field="related"] input')!, 'ganja');
    await act(async () => {
      box
        .querySelector<HTMLElement>('[data-field="related"] .desk-claim-search li button')!
        .click();
    });
    const [other = ''] = incident().related!;
    expect(records().incident.get(other)!.related).toContain(id);
    await act(async () => {
      desk.actions.undo();
      desk.actions.undo();
    });
    expect(incident().title).toBe('Missile strike, Ganja');
    expect(records().incident.get(other)!.related ?? []).not.toContain(id);
  });

  it('lets what else is changed of an incident in, and keeps what is not whole, while a field lacks something', async () => {
    const { press, box, click, type, records } = await draw();
    for (const key of ['Enter', 'Enter', '1', '0', 'n', '1', '1', '1', '1']) await press(key);
    await press('Enter', { ctrlKey: true });
    const { id } = coded(records()).incident;
    const incident = () => records().incident.get(id)!;
    const title = () => box.querySelector<HTMLInputElement>('[data-field="title"] input')!;
    const inferred = () =>
      box.querySelector<HTMLInputElement>('[data-field="when"] [value="inferred"]')!;
    await click(/^Change the incident/);
    await act(async () => inferred().click());
    // A space before the next word is none of the title's yet, and stays in the field.
    await type(title(), 'Strike ');
    expect(title().value).toBe('Strike ');
    await type(title(), 'Strike at night');
    expect(incident()).toMatchObject({ title: 'Strike at night' });
    expect(incident().whenBasis).toBeUndefined();
    await click('Done');
    await click(/^Change the incident/);
    expect(inferred().checked).toBe(true);
    await type(box.querySelector('[data-field="whenNote"] textarea')!, 'Of the day before.\n');
    expect(incident()).toMatchObject({ whenBasis: 'inferred', whenNote: 'Of the day before.' });
  });
});

it('a fault that is saved is said, and stays at its claim and beside the whole until it is mended', async () => {
  const { press, box, click, type, desk, status, field } = await draw();
  for (const key of ['Enter', 'Enter', '1', '1', '1']) await press(key);
  await type(box.querySelectorAll('.desk-figure label:not(.desk-check) input')[1]!, 'nine houses');
  await press('Enter', { ctrlKey: true });
  const fault = 'Got "nine houses", expected words that stand in the quote.';
  expect(status()).toBe(`Claim saved, with 1 fault that the check will refuse: ${fault}`);
  const settled = () => act(() => new Promise((done) => setTimeout(done, 600)));
  await settled();
  expect(box.querySelector('.desk-claim[data-wrong]')?.textContent).toContain(fault);
  expect(box.querySelector('.desk-findings summary')?.textContent).toBe('1 finding of the check');
  await act(async () => box.querySelector<HTMLElement>('.desk-findings button')!.click());
  expect(field()).toBe('figures');
  await click('Take out: Figure 1');
  await press('Enter', { ctrlKey: true });
  await settled();
  expect(box.querySelector('.desk-findings')).toBeNull();
  await act(async () => desk.actions.undo());
  await settled();
  expect(box.querySelector('.desk-findings')).not.toBeNull();
});

describe('a time that is taken', () => {
  it('has the basis that its suggestion has, with the reason as its note', async () => {
    const { press, box, hand, status } = await draw();
    for (const key of ['Enter', 'Enter', '1', '0', 'n', '1']) await press(key);
    const chip = (words: string) =>
      Array.from(box.querySelectorAll<HTMLElement>('[data-field="when"] .desk-claim-chip')).find(
        (one) => one.textContent.includes(words),
      )!;
    const when = () => (hand()!.incident as { new: object }).new;
    await eventually(() => expect(chip('not later than the article')).toBeDefined());
    await act(async () => chip('not later than the article').click());
    expect(when()).toMatchObject({
      when: '../2020-10-12',
      whenBasis: 'inferred',
      whenNote: expect.stringContaining('not later than the article') as string,
    });
    expect(status()).toBe('Basis of when set to inferred, as the suggestion has it.');
    await act(async () => chip('Sunday').click());
    expect(when()).toMatchObject({ when: '2020-10-11', whenBasis: 'stated', whenNote: '' });
  });
});

it('a draft names its article where another is open, and hides no claims of the sentence one is at', async () => {
  const { press, box, desk, sentence } = await draw();
  for (const key of ['Enter', 'Enter', '1', '1', '1']) await press(key);
  await press('Enter', { ctrlKey: true });
  await act(async () => sentence(3).focus());
  for (const key of ['Enter', 'Enter', '1']) await press(key);
  expect(box.querySelector('.desk-claims__all')).toBeNull();
  await act(async () => desk.actions.goTo({ source: 'courier', sentence: 1 }));
  expect(box.querySelector('.desk-claim-form')!.textContent).toContain('Mayor Ana Puig denied');
  expect(box.querySelector('.desk-claims__all summary')!.textContent).toBe(
    'Claims of this sentence: 1',
  );
  expect(box.querySelectorAll('.desk-claim')).toHaveLength(1);
  const other = { ...SOURCE, id: 'herald', title: 'Herald', custom: { sha256: 'b'.repeat(64) } };
  await act(async () => {
    desk.actions.addArticle(other, 'Nothing happened.');
    desk.actions.goTo({ source: 'herald', sentence: 0 });
  });
  expect(box.querySelector('.desk-claim-form')!.textContent).toContain(
    'Of an article that is not the open one: A day of fire',
  );
});
