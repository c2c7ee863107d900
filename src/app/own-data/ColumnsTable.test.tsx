// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import type { Mapping, Use } from '../../import/mapping.ts';
import { ColumnsTable } from './ColumnsTable.tsx';
import type { Draft, OwnWork } from './own-work.ts';

// React asks for it where its work is awaited.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const COLUMNS: Mapping['columns'] = {
  Moon: { as: 'field' },
  Victim: { as: 'held', why: 'names of private persons' },
};

async function table(said: Readonly<Record<string, Use>> = {}) {
  const taken: [string, Use | null][] = [];
  const preview = { columns: Object.keys(COLUMNS).map((name) => ({ name, examples: ['a'] })) };
  const draft = { preview, said: { columns: said }, trial: null, title: '' } as unknown as Draft;
  const takeAs: OwnWork['takeAs'] = (name, use) => {
    taken.push([name, use]);
    return Promise.resolve();
  };
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  await act(async () =>
    root.render(
      <ColumnsTable
        draft={draft}
        guessed={{ columns: COLUMNS } as Mapping}
        work={{ takeAs } as OwnWork}
      />,
    ),
  );
  const select = (name: string) =>
    document.querySelector<HTMLSelectElement>(`[aria-label="Read ${name} as"]`)!;
  return {
    taken,
    select,
    options: (name: string) => Array.from(select(name).options, ({ text }) => text),
    end: () => act(async () => root.unmount()),
  };
}

it('lets a column be held back that is not, and be shown that is', async () => {
  const { taken, select, options, end } = await table();
  expect(options('Moon')).toContain('Held back: not published');
  expect(options('Victim')).toContain('Held back: names of private persons');
  expect(options('Victim')).not.toContain('Held back: not published');
  for (const [name, use] of [
    ['Moon', 'held'],
    ['Victim', 'field'],
  ] as const)
    await act(async () => {
      select(name).value = use;
      select(name).dispatchEvent(new Event('change', { bubbles: true }));
    });
  expect(taken).toEqual([
    ['Moon', { as: 'held', why: 'as somebody chose' }],
    ['Victim', { as: 'field' }],
  ]);
  await end();
});

it('shows what was chosen', async () => {
  const { select, end } = await table({ Moon: { as: 'held', why: 'as somebody chose' } });
  expect(select('Moon').selectedOptions[0]!.text).toBe('Held back: not published');
  expect(select('Victim').selectedOptions[0]!.text).toBe('Held back: names of private persons');
  await end();
});
