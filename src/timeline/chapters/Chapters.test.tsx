// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { compileDataset } from '../../dataset/compile.ts';
import { decodeDataset } from '../../dataset/dataset.ts';
import { awaitReactByAct } from '../../testing/act-environment.ts';
import { sampleFiles } from '../../testing/sample-files.ts';
import { PageAddressContext } from '../../state/page-address.ts';
import { createKeptAddress } from '../../state/view/kept-address.ts';
import { ViewStoreProvider } from '../../state/store-context.tsx';
import { createViewStore } from '../../state/store.ts';
import { Chapters } from './Chapters.tsx';

awaitReactByAct();

it('leads to the colours that the page has now, unless a chapter names its own', async () => {
  const words = { label: { en: 'Label' }, text: { en: 'A sentence.' } };
  const files = sampleFiles();
  files.dataset.chapters = [
    { view: { t: '2020-10-11' }, ...words },
    { view: { t: '2020-10-10', theme: 'light' }, ...words },
  ];
  const address = createKeptAddress('https://example.org/map/');
  const store = createViewStore(decodeDataset(compileDataset(files)));
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  await act(async () =>
    root.render(
      <PageAddressContext value={address}>
        <ViewStoreProvider store={store}>
          <Chapters />
        </ViewStoreProvider>
      </PageAddressContext>,
    ),
  );
  const links = document.getElementsByTagName('a');
  const hrefs = (): string[] => Array.from(links, ({ href }) => href.split('/map/')[1] ?? href);
  expect(hrefs()).toEqual(['?t=2020-10-11', '?t=2020-10-10&theme=light']);
  await act(async () => store.actions.setView({ ...store.getState().view, theme: 'dark' }));
  expect(hrefs()).toEqual(['?t=2020-10-11&theme=dark', '?t=2020-10-10&theme=light']);
  await act(async () => root.unmount());
});
