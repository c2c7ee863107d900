// @vitest-environment happy-dom
import { act } from 'react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { compileDataset } from '../dataset/compile.ts';
import { decodeDataset } from '../dataset/dataset.ts';
import { awaitReactByAct } from '../testing/act-environment.ts';
import { sampleFiles } from '../testing/sample-files.ts';
import { ViewStoreProvider } from '../state/store-context.tsx';
import { createViewStore } from '../state/store.ts';
import { parseWindow } from '../time/window-text.ts';
import { HiddenNote, NoneHere } from './HiddenNote.tsx';

awaitReactByAct();

const dataset = decodeDataset(compileDataset(sampleFiles()));
const place = dataset.placeById.get('ganja')!;
const rows = dataset.placeRows.at(dataset.placeCodes.get('ganja')!);

function create(of = dataset) {
  const store = createViewStore(of);
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  const draw = async (children: ReactNode): Promise<void> =>
    act(async () =>
      root.render(
        <ViewStoreProvider store={store}>
          <section className="reader" tabIndex={-1}>
            {children}
          </section>
        </ViewStoreProvider>,
      ),
    );
  const end = (): Promise<void> => act(async () => root.unmount());
  return { actions: store.actions, draw, end };
}

/** Presses the one button, as the keyboard does. */
async function press(): Promise<void> {
  const button = document.querySelector<HTMLElement>('.reader__note button')!;
  button.focus();
  await act(async () => button.click());
}
const focused = (): string | undefined => document.activeElement?.className;

it('gives the focus to the reader as its button goes with what it says', async () => {
  const { actions, draw, end } = create();
  actions.setWindow(parseWindow('1999-01-01', dataset.zone));
  await draw(<HiddenNote row={rows[0]!} />);
  await press();
  expect(document.querySelector('.reader__note')).toBeNull();
  expect(focused()).toBe('reader');
  await act(async () => actions.setFilters({ categories: ['diplomacy'] }));
  await draw(<HiddenNote row={rows[0]!} />);
  await press();
  expect(focused()).toBe('reader');
  await end();
});

it('gives it there as well where a place had nothing to show', async () => {
  const { actions, draw, end } = create();
  actions.setWindow(parseWindow('1999-01-01', dataset.zone));
  await draw(<NoneHere place={place} />);
  await press();
  expect(focused()).toBe('reader');
  await end();
});

it('says of a place whose reports have no date where those are', async () => {
  const files = sampleFiles();
  const undated = decodeDataset(
    compileDataset({
      ...files,
      incidents: files.incidents.map((incident) => ({ ...incident, when: '../..' })),
    }),
  );
  const { draw, end } = create(undated);
  await draw(<NoneHere place={undated.placeById.get('ganja')!} />);
  expect(document.querySelector('.reader__note')?.textContent).toContain('has no date');
  await draw(<NoneHere place={undated.placeById.get('west')!} />);
  expect(document.querySelector('.reader__note')?.textContent).not.toContain('has no date');
  await end();
});
