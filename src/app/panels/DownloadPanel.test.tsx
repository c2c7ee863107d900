import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { compileDataset } from '../../dataset/compile.ts';
import { decodeDataset } from '../../dataset/dataset.ts';
import { sampleFiles } from '../../testing/sample-files.ts';
import { ViewStoreProvider } from '../../state/store-context.tsx';
import { createViewStore } from '../../state/store.ts';
import { viewFromQuery } from '../../state/view/address.ts';
import { viewContext } from '../../state/view/view-codec.ts';
import { DownloadPanel } from './DownloadPanel.tsx';

const dataset = decodeDataset(compileDataset(sampleFiles()));

/** The headings of the panel where so many days are shown. */
function headingsOf(days: string): string[] {
  const store = createViewStore(dataset, viewFromQuery(`?t=${days}`, viewContext(dataset)));
  const html = renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <ViewStoreProvider store={store}>
        <DownloadPanel dataHref="https://a.example/data/sample/" sizes={null} />
      </ViewStoreProvider>
    </QueryClientProvider>,
  );
  return [...html.matchAll(/<h3[^>]*>(.*?)<\/h3>/g)].map(([, heading]) => heading!);
}

const all = `The whole dataset: ${dataset.columns.length} incidents`;

it.each([
  ['nothing is shown', '1999-01-01', [all]],
  ['all is shown', '2020-01-01/2021-01-01', [all]],
])('says that the files hold all where %s', (_, days, headings) => {
  expect(headingsOf(days)).toEqual(headings);
});

it('offers what is shown first where that is a part', () => {
  const [first, second] = headingsOf('2020-10-11');
  expect(first).toMatch(/^What is shown: 1 of/);
  expect(second).toBe(all);
});
