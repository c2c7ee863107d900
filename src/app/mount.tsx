import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { marksPart } from '../map/view/MapPanel.tsx';
import { ErrorBoundary } from '../ui/lazy/ErrorBoundary.tsx';
import { App } from './App.tsx';
import type { AppProps } from './App.tsx';
import { PageFailed } from './PageFailed.tsx';
import { printPart, readerPart, timelinePart } from './page-parts.ts';

/** Draws the page into an element. @returns the function that ends it */
export function mount(container: Element, options: AppProps): () => void {
  const client = new QueryClient({
    defaultOptions: { queries: { retry: 1, refetchOnWindowFocus: false, networkMode: 'always' } },
  });
  void client.prefetchQuery(timelinePart);
  void client.prefetchQuery(readerPart);
  void client.prefetchQuery(printPart);
  void client.prefetchQuery(marksPart);
  const root = createRoot(container);
  root.render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <ErrorBoundary fallback={(error, retry) => <PageFailed error={error} retry={retry} />}>
          <App {...options} />
        </ErrorBoundary>
      </QueryClientProvider>
    </StrictMode>,
  );
  return () => {
    root.unmount();
    client.clear();
  };
}
