// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { compileDataset } from '../../dataset/compile.ts';
import { decodeDataset } from '../../dataset/dataset.ts';
import { awaitReactByAct } from '../../testing/act-environment.ts';
import { sampleFiles } from '../../testing/sample-files.ts';
import { ViewStoreProvider } from '../../state/store-context.tsx';
import { createViewStore } from '../../state/store.ts';
import { parseWindow } from '../../time/window-text.ts';
import { FoldedChapterText } from './ChapterText.tsx';

awaitReactByAct();

it('folds on Escape, which is then used up; folded, it leaves Escape to what is open besides', async () => {
  const files = sampleFiles();
  files.dataset.chapters = [
    { view: { t: '2020-10-11' }, label: { en: 'Label' }, text: { en: 'A sentence.' } },
  ];
  const dataset = decodeDataset(compileDataset(files));
  const store = createViewStore(dataset);
  store.actions.setWindow(parseWindow('2020-10-11', dataset.zone));
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  await act(async () =>
    root.render(
      <ViewStoreProvider store={store}>
        <FoldedChapterText row={{ current: document.body }} />
      </ViewStoreProvider>,
    ),
  );
  const button = document.querySelector('button')!;
  /** @returns whether nothing has used it */
  const escape = async (): Promise<boolean> => {
    const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    await act(async () => void button.dispatchEvent(event));
    return !event.defaultPrevented;
  };
  await act(async () => button.click());
  expect(button.getAttribute('aria-expanded')).toBe('true');
  expect(await escape()).toBe(false);
  expect(button.getAttribute('aria-expanded')).toBe('false');
  expect(await escape()).toBe(true);
  await act(async () => root.unmount());
});
