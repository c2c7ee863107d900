// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { compileDataset } from '../dataset/compile.ts';
import { decodeDataset } from '../dataset/dataset.ts';
import { awaitReactByAct } from '../testing/act-environment.ts';
import { sampleFiles } from '../testing/sample-files.ts';
import { ViewStoreProvider } from '../state/store-context.tsx';
import { createViewStore } from '../state/store.ts';
import { formatWhen } from '../time/format.ts';
import { parseWindow } from '../time/window-text.ts';
import { Incidents } from './Incidents.tsx';

vi.mock(import('../time/format.ts'), async (original) => {
  const module = await original();
  return { ...module, formatWhen: vi.fn(module.formatWhen) };
});
awaitReactByAct();

it('draws an item anew only where it is new, or lies before the window now', async () => {
  const sample = sampleFiles();
  const one = sample.incidents[0]!;
  const incidents = ['2020-10-01', '2020-10-03', '2020-10-05'].map((when, at) => ({
    ...one,
    id: `incident-${at}`,
    related: [],
    when,
  }));
  const dataset = decodeDataset(compileDataset({ ...sample, incidents }));
  const store = createViewStore(dataset);
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  const drawn = vi.mocked(formatWhen);
  const drawnFor = async (change: () => void): Promise<number> => {
    drawn.mockClear();
    await act(async () => change());
    return drawn.mock.calls.length;
  };
  const window = (text: string) => () => store.actions.setWindow(parseWindow(text, dataset.zone));

  expect(
    await drawnFor(() =>
      root.render(
        <ViewStoreProvider store={store}>
          <Incidents />
        </ViewStoreProvider>,
      ),
    ),
  ).toBe(3);
  expect(await drawnFor(window('2020-09-30/2020-10-20'))).toBe(0);
  expect(await drawnFor(window('2020-10-02/2020-10-20'))).toBe(0);
  expect(await drawnFor(window('2020-09-30/2020-10-20'))).toBe(1);
  expect(await drawnFor(() => store.actions.setMode('until'))).toBe(0);
  expect(await drawnFor(window('2020-10-02/2020-10-20'))).toBe(1);
  expect(document.querySelectorAll('.item.is-before')).toHaveLength(1);
  await act(async () => root.unmount());
});
