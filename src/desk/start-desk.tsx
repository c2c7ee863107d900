import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { trustWorkers } from '../ui/trusted-types.ts';
import { openKeep } from './keep/keep.ts';
import { TOKEN_KEY } from './server/desk-api.ts';
import { createDesks } from './session/desks.ts';
import { htmlToParse } from './text/parsed-html.ts';
import { takeToken } from './session/server/page-token.ts';
import { ErrorBoundary } from '../ui/lazy/ErrorBoundary.tsx';
import { DeskFailed } from './ui/DeskFailed.tsx';
import { DeskRoot } from './ui/start/DeskRoot.tsx';

/** What the desks are kept as in the browser. */
const KEPT_AS = 'dateline-desk';

trustWorkers(htmlToParse);
const token = takeToken();
const desks = createDesks(
  (tell) => openKeep(KEPT_AS, tell),
  token === null ? null : { origin: window.location.origin, token },
);
// The address of another server's page, opened in this tab, changes its fragment alone.
window.addEventListener('hashchange', () => {
  if (window.location.hash.startsWith(`#${TOKEN_KEY}=`)) window.location.reload();
});

const root = document.documentElement;
root.dataset['dateline'] = 'loading';
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <ErrorBoundary fallback={(error, retry) => <DeskFailed error={error} retry={retry} />}>
      <DeskRoot desks={desks} />
    </ErrorBoundary>
  </StrictMode>,
);
void desks.start().then(() => (root.dataset['dateline'] = 'ready'));
