import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { marksPart } from '../map/view/MapPanel.tsx';
import { PageAddressContext } from '../state/page-address.ts';
import type { LanguageTag } from '../messages/languages.ts';
import type { KeptState } from '../state/kept-state.ts';
import type { AddressBar } from '../state/view/address.ts';
import { askAgain } from '../time/stall.ts';
import { ErrorBoundary } from '../ui/lazy/ErrorBoundary.tsx';
import { OwnRootContext } from '../ui/own-root.ts';
import { App } from './App.tsx';
import type { AppProps } from './App.tsx';
import { LanguageContext } from './language/use-interface-language.ts';
import { PageFailed } from './PageFailed.tsx';
import { printPart, readerPart, timelinePart } from './page/page-parts.ts';

/** What a map has around it: the whole page, or for one among others a part of it. */
export interface Surroundings {
  /** The address that follows the view: the window's, or one that `createKeptAddress` made. */
  readonly address: AddressBar;
  /** What the map lies in; told its readiness and theme (`data-dateline`, `data-theme`). */
  readonly root: HTMLElement;
}

export interface MountOptions extends AppProps {
  readonly surroundings: Surroundings;
  /** The language of the interface; English where it isn't given. */
  readonly language?: KeptState<LanguageTag>;
  /** Puts into the cache what would be fetched. */
  readonly seed?: (client: QueryClient) => void;
}

/** Draws a map with all that belongs to it into an element, one among any number. @returns the function that ends it */
export function mount(
  container: Element,
  { surroundings: { address, root: ownRoot }, language, seed, ...app }: MountOptions,
): () => void {
  const client = new QueryClient({
    defaultOptions: {
      queries: { retry: askAgain(1), refetchOnWindowFocus: false, networkMode: 'always' },
    },
  });
  seed?.(client);
  void client.prefetchQuery(timelinePart);
  void client.prefetchQuery(readerPart);
  void client.prefetchQuery(printPart);
  void client.prefetchQuery(marksPart);
  const root = createRoot(container);
  root.render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <OwnRootContext value={ownRoot}>
          <PageAddressContext value={address}>
            <LanguageContext value={language ?? null}>
              <ErrorBoundary
                fallback={(error, retry) => <PageFailed error={error} retry={retry} />}
              >
                <App {...app} />
              </ErrorBoundary>
            </LanguageContext>
          </PageAddressContext>
        </OwnRootContext>
      </QueryClientProvider>
    </StrictMode>,
  );
  return () => {
    root.unmount();
    client.clear();
  };
}
