// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, it } from 'vitest';
import type { Mapping } from '../../import/mapping.ts';
import { DraftSummary } from './DraftSummary.tsx';
import type { Draft, OwnWork } from './own-work.ts';

// React asks for it where its work is awaited.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const MAPPING = { timeZone: 'UTC', columns: {}, held: {} } as unknown as Mapping;

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

async function summary(preview: object, questions: readonly object[] = []) {
  const asked: unknown[] = [];
  const ask = (...what: unknown[]): Promise<void> => {
    asked.push(what);
    return Promise.resolve();
  };
  const draft = {
    preview: { source: 'a.csv', rows: 2, sheets: [], told: [], mapping: MAPPING, ...preview },
    title: 'a',
    said: {},
    trial: { mapping: MAPPING, questions, outcome: null },
  } as unknown as Draft;
  const work = { takeAs: ask, openAs: ask } as unknown as OwnWork;
  const into = document.body.appendChild(document.createElement('div'));
  const root = createRoot(into);
  await act(async () => root.render(<DraftSummary draft={draft} work={work} onShow={() => {}} />));
  ends.push(() => act(async () => root.unmount()).then(() => into.remove()));
  const byName = (name: string) =>
    Array.from(into.querySelectorAll('label')).find(({ textContent }) => textContent === name)
      ?.control as HTMLSelectElement | undefined;
  return { into, asked, byName };
}

it('proposes the columns that may say when', async () => {
  const question = { key: 'columns', column: null, text: '', options: ['Seen', 'Day'] };
  const { into, asked } = await summary({ mayBeOfOther: false }, [question]);
  const buttons = Array.from(into.querySelectorAll<HTMLElement>('.own__asked button'));
  expect(buttons.map(({ textContent }) => textContent?.replaceAll(/[\u2066-\u2069]/g, ''))).toEqual(
    ['“Seen” says when', '“Day” says when'],
  );
  await act(async () => buttons[0]!.click());
  expect(asked).toEqual([['Seen', { as: 'when' }]]);
});

it('offers encodings where the bytes left a doubt', async () => {
  const name = 'Encoding of the text';
  expect((await summary({ mayBeOfOther: false })).byName(name)).toBeUndefined();
  const { byName, asked } = await summary({ mayBeOfOther: true });
  const select = byName(name)!;
  expect(Array.from(select.options, ({ text }) => text)).toEqual(
    expect.arrayContaining(['As its bytes show', 'utf-8', 'windows-1251 (Cyrillic)']),
  );
  await act(async () => {
    select.value = 'windows-1251';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(asked).toEqual([[{ encoding: 'windows-1251' }]]);
});
