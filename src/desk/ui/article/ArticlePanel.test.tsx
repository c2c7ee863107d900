// @vitest-environment happy-dom
import { createHash } from 'node:crypto';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { awaitReactByAct } from '../../../testing/act-environment.ts';
import { openedFolder, shippedTexts } from '../../../testing/records/shipped-records.ts';
import { createDesk } from '../../state/desk-store.ts';
import { DeskContext } from '../desk-context.tsx';
import { ArticlePanel } from './ArticlePanel.tsx';

awaitReactByAct();

const HOSTILE =
  'A day of <script>alert(1)</script>fire\r\n\r\n\u202eNobody was hurt.\u0000 The mayor\u00a0said so. \n';
const folder = openedFolder(shippedTexts());
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

let end: () => Promise<void>;
let box: HTMLElement;
let desk: ReturnType<typeof createDesk>;

beforeEach(async () => {
  desk = createDesk(folder, new Map());
  box = document.body.appendChild(document.createElement('div'));
  const root = createRoot(box);
  await act(async () =>
    root.render(
      <DeskContext value={desk}>
        <ArticlePanel />
      </DeskContext>,
    ),
  );
  end = async () => {
    await act(async () => root.unmount());
    box.remove();
  };
});
afterEach(() => end());

const button = (name: string): HTMLButtonElement => {
  const found = [...box.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  if (!found) throw new Error(`No button ${name} in ${box.textContent}`);
  return found;
};
const press = (name: string) => act(async () => button(name).click());
const field = (label: string): HTMLInputElement => {
  const found = [...box.querySelectorAll('label')].find(({ textContent }) => textContent === label);
  return document.getElementById(found!.htmlFor) as HTMLInputElement;
};
const fill = (element: HTMLElement, text: string) =>
  act(async () => {
    const { prototype } =
      element instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
    Object.getOwnPropertyDescriptor(prototype, 'value')!.set!.call(element, text);
    element.dispatchEvent(new Event('input', { bubbles: true }));
  });
async function until(isSo: () => boolean): Promise<void> {
  do
    await act(async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
    });
  while (!isSo());
}
/** Until all that was given is read. */
const settled = (): Promise<void> => until(() => !said().includes('Reading'));
async function give(files: File[], at = 0): Promise<void> {
  const input = box.querySelectorAll<HTMLInputElement>('input[type="file"]')[at]!;
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  await act(async () => input.dispatchEvent(new Event('change', { bubbles: true })));
  await settled();
}
const said = (): string => box.querySelector('.desk-article__said')!.textContent ?? '';
const sources = () => desk.getState().history.records.source;

