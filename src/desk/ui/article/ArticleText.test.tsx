// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { awaitReactByAct } from '../../../testing/act-environment.ts';
import { openedFolder, shippedTexts } from '../../../testing/records/shipped-records.ts';
import type { RecordTypes } from '../../records/desk-records.ts';
import { createDesk } from '../../state/desk-store.ts';
import { ReadArticle } from './text/ReadArticle.tsx';
import { DeskContext, useArticle } from '../desk-context.tsx';

awaitReactByAct();

const TEXT =
  '\n A day of fire\r\n\nNine people were killed,\u00a0the mayor said. The <b>army</b> \u202edenied it.\n\nNobody else \u0000 was asked. \n';
const SOURCE: RecordTypes['source'] = {
  id: 'courier',
  type: 'webpage',
  title: 'A day of fire',
  custom: { sha256: 'a'.repeat(64) },
};
const folder = openedFolder(shippedTexts());
const say = vi.fn<(text: string) => void>();

function Shown() {
  const article = useArticle('courier');
  return article && <ReadArticle article={article} say={say} />;
}

let end: (() => Promise<void>) | null = null;
afterEach(async () => {
  await end?.();
  end = null;
});

async function draw() {
  const desk = createDesk(folder, new Map());
  desk.actions.addArticle(SOURCE, TEXT);
  const box = document.body.appendChild(document.createElement('div'));
  const root = createRoot(box);
  await act(async () =>
    root.render(
      <DeskContext value={desk}>
        <Shown />
      </DeskContext>,
    ),
  );
  end = async () => {
    await act(async () => root.unmount());
    box.remove();
  };
  const text = box.querySelector<HTMLElement>('[role="listbox"]')!;
  const sentence = (number: number) =>
    box.querySelector<HTMLElement>(`[data-sentence="${number}"]`)!;
  const press = (key: string, held: KeyboardEventInit = {}): Promise<void> =>
    act(async () => {
      const target = text.contains(document.activeElement) ? document.activeElement! : sentence(1);
      target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...held }));
    });
  const marked = () => box.querySelector('mark')?.textContent ?? null;
  return { desk, box, text, sentence, press, marked };
}

