import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { loadingProgressQuery } from '../dataset/open/queries.ts';
import { Loading } from './Loading.tsx';

const ADDRESS = 'https://example.org/data/sample/dataset.json';

function loadingAt(share: number | null): string {
  const client = new QueryClient();
  if (share !== null)
    client.setQueryData(loadingProgressQuery(ADDRESS, '1.0.0').queryKey, { share, places: null });
  return renderToStaticMarkup(
    <QueryClientProvider client={client}>
      <Loading address={ADDRESS} version="1.0.0" />
    </QueryClientProvider>,
  );
}

const STATUS = '<p role="status">Loading incidents…</p>';

it('says that incidents are loading, and of a large dataset shows how much has come, unannounced', () => {
  expect(loadingAt(null)).toContain(STATUS);
  expect(loadingAt(null)).not.toContain('progress');
  const html = loadingAt(0.4);
  expect(html).toContain(STATUS);
  expect(html).toContain('<progress aria-label="Loading incidents…" value="0.4">');
  expect(html).toContain('<span aria-hidden="true">40\u00A0%</span>');
});
