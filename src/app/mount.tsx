import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadMarks } from '../map/view/MapPanel.tsx';
import { loadAhead } from '../ui/Later.tsx';
import { App } from './App.tsx';
import type { AppProps } from './App.tsx';
import { PageFailed } from './PageFailed.tsx';
import { printPart } from './print/Printing.tsx';
import { readerPart } from './reader-part.ts';
import { RegionBoundary } from './RegionBoundary.tsx';
import { timelinePart } from './timeline-part.ts';

/** Draws the page into an element. @returns the function that ends it */
export function mount(container: Element, options: AppProps): () => void {
  const client = new QueryClient({
    defaultOptions: { queries: { retry: 1, refetchOnWindowFocus: false, networkMode: 'always' } },
  });
  void client.prefetchQuery(timelinePart);
  void client.prefetchQuery(readerPart);
  void client.prefetchQuery(printPart);
  void loadAhead(loadMarks);
  const root = createRoot(container);
  root.render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <RegionBoundary fallback={(error, retry) => <PageFailed error={error} retry={retry} />}>
          <App {...options} />
        </RegionBoundary>
      </QueryClientProvider>
    </StrictMode>,
  );
  return () => {
    root.unmount();
    client.clear();
  };
}
