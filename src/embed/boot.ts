import { trustWorkers } from '../ui/trusted-types.ts';
import { connectHost } from './host.ts';

/**
 * The frame's first script, small and run as soon as it has come: it listens to the host's page at once, and asks for
 * the app only when the list that the build has written into the page stands there to be read.
 */
document.documentElement.dataset['dateline'] = 'loading';
const theme = new URLSearchParams(location.search).get('theme');
if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
trustWorkers();
const host = connectHost(window);

/** As `PACE.stalled`; what is imported would not be small. */
const PATIENCE = 15_000;

const fail = (error: unknown): void => {
  document.documentElement.dataset['dateline'] = 'error';
  console.warn('Dateline: the app could not be loaded; the list stays.', error);
  host.tell('error', { message: 'The map could not be loaded.' });
};
const begin = (): void => {
  const waiting = setTimeout(fail, PATIENCE, 'It has not come.');
  import('./embed-app.tsx')
    .finally(() => clearTimeout(waiting))
    .then(({ start }) => start(host), fail);
};
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
else begin();
