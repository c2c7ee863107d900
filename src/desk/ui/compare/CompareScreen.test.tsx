// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eventually } from '../../../testing/eventually.ts';
import { awaitReactByAct } from '../../../testing/act-environment.ts';
import { renamed } from '../../../testing/records/other-coding.ts';
import { openedFolder, shippedTexts } from '../../../testing/records/shipped-records.ts';
import { saveFile } from '../../../app/image/save-file.ts';
import { readDecisions } from '../../compare/decided/decisions.ts';
import type { OtherCoding } from '../../compare/taking/take-points.ts';
import { applyChange } from '../../records/changes.ts';
import type { Change } from '../../records/changes.ts';
import type { Records } from '../../records/desk-records.ts';
import { createDesk } from '../../state/desk-store.ts';
import { DeskContext } from '../desk-context.tsx';
import { DeskHeader } from '../DeskHeader.tsx';
import ComparePage from './ComparePage.tsx';
import { CompareScreen } from './CompareScreen.tsx';

vi.mock('../../../app/image/save-file.ts', () => ({ saveFile: vi.fn() }));
awaitReactByAct();

const folder = openedFolder(shippedTexts());
const [first, second, third] = [...folder.records.incident.values()];
const theirs = (change: Change): Records => renamed(applyChange(folder.records, change).records);
/** Another's, who has one title, one category and one stance otherwise, and lacks an incident. */
const CHANGE: Change = [
  { kind: 'incident', id: first!.id, value: { ...first!, title: 'As they call it' } },
  {
    kind: 'incident',
    id: second!.id,
    value: {
      ...second!,
      category: 'other',
      claims: second!.claims.with(0, { ...second!.claims[0]!, stance: 'denies' }),
    },
  },
  { kind: 'incident', id: third!.id, value: null },
];
const COUNT = 3 + third!.claims.length;

let end: (() => Promise<void>) | null = null;
beforeEach(() => localStorage.clear());
afterEach(async () => {
  await end?.();
  end = null;
});