describe('the region of articles', () => {
  it('adds a file as it is, once it says what is right, and shows its text to the character', async () => {
    await press('Add articles');
    await give([new File([HOSTILE], 'fire.txt'), new File(['Second'], 'b.md')]);
    expect(box.querySelector('h2')?.textContent).toBe('fire.txt, and 1 more article after it');
    await fill(field('Address'), 'javascript:alert(1)');
    await fill(field('Publisher'), 'Courier');
    await fill(field('Date of publication'), '2024-05');
    await press('Add this article');
    expect(box.textContent).toContain('Got "javascript:alert(1)", expected an address');
    expect(sources().has('courier-2024-05')).toBe(false);
    await fill(field('Address'), '');
    await press('Add this article');
    expect(sources().get('courier-2024-05')).toEqual({
      id: 'courier-2024-05',
      type: 'webpage',
      title: 'A day of <script>alert(1)</script>fire',
      'container-title': 'Courier',
      issued: { 'date-parts': [[2024, 5]] },
      language: 'en',
      custom: { sha256: hashOf(HOSTILE), inferred: ['container-title', 'issued', 'language'] },
    });
    expect(box.querySelector('h2')?.textContent).toBe('b.md');
    await press('Add this article');
    await act(async () => desk.actions.goTo({ source: 'courier-2024-05', sentence: 0 }));
    expect(box.querySelector('[role="listbox"]')!.textContent).toBe(HOSTILE);
    expect(box.querySelector('script')).toBeNull();
  });

  it('keeps what is pasted and typed, and takes back what was left out', async () => {
    await press('Add articles');
    await fill(box.querySelector('textarea')!, HOSTILE.replaceAll('\r\n', '\n'));
    await press('Add articles');
    await press('Add articles');
    expect(box.querySelector('textarea')!.value).toBe(HOSTILE.replaceAll('\r\n', '\n'));
    await press('Go on with this text');
    await settled();
    await fill(field('Title'), '');
    await press('Add this article');
    expect(box.textContent).toContain('Got nothing, expected what the article is called.');
    await fill(field('Authors'), 'A. Writer');
    await press('Leave out');
    expect(field('Or paste the text of an article').value).toBe('');
    await press('Take it back');
    expect(field('Authors').value).toBe('A. Writer');
  });

  it('brings a file to the source that asks for it, and says why another one is not it', async () => {
    const text = 'A text that was coded. It is here again.';
    const [source] = [...sources().values()].filter(({ custom }) => custom?.sha256);
    await act(async () =>
      desk.actions.put(
        [
          {
            kind: 'source',
            id: source!.id,
            value: { ...source!, custom: { sha256: hashOf(text) } },
          },
          { kind: 'coding', id: source!.id, value: null },
        ],
        'change-article',
      ),
    );
    const row = (): HTMLElement => box.querySelector(`[data-article="${source!.id}"]`)!;
    expect(row().textContent).toContain('not begun');
    const at = [...box.querySelectorAll('input[type="file"]')].indexOf(
      row().querySelector('input')!,
    );
    await give([new File([`${text}\n`], 'other.txt')], at);
    expect(said()).toContain(`begins with ${hashOf(`${text}\n`).slice(0, 12)}`);
    expect(said()).toContain(`expected ${hashOf(text).slice(0, 12)}`);
    expect(said()).toContain('differs in the white space at its end alone');
    await give([new File([text], 'same.txt')], at);
    expect(said()).toContain('is at hand');
    await until(() => !row().textContent.includes('not begun'));
    expect(row().textContent).toContain('0 of 2 done');
    await press('Add articles');
    await give([new File([text], 'same.txt')]);
    expect(said()).toContain(`(${source!.id}). Nothing was added.`);
    expect(Object.keys(desk.getState().typed)).toEqual([]);
  });

  it('shows what was taken out of a page, and in what it came', async () => {
    const paragraph =
      '<p>\u00cc\u00e8\u00f0. The bridge was closed, the mayor said in a statement.</p>';
    const page = `<html lang="ru"><head><meta charset="windows-1251"><meta property="og:site_name" content="Gazette">
      <script>document.title = 'run'</script></head><body><nav>Home</nav><article><h1>Bridge</h1>${paragraph.repeat(9)}</article></body></html>`;
    await press('Add articles');
    await give([new File([Uint8Array.from(page, (letter) => letter.charCodeAt(0))], 'a.html')]);
    expect(box.textContent).toContain('Taken from the page: ');
    expect(box.textContent).toContain('It came in WINDOWS-1251 and is kept as UTF-8.');
    expect(box.querySelector<HTMLTextAreaElement>('.desk-article-preview__text')!.value).toMatch(
      /^Bridge\n\nМир\. The bridge/,
    );
    expect(box.textContent).toContain('Stated by the page’s OpenGraph data: \u2068Gazette\u2069');
    await fill(field('Authors'), 'A. Writer');
    await press('Add this article');
    const added = [...sources().values()].at(-1)!;
    // The publisher stands in the page’s data alone: by the text that is kept nobody can prove it.
    expect(added).toMatchObject({
      language: 'ru',
      custom: { inferred: expect.arrayContaining(['author', 'container-title']) as string[] },
    });
    expect(box.querySelector('[role="listbox"]')!.textContent).not.toMatch(/Home|run/);
  });

  it('refuses what is no text, and reads the others', async () => {
    await press('Add articles');
    await give([new File([Uint8Array.of(0x63, 0xe9)], 'old.txt'), new File(['Well.'], 'b.txt')]);
    expect(said()).toContain('old.txt, whose bytes are not UTF-8');
    expect(box.querySelector('h2')?.textContent).toBe('b.txt');
  });

  it('corrects what a source says as it is typed, keeps what is wrong, and follows undo', async () => {
    const [id = ''] = sources().keys();
    await act(async () => desk.actions.goTo({ source: id, sentence: 0 }));
    await press('About this article');
    const before = sources().get(id)!;
    for (const text of ['Gazette', 'Gazette ', 'Gazette of']) await fill(field('Publisher'), text);
    expect(field('Publisher').value).toBe('Gazette of');
    expect(sources().get(id)!['container-title']).toBe('Gazette of');
    await fill(field('Date of publication'), '2024-');
    expect(field('Date of publication').getAttribute('aria-invalid')).toBe('true');
    expect(sources().get(id)!.issued).toEqual(before.issued);
    await act(async () => desk.actions.undo());
    expect(sources().get(id)).toEqual(before);
    expect(field('Publisher').value).toBe(before['container-title']);
    expect(field('Date of publication').value).toBe('2024-');
    await fill(field('Id'), 'another-id');
    await press('Change the id');
    expect(sources().get('another-id')).toEqual({ ...before, id: 'another-id' });
    expect(desk.getState().at?.source).toBe('another-id');
  });

  it('keeps of a page the paragraphs that are of the article, and hashes those', async () => {
    await press('Add articles');
    const body = ['First words of it.', 'Related: something else.', 'Last words of it.'];
    const html = `<title>A fire</title><article>${body.map((one) => `<p>${one}</p>`).join('')}</article>`;
    await give([new File([html], 'a.html')]);
    const related = [...box.querySelectorAll('label')].find(({ textContent }) =>
      textContent.startsWith('Related'),
    )!;
    await act(async () => related.querySelector('input')!.click());
    expect(box.querySelector('.desk-article-form')!.textContent).toContain(
      '3 of 4 paragraphs kept.',
    );
    await fill(field('Title'), 'A fire');
    await fill(field('Date of publication'), '2999-01-01');
    expect(box.textContent).toContain('This day is after today.');
    await press('Add this article');
    const kept = `A fire\n\n${body[0]}\n\n${body[2]}`;
    await until(() => sources().has('a-fire-2999-01-01'));
    expect(sources().get('a-fire-2999-01-01')?.custom?.sha256).toBe(hashOf(kept));
    expect(desk.getState().texts.get(hashOf(kept))).toBe(kept);
  });

  it('takes no other kind of file for an article, and says which it takes', async () => {
    await press('Add articles');
    await give([new File(['export const a = 1;'], 'lib.mjs')]);
    expect(said()).toContain('Not added: got lib.mjs, expected a text (.txt, .md) or a saved page');
  });

  it('goes on with a piece that was begun on a page, though the page gets another id', async () => {
    const [id = ''] = sources().keys();
    await act(async () => desk.actions.goTo({ source: id, sentence: 0 }));
    await press('About this article');
    await press('Another article on this page');
    await fill(field('Title'), 'A piece');
    await press('About this article');
    await fill(field('Id'), 'another-id');
    await press('Change the id');
    await press('Add articles');
    await press('Add this article');
    expect([...sources().values()].at(-1)!.custom?.carriedBy).toBe('another-id');
    expect(desk.getState().typed).toEqual({});
  });

  it('adds another article on a page, which has no text of its own', async () => {
    const [id = ''] = sources().keys();
    await act(async () => desk.actions.goTo({ source: id, sentence: 0 }));
    await press('About this article');
    await press('Another article on this page');
    await fill(field('Title'), 'A piece');
    await press('Add this article');
    const piece = [...sources().values()].at(-1)!;
    expect(piece).toMatchObject({
      title: 'A piece',
      custom: { carriedBy: id, inferred: ['title'] },
    });
    expect(piece.custom).not.toHaveProperty('sha256');
  });
});