describe('the text of an article', () => {
  it('is there to the character, and nothing in it is more than text', async () => {
    const { text, box } = await draw();
    expect(text.textContent).toBe(TEXT);
    expect(box.querySelector('b')).toBeNull();
    const sentences = [...text.querySelectorAll('[data-sentence]')];
    expect(sentences.map(({ textContent }) => textContent)).toEqual([
      'A day of fire',
      'Nine people were killed,\u00a0the mayor said.',
      'The <b>army</b> \u202edenied it.',
      'Nobody else \u0000 was asked.',
    ]);
  });

  it('is one stop of the Tab key, and the focus goes where one goes by keys', async () => {
    const { text, sentence, press } = await draw();
    const stops = () => text.querySelectorAll('[tabindex="0"]').length;
    await act(async () => sentence(1).focus());
    await press('ArrowDown');
    expect(document.activeElement).toBe(sentence(2));
    await press('End');
    expect(document.activeElement).toBe(sentence(4));
    expect(stops()).toBe(1);
    await press('Home');
    await press('ArrowUp');
    expect(document.activeElement).toBe(sentence(1));
  });

  it('is marked by keys, word by word, and coded in a few', async () => {
    const { desk, sentence, press, marked } = await draw();
    await act(async () => sentence(1).focus());
    await press('ArrowDown');
    await press('Enter');
    expect(marked()).toBe('Nine people were killed,\u00a0the mayor said.');
    for (let n = 0; n < 5; n += 1) await press('ArrowLeft', { shiftKey: true });
    await press('ArrowRight', { shiftKey: true, altKey: true });
    expect(marked()).toBe('people were killed');
    await press('Enter');
    expect(desk.getState().hand?.draft.words).toMatchObject({ is: 'marked' });
    await press('Escape');
    expect(marked()).toBeNull();
  });

  it('is set aside by keys, each sentence saying what became of it', async () => {
    const { sentence, press } = await draw();
    const states = () => [1, 2, 3, 4].map((number) => sentence(number).dataset['state']);
    await act(async () => sentence(1).focus());
    await press('h');
    expect(states()).toEqual(['set-aside', 'uncoded', 'uncoded', 'uncoded']);
    const said = document.getElementById(sentence(1).getAttribute('aria-describedby')!);
    expect(said?.textContent).toBe('set aside');
    // On to what is left to look at.
    expect(document.activeElement).toBe(sentence(2));
    await press('Б', { code: 'KeyB' });
    expect(document.activeElement).toBe(sentence(3));
    await press('ArrowUp');
    await press('u');
    expect(states()).toEqual(['set-aside', 'uncoded', 'uncoded', 'uncoded']);
    await press('h', { ctrlKey: true });
    expect(states()[1]).toBe('uncoded');
  });

  it('is marked by what is selected in it, and goes there', async () => {
    const { desk, text, sentence, marked } = await draw();
    const words = sentence(3).firstChild!;
    await act(async () => {
      const range = document.createRange();
      range.setStart(words, 7);
      range.setEnd(words, 11);
      document.getSelection()!.removeAllRanges();
      document.getSelection()!.addRange(range);
      text.dispatchEvent(new Event('pointerup', { bubbles: true }));
    });
    expect(marked()).toBe('army');
    expect(desk.getState().at).toEqual({ source: 'courier', sentence: 2 });
    expect(text.textContent).toBe(TEXT);
  });

  it('is marked by what of a selection lies in it', async () => {
    const { box, text, sentence, marked } = await draw();
    const outside = (where: 'prepend' | 'append'): Text => {
      const beside = document.createTextNode('beside');
      box[where](beside);
      return beside;
    };
    const [before, behind] = [outside('prepend'), outside('append')];
    const [first, last] = [sentence(1).firstChild!, sentence(4).firstChild!];
    const select = (from: [Node, number], to: [Node, number]) =>
      act(async () => {
        document.getSelection()!.setBaseAndExtent(...from, ...to);
        text.dispatchEvent(new Event('pointerup', { bubbles: true }));
      });
    await select([last, 7], [behind, 2]);
    expect(marked()).toBe('else \u0000 was asked.');
    await select([before, 2], [first, 5]);
    expect(marked()).toBe('A day');
    await select([before, 2], [behind, 2]);
    await select([before, 2], [text, 0]);
    expect(marked()).toBe('A day');
  });

  it('is marked by what is selected in it though the mouse is let go elsewhere', async () => {
    const { box, sentence, marked } = await draw();
    const words = sentence(3).firstChild!;
    const mouse = (type: string, target: Element) =>
      target.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerType: 'mouse' }));
    const select = () => document.getSelection()!.setBaseAndExtent(words, 7, words, 11);
    await act(async () => {
      mouse('pointerdown', box);
      select();
      mouse('pointerup', box);
    });
    expect(marked()).toBeNull();
    await act(async () => {
      mouse('pointerdown', sentence(3));
      select();
      mouse('pointerup', box);
    });
    expect(marked()).toBe('army');
  });

  it('is set aside with words of one’s own, and taken up again, by buttons', async () => {
    const { desk, box } = await draw();
    const button = (name: string) =>
      [...box.querySelectorAll('button')].find(({ textContent }) => textContent === name)!;
    const press = (name: string) => act(async () => button(name).click());
    const coded = () => desk.getState().history.records.coding.get('courier')?.sentences[1];
    await act(async () => desk.actions.goTo({ source: 'courier', sentence: 1 }));
    await press('Set aside…');
    await press('Other');
    expect(coded()?.aside).toBeUndefined();
    expect(button('Other').getAttribute('aria-disabled')).toBe('true');
    await act(async () => desk.actions.type('article-why', ' as told in the headline '));
    await press('Other');
    expect(coded()).toMatchObject({ aside: 'other', why: 'as told in the headline' });
    expect(say).toHaveBeenLastCalledWith('Sentence 2 is set aside: other.');
    expect(desk.getState().typed).toEqual({});
    await press('Take up again');
    expect(coded()?.aside).toBeUndefined();
    await press('Mark sentence');
    await press('Make a claim');
    expect(desk.getState().hand?.draft).toMatchObject({
      source: 'courier',
      words: { is: 'marked' },
    });
  });

  it('makes claims of the piece on its page that one says, and shows its keys', async () => {
    const { desk, box, press } = await draw();
    const piece = { ...SOURCE, id: 'piece', title: 'A piece', custom: { carriedBy: 'courier' } };
    await act(async () =>
      desk.actions.put([{ kind: 'source', id: 'piece', value: piece }], 'add-article'),
    );
    await act(async () => desk.actions.goTo({ source: 'courier', sentence: 1 }));
    const choice = box.querySelector('select')!;
    await act(async () => {
      choice.value = 'piece';
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await press('Enter');
    await press('Enter');
    expect(desk.getState().hand?.draft.source).toBe('piece');
    await press('?', { shiftKey: true });
    expect(box.querySelector('.desk-keys')?.textContent).toContain('set aside: heading');
  });
});