async function draw(other?: Records, name = 'second') {
  const desk = createDesk(folder, new Map());
  const box = document.body.appendChild(document.createElement('div'));
  const root = createRoot(box);
  const coding: OtherCoding = {
    name,
    folder: { ...folder, records: other ?? theirs(CHANGE) },
    texts: new Map(),
  };
  const onClose = vi.fn();
  await act(async () =>
    root.render(
      <>
        <DeskContext value={desk}>
          <div hidden>
            <DeskHeader tools={null} />
          </div>
        </DeskContext>
        <CompareScreen store={desk} other={coding} onClose={onClose} />
      </>,
    ),
  );
  end = async () => {
    await act(async () => root.unmount());
    box.remove();
  };
  const choose = (file: File, label: string): Promise<void> =>
    act(async () => {
      const input = box.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`)!;
      Object.defineProperty(input, 'files', { value: [file], configurable: true });
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
  const button = (text: RegExp, at = 0) =>
    [...box.querySelectorAll('button')].filter((one) => text.test(labelOf(one) || one.textContent))[
      at
    ]!;
  const press = (text: RegExp, at = 0) => act(async () => button(text, at).click());
  const rows = () => [...box.querySelectorAll<HTMLElement>('[data-difference]')];
  const key = (name_: string) =>
    act(async () => {
      const target = document.activeElement ?? rows()[0]!;
      target.dispatchEvent(new KeyboardEvent('keydown', { key: name_, bubbles: true }));
    });
  const said = () =>
    [...box.querySelectorAll('[role="status"]')].map(({ textContent }) => textContent).join('');
  return { desk, box, choose, button, press, rows, key, said, onClose };
}

const labelOf = (element: Element) => element.getAttribute('aria-label') ?? '';
const recordsOf = ({ desk }: Awaited<ReturnType<typeof draw>>) => desk.getState().history.records;

/** Waits for what reads and hashes meanwhile. */
const settled = (isDone: () => boolean): Promise<void> =>
  act(async () => eventually(() => expect(isDone()).toBe(true)));

describe('two codings side by side', () => {
  it('ask for the other first, and say what keeps it from being opened', async () => {
    const box = document.body.appendChild(document.createElement('div'));
    const root = createRoot(box);
    end = async () => {
      await act(async () => root.unmount());
      box.remove();
    };
    const onOther = vi.fn();
    const store = createDesk(folder, new Map());
    await act(async () =>
      root.render(
        <DeskContext value={store}>
          <ComparePage store={store} other={null} onOther={onOther} onClose={() => {}} />
        </DeskContext>,
      ),
    );
    const choose = (files: readonly File[]): Promise<void> =>
      act(async () => {
        const input = box.querySelector('input[type="file"]')!;
        Object.defineProperty(input, 'files', { value: files, configurable: true });
        input.dispatchEvent(new Event('change', { bubbles: true }));
      });
    await choose([new File(['{}'], 'notes.json')]);
    await settled(() => box.querySelector('[role="alert"]') !== null);
    const files = Array.from(shippedTexts(), ([path, text]) => {
      const file = new File([text], path.split('/').at(-1)!);
      Object.defineProperty(file, 'webkitRelativePath', { value: `second/${path}` });
      return file;
    });
    await choose(files);
    await settled(() => onOther.mock.calls.length > 0);
    expect(onOther.mock.calls[0]![0]).toMatchObject({ name: 'second' });
    expect(box.querySelector('[role="alert"]')).toBeNull();
  });

  it('show both values of what differs, and figures of agreement', async () => {
    const page = await draw();
    const title = page.rows().find((row) => labelOf(row).startsWith('Title'))!;
    expect(title.textContent).toContain(first!.title);
    expect(title.textContent).toContain('As they call it');
    const tables = [...page.box.querySelectorAll('table')].map(({ textContent }) => textContent);
    expect(tables[0]).toMatch(new RegExp(`Incidents${folder.records.incident.size - 1}10`));
    expect(tables[1]).toMatch(/Category\d+ the same of \d+ incidents\. Reliable.*0\.9/);
  });

  it('of which one has nothing otherwise say so, and that alpha has not enough', async () => {
    const page = await draw(renamed({ ...folder.records, incident: new Map() }));
    expect(page.box.textContent).toContain('not enough');
    await end?.();
    const same = await draw(renamed(folder.records));
    expect(same.box.textContent).toContain('The two codings have no difference here.');
  });

  it('are decided by keys, the focus going on to the next', async () => {
    const page = await draw();
    expect(page.rows().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    await act(async () => page.rows()[0]!.focus());
    await page.key('j');
    expect(document.activeElement).toBe(page.rows()[1]);
    await page.key('ArrowUp');
    const [one, next] = page.rows().map(labelOf);
    await page.key('m');
    expect(page.rows()).toHaveLength(COUNT - 1);
    expect(page.said()).toContain(`${COUNT - 1} differences open`);
    expect(document.activeElement).toBe(page.rows()[0]);
    expect(labelOf(document.activeElement!)).toBe(next);
    expect(one).not.toBe(next);
    expect(recordsOf(page)).toEqual(folder.records);
    await page.key('t');
    expect(page.rows()).toHaveLength(COUNT - 2);
    expect(recordsOf(page)).not.toEqual(folder.records);
  });

  it('are taken over as one step, which Undo takes back and Redo makes anew', async () => {
    const page = await draw();
    await page.press(/^Take theirs in all/);
    expect(page.rows()).toHaveLength(0);
    expect(recordsOf(page).incident.get(first!.id)?.title).toBe('As they call it');
    expect(recordsOf(page).incident.has(third!.id)).toBe(false);
    expect(page.button(/^Decided/).textContent).toBe(`Decided (${COUNT})`);
    await page.press(/^Undo taking over/);
    expect(recordsOf(page)).toEqual(folder.records);
    expect(page.rows()).toHaveLength(COUNT);
    expect(page.button(/^Decided/).textContent).toBe('Decided (0)');
    await page.press(/^Redo taking over/);
    expect(page.button(/^Decided/).textContent).toBe(`Decided (${COUNT})`);
  });

  it('take one step back by keys, though the head of the desk behind it hears them too', async () => {
    const page = await draw();
    await page.press(/^Take theirs$/, 0);
    await page.press(/^Take theirs$/, 0);
    await act(async () => {
      const undo = { key: 'z', ctrlKey: true, bubbles: true, cancelable: true };
      page.rows()[0]!.dispatchEvent(new KeyboardEvent('keydown', undo));
    });
    expect(page.desk.getState().history.done).toHaveLength(1);
    await page.press(/^Back to the desk/);
    expect(page.onClose).toHaveBeenCalled();
  });

  it('keep what is decided until they are compared again, and open it again when asked', async () => {
    const before = await draw();
    await before.press(/^Keep mine$/, 0);
    await settled(() => localStorage.length === 1);
    await before.press(/^Keep mine in all/);
    await before.press(/^Decided/);
    await before.press(/^Open all \d+ kept again/);
    await before.press(/^Open/);
    expect(before.rows()).toHaveLength(COUNT);
    await before.press(/^Keep mine$/, 0);
    const left = before.rows().length;
    await end?.();
    const page = await draw();
    await settled(() => page.rows().length === left);
    await page.press(/^Decided/);
    expect(page.box.textContent).toContain('Mine kept');
    while (page.button(/^Open again/)) await page.press(/^Open again/);
    await page.press(/^Open/);
    expect(page.rows()).toHaveLength(COUNT);
    expect(localStorage.length).toBe(0);
  });

  it('save decisions as a file, which decides the same elsewhere', async () => {
    const page = await draw();
    await page.press(/^Keep mine$/, 0);
    await page.press(/^Take theirs$/, 0);
    await page.press(/^Save decisions/);
    await settled(() => vi.mocked(saveFile).mock.calls.length > 0);
    const [blob, name] = vi.mocked(saveFile).mock.calls.at(-1)!;
    expect(name).toMatch(/^decisions-.*-second\.json$/);
    const text = await blob.text();
    expect(readDecisions(text)).toMatchObject({
      theirs: { name: 'second' },
      decisions: [{ decision: 'mine' }, { decision: 'theirs' }],
    });
    localStorage.clear();
    const after = recordsOf(page);
    await end?.();
    const other = await draw();
    await other.choose(new File(['{}'], 'none.json'), 'Load decisions');
    await settled(() => other.said().includes('none.json holds no decisions: got'));
    await other.choose(new File([text], name), 'Load decisions');
    await settled(() => other.said().includes('1 time mine kept, 1 time theirs taken'));
    expect(other.rows()).toHaveLength(COUNT - 2);
    expect(recordsOf(other)).toEqual(after);
  });

  it('leave the figures as first coded, and any one thing can be taken back', async () => {
    const page = await draw();
    const figures = () => [...page.box.querySelectorAll('table')].map((one) => one.textContent);
    const before = figures();
    await page.press(/^Take theirs in all/);
    expect(figures()).toEqual(before);
    expect(page.box.textContent).toContain(`As first coded, before any of theirs was taken`);
    await page.press(/^Save decisions/);
    await settled(() => vi.mocked(saveFile).mock.calls.length > 0);
    const text = await vi.mocked(saveFile).mock.calls.at(-1)![0].text();
    const read = readDecisions(text) as { agreement: { all: { incidents: object } } };
    expect(read.agreement.all.incidents).toEqual({
      both: folder.records.incident.size - 1,
      onlyA: 1,
      onlyB: 0,
    });
    await page.press(/^Decided/);
    const row = [...page.box.querySelectorAll('li')].find(({ textContent }) =>
      textContent.startsWith('Title'),
    )!;
    await act(async () => row.querySelector('button')!.click());
    expect(recordsOf(page).incident.get(first!.id)?.title).toBe(first!.title);
    expect(recordsOf(page).incident.has(third!.id)).toBe(false);
    expect(page.button(/^Decided/).textContent).toBe(`Decided (${COUNT - 1})`);
    expect(page.said()).toContain('open again');
    await page.press(/^Undo taking one thing back/);
    expect(page.button(/^Decided/).textContent).toBe(`Decided (${COUNT})`);
  });
});
